#pragma once

#include "gui/kit/accessible_painted.h"
#include "gui/kit/theme.h"

#include <QWidget>

#include <functional>

namespace tandem::gui {

/// How the numbers of a chart are written.
struct ChartTexts {
    std::function<QString(qint64 value)> inFull;   ///< "EUR 63,012.40"
    std::function<QString(qint64 value)> onAxis{}; ///< "63k"; unset: in full.
};

/// What charts share: a current part, which the mouse or the arrow keys choose, and which a click
/// or Enter opens; the same painting on screen and paper; words for those who do not see it.
class Chart : public QWidget, public AccessiblePainted {
    Q_OBJECT

public:
    explicit Chart(const QString& name, QWidget* parent = nullptr);

    /// The part that stands out, or -1.
    int current() const { return m_current; }
    void setCurrent(int part);

    virtual int partCount() const = 0;
    /// A part in words: "Aug: this year EUR 63,012.40, year before EUR 47,500.00".
    virtual QString textOf(int part) const = 0;
    /// Paints in the colours of `theme`; `place` is in pixels at 96 dpi. On paper nothing is
    /// current.
    virtual void paint(QPainter& painter, const QRect& place, const Theme& theme,
                       int current) const = 0;

    QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    QString accessibleData() const override;
    QString accessibleCurrent() const override;

signals:
    /// A click or Enter on a part.
    void activated(int part);

protected:
    /// The part that is painted there, or -1.
    virtual int partAt(const QPoint& point) const = 0;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int m_current = -1;
};

namespace charts {

/// A font of a role by its pixels, so that it scales with the painter on paper, too.
QFont fontIn(TextRole role);

/// A small square of a colour, as legends have before their words.
void swatch(QPainter& painter, const QPoint& corner, const QColor& tint);

inline constexpr int swatchSize = 8;
inline constexpr int textLine = 16; ///< The height of a line of captions.

} // namespace charts

} // namespace tandem::gui
