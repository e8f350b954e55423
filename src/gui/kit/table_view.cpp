#include "gui/kit/table_view.h"

#include "gui/kit/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace tandem::gui {

namespace {

constexpr int headHeightMin = 26;
constexpr int headHeightMax = 32;

/// Heads stand like their columns, unless the model says otherwise.
class Heads final : public QHeaderView {
public:
    explicit Heads(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setHighlightSections(false);
        setStretchLastSection(true);
        setSectionsMovable(true);
        setSectionsClickable(true);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int column) const override
    {
        QHeaderView::initStyleOptionForIndex(option, column);
        if (!model() || model()->headerData(column, orientation(), Qt::TextAlignmentRole).isValid())
            return;
        const QVariant alignment = model()->index(0, column).data(Qt::TextAlignmentRole);
        if (alignment.isValid())
            option->textAlignment = Qt::Alignment::fromInt(alignment.toInt());
    }
};

// A tab or a line break within a cell would become another cell.
QString cellOfTsv(const QVariant& value)
{
    return value.toString().replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
}

} // namespace

TableView::TableView(int rowHeight, QWidget* parent) : QTableView(parent), m_rowHeight(rowHeight)
{
    setHorizontalHeader(new Heads(this));
    setItemDelegate(new CellDelegate(rowHeight, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    takeTextSize();
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::takeTextSize()
{
    const int height = scaled(m_rowHeight);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(
        qBound(scaled(headHeightMin), height, scaled(headHeightMax)));
}

std::vector<std::pair<int, int>> TableView::selectedStretches() const
{
    std::vector<std::pair<int, int>> stretches;
    if (!selectionModel())
        return stretches;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        stretches.emplace_back(range.top(), range.bottom());
    std::ranges::sort(stretches);
    std::vector<std::pair<int, int>> joined;
    for (const auto& [first, last] : stretches) {
        if (!joined.empty() && first <= joined.back().second + 1)
            joined.back().second = std::max(joined.back().second, last);
        else
            joined.emplace_back(first, last);
    }
    return joined;
}

int TableView::selectedCount() const
{
    int count = 0;
    for (const auto& [first, last] : selectedStretches())
        count += last - first + 1;
    return count;
}

QString TableView::selectionAsTsv() const
{
    if (!model() || !selectionModel())
        return {};
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);

    QStringList heads;
    for (const int column : columns)
        heads.append(cellOfTsv(model()->headerData(column, Qt::Horizontal)));
    QStringList lines{heads.join(u'\t')};
    QModelIndexList rows = selectionModel()->selectedRows(columns.value(0));
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellOfTsv(row.siblingAtColumn(column).data()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int changed : {std::exchange(m_hoveredRow, row), row})
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(),
                               verticalHeader()->sectionSize(changed));
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(event->position().toPoint().y()));
}

void TableView::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectionAsTsv());
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testAnyFlags(Qt::KeyboardModifiers(~Qt::KeypadModifier))) {
        event->ignore(); // Ctrl+Enter and the like belong to the page
        return;
    }
    if (isEnter && state() != EditingState && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(event->rect(), color(ColorToken::Surface));
    QTableView::paintEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeTextSize();
}

void chooseRow(QTableView& table, int row)
{
    int column = 0;
    while (table.isColumnHidden(column))
        ++column;
    table.setCurrentIndex(table.model()->index(row, column));
}

} // namespace tandem::gui
