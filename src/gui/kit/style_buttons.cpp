#include "gui/kit/style_parts.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkSize = 16;
constexpr int checkMarkSize = 12;
constexpr int iconGap = 6;
constexpr int menuArrowWidth = 18;
constexpr int menuArrowSize = 12;
constexpr qreal checkEdge = 1.2;
constexpr qreal radioDotEdge = 5;

bool isFilled(const Drawing& drawing)
{
    return drawing.is("primary") || drawing.is("danger");
}

QColor buttonFill(const Drawing& drawing)
{
    const bool isDown = drawing.has(QStyle::State_Sunken);
    const bool isPressed = isDown || drawing.has(QStyle::State_On);
    const bool isHovered = drawing.isHovered();
    const QColor hover = color(ColorToken::Hover);
    if (!drawing.isEnabled())
        return drawing.is("ghost") ? QColor(Qt::transparent) : color(ColorToken::Sunken);
    if (drawing.is("primary"))
        return isDown      ? color(ColorToken::AccentHover).darker(108)
               : isHovered ? color(ColorToken::AccentHover)
                           : color(ColorToken::Accent);
    if (drawing.is("danger"))
        return isHovered ? blended(color(ColorToken::Bad), color(ColorToken::Text), 12)
                         : color(ColorToken::Bad);
    if (drawing.is("ghost"))
        return isPressed   ? color(ColorToken::AccentSoft)
               : isHovered ? hover
                           : QColor(Qt::transparent);
    return isPressed   ? blended(hover, color(ColorToken::Border), 50)
           : isHovered ? hover
                       : color(ColorToken::Surface);
}

QColor buttonEdge(const Drawing& drawing)
{
    if (drawing.is("ghost"))
        return {};
    if (!drawing.isEnabled())
        return color(ColorToken::Border);
    if (isFilled(drawing))
        return {};
    return blended(color(ColorToken::Border), color(ColorToken::BorderStrong), 25);
}

void drawPushButton(const Drawing& drawing)
{
    QPainter& painter = drawing.painter;
    paintBox(painter, drawing.rect(), buttonFill(drawing), buttonEdge(drawing),
             metrics::radiusControl);
    if (!drawing.hasKeyboardFocus())
        return;
    if (!isFilled(drawing)) {
        paintFocus(painter, drawing.rect(), metrics::radiusControl - 1);
        return;
    }
    paintBox(painter, QRectF(drawing.rect()).adjusted(2.5, 2.5, -2.5, -2.5), {},
             color(ColorToken::OnAccent), metrics::radiusControl - 1, 1.5);
}

void drawToolButton(const Drawing& drawing)
{
    if (drawing.has(QStyle::State_Sunken) || drawing.has(QStyle::State_On))
        paintBox(drawing.painter, drawing.rect(), color(ColorToken::AccentSoft), {},
                 metrics::radiusControl);
    else if (drawing.isHovered())
        paintBox(drawing.painter, drawing.rect(), color(ColorToken::Hover), {},
                 metrics::radiusControl);
    if (drawing.hasKeyboardFocus())
        paintFocus(drawing.painter, drawing.rect(), metrics::radiusControl);
}

void drawCheck(const Drawing& drawing)
{
    const QRect& whole = drawing.rect();
    const int size = qMin(scaled(checkSize), qMin(whole.width(), whole.height()));
    const QRect box(whole.center().x() - size / 2 + 1, whole.center().y() - size / 2 + 1, size,
                    size);
    const bool isPartly = drawing.has(QStyle::State_NoChange);
    if (!isPartly && !drawing.has(QStyle::State_On)) {
        const bool isLit = drawing.isHovered() || drawing.hasKeyboardFocus();
        paintBox(drawing.painter, box, color(ColorToken::Surface),
                 color(isLit ? ColorToken::Accent : ColorToken::BorderStrong), metrics::radiusSmall,
                 checkEdge);
        return;
    }
    paintBox(drawing.painter, box,
             color(drawing.isEnabled() ? ColorToken::Accent : ColorToken::Subtle), {},
             metrics::radiusSmall);
    paintIcon(drawing.painter, isPartly ? u"minus"_s : u"check"_s, box, checkMarkSize,
              color(ColorToken::OnAccent));
}

void drawRadio(const Drawing& drawing)
{
    const bool isOn = drawing.has(QStyle::State_On);
    const ColorToken onToken = drawing.isEnabled() ? ColorToken::Accent : ColorToken::Subtle;
    paintBox(drawing.painter, drawing.rect(), color(ColorToken::Surface),
             color(isOn ? onToken : ColorToken::BorderStrong), drawing.rect().width() / 2.0,
             isOn ? radioDotEdge : checkEdge);
}

QColor buttonTextColor(const Drawing& drawing)
{
    if (!drawing.isEnabled())
        return drawing.option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (drawing.is("danger") && currentTheme().isDark)
        return color(ColorToken::Canvas);
    if (isFilled(drawing))
        return color(ColorToken::OnAccent);
    return color(drawing.is("ghost") ? ColorToken::AccentText : ColorToken::Text);
}

// Icon and text together in the middle, the icon where reading begins.
void drawPushButtonLabel(const QStyleOptionButton& button, const Drawing& drawing)
{
    QPainter& painter = drawing.painter;
    // The bevel has drawn the arrow of a menu; the words stand beside it.
    const bool hasMenu = button.features & QStyleOptionButton::HasMenu;
    const QRect rect = drawing.rect().adjusted(0, 0, hasMenu ? -menuArrowWidth : 0, 0);
    painter.save();
    painter.setFont(drawing.is("touch") ? fontOf(TextRole::Title)
                    : isFilled(drawing) ? fontOf(TextRole::BodyStrong)
                                        : mediumWeight(fontOf(TextRole::Body)));
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine
                      | drawing.shortcutFlags();
    const int iconWidth = button.icon.isNull() ? 0 : button.iconSize.width();
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, button.text).width();
    const int gap = iconWidth > 0 && textWidth > 0 ? iconGap : 0;
    const int start = rect.left() + (rect.width() - iconWidth - gap - textWidth) / 2;
    if (iconWidth > 0) {
        const QRect place(start, rect.center().y() - iconWidth / 2 + 1, iconWidth, iconWidth);
        button.icon.paint(&painter, drawing.onScreen(place), Qt::AlignCenter,
                          drawing.isEnabled() ? QIcon::Normal : QIcon::Disabled,
                          drawing.has(QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    painter.setPen(buttonTextColor(drawing));
    painter.drawText(
        drawing.onScreen({start + iconWidth + gap, rect.top(), textWidth + 1, rect.height()}),
        flags, button.text);
    painter.restore();
}

/// The arrow of a tool button's menu: where Qt puts it along the button, but on the height of the
/// words. False for arrows of other widgets.
bool drawMenuArrow(const Drawing& drawing)
{
    const auto* const button = qobject_cast<const QToolButton*>(drawing.widget);
    if (!button || !button->menu())
        return false;
    const QRect place(drawing.rect().left(), button->rect().top(), drawing.rect().width(),
                      button->height());
    paintIcon(drawing.painter, u"chevron-down"_s, place, menuArrowSize,
              color(drawing.isEnabled() ? ColorToken::Muted : ColorToken::Subtle));
    return true;
}

} // namespace

bool drawButton(QStyle::PrimitiveElement element, const Drawing& drawing)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
        return drawMenuArrow(drawing);
    case QStyle::PE_PanelButtonCommand:
        drawPushButton(drawing);
        return true;
    case QStyle::PE_PanelButtonTool:
        drawToolButton(drawing);
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        drawCheck(drawing);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadio(drawing);
        return true;
    default:
        return false;
    }
}

bool drawButton(QStyle::ControlElement element, const Drawing& drawing)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&drawing.option);
    if (element != QStyle::CE_PushButtonLabel || !button)
        return false;
    drawPushButtonLabel(*button, drawing);
    return true;
}

} // namespace tandem::gui
