#pragma once

#include "gui/kit/cell.h"
#include "gui/kit/theme.h"

#include <QPainter>

namespace tandem::gui {

/// A rectangle with round corners. An invalid colour leaves out the fill or the edge; the edge
/// lies inside of `rect`.
void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge,
              qreal radius, qreal edgeWidth = 1);

/// The ring around what has the keyboard.
void paintFocus(QPainter& painter, const QRectF& rect, qreal radius);

/// An icon in the middle of `rect`, `size` pixels wide at 100 % text.
void paintIcon(QPainter& painter, const QString& name, const QRect& rect, int size,
               const QColor& tint);

/// Flags of QPainter::drawText for one line that is aligned as read from left to right, on a screen
/// that runs in `direction`. The text itself runs as its script does: numbers, codes and dates from
/// left to right on either screen.
int lineFlags(const QString& text, Qt::LayoutDirection direction, Qt::Alignment alignment);

/// One line of text, cut with "…" where it is too long.
void paintText(QPainter& painter, const QRect& rect, const QString& text,
               Qt::LayoutDirection direction,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// The colour of words, dots and icons in a tone, and of the ground behind them.
ColorToken toneToken(Tone tone);
QColor toneColor(Tone tone);
QColor toneGround(Tone tone);

/// `font` between normal and semi-bold, as buttons have it.
QFont mediumWeight(QFont font);
QFont strongWeight(QFont font);

} // namespace tandem::gui
