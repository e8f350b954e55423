#pragma once

#include "gui/kit/accessible_painted.h"
#include "gui/kit/cell.h"

#include <QAbstractScrollArea>
#include <QDate>
#include <QLocale>

#include <cstdint>
#include <vector>

namespace tandem::gui {

/// How much of its days a span of a DayGrid takes.
enum class SpanPart { WholeDays, Half };

/// Some days of a row: a leave.
struct DaySpan {
    std::int64_t id = 0;
    int row = 0;
    QDate firstOn;
    QDate lastOn; ///< Included.
    SpanPart part = SpanPart::WholeDays;
    QString text; ///< "Approved"
    Tone tone = Tone::Neutral;
};

/// A painted month: a row for each person, a column for each day.
///
/// Arrows go from day to day and from row to row, Enter opens what is there. To a screen reader
/// each row is a sentence.
class DayGrid final : public QAbstractScrollArea, public AccessiblePainted {
    Q_OBJECT

public:
    explicit DayGrid(const QString& name, QWidget* parent = nullptr);

    void setMonth(QDate month, QDate today, const QLocale& locale);
    void setRows(std::vector<QString> names, std::vector<DaySpan> spans);

    int rowCount() const { return static_cast<int>(m_names.size()); }
    const std::vector<DaySpan>& spans() const { return m_spans; }
    int currentRow() const { return m_row; }
    QDate currentDay() const { return m_day; }
    /// The span under the current cell, or 0.
    std::int64_t currentId() const;
    void setCurrent(int row, QDate day);
    /// Where a day of a row is, in the viewport.
    QRect placeOf(int row, QDate day) const;

    QSize sizeHint() const override { return {900, 500}; }
    QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    QString accessibleData() const override;
    QString accessibleCurrent() const override;

signals:
    void currentChanged();
    void opened(std::int64_t id);
    /// Enter or a double click on a free day.
    void makeWanted(int row, QDate day);
    /// The user went past the first or the last day.
    void turnWanted(QDate to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const DaySpan* spanAt(int row, QDate day) const;
    std::pair<int, QDate> cellAt(QPoint inViewport) const;
    int dayCount() const { return m_month.daysInMonth(); }
    int namesWidth() const;
    int rowHeight() const;
    int headHeight() const;
    QRect placeOf(const DaySpan& span) const;
    QString rowSpoken(int row) const;
    void fitScrollBar();
    void openCurrent();

    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;
    void paintSpan(QPainter& painter, const DaySpan& span) const;

    QLocale m_locale;
    QDate m_month;
    QDate m_today;
    std::vector<QString> m_names;
    std::vector<DaySpan> m_spans;
    int m_row = 0;
    QDate m_day;
};

} // namespace tandem::gui
