#pragma once

#include <QString>

namespace tandem::app {

/// Speaks the language of `code` from now on, and writes numbers, days and weeks as people do
/// there; empty: as the desktop does. Widgets that are there already keep what they say.
void speak(const QString& code);

} // namespace tandem::app
