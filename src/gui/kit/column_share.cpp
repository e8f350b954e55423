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

ColumnShare::ColumnShare(QTableView& table, std::set<int> yielding)
    : QObject(&table)
    , m_table(table)
    , m_yielding(std::move(yielding))
{
    QHeaderView* const heads = table.horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(QHeaderView::Interactive);
    table.viewport()->installEventFilter(this);
    table.installEventFilter(this);
    const QAbstractItemModel* const model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnShare::fitSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnShare::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnShare::fitSoon);
    fitSoon();
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
    std::set<int> yielding = m_yielding;
    if (yielding.empty() && left > 0)
        yielding.insert(widths.rbegin()->first);
    std::erase_if(yielding, [&](int column) { return !widths.contains(column); });
    while (left != 0 && !yielding.empty())
        left = shareAmong(yielding, left, widths);
    for (const auto& [column, width] : widths)
        m_table.setColumnWidth(column, width);
}

/// Adds `left` to the widths of `yielding` by what they need. Those that would become too narrow
/// stop there and are taken out; returns what the others still have to bear.
int ColumnShare::shareAmong(std::set<int>& yielding, int left, std::map<int, int>& widths) const
{
    int needed = 0;
    for (const int column : yielding)
        needed += m_needed.at(column);
    std::map<int, int> wanted = widths;
    int stopped = 0;
    for (const int column : std::set(yielding)) {
        const int need = m_needed.at(column);
        const int least = std::min(need, scaled(wordWidth));
        wanted[column] = need + left * need / needed;
        if (wanted[column] >= least)
            continue;
        stopped += need - least;
        widths[column] = least;
        yielding.erase(column);
    }
    if (stopped != 0)
        return left + stopped;
    widths = std::move(wanted);
    return 0;
}

bool ColumnShare::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table.viewport() && event->type() == QEvent::Resize)
        share();
    if (watched == &m_table && event->type() == QEvent::FontChange) {
        m_needed.clear();
        fitSoon();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tandem::gui
