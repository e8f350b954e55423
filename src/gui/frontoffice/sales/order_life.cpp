#include "gui/frontoffice/sales/order_life.h"

#include "gui/kit/theme.h"

#include <QPainter>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotSize = 24;
constexpr int lifeHeight = 84;
constexpr int dotTop = 12;

ColorToken tokenOf(LifeStep::State state)
{
    switch (state) {
    case LifeStep::State::Done:
        return ColorToken::Ok;
    case LifeStep::State::Partly:
        return ColorToken::Warn;
    case LifeStep::State::Off:
        return ColorToken::Bad;
    case LifeStep::State::Waiting:
        break;
    }
    return ColorToken::BorderStrong;
}

/// A check, a half, a cross, or nothing: what the colour says, in a shape.
void paintSign(QPainter& painter, const QRect& dot, LifeStep::State state)
{
    const QPoint at = dot.center();
    painter.setPen(QPen(color(ColorToken::Surface), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (state == LifeStep::State::Done)
        painter.drawPolyline(
            QPolygon({at + QPoint(-4, 1), at + QPoint(-1, 4), at + QPoint(5, -3)}));
    if (state == LifeStep::State::Off) {
        painter.drawLine(at + QPoint(-4, -4), at + QPoint(4, 4));
        painter.drawLine(at + QPoint(-4, 4), at + QPoint(4, -4));
    }
}

void paintDot(QPainter& painter, const QRect& dot, LifeStep::State state)
{
    const QColor tint = color(tokenOf(state));
    painter.setPen(QPen(tint, 2));
    const bool isFull = state == LifeStep::State::Done || state == LifeStep::State::Off;
    painter.setBrush(isFull ? tint : color(ColorToken::Surface));
    painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
    if (state == LifeStep::State::Partly) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawPie(dot.adjusted(5, 5, -5, -5), 90 * 16, 180 * 16);
    }
    paintSign(painter, dot, state);
}

QString wordOf(LifeStep::State state)
{
    switch (state) {
    case LifeStep::State::Done:
        return OrderLife::tr("done");
    case LifeStep::State::Partly:
        return OrderLife::tr("partly");
    case LifeStep::State::Off:
        return OrderLife::tr("given up");
    case LifeStep::State::Waiting:
        break;
    }
    return OrderLife::tr("waiting");
}

} // namespace

OrderLife::OrderLife(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Life of the order"));
}

void OrderLife::setSteps(std::vector<LifeStep> steps)
{
    m_steps = std::move(steps);
    QStringList spoken;
    for (const LifeStep& step : m_steps)
        spoken += tr("%1: %2 %3").arg(step.name, wordOf(step.state), step.note).trimmed();
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

QSize OrderLife::sizeHint() const
{
    const int words = QFontMetrics(fontOf(TextRole::BodyStrong)).height()
                      + QFontMetrics(fontOf(TextRole::Caption)).height();
    return {560, std::max(lifeHeight, dotTop + dotSize + words + 18)};
}

void OrderLife::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // else days and amounts change their order
    const int count = static_cast<int>(m_steps.size());
    const int room = count > 0 ? width() / count : 0;
    const auto placed = [&](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    for (int i = 0; i < count; ++i) {
        const LifeStep& step = m_steps[static_cast<std::size_t>(i)];
        const int middle = i * room + room / 2;
        if (i + 1 < count) {
            const bool isPassed = step.state == LifeStep::State::Done;
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(isPassed ? ColorToken::Ok : ColorToken::Border));
            painter.drawRect(placed(
                QRect(middle + dotSize / 2 + 4, dotTop + dotSize / 2 - 1, room - dotSize - 8, 2)));
        }
        paintDot(painter, placed(QRect(middle - dotSize / 2, dotTop, dotSize, dotSize)),
                 step.state);
        const bool isAhead = step.state == LifeStep::State::Waiting;
        const int nameTop = dotTop + dotSize + 6;
        painter.setFont(fontOf(TextRole::BodyStrong));
        painter.setPen(color(isAhead ? ColorToken::Muted : ColorToken::Text));
        const int nameHeight = painter.fontMetrics().height();
        painter.drawText(placed(QRect(i * room, nameTop, room, nameHeight)), Qt::AlignCenter,
                         step.name);
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(color(ColorToken::Muted));
        painter.drawText(placed(QRect(i * room, nameTop + nameHeight, room, height() - nameTop)),
                         Qt::AlignHCenter | Qt::AlignTop, step.note);
    }
}

} // namespace tandem::gui
