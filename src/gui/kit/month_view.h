#pragma once

#include "gui/kit/accessible_painted.h"

#include <QDate>
#include <QLocale>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace tandem::gui {

/// Something on a day of a month. One that spans several days is given once a day.
struct MonthEntry {
    std::int64_t id = 0;
    QDate day;
    QString time; ///< "10:00"; empty for what takes the whole day.
    QString title;
    QString detail{};     ///< With whom and where, for ears and the tooltip.
    int tint = 0;         ///< Of the chart colours, 0 to 5.
    bool isFixed = false; ///< Cannot be moved.
};

/// A painted month of days.
///
/// Left and Right go from day to day, Up and Down from entry to entry and on to the week above or
/// below, Enter opens the entry or the day, Ctrl+arrows move an entry by a day or a week; the mouse
/// drags entries to another day. It says what is wanted and shows what it is told. What does not
/// fit into a day is counted below it, and shown while the day is current.
class MonthView final : public QWidget, public AccessiblePainted {
    Q_OBJECT

public:
    explicit MonthView(QWidget* parent = nullptr);

    /// The weeks that `month` meets.
    void setMonth(QDate month, QDate today, const QLocale& locale);
    /// In the order of time. What was current stays so if it is still there.
    void setEntries(std::vector<MonthEntry> entries);

    QDate firstDay() const { return m_first; }
    int dayCount() const { return m_weeks * 7; }
    const std::vector<MonthEntry>& entries() const { return m_entries; }
    QDate currentDay() const { return m_day; }
    std::int64_t currentId() const;
    void setCurrentDay(QDate day);
    /// Where a day is painted.
    QRect placeOf(QDate day) const;
    /// Where a shown entry of its day is painted; empty if it is not.
    QRect placeOf(const MonthEntry& entry) const;

    QSize sizeHint() const override { return {900, 620}; }
    QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    QString accessibleData() const override;
    QString accessibleCurrent() const override;

signals:
    void opened(std::int64_t id);
    void dayOpened(QDate day);
    void moveWanted(std::int64_t id, QDate from, QDate to);
    /// The user went past the first or the last week.
    void turnWanted(QDate to);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::vector<int> entriesOn(QDate day) const; ///< Indexes of entries().
    /// The first entry of a day that is painted, and how many are.
    std::pair<int, int> shownOf(QDate day, int count) const;
    int rowsInDay() const;
    int headHeight() const;
    QDate dayAt(QPoint point) const;
    int entryAt(QPoint point) const;
    const MonthEntry* current() const;
    void stepEntry(int step);
    void goTo(QDate day, int entry);
    void speak();
    QString daySpoken(QDate day) const;

    void paintDay(QPainter& painter, QDate day) const;
    void paintEntry(QPainter& painter, const MonthEntry& entry, const QRect& place,
                    bool isCurrent) const;

    QLocale m_locale;
    QDate m_month;
    QDate m_today;
    QDate m_first;
    int m_weeks = 5;
    std::vector<MonthEntry> m_entries;
    QDate m_day;
    int m_entry = -1; ///< Of the current day's, or -1.
    int m_dragged = -1;
    QDate m_dragDay;
    QPoint m_pressedAt;
};

} // namespace tandem::gui
