#include "gui/shell/palette_row.h"

#include "gui/kit/paint.h"

namespace tandem::gui {

namespace {

constexpr int margin = 10;
constexpr int glyphSize = 16;
constexpr int gap = 12;
constexpr int keyPadding = 7;
constexpr int keyHeight = 20;

} // namespace

void PaletteRow::paint(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const auto onScreen = [&](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    if (isCurrent)
        paintBox(*painter, option.rect.adjusted(2, 1, -2, -1), color(ColorToken::AccentSoft), {},
                 metrics::radiusControl);
    const int icon = scaled(glyphSize);
    QRect rest = option.rect.adjusted(margin + icon + gap, 0, -margin, 0);
    const QRect iconPlace(option.rect.left() + margin, option.rect.top(), icon,
                          option.rect.height());
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, onScreen(iconPlace), Qt::AlignCenter,
               isEnabled ? QIcon::Normal : QIcon::Disabled);

    if (const QString keys = index.data(KeysRole).toString(); !keys.isEmpty()) {
        painter->setFont(fontOf(TextRole::Caption));
        const int width = painter->fontMetrics().horizontalAdvance(keys) + 2 * keyPadding;
        const int height = scaled(keyHeight);
        const QRect key(rest.right() - width, option.rect.center().y() - height / 2, width, height);
        paintBox(*painter, onScreen(key), color(ColorToken::Sunken), color(ColorToken::Border),
                 metrics::radiusSmall);
        painter->setPen(color(ColorToken::Muted));
        painter->drawText(onScreen(key), Qt::AlignCenter, keys);
        rest.setRight(key.left() - gap);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(fontOf(TextRole::Body));
    painter->setPen(color(isEnabled ? ColorToken::Text : ColorToken::Subtle));
    const int wide = qMin(painter->fontMetrics().horizontalAdvance(text) + 1, rest.width());
    paintText(*painter, onScreen({rest.left(), rest.top(), wide, rest.height()}), text,
              option.direction);
    rest.setLeft(rest.left() + wide + gap);
    painter->setFont(fontOf(TextRole::Caption));
    painter->setPen(color(ColorToken::Muted));
    if (rest.width() > 0)
        paintText(*painter, onScreen(rest), index.data(WhereRole).toString(), option.direction);
}

} // namespace tandem::gui
