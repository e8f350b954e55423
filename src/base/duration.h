#pragma once

#include "base/number_format.h"
#include "base/result.h"

namespace tandem {

/// How many minutes somebody typed: "1:30", "90", "90m", "1.5h", "1h30", "1h 30m", "2d" of eight
/// hours. Worked out exactly: "1.51h" is no whole number of minutes and is refused. Errors:
/// durationUnreadable.
Result<std::int64_t> minutesTyped(const QString& text, const NumberFormat& format);

/// "1:30".
QString minutesText(std::int64_t minutes);

} // namespace tandem
