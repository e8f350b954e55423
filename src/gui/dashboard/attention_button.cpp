#include "gui/dashboard/attention_button.h"

#include "gui/kit/icon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int squareSize = 32;
constexpr int glyphSize = 16;

} // namespace

AttentionButton::AttentionButton(const QString& icon, ColorToken tint, ColorToken ground,
                                 const QString& text, const QString& detail, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_tint(tint)
    , m_ground(ground)
    , m_detail(detail)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize AttentionButton::sizeHint() const
{
    const QFontMetrics strong(fontOf(TextRole::BodyStrong));
    const QFontMetrics small(fontOf(TextRole::Caption));
    const int words = std::max(strong.horizontalAdvance(text()), small.horizontalAdvance(m_detail));
    return {words + squareSize + 4 * metrics::spaceLarge,
            std::max(squareSize, strong.height() + small.height()) + 2 * metrics::spaceSmall};
}

void AttentionButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void AttentionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const auto visual = [&](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const auto ratio = devicePixelRatioF();
    const QRect band = rect().adjusted(metrics::spaceSmall, 1, -metrics::spaceSmall, -1);
    painter.setPen(hasFocus() ? QPen(color(ColorToken::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(color(ColorToken::Hover)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(band, metrics::radiusControl, metrics::radiusControl);
    const int top = (height() - squareSize) / 2;
    const QRect square = visual({metrics::spaceLarge, top, squareSize, squareSize});
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(m_ground));
    painter.drawRoundedRect(square, metrics::radiusControl, metrics::radiusControl);
    const auto glyph = [&](const QString& name, const QRect& place, ColorToken tint) {
        const QPoint corner(place.center().x() - glyphSize / 2 + 1,
                            place.center().y() - glyphSize / 2 + 1);
        painter.drawPixmap(QRect(corner, QSize(glyphSize, glyphSize)),
                           iconPixels(name, glyphSize, color(tint), ratio));
    };
    glyph(m_icon, square, m_tint);
    glyph(isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s,
          visual({width() - metrics::spaceLarge - glyphSize, top, glyphSize, squareSize}),
          ColorToken::Subtle);
    const int left = metrics::spaceLarge + squareSize + metrics::spaceMedium;
    const QRect words(left, metrics::spaceSmall,
                      width() - left - 2 * metrics::spaceLarge - glyphSize,
                      height() - 2 * metrics::spaceSmall);
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(fontOf(TextRole::BodyStrong));
    painter.setPen(color(ColorToken::Text));
    painter.drawText(visual(words), leading | Qt::AlignTop, text());
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(color(ColorToken::Muted));
    painter.drawText(visual(words), leading | Qt::AlignBottom, m_detail);
}

} // namespace tandem::gui
