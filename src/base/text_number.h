#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>

namespace tandem {

/// A whole number as programs write it: ASCII digits, a '-' before them if negative, nothing else.
/// None if `text` is anything else or does not fit 64 bits.
std::optional<std::int64_t> parseInt64(QStringView text);

} // namespace tandem
