#include "gui/kit/list_columns.h"

#include "gui/kit/cell.h"
#include "gui/kit/state_words.h"
#include "gui/kit/table_view.h"
#include "gui/kit/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTimer>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepAfterMs = 500;
constexpr int columnMargin = 24;
constexpr int stretchedMin = 140;
constexpr int rowsMeasured = 100;
constexpr int spareWidth = 6;
constexpr int textWidthMax = 260;

/// The longest word of a state: it is a pill, and must not be cut.
QString widestState()
{
    const QFontMetrics font(fontOf(TextRole::Body));
    QString widest;
    for (const char* const word : stateWords())
        if (const QString text = stateText(QString::fromLatin1(word));
            font.horizontalAdvance(text) > font.horizontalAdvance(widest))
            widest = text;
    return widest;
}

/// A text as wide as the widest that a column should show in full.
QString widestOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Date:
        return u"28 Sep 2025"_s;
    case ListKind::Instant:
        return u"28 Sep 2025 00:00"_s;
    case ListKind::Money:
        return u"\u2212888,888,888.88"_s;
    case ListKind::Quantity:
    case ListKind::Price:
        return u"\u2212888,888.888"_s;
    case ListKind::Count:
        return u"888,888"_s;
    case ListKind::State:
        return widestState() + u" mm"_s;
    case ListKind::Text:
        break;
    }
    return u"SI-2025-00031 mm"_s;
}

/// The column of names takes the room that is left.
int stretchedColumn(const ListSpec& spec)
{
    static const QSet<QString> names{u"name"_s, u"customer"_s, u"party"_s,      u"supplier"_s,
                                     u"text"_s, u"visitor"_s,  u"remittance"_s, u"employee"_s};
    int stretched = -1;
    for (std::size_t i = 0; i < spec.columns.size(); ++i) {
        const ListColumn& column = spec.columns[i];
        const bool isText = column.kind == ListKind::Text && column.isShown;
        if (names.contains(QString::fromLatin1(column.key)) || (isText && stretched < 0))
            stretched = static_cast<int>(i);
    }
    return stretched;
}

QString settingOf(const ListSpec& spec)
{
    return u"lists/%1/columns"_s.arg(QString::fromLatin1(spec.name));
}

} // namespace

ListColumns::ListColumns(TableView& table, const ListSpec& spec, QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_spec(spec)
    , m_keepTimer(new QTimer(this))
    , m_given(spec.columns.size(), 0)
    , m_stretched(stretchedColumn(spec))
{
    m_keepTimer->setSingleShot(true);
    m_keepTimer->setInterval(keepAfterMs);
    connect(m_keepTimer, &QTimer::timeout, this, &ListColumns::keep);
    QHeaderView* const heads = table.horizontalHeader();
    heads->setStretchLastSection(false);
    restore();
    table.viewport()->installEventFilter(this);
    stretch();
    connect(table.model(), &QAbstractItemModel::dataChanged, this, [this] {
        if (m_measured.empty())
            measure();
    });
    connect(heads, &QHeaderView::sectionMoved, this, &ListColumns::keepSoon);
    connect(heads, &QHeaderView::sectionResized, this, &ListColumns::keepSoon);
}

int ListColumns::widthOf(std::size_t column) const
{
    const QFontMetrics font(fontOf(TextRole::BodyStrong));
    const ListColumn& one = m_spec.columns[column];
    const QString title = QCoreApplication::translate("Column", one.title);
    const int head = font.horizontalAdvance(title) + columnMargin;
    if (one.kind == ListKind::Text && !m_measured.empty())
        return std::max(head + columnMargin, m_measured[column]);
    return std::max(font.horizontalAdvance(widestOf(one.kind)), head) + columnMargin;
}

/// Texts differ more than dates and amounts do: their columns are as wide as the first rows that
/// were read need, once; a column the user drags stays as it was dragged.
void ListColumns::measure()
{
    const QAbstractItemModel& model = *m_table.model();
    const int rows = std::min(model.rowCount(), rowsMeasured);
    std::vector<int> needed(m_spec.columns.size(), 0);
    for (std::size_t column = 0; column < m_spec.columns.size(); ++column)
        for (int row = 0; row < rows; ++row) {
            const QModelIndex cell = model.index(row, static_cast<int>(column));
            if (cell.data(WaitingRole).toBool())
                break;
            needed[column] = std::max(needed[column], m_table.sizeHintForIndex(cell).width());
        }
    if (std::ranges::all_of(needed, [](int width) { return width == 0; }))
        return;
    for (int& width : needed)
        width = std::min(width + spareWidth, scaled(textWidthMax));
    const auto before = places();
    m_measured = std::move(needed);
    setPlaces(before);
}

std::vector<int> ListColumns::sections() const
{
    std::vector<int> all;
    const QHeaderView* const heads = m_table.horizontalHeader();
    for (int place = 0; place < heads->count(); ++place)
        all.push_back(heads->logicalIndex(place));
    return all;
}

std::vector<int> ListColumns::shownSections() const
{
    std::vector<int> all = sections();
    std::erase_if(all, [this](int section) { return !isShown(section); });
    return all;
}

bool ListColumns::isShown(int section) const
{
    return !m_table.isColumnHidden(section);
}

std::vector<ListColumnPlace> ListColumns::places() const
{
    std::vector<ListColumnPlace> places;
    for (const int section : sections()) {
        const auto column = static_cast<std::size_t>(section);
        const int width = m_table.columnWidth(section) * 100 / textPercent();
        const bool isOwn = section == m_stretched || !isShown(section)
                           || m_table.columnWidth(section) == m_given[column];
        places.push_back({.key = QString::fromLatin1(m_spec.columns[column].key),
                          .width = isOwn ? 0 : width,
                          .isShown = isShown(section)});
    }
    return places;
}

void ListColumns::setPlaces(const std::vector<ListColumnPlace>& places)
{
    {
        const QScopedValueRollback guard(m_isApplying, true);
        QHeaderView* const heads = m_table.horizontalHeader();
        int place = 0;
        for (const ListColumnPlace& one : places) {
            const std::size_t column = m_spec.indexOf(one.key);
            const int section = static_cast<int>(column);
            heads->moveSection(heads->visualIndex(section), place++);
            m_table.setColumnHidden(section, !one.isShown);
            m_given[column] = widthOf(column);
            m_table.setColumnWidth(section, one.width > 0 ? scaled(one.width) : m_given[column]);
        }
    }
    stretch();
    emit changed();
}

void ListColumns::reset()
{
    setPlaces(initialArrangement(m_spec).columns);
    keepSoon();
}

void ListColumns::refit()
{
    const auto before = places();
    m_measured.clear();
    setPlaces(before);
    measure();
}

void ListColumns::setShown(int section, bool isShown)
{
    const bool isLast = !isShown && shownSections().size() == 1;
    if (isLast)
        return; // a list without columns shows nothing
    m_table.setColumnHidden(section, !isShown);
    keepSoon();
}

void ListColumns::move(int section, int step)
{
    QHeaderView* const heads = m_table.horizontalHeader();
    const int from = heads->visualIndex(section);
    const int to = from + step;
    if (to >= 0 && to < heads->count())
        heads->moveSection(from, to);
}

int ListColumns::leastOfStretched() const
{
    const int usual = scaled(stretchedMin);
    return m_measured.empty() ? usual
                              : std::max(usual, m_measured[static_cast<std::size_t>(m_stretched)]);
}

/// The column of names takes what is left, but is never squeezed below its names: then the table
/// scrolls.
void ListColumns::stretch()
{
    if (m_stretched < 0)
        return;
    QHeaderView* const heads = m_table.horizontalHeader();
    int others = 0;
    for (const int section : shownSections())
        others += section == m_stretched ? 0 : m_table.columnWidth(section);
    const int least = leastOfStretched();
    const bool hasRoom = m_table.viewport()->width() - others >= least;
    const QScopedValueRollback guard(m_isApplying, true);
    heads->setSectionResizeMode(m_stretched,
                                hasRoom ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!hasRoom)
        m_table.setColumnWidth(m_stretched, least);
}

bool ListColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        stretch();
    return QObject::eventFilter(watched, event);
}

void ListColumns::keepSoon()
{
    if (m_isApplying)
        return;
    stretch();
    m_keepTimer->start();
    emit changed();
}

void ListColumns::keep() const
{
    const auto now = places();
    QSettings settings;
    if (now == initialArrangement(m_spec).columns)
        settings.remove(settingOf(m_spec));
    else
        settings.setValue(settingOf(m_spec), columnsText(now));
}

void ListColumns::restore()
{
    setPlaces(columnsOf(QSettings().value(settingOf(m_spec)).toString(), m_spec));
}

} // namespace tandem::gui
