#include "gui/kit/column_share.h"

#include "gui/kit/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace tandem::gui {

namespace {

constexpr int rowsMeasured = 100;
constexpr int headMargins = 22;
constexpr int spareWidth = 6;
constexpr int wordWidth = 72; ///< No column of words is narrower.

} // namespace

ColumnShare::ColumnShare(QTableView& table) : QObject(&table), m_table(table)
{
    QHeaderView* const heads = table.horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(QHeaderView::Interactive);
    table.viewport()->installEventFilter(this);
}

ColumnShare::ColumnShare(QTableView& table, std::set<int> yielding) : ColumnShare(table)
{
    m_yielding = std::move(yielding);
    table.installEventFilter(this);
    const QAbstractItemModel* const model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnShare::fitSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnShare::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnShare::fitSoon);
    fitSoon();
}

void ColumnShare::take(std::map<int, int> needed, std::set<int> yielding)
{
    m_needed = std::move(needed);
    m_yielding = std::move(yielding);
    share();
}

/// Once for all the rows that come in together.
void ColumnShare::fitSoon()
{
    if (std::exchange(m_isDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDue = false;
            measure();
            share();
        },
        Qt::QueuedConnection);
}

void ColumnShare::measure()
{
    const QAbstractItemModel& model = *m_table.model();
    const QFontMetrics head(fontOf(TextRole::Overline));
    const int first = std::max(0, m_table.rowAt(0));
    const int last = std::min(model.rowCount(), first + rowsMeasured);
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        int& needed = m_needed[column];
        needed = std::max(needed, head.horizontalAdvance(title) + headMargins);
        for (int row = first; row < last; ++row)
            needed = std::max(needed, m_table.sizeHintForIndex(model.index(row, column)).width()
                                          + spareWidth);
    }
}

void ColumnShare::share()
{
    std::map<int, int> widths;
    int left = m_table.viewport()->width();
    for (const auto& [column, needed] : m_needed)
        if (!m_table.isColumnHidden(column)) {
            widths[column] = needed;
            left -= needed;
        }
    if (widths.empty())
        return;
    std::vector<int> yielding;
    for (const auto& [column, needed] : widths)
        if (m_yielding.contains(column))
            yielding.push_back(column);
    if (yielding.empty() && left > 0)
        yielding.push_back(widths.rbegin()->first);
    shareAmong(yielding, left, widths);
    for (const auto& [column, width] : widths)
        m_table.setColumnWidth(column, width);
}

/// Adds `left` to the widths of `yielding`: what is too much in equal parts; what is missing is
/// taken from the widest, so that short words stay whole for as long as they can.
void ColumnShare::shareAmong(std::vector<int> yielding, int left, std::map<int, int>& widths) const
{
    int room = left;
    for (const int column : yielding)
        room += widths[column];
    std::ranges::sort(yielding, {}, [&](int column) { return widths[column]; });
    auto others = static_cast<int>(yielding.size());
    for (const int column : yielding) {
        const int needed = widths[column];
        const int least = std::min(needed, scaled(wordWidth));
        widths[column] =
            left >= 0 ? needed + left / others : std::clamp(room / others, least, needed);
        if (left >= 0)
            left -= left / others;
        room -= widths[column];
        --others;
    }
}

bool ColumnShare::eventFilter(QObject* watched, QEvent* event)
{
    // The kind first: events also come while the table is taken down, when it has no viewport.
    if (event->type() == QEvent::Resize && watched == m_table.viewport())
        share();
    if (watched == &m_table && event->type() == QEvent::FontChange) {
        m_needed.clear();
        fitSoon();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tandem::gui
