#include "gui/kit/style_parts.h"

#include <QAbstractItemView>
#include <QTreeView>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowSize = 12;

bool drawCellGround(const Drawing& drawing)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&drawing.option);
    if (!item)
        return false;
    if (item->backgroundBrush.style() != Qt::NoBrush)
        drawing.painter.fillRect(item->rect, item->backgroundBrush);
    if (drawing.has(QStyle::State_Selected))
        drawing.painter.fillRect(item->rect, color(ColorToken::AccentSoft));
    else if (drawing.isHovered())
        drawing.painter.fillRect(item->rect, color(ColorToken::Hover));
    return true;
}

void drawBranch(const Drawing& drawing)
{
    if (!drawing.has(QStyle::State_Children))
        return;
    const QString closed =
        drawing.option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    paintIcon(drawing.painter, drawing.has(QStyle::State_Open) ? u"chevron-down"_s : closed,
              drawing.rect().translated(-1, 0), arrowSize, color(ColorToken::Muted));
}

void drawHeadGround(const Drawing& drawing)
{
    const QRect& rect = drawing.rect();
    drawing.painter.fillRect(rect,
                             color(drawing.isHovered() ? ColorToken::Hover : ColorToken::Sunken));
    drawing.painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                             color(ColorToken::Border));
}

void drawHeadText(const QStyleOptionHeader& head, const Drawing& drawing)
{
    const bool isSorted = head.sortIndicator != QStyleOptionHeader::None;
    QPainter& painter = drawing.painter;
    painter.save();
    painter.setFont(fontOf(TextRole::Overline));
    painter.setPen(color(isSorted ? ColorToken::AccentText : ColorToken::Muted));
    paintText(painter, drawing.rect().adjusted(2, 0, -2, 0), head.text, head.direction,
              head.textAlignment | Qt::AlignVCenter);
    painter.restore();
}

void drawSortArrow(const QStyleOptionHeader& head, const Drawing& drawing)
{
    const bool isDown = head.sortIndicator == QStyleOptionHeader::SortDown;
    paintIcon(drawing.painter, isDown ? u"chevron-down"_s : u"chevron-up"_s, drawing.rect(),
              arrowSize, color(ColorToken::AccentText));
}

// QCommonStyle would ask itself, not this style, where the arrow stands.
void drawHead(const QStyleOptionHeader& head, const Drawing& drawing)
{
    drawHeadGround(drawing);
    QStyleOptionHeader part(head);
    part.rect = head.rect.adjusted(8, 0, -8, 0);
    drawHeadText(head, {part, drawing.painter, drawing.widget});
    if (head.sortIndicator == QStyleOptionHeader::None)
        return;
    part.rect = sortArrowRect(head);
    drawSortArrow(head, {part, drawing.painter, drawing.widget});
}

} // namespace

QRect sortArrowRect(const QStyleOptionHeader& head)
{
    constexpr int width = 14;
    const int textWidth = QFontMetrics(fontOf(TextRole::Overline)).horizontalAdvance(head.text);
    const int before = qMax(head.rect.right() - 10 - textWidth - 18, head.rect.left());
    const int after = qMin(head.rect.left() + 10 + textWidth + 4, head.rect.right() - width);
    const int left = head.textAlignment & Qt::AlignRight ? before : after;
    return QStyle::visualRect(head.direction, head.rect,
                              {left, head.rect.top(), width, head.rect.height()});
}

bool drawView(QStyle::PrimitiveElement element, const Drawing& drawing)
{
    switch (element) {
    case QStyle::PE_PanelItemViewRow: // in trees the indentation belongs to the band of the row
        if (drawing.has(QStyle::State_Selected) && qobject_cast<const QTreeView*>(drawing.widget))
            drawing.painter.fillRect(drawing.rect(), color(ColorToken::AccentSoft));
        return true;
    case QStyle::PE_PanelItemViewItem:
        return drawCellGround(drawing);
    case QStyle::PE_IndicatorBranch:
        drawBranch(drawing);
        return true;
    case QStyle::PE_IndicatorHeaderArrow: {
        const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(&drawing.option);
        if (head)
            drawSortArrow(*head, drawing);
        return head != nullptr;
    }
    default:
        return false;
    }
}

bool drawView(QStyle::ControlElement element, const Drawing& drawing)
{
    const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(&drawing.option);
    switch (element) {
    case QStyle::CE_Header:
        if (head)
            drawHead(*head, drawing);
        return head != nullptr;
    case QStyle::CE_HeaderLabel:
        if (head)
            drawHeadText(*head, drawing);
        return head != nullptr;
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        drawHeadGround(drawing);
        return true;
    default:
        return false;
    }
}

} // namespace tandem::gui
