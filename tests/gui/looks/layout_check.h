#pragma once

#include <QStringList>

class QWidget;

namespace tandem::test {

/// What cannot be read or reached as it stands on screen, in words: labels, buttons, heads, fields,
/// pills and amounts that are cut; widgets over one another, or outside the one they stand in
/// without a scroll bar to them. Labels that say by an Ignored width that they may be cut, and
/// columns of words, may be.
QStringList defectsOf(const QWidget& shown);

} // namespace tandem::test
