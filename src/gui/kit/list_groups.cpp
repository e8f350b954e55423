#include "gui/kit/list_groups.h"

#include "gui/kit/list_values.h"
#include "gui/kit/state_words.h"
#include "gui/kit/table_view.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int valueColumn = 0;
constexpr int countColumn = 1;
constexpr int firstTotal = 2;
constexpr int totalWidth = 190;

} // namespace

ListGroupModel::ListGroupModel(Desk& desk, const ListSpec& spec, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_spec(spec)
{
    for (std::size_t i = 0; i < spec.columns.size(); ++i)
        if (spec.columns[i].isSummed)
            m_summed.push_back(i);
}

void ListGroupModel::setGroups(const ListGrouping& grouping, std::vector<ListGroup> groups)
{
    beginResetModel();
    m_grouping = grouping;
    m_groups = std::move(groups);
    endResetModel();
}

QString ListGroupModel::valueText(const QString& value) const
{
    const ListColumn* const column = m_spec.column(m_grouping.column);
    if (value.isEmpty())
        return tr("(none)");
    if (column && column->kind == ListKind::State)
        return stateText(value);
    if (column && column->kind == ListKind::Date && m_grouping.period == ListPeriod::Month) {
        const QDate first = QDate::fromString(value + u"-01"_s, Qt::ISODate);
        return m_desk.locality.locale.toString(first, u"MMMM yyyy"_s);
    }
    return value;
}

int ListGroupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int ListGroupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstTotal + static_cast<int>(m_summed.size());
}

QVariant ListGroupModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == valueColumn ? Qt::AlignLeft : Qt::AlignRight)
                                | Qt::AlignVCenter);
    if (role == StrongRole)
        return index.column() == valueColumn;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const ListGroup& group = m_groups[static_cast<std::size_t>(index.row())];
    if (index.column() == valueColumn)
        return valueText(group.value);
    if (index.column() == countColumn)
        return m_desk.locality.locale.toString(static_cast<qlonglong>(group.size.rowCount));
    const std::size_t column = m_summed[static_cast<std::size_t>(index.column() - firstTotal)];
    return totalText(group.size, QString::fromLatin1(m_spec.columns[column].key), m_desk.locality);
}

QVariant ListGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == valueColumn ? Qt::AlignLeft : Qt::AlignRight)
                                | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == countColumn)
        return tr("Rows");
    const QString key =
        section == valueColumn
            ? m_grouping.column
            : QString::fromLatin1(
                m_spec.columns[m_summed[static_cast<std::size_t>(section - firstTotal)]].key);
    const ListColumn* const column = m_spec.column(key);
    return column ? QCoreApplication::translate("Column", column->title) : QString();
}

ListGroupTable::ListGroupTable(Desk& desk, const ListSpec& spec, int rowHeight, QWidget* parent)
    : TableView(rowHeight, parent)
    , m_desk(desk)
    , m_spec(spec)
    , m_groups(new ListGroupModel(desk, spec, this))
{
    setModel(m_groups);
    setAccessibleName(tr("Groups"));
    setSelectionMode(SingleSelection);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setDefaultSectionSize(scaled(totalWidth));
    horizontalHeader()->setSectionResizeMode(valueColumn, QHeaderView::Stretch);
    connect(this, &TableView::opened, this, [this](const QModelIndex& index) {
        const QString value = m_groups->groups()[static_cast<std::size_t>(index.row())].value;
        emit groupOpened(value);
    });
}

void ListGroupTable::read(const ListQuery& query, const std::function<void()>& answered)
{
    const int generation = ++m_generation;
    m_desk.background.beside(ReaderLane::Counts)
        .read(
            m_spec.view, this,
            [spec = m_spec, query, grouping = m_grouping](Reader& books) {
                return listGroups(books, spec, query, grouping);
            },
            [this, generation, query, grouping = m_grouping,
             answered](Result<std::vector<ListGroup>> groups) {
                if (generation != m_generation)
                    return;
                if (!groups && wasInterrupted(groups.error()))
                    return read(query, answered);
                if (!groups)
                    return m_desk.show(this, groups.error());
                const int row = currentIndex().row();
                m_groups->setGroups(grouping, *std::move(groups));
                if (m_groups->rowCount() > 0)
                    chooseRow(*this, std::clamp(row, 0, m_groups->rowCount() - 1));
                answered();
            });
}

void ListGroupTable::keyPressEvent(QKeyEvent* event)
{
    const bool isIn = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (isIn && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    TableView::keyPressEvent(event);
}

} // namespace tandem::gui
