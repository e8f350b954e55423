#include "gui/kit/privacy.h"
#include "gui/kit/stage_board.h"
#include "gui/kit/theme.h"

#include <QPainter>
#include <QStyle>

/// How a board looks.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 12;
constexpr int headTop = 10;

} // namespace

void StageBoard::paintColumn(QPainter& painter, int column) const
{
    const BoardColumn& shown = m_columns[static_cast<std::size_t>(column)];
    const QRect place = columnRect(column);
    painter.setPen(color(ColorToken::Border));
    painter.setBrush(color(ColorToken::Sunken));
    painter.drawRoundedRect(place, metrics::radiusCard, metrics::radiusCard);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QRect head = place.adjusted(inset, headTop, -inset, 0);
    painter.setPen(color(ColorToken::Text));
    painter.setFont(fontOf(TextRole::BodyStrong));
    const int line = painter.fontMetrics().height();
    painter.drawText(QRect(head.left(), head.top(), head.width(), line),
                     static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter),
                     u"%1  \u00b7  %2"_s.arg(shown.title).arg(shown.cards.size()));
    painter.setPen(color(ColorToken::Muted));
    painter.setFont(fontOf(TextRole::Body));
    painter.drawText(QRect(head.left(), head.top() + line + 1, head.width(), line),
                     static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter), shown.sum);
}

void StageBoard::paintCard(QPainter& painter, const BoardCard& card, const QRect& place) const
{
    const bool isCurrent = card.id == m_current;
    const bool isFocused = isCurrent && hasFocus();
    painter.setBrush(color(ColorToken::Surface));
    painter.setPen(QPen(color(isFocused   ? ColorToken::Accent
                              : isCurrent ? ColorToken::BorderStrong
                                          : ColorToken::Border),
                        isFocused ? 2 : 1));
    painter.drawRoundedRect(place, metrics::spaceSmall, metrics::spaceSmall);
    const QRect inside = place.adjusted(inset, headTop, -inset, -headTop);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute
                       | Qt::AlignVCenter;
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignAbsolute
                     | Qt::AlignVCenter;
    int top = inside.top();
    const auto put = [&](TextRole role, ColorToken tint, Qt::Alignment side, const QString& text) {
        painter.setFont(fontOf(role));
        painter.setPen(color(tint));
        const QRect row(inside.left(), top, inside.width(), painter.fontMetrics().height());
        painter.drawText(row, static_cast<int>(side),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
        return row.height();
    };
    top += put(TextRole::BodyStrong, ColorToken::Text, start, shownText(card.title, Privacy::Name))
           + 2;
    top += put(TextRole::Body, ColorToken::Muted, start, shownText(card.who, Privacy::Name)) + 4;
    const QString amount = shownText(card.amount, Privacy::Amount);
    put(TextRole::BodyStrong, ColorToken::Text, start, amount);
    const int taken = painter.fontMetrics().horizontalAdvance(amount) + inset;
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(color(ColorToken::Subtle));
    painter.setLayoutDirection(Qt::LeftToRight); // else days and shares change their order
    const QRect rest =
        QStyle::visualRect(layoutDirection(), inside, inside.adjusted(taken, 0, 0, 0));
    painter.drawText(QRect(rest.left(), top, rest.width(), painter.fontMetrics().height() + 2),
                     static_cast<int>(end),
                     painter.fontMetrics().elidedText(card.note, Qt::ElideRight, rest.width()));
    painter.setLayoutDirection(layoutDirection());
}

void StageBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int column = 0; column < std::ssize(m_columns); ++column)
        paintColumn(painter, column);
    const BoardCard* dragged = nullptr;
    for (const BoardColumn& column : m_columns)
        for (const BoardCard& card : column.cards) {
            if (m_isDragging && card.id == m_current)
                dragged = &card;
            else
                paintCard(painter, card, cardRect(card.id));
        }
    if (dragged)
        paintCard(painter, *dragged, cardRect(dragged->id).translated(m_draggedBy));
}

} // namespace tandem::gui
