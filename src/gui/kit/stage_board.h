#pragma once

#include "gui/kit/accessible_painted.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace tandem::gui {

/// A card of a StageBoard.
struct BoardCard {
    std::int64_t id = 0;
    QString title;
    QString who;
    QString amount;
    QString note{}; ///< In small letters beside the amount.
};

/// A column of a StageBoard: a stage, and the sum of its cards.
struct BoardColumn {
    QString title;
    QString sum;
    std::vector<BoardCard> cards;
};

/// Cards in columns. Arrows go from card to card, Ctrl+Left and Ctrl+Right move the current one to
/// the next column, as dragging it does; Enter opens it. The board shows what it is given: who uses
/// it moves the card in the books and sets the columns again.
class StageBoard final : public QWidget, public AccessiblePainted {
    Q_OBJECT

public:
    explicit StageBoard(QWidget* parent = nullptr);

    /// Keeps the current card where it is still there.
    void setColumns(std::vector<BoardColumn> columns);
    const std::vector<BoardColumn>& columns() const { return m_columns; }
    /// The current card; 0 if there is none.
    std::int64_t currentCard() const { return m_current; }
    void setCurrentCard(std::int64_t card);
    /// Where a card stands on the widget; empty if it is not there.
    QRect cardRect(std::int64_t card) const;
    QRect columnRect(int column) const;

    QSize minimumSizeHint() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    /// The cards of each column.
    QString accessibleData() const override;
    QString accessibleCurrent() const override;

signals:
    void currentChanged(std::int64_t card);
    /// The user wants a card in another column.
    void moveWanted(std::int64_t card, int column);
    void opened(std::int64_t card);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Place {
        int column;
        int row;
    };

    std::optional<Place> placeOf(std::int64_t card) const;
    std::int64_t cardAt(const QPoint& point) const;
    int columnAt(const QPoint& point) const;
    QRect rectOf(const Place& place) const;
    void goBy(int columns, int rows);
    void fitHeight();
    void speakCurrent();
    void paintCard(class QPainter& painter, const BoardCard& card, const QRect& place) const;
    void paintColumn(QPainter& painter, int column) const;

    std::vector<BoardColumn> m_columns;
    std::int64_t m_current = 0;
    QPoint m_pressedAt;
    QPoint m_draggedBy;
    bool m_isDragging = false;
};

} // namespace tandem::gui
