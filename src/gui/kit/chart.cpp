#include "gui/kit/chart.h"

#include "gui/kit/privacy.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tandem::gui {

Chart::Chart(const QString& name, QWidget* parent) : QWidget(parent)
{
    installAccessiblePainted();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void Chart::setCurrent(int part)
{
    const int wanted = part >= 0 && part < partCount() ? part : -1;
    if (wanted == m_current)
        return;
    m_current = wanted;
    setCursor(m_current >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    QAccessibleValueChangeEvent event(this, accessibleCurrent());
    QAccessible::updateAccessibility(&event);
}

QString Chart::accessibleData() const
{
    QStringList parts;
    for (int part = 0; part < partCount(); ++part)
        parts += textOf(part);
    return parts.join(QStringLiteral("; "));
}

QString Chart::accessibleCurrent() const
{
    return m_current >= 0 && m_current < partCount() ? textOf(m_current) : QString();
}

void Chart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (onlookers() == Onlookers::Public) {
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(color(ColorToken::Subtle));
        painter.drawText(rect(), Qt::AlignCenter, tr("Masked in public view"));
        return;
    }
    paint(painter, rect(), currentTheme(), m_current);
    if (!hasFocus())
        return;
    painter.setPen(QPen(color(ColorToken::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), metrics::radiusControl,
                            metrics::radiusControl);
}

/// Left and right as seen on screen; past an end one stays there.
void Chart::keyPressEvent(QKeyEvent* event)
{
    const int last = partCount() - 1;
    const int forward = isRightToLeft() ? -1 : 1;
    const auto step = [&](int by) {
        const int from = m_current >= 0 ? m_current : by > 0 ? -1 : last + 1;
        setCurrent(std::clamp(from + by, 0, std::max(0, last)));
    };
    switch (event->key()) {
    case Qt::Key_Right:
        return step(forward);
    case Qt::Key_Left:
        return step(-forward);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(partAt(event->position().toPoint()));
}

void Chart::mouseReleaseEvent(QMouseEvent* event)
{
    const int part = partAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && part >= 0)
        emit activated(part);
}

void Chart::leaveEvent(QEvent*)
{
    setCurrent(-1);
}

void Chart::focusOutEvent(QFocusEvent* event)
{
    setCurrent(-1);
    QWidget::focusOutEvent(event);
}

namespace charts {

QFont fontIn(TextRole role)
{
    QFont font = fontOf(role);
    font.setPixelSize(qRound(font.pointSizeF() * 96 / 72));
    return font;
}

void swatch(QPainter& painter, const QPoint& corner, const QColor& tint)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRect(corner, QSize(swatchSize, swatchSize)), 2, 2);
}

} // namespace charts

} // namespace tandem::gui
