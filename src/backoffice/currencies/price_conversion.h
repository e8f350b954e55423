#pragma once

#include "base/quantity.h"
#include "office/unit_of_work.h"

namespace tandem::exchange {

/// What a price comes to in another currency at the rate of a day, to six digits; one in the same
/// currency stays. Errors: rateMissing, convertedTooLarge.
Result<Decimal> convertedPrice(Reader& books, const Decimal& price, const Currency& from,
                               const Currency& to, QDate on);

/// The digits of a price in `currency` that is worked out from `listed`: those of its money, or all
/// six where the listed price goes beyond its own.
int digitsOfPrice(const UnitPrice& listed, const Currency& currency);

/// A listed price in another currency at the rate of a day. Errors: those of convertedPrice.
Result<UnitPrice> priceIn(Reader& books, const UnitPrice& listed, const Currency& currency,
                          QDate on);

} // namespace tandem::exchange
