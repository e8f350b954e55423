#include "gui/kit/paint.h"

#include "gui/kit/icon.h"

#include <QStyle>

namespace tandem::gui {

namespace {

constexpr qreal focusWidth = 2;

ColorToken groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return ColorToken::OkSoft;
    case Tone::Warn:
        return ColorToken::WarnSoft;
    case Tone::Bad:
        return ColorToken::BadSoft;
    case Tone::Info:
        return ColorToken::InfoSoft;
    case Tone::Neutral:
        break;
    }
    return ColorToken::Hover;
}

} // namespace

ColorToken toneToken(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return ColorToken::Ok;
    case Tone::Warn:
        return ColorToken::Warn;
    case Tone::Bad:
        return ColorToken::Bad;
    case Tone::Info:
        return ColorToken::Info;
    case Tone::Neutral:
        break;
    }
    return ColorToken::Muted;
}

void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge,
              qreal radius, qreal edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter.setPen(edge.isValid() ? QPen(edge, edgeWidth) : Qt::NoPen);
    const qreal inset = edge.isValid() ? edgeWidth / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocus(QPainter& painter, const QRectF& rect, qreal radius)
{
    paintBox(painter, rect, {}, color(ColorToken::Accent), radius, focusWidth);
}

void paintIcon(QPainter& painter, const QString& name, const QRect& rect, int size,
               const QColor& tint)
{
    const int side = scaled(size);
    const QPoint corner(rect.left() + (rect.width() - side) / 2,
                        rect.top() + (rect.height() - side) / 2);
    painter.drawPixmap(QRect(corner, QSize(side, side)),
                       iconPixels(name, side, tint, painter.device()->devicePixelRatioF()));
}

int lineFlags(const QString& text, Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    const int script = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return static_cast<int>(QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute)
           | Qt::TextSingleLine | script;
}

void paintText(QPainter& painter, const QRect& rect, const QString& text,
               Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    painter.drawText(rect, lineFlags(text, direction, alignment),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QColor toneColor(Tone tone)
{
    return color(toneToken(tone));
}

QColor toneGround(Tone tone)
{
    return color(groundOf(tone));
}

QFont mediumWeight(QFont font)
{
    font.setWeight(QFont::Medium);
    return font;
}

QFont strongWeight(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace tandem::gui
