#pragma once

#include "gui/kit/theme.h"

#include <QIcon>

namespace tandem::gui {

/// An icon of resources/icons by its name ("plus"), painted in a token's colour each time it is
/// shown: a change of theme needs nothing. Unknown names are a bug and throw.
QIcon iconNamed(const QString& name, ColorToken tint = ColorToken::Muted);

/// An icon in a line edit is a button of `fieldIconRoom`, so that a finger meets it, with the
/// drawing of `fieldIconSize` in its middle.
inline constexpr int fieldIconSize = 16;
inline constexpr int fieldIconRoom = 22;
QIcon fieldIconNamed(const QString& name, ColorToken tint = ColorToken::Muted);

/// The same as pixels, `size` logical pixels wide, sharp at `pixelRatio`.
QPixmap iconPixels(const QString& name, int size, const QColor& tint, qreal pixelRatio);

} // namespace tandem::gui
