#include "gui/kit/list_model.h"

#include "gui/kit/state_words.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesKeptMax = 64;
constexpr int wishesMax = 4; ///< Older ones were scrolled past.

Tone toneOf(const QString& state)
{
    static const QHash<QString, Tone> tones{
        {u"paid"_s, Tone::Ok},        {u"matched"_s, Tone::Ok},       {u"approved"_s, Tone::Ok},
        {u"here"_s, Tone::Info},      {u"booked"_s, Tone::Ok},        {u"confirmed"_s, Tone::Info},
        {u"open"_s, Tone::Info},      {u"quote"_s, Tone::Neutral},    {u"part paid"_s, Tone::Warn},
        {u"requested"_s, Tone::Warn}, {u"expected"_s, Tone::Neutral}, {u"declined"_s, Tone::Bad},
        {u"cancelled"_s, Tone::Bad},  {u"no_show"_s, Tone::Bad},      {u"pending"_s, Tone::Warn},
        {u"undated"_s, Tone::Bad},    {u"digits"_s, Tone::Bad},       {u"currency"_s, Tone::Bad},
        {u"won"_s, Tone::Ok},         {u"lost"_s, Tone::Bad},         {u"active"_s, Tone::Ok},
        {u"employed"_s, Tone::Ok}};
    return tones.value(state, Tone::Neutral);
}

bool isNumber(ListKind kind)
{
    return kind == ListKind::Count || kind == ListKind::Quantity || kind == ListKind::Price
           || kind == ListKind::Money;
}

} // namespace

ListModel::ListModel(Desk& desk, ListSpec spec, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_spec(std::move(spec))
    , m_readSoon(new QTimer(this))
{
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(0);
    connect(m_readSoon, &QTimer::timeout, this, &ListModel::readNext);
    m_query.sortedBy = m_spec.sortedBy;
    m_query.isDescending = m_spec.isDescending;
    for (std::size_t i = 0; i < m_spec.columns.size(); ++i)
        if (qstrcmp(m_spec.columns[i].key, "currency") == 0)
            m_currencyColumn = static_cast<int>(i);
}

void ListModel::setConditions(std::vector<ListCondition> conditions)
{
    m_query.conditions = std::move(conditions);
    reload();
}

void ListModel::setOrder(const QString& key, bool isDescending)
{
    m_query.sortedBy = key;
    m_query.isDescending = isDescending;
    reload();
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        setOrder(QString::fromLatin1(m_spec.columns[static_cast<std::size_t>(column)].key),
                 order == Qt::DescendingOrder);
}

void ListModel::reload()
{
    ++m_generation;
    m_isReading = false;
    m_isCounted = false;
    m_places.clear();
    m_pagesWanted.clear();
    const QList<int> shown = m_pages.keys();
    m_pagesStale = QSet<int>(shown.begin(), shown.end());
    readSize();
    if (m_rowCount > 0)
        emit dataChanged(index(0, 0), index(m_rowCount - 1, columnCount() - 1));
    want(0);
}

void ListModel::readSize()
{
    const int generation = m_generation;
    m_desk.background.read(
        m_spec.view, this,
        [spec = m_spec, query = m_query](Reader& books) { return listSize(books, spec, query); },
        [this, generation](Result<ListSize> size) {
            if (generation != m_generation)
                return;
            if (!size)
                return m_desk.show(nullptr, size.error());
            m_size = *std::move(size);
            m_isCounted = true;
            resizeTo(static_cast<int>(
                std::min<std::int64_t>(m_size.rowCount, std::numeric_limits<int>::max())));
            emit counted();
        });
}

void ListModel::resizeTo(int rowCount)
{
    if (rowCount > m_rowCount) {
        beginInsertRows({}, m_rowCount, rowCount - 1);
        m_rowCount = rowCount;
        endInsertRows();
    } else if (rowCount < m_rowCount) {
        beginRemoveRows({}, rowCount, m_rowCount - 1);
        m_rowCount = rowCount;
        endRemoveRows();
    }
}

/// Asks for a page as soon as the one that is being read is there.
void ListModel::want(int page) const
{
    m_pagesWanted.removeOne(page);
    m_pagesWanted.append(page);
    while (m_pagesWanted.size() > wishesMax)
        m_pagesWanted.removeFirst();
    m_readSoon->start();
}

void ListModel::readNext()
{
    if (m_isReading || m_pagesWanted.isEmpty())
        return;
    const int page = m_pagesWanted.takeLast();
    if (m_pages.contains(page) && !m_pagesStale.contains(page))
        return readNext();
    // From the nearest place that is known, over the rows between.
    int from = 0;
    std::optional<ListPlace> place;
    if (auto known = m_places.upper_bound(page); known != m_places.begin()) {
        --known;
        from = known->first;
        place = known->second;
    }
    m_isReading = true;
    const int generation = m_generation;
    m_desk.background.read(
        m_spec.view, this,
        [spec = m_spec, query = m_query, place, skipped = (page - from) * pageRows](Reader& books) {
            return listPage(books, spec, query, place, skipped, pageRows);
        },
        [this, generation, page](Result<std::vector<ListRow>> rows) {
            if (generation != m_generation)
                return;
            m_isReading = false;
            if (rows)
                take(page, *std::move(rows));
            else
                m_desk.show(nullptr, rows.error());
            readNext();
        });
}

void ListModel::take(int page, std::vector<ListRow> rows)
{
    if (rows.size() == pageRows)
        m_places.insert_or_assign(page + 1, placeOf(m_spec, m_query, rows.back()));
    const int first = page * pageRows;
    const int last = first + static_cast<int>(rows.size()) - 1;
    m_pages.insert(page, std::move(rows));
    m_pagesStale.remove(page);
    m_pagesUsed.removeOne(page);
    m_pagesUsed.append(page);
    if (m_pagesUsed.size() > pagesKeptMax)
        m_pages.remove(m_pagesUsed.takeFirst());
    if (last >= m_rowCount && !m_isCounted)
        resizeTo(last + 1); // the rows are there before the count is
    if (first < m_rowCount)
        emit dataChanged(index(first, 0), index(std::min(last, m_rowCount - 1), columnCount() - 1));
}

const ListRow* ListModel::rowAt(int row) const
{
    const int page = row / pageRows;
    const auto found = m_pages.constFind(page);
    const bool isThere = found != m_pages.constEnd();
    if ((!isThere || m_pagesStale.contains(page)) && !m_pagesWanted.contains(page))
        want(page);
    const auto at = static_cast<std::size_t>(row % pageRows);
    return isThere && at < found->size() ? &(*found)[at] : nullptr;
}

std::int64_t ListModel::recordOf(int row) const
{
    if (row < 0 || row >= m_rowCount)
        return 0;
    const ListRow* const found = rowAt(row);
    return found ? found->id : 0;
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.columns.size());
}

Currency ListModel::currencyOf(const ListRow& row) const
{
    if (m_currencyColumn < 0)
        return m_desk.locality.currency;
    const QString code = std::get<QString>(row.values[static_cast<std::size_t>(m_currencyColumn)]);
    return findCurrency(code.toStdString()).value_or(m_desk.locality.currency);
}

QString ListModel::textOf(const ListRow& row, std::size_t column) const
{
    const ListValue& value = row.values[column];
    const Locality& locality = m_desk.locality;
    switch (m_spec.columns[column].kind) {
    case ListKind::Text:
        return std::get<QString>(value);
    case ListKind::State:
        return stateText(std::get<QString>(value));
    case ListKind::Count:
        return QString::number(std::get<std::int64_t>(value));
    case ListKind::Quantity:
        return quantityText(std::get<std::int64_t>(value), locality);
    case ListKind::Price:
        return priceText(std::get<std::int64_t>(value), locality);
    case ListKind::Money:
        return amountText(Money::ofMinor(std::get<std::int64_t>(value), currencyOf(row)), locality);
    case ListKind::Date:
        return dayText(QDate::fromString(std::get<QString>(value), Qt::ISODate), locality);
    case ListKind::Instant:
        break;
    }
    return instantText({std::get<std::int64_t>(value)}, locality);
}

QVariant ListModel::valueRole(const ListRow& row, std::size_t column, int role) const
{
    const ListKind kind = m_spec.columns[column].kind;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, column);
    case RowIdRole:
        return static_cast<qint64>(row.id);
    case ToneRole:
        return kind == ListKind::State
                   ? QVariant(static_cast<int>(toneOf(std::get<QString>(row.values[column]))))
                   : QVariant();
    case SignRole: {
        if (!isNumber(kind))
            return {};
        const std::int64_t number = std::get<std::int64_t>(row.values[column]);
        return number < 0 ? -1 : number > 0 ? 1 : 0;
    }
    case StrongRole:
        return column == 0;
    default:
        return {};
    }
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (isNumber(m_spec.columns[column].kind) ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    const bool isRead =
        role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role >= Qt::UserRole;
    if (!isRead)
        return {};
    const ListRow* const row = rowAt(index.row());
    if (row)
        return valueRole(*row, column, role);
    if (role == Qt::DisplayRole)
        return u"\u2026"_s;
    return role == WaitingRole ? QVariant(true) : QVariant();
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ListColumn& column = m_spec.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("Column", column.title);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    return {};
}

} // namespace tandem::gui
