#pragma once

#include <QString>

#include <vector>

namespace tandem::documents {

/// The bars of a text in Code 128, the narrowest bar as one module: true is black. Empty for a text
/// that the code cannot hold. Source: ISO/IEC 15417.
std::vector<bool> code128(const QString& text);

} // namespace tandem::documents
