#pragma once

#include <QString>

#include <span>

namespace tandem::gui {

/// Every word a list may show for a state or kind, as the books keep it: "no_show".
std::span<const char* const> stateWords();

/// The word as people read it, in their language: "No show".
QString stateText(const QString& state);

} // namespace tandem::gui
