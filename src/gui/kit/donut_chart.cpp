#include "gui/kit/donut_chart.h"

#include "base/check.h"

#include <QLineF>
#include <QPainter>

namespace tandem::gui {

namespace {

constexpr int ringWidth = 26;
constexpr int wholeCircle = 360 * 16; ///< Qt's arcs count sixteenths of a degree.
constexpr int twelveOClock = 90 * 16;

/// The ring's middle line, so that a thick pen draws the ring.
QRect ringIn(const QRect& place)
{
    const int size = std::min(place.width(), place.height()) - ringWidth - metrics::spaceSmall;
    QRect ring(0, 0, size, size);
    ring.moveCenter(place.center());
    return ring;
}

} // namespace

DonutChart::DonutChart(const QString& name, QWidget* parent) : Chart(name, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(140, 140);
}

void DonutChart::setData(std::vector<ChartShare> shares, const QString& whole, ChartTexts texts)
{
    require(texts.inFull != nullptr, "a chart can write its numbers");
    m_shares = std::move(shares);
    m_whole = whole;
    m_texts = std::move(texts);
    setCurrent(-1);
    update();
}

QString DonutChart::textOf(int part) const
{
    const ChartShare& share = m_shares[std::size_t(part)];
    return tr("%1: %2").arg(share.name, m_texts.inFull(share.value));
}

/// Clockwise from twelve o'clock; counter-clockwise where one reads from right to left.
int DonutChart::partAt(const QPoint& point) const
{
    const QRect ring = ringIn(rect());
    const QLineF ray(ring.center(), point);
    if (std::abs(2 * qRound(ray.length()) - ring.width()) > ringWidth)
        return -1;
    const int fromEast = qRound(ray.angle() * 16);
    const int turned = isRightToLeft() ? fromEast - twelveOClock : twelveOClock - fromEast;
    const int along = (turned + 2 * wholeCircle) % wholeCircle;
    int until = 0;
    const auto lengths = sharesOf(m_shares, wholeCircle);
    for (int part = 0; part < partCount(); ++part) {
        until += lengths[std::size_t(part)];
        if (along < until)
            return part;
    }
    return -1;
}

void DonutChart::paint(QPainter& painter, const QRect& place, const Theme& theme, int current) const
{
    painter.save();
    const QRect ring = ringIn(place);
    painter.setPen(QPen(theme.color(ColorToken::Hover), ringWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 0, wholeCircle);
    const auto lengths = sharesOf(m_shares, wholeCircle);
    const int side = isRightToLeft() ? 1 : -1;
    int from = twelveOClock;
    for (int part = 0; part < partCount(); ++part) {
        const int length = side * lengths[std::size_t(part)];
        const int width = part == current ? ringWidth + metrics::spaceSmall : ringWidth;
        painter.setPen(
            QPen(theme.color(m_shares[std::size_t(part)].tint), width, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, from, length);
        from += length;
    }
    const bool isPart = current >= 0 && current < partCount();
    const QRect middle = ring.adjusted(ringWidth, 0, -ringWidth, 0);
    painter.setFont(charts::fontIn(TextRole::BodyStrong));
    painter.setPen(theme.color(ColorToken::Text));
    const QString words = isPart ? m_shares[std::size_t(current)].name + u'\n'
                                       + m_texts.inFull(m_shares[std::size_t(current)].value)
                                 : m_whole;
    painter.drawText(middle, Qt::AlignCenter | Qt::TextWordWrap, words);
    painter.restore();
}

} // namespace tandem::gui
