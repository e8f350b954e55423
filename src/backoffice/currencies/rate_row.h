#pragma once

#include "backoffice/currencies/rate.h"
#include "data/row.h"

/// Between rows and types; for this module's services and queries only.
namespace tandem::exchange {

/// The settings that a RatePolicy is kept as.
inline constexpr QLatin1StringView rateDaysSetting("currencies.rate_days_max");
inline constexpr QLatin1StringView rateSourcesSetting("currencies.rate_sources");

/// Reads the columns that currencies.rates lists.
DatedRate rateOfRow(const Row& row);

} // namespace tandem::exchange
