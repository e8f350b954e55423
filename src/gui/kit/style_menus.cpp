#include "gui/kit/style_parts.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int menuIconSize = 16;
constexpr int menuTextIndent = 26;
constexpr int checkMarkSize = 14;
constexpr int arrowSize = 12;

void drawMenuBarItem(const QStyleOptionMenuItem& item, const Drawing& drawing)
{
    QPainter& painter = drawing.painter;
    painter.fillRect(drawing.rect(), color(ColorToken::Sidebar));
    if (drawing.has(QStyle::State_Selected) && drawing.isEnabled())
        paintBox(painter, QRectF(drawing.rect()).adjusted(1, 2, -1, -2), color(ColorToken::Hover),
                 {}, metrics::radiusSmall);
    painter.setPen(color(ColorToken::Text));
    painter.drawText(drawing.rect(), Qt::AlignCenter | drawing.shortcutFlags(), item.text);
}

void drawMenuMark(const QStyleOptionMenuItem& item, const Drawing& drawing, const QRect& row)
{
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked) {
        paintIcon(drawing.painter, u"check"_s,
                  drawing.onScreen({row.left() - 1, row.top(), menuIconSize, row.height()}),
                  checkMarkSize, color(ColorToken::AccentText));
        return;
    }
    const QRect place(row.left(), row.center().y() - 7, menuIconSize, menuIconSize);
    item.icon.paint(&drawing.painter, drawing.onScreen(place), Qt::AlignCenter,
                    drawing.isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

void drawMenuItem(const QStyleOptionMenuItem& item, const Drawing& drawing)
{
    QPainter& painter = drawing.painter;
    const QRect& rect = drawing.rect();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1),
                         color(ColorToken::Border));
        return;
    }
    painter.save();
    if (drawing.has(QStyle::State_Selected) && drawing.isEnabled())
        paintBox(painter, QRectF(rect).adjusted(4, 1, -4, -1), color(ColorToken::AccentSoft), {},
                 metrics::radiusSmall);
    const QRect row = rect.adjusted(12, 0, -12, 0);
    drawMenuMark(item, drawing, row);
    const QString words = item.text.section(u'\t', 0, 0);
    const QString keys = item.text.section(u'\t', 1, 1);
    const auto begin = Qt::AlignLeft | Qt::AlignVCenter;
    const auto end = Qt::AlignRight | Qt::AlignVCenter;
    painter.setFont(item.font);
    painter.setPen(drawing.isEnabled() ? color(ColorToken::Text)
                                       : item.palette.color(QPalette::Disabled, QPalette::Text));
    painter.drawText(drawing.onScreen(row.adjusted(menuTextIndent, 0, 0, 0)),
                     lineFlags(words, item.direction, begin) | drawing.shortcutFlags(), words);
    painter.setPen(color(ColorToken::Subtle));
    painter.drawText(drawing.onScreen(row), lineFlags(keys, item.direction, end), keys);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter,
                  item.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s,
                  drawing.onScreen({row.right() - 12, row.top(), 14, row.height()}), arrowSize,
                  color(ColorToken::Muted));
    painter.restore();
}

} // namespace

bool drawMenu(QStyle::PrimitiveElement element, const Drawing& drawing)
{
    switch (element) {
    case QStyle::PE_FrameMenu:
        paintBox(drawing.painter, drawing.rect(), {}, color(ColorToken::Border), 0);
        return true;
    case QStyle::PE_PanelMenu:
        drawing.painter.fillRect(drawing.rect(), color(ColorToken::Surface));
        return true;
    default:
        return false;
    }
}

bool drawMenu(QStyle::ControlElement element, const Drawing& drawing)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&drawing.option);
    switch (element) {
    case QStyle::CE_MenuBarEmptyArea:
        drawing.painter.fillRect(drawing.rect(), color(ColorToken::Sidebar));
        return true;
    case QStyle::CE_MenuBarItem:
        if (item)
            drawMenuBarItem(*item, drawing);
        return item != nullptr;
    case QStyle::CE_MenuItem:
        if (item)
            drawMenuItem(*item, drawing);
        return item != nullptr;
    default:
        return false;
    }
}

} // namespace tandem::gui
