#pragma once

#include <QString>

namespace tandem::app {

/// Speaks the language of `code` from now on, and writes numbers, days and weeks as people do
/// there; empty: as the desktop does. Call it once, before the first widget.
void speak(const QString& code);

} // namespace tandem::app
