#include "gui/kit/ageing_bar.h"

#include "base/check.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace tandem::gui {

namespace {

constexpr int barHeight = 14;
constexpr int barBottom = barHeight + metrics::spaceMedium;
constexpr int inset = metrics::spaceLarge;

int rowHeight()
{
    return std::max(metrics::rowDenseHeight,
                    QFontMetrics(charts::fontIn(TextRole::Body)).height() + metrics::spaceSmall);
}

} // namespace

AgeingBar::AgeingBar(const QString& name, QWidget* parent) : Chart(name, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgeingBar::setData(std::vector<ChartShare> shares, ChartTexts texts)
{
    require(texts.inFull != nullptr, "a chart can write its numbers");
    m_shares = std::move(shares);
    m_texts = std::move(texts);
    setCurrent(-1);
    updateGeometry();
    update();
}

QString AgeingBar::textOf(int part) const
{
    const ChartShare& share = m_shares[std::size_t(part)];
    return tr("%1: %2").arg(share.name, m_texts.inFull(share.value));
}

QSize AgeingBar::sizeHint() const
{
    return {280, barBottom + metrics::spaceSmall + rowHeight() * std::max(1, partCount())};
}

QRect AgeingBar::rowOf(const QRect& place, int part) const
{
    return {place.left(), place.top() + metrics::spaceTiny + barBottom + part * rowHeight(),
            place.width(), rowHeight()};
}

int AgeingBar::partAt(const QPoint& point) const
{
    for (int part = 0; part < partCount(); ++part)
        if (rowOf(rect(), part).contains(point))
            return part;
    if (point.y() > barBottom)
        return -1;
    const int along = isRightToLeft() ? rect().right() - inset - point.x() : point.x() - inset;
    const auto lengths = sharesOf(m_shares, width() - 2 * inset);
    int until = 0;
    for (int part = 0; part < partCount(); ++part) {
        until += lengths[std::size_t(part)];
        if (along >= 0 && along < until)
            return part;
    }
    return -1;
}

void AgeingBar::paint(QPainter& painter, const QRect& place, const Theme& theme, int current) const
{
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRect bar(place.left() + inset, place.top() + metrics::spaceTiny,
                    place.width() - 2 * inset, barHeight);
    QPainterPath outline;
    outline.addRoundedRect(bar, metrics::radiusSmall, metrics::radiusSmall);
    painter.fillPath(outline, theme.color(ColorToken::Hover));
    const auto lengths = sharesOf(m_shares, bar.width());
    int left = bar.left();
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    for (int part = 0; part < partCount(); ++part) {
        const ChartShare& share = m_shares[std::size_t(part)];
        const QColor tint = theme.color(share.tint);
        const int length = lengths[std::size_t(part)];
        painter.setClipPath(outline);
        painter.fillRect(QStyle::visualRect(layoutDirection(), bar,
                                            QRect(left, bar.top(), length, bar.height())),
                         tint);
        painter.setClipping(false);
        left += length;
        const QRect row = rowOf(place, part);
        if (part == current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(ColorToken::Hover));
            painter.drawRoundedRect(row.adjusted(metrics::spaceSmall, 0, -metrics::spaceSmall, 0),
                                    metrics::radiusSmall, metrics::radiusSmall);
        }
        const QRect words = row.adjusted(inset, 0, -inset, 0);
        const QRect mark =
            QStyle::visualRect(layoutDirection(), words,
                               QRect(words.left(), words.center().y() - charts::swatchSize / 2,
                                     charts::swatchSize, charts::swatchSize));
        charts::swatch(painter, mark.topLeft(), tint);
        painter.setFont(charts::fontIn(TextRole::Body));
        painter.setPen(theme.color(ColorToken::Muted));
        const int beside = charts::swatchSize + metrics::spaceSmall;
        painter.drawText(
            words.adjusted(isRightToLeft() ? 0 : beside, 0, isRightToLeft() ? -beside : 0, 0),
            leading | Qt::AlignVCenter, share.name);
        painter.setFont(charts::fontIn(TextRole::BodyStrong));
        painter.setPen(theme.color(share.value < 0 ? ColorToken::Bad : ColorToken::Text));
        painter.drawText(words, trailing | Qt::AlignVCenter, m_texts.inFull(share.value));
    }
    painter.restore();
}

} // namespace tandem::gui
