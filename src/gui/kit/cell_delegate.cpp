#include "gui/kit/avatar.h"
#include "gui/kit/cell.h"
#include "gui/kit/paint.h"
#include "gui/kit/privacy.h"
#include "gui/kit/table_view.h"
#include "gui/kit/tool_tip.h"

#include <QHelpEvent>
#include <QToolTip>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellMargin = 10;
constexpr int pillHeightMax = 20;
constexpr int pillPadding = 26; ///< The dot, and air on both sides.
constexpr int avatarSize = 22;
constexpr int avatarIndent = 30;

void drawPill(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option, Tone tone)
{
    const QString& text = option.text;
    const Qt::LayoutDirection direction = option.direction;
    painter.setFont(strongWeight(fontOf(TextRole::Caption)));
    const int width =
        qMin(painter.fontMetrics().horizontalAdvance(text) + pillPadding, cell.width());
    const int height = qMin(scaled(pillHeightMax), cell.height() - 6);
    const auto onScreen = [&](const QRect& part) {
        return QStyle::visualRect(direction, cell, part);
    };
    const int top = cell.center().y() - height / 2 + 1;
    const QRect pill(cell.left(), top, width, height);
    paintBox(painter, onScreen(pill), toneGround(tone), {}, height / 2.0);
    const QRect dot(pill.left() + 8, pill.center().y() - 2, 5, 5);
    paintBox(painter, onScreen(dot), toneColor(tone), {}, 2.5);
    painter.setPen(toneColor(tone));
    paintText(painter, onScreen(pill.adjusted(18, 0, -4, 0)), text, direction);
}

// A cut amount is a wrong amount: where it does not fit it is not shown at all.
void drawAmount(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option)
{
    const QFontMetrics font = painter.fontMetrics();
    const bool fits = font.horizontalAdvance(option.text) <= cell.width();
    const int marks = qMax(1, cell.width() / qMax(1, font.horizontalAdvance(u'#')));
    const QString shown = fits ? option.text : QString(marks, u'#');
    painter.drawText(cell, lineFlags(shown, option.direction, option.displayAlignment), shown);
}

QColor textColor(const QModelIndex& index)
{
    if (index.data(SignRole).toInt() < 0)
        return color(ColorToken::Bad);
    return color(index.data(MutedRole).toBool() ? ColorToken::Muted : ColorToken::Text);
}

void drawText(QPainter& painter, QRect cell, const QStyleOptionViewItem& option,
              const QModelIndex& index)
{
    if (index.data(AvatarRole).toBool()) {
        const int size = scaled(avatarSize);
        const QRect circle(cell.left(), cell.center().y() - size / 2 + 1, size, size);
        paintAvatar(painter, QStyle::visualRect(option.direction, cell, circle), option.text);
        cell = QStyle::visualRect(option.direction, cell,
                                  cell.adjusted(scaled(avatarIndent), 0, 0, 0));
    }
    painter.setFont(
        fontOf(index.data(StrongRole).toBool() ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(textColor(index));
    if (index.data(SignRole).isValid())
        drawAmount(painter, cell, option);
    else
        paintText(painter, cell, option.text, option.direction, option.displayAlignment);
}

} // namespace

CellDelegate::CellDelegate(int rowHeight, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_rowHeight(rowHeight)
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text = shownCell(item.text, index, item.widget);
    const auto* table = qobject_cast<const TableView*>(item.widget);
    item.state.setFlag(QStyle::State_MouseOver, table && table->hoveredRow() == index.row());
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    painter->save();
    const QRect line(item.rect.left(), item.rect.bottom(), item.rect.width(), 1);
    painter->fillRect(line, blended(color(ColorToken::Surface), color(ColorToken::Border), 75));
    const QRect cell = item.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    if (index.data(WaitingRole).toBool()) {
        painter->setPen(color(ColorToken::Subtle));
        paintText(*painter, cell, u"…"_s, item.direction, item.displayAlignment);
    } else if (const QVariant tone = index.data(ToneRole); tone.isValid() && !item.text.isEmpty()) {
        drawPill(*painter, cell, item, static_cast<Tone>(tone.toInt()));
    } else {
        drawText(*painter, cell, item, index);
    }
    if (item.state & QStyle::State_HasFocus)
        paintFocus(*painter, QRectF(item.rect).adjusted(0, 0, 0, -1), 3);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isStrong = index.data(StrongRole).toBool();
    const QFontMetrics font(fontOf(isStrong ? TextRole::BodyStrong : TextRole::Body));
    const bool hasAvatar = index.data(AvatarRole).toBool();
    const bool isPill = index.data(ToneRole).isValid();
    const int extra = hasAvatar ? scaled(avatarIndent) : isPill ? pillPadding : 0;
    return {font.horizontalAdvance(index.data().toString()) + extra + 2 * cellMargin,
            scaled(m_rowHeight)};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !isCut || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    QToolTip::showText(event->globalPos(), toolTipOf(shownCell(item.text, index, view)), view);
    return true;
}

} // namespace tandem::gui
