#pragma once

#include "gui/kit/week_layout.h"

#include <QAbstractScrollArea>

#include <optional>

namespace tandem::gui {

/// A column of a calendar: "MON" over "13", or a room.
struct CalendarColumn {
    QString head;
    QString figure{}; ///< The number of the day; empty for rooms.
    QString name;     ///< In full, for ears: "Monday 13 October".
    bool isToday = false;
};

/// Something in a calendar. One that spans several days is given once a day.
struct CalendarEntry {
    std::int64_t id = 0;
    CalendarSpan span;
    QString title;
    QString detail{};     ///< With whom and where.
    int tint = 0;         ///< Of the chart colours, 0 to 5.
    bool isFixed = false; ///< Cannot be moved.
};

/// A painted calendar of hours by columns, which days or rooms are.
///
/// Arrows go from entry to entry, Enter opens, Ctrl+arrows move by a quarter of an hour or a
/// column, Shift+Up/Down resize; the mouse drags to move, to resize at the foot of an entry, and
/// to make one on free ground. It says what is wanted and shows what it is told: an entry moves
/// when the books were changed. To a screen reader it is a list.
class WeekView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit WeekView(QWidget* parent = nullptr);

    void setColumns(std::vector<CalendarColumn> columns);
    /// What was current stays so if it is still there.
    void setEntries(std::vector<CalendarEntry> entries);
    /// Where the line of the current time stands; -1 column for none, -2 for all.
    void setNow(int column, int minute);
    void scrollToMinute(int minute);

    const std::vector<CalendarColumn>& columns() const { return m_columns; }
    const std::vector<CalendarEntry>& entries() const { return m_entries; }
    int current() const { return m_current; } ///< An index of entries(), or -1.
    std::int64_t currentId() const;
    void setCurrent(int entry);
    /// Where an entry is painted, in the viewport.
    QRect placeOf(int entry) const;
    /// Where a step of a column is, in the viewport.
    QPoint pointOf(int column, int minute) const;
    /// How an entry is read out.
    QString spokenText(int entry) const;

    QSize sizeHint() const override { return {900, 620}; }

signals:
    void opened(std::int64_t id);
    void currentChanged(std::int64_t id);
    /// The user wants the entry there.
    void moveWanted(std::int64_t id, const tandem::gui::CalendarSpan& from,
                    const tandem::gui::CalendarSpan& to);
    /// The user wants a new entry there.
    void makeWanted(const tandem::gui::CalendarSpan& span);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class DragKind { None, Move, Resize, Make };
    struct Drag {
        DragKind kind = DragKind::None;
        CalendarSpan grabbed; ///< The step under the mouse when it began.
        CalendarSpan wanted;
    };

    CalendarSheet sheet() const;
    QRect mirrored(const QRect& place) const;
    QPoint onSheet(QPoint inViewport) const;
    int entryAt(QPoint inViewport) const;
    CalendarSpan draggedTo(QPoint inViewport) const;
    void stepCurrent(int step);
    void stepColumn(int direction);
    void wantMove(const CalendarSpan& to);
    void fitScrollBar();
    void showEntry(int entry);

    void paintGrid(QPainter& painter) const;
    void paintHead(QPainter& painter) const;
    void paintEntry(QPainter& painter, int entry, const QRect& place,
                    const CalendarSpan& span) const;
    void paintNow(QPainter& painter) const;

    std::vector<CalendarColumn> m_columns;
    std::vector<CalendarEntry> m_entries;
    std::vector<CalendarLane> m_lanes;
    int m_current = -1;
    int m_nowColumn = -1;
    int m_nowMinute = 0;
    bool m_wasScrolled = false;
    Drag m_drag;
};

} // namespace tandem::gui
