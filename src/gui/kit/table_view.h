#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace tandem::gui {

/// Paints every cell of every table: pills, amounts, avatars, muted and strong text, from the
/// roles of cell.h. No widget ever stands in a cell.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(int rowHeight, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What does not fit into its cell is shown in full under the mouse.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    int m_rowHeight;
};

/// The table of the house: fixed rows of `rowHeight` at 100 % text, whole rows selected, a band
/// under the mouse, Ctrl+C as TSV with heads, all keys; right-aligned heads over right-aligned
/// columns.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(int rowHeight, QWidget* parent = nullptr);

    int hoveredRow() const { return m_hoveredRow; }
    using QTableView::rowHeight;
    /// At 100 % text.
    int rowHeight() const { return m_rowHeight; }
    /// The selected rows, in the order of the columns on screen, heads first.
    QString selectionAsTsv() const;
    /// The selected rows as stretches from first to last, in their order: of any length at once.
    std::vector<std::pair<int, int>> selectedStretches() const;
    int selectedCount() const;

signals:
    /// Enter, or a double click, on a row.
    void opened(const QModelIndex& index);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setHoveredRow(int row);
    void takeTextSize();

    int m_rowHeight;
    int m_hoveredRow = -1;
};

/// Makes a row the current one and selects it, whichever way the window reads. From right to left
/// QTableView::selectRow looks for a column beside the last one and does nothing.
void chooseRow(QTableView& table, int row);

} // namespace tandem::gui
