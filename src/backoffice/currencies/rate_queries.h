#pragma once

#include "backoffice/currencies/rate.h"
#include "office/unit_of_work.h"

namespace tandem::exchange {

/// How this company chooses the rate of a day.
Result<RatePolicy> ratePolicy(Reader& books);

/// What `from` is worth in `to` on a day: the rate between the two, or else two rates over the
/// euro, or else over the company's currency. Errors: rateMissing.
Result<Conversion> conversion(Reader& books, const Currency& from, const Currency& to, QDate on);

/// What an amount was worth in the company's currency on a day.
/// Errors: rateMissing, convertedTooLarge.
Result<Money> homeValue(Reader& books, const Money& amount, QDate on);

/// The same; nothing where no rate of that day is known. Errors: convertedTooLarge.
Result<std::optional<Money>> knownHomeValue(Reader& books, const Money& amount, QDate on);

/// Errors: rateNotFound.
Result<DatedRate> rateById(Reader& books, ExchangeRateId id);

/// Where a list of rates was left: the last one shown.
struct RatePlace {
    QDate on{9999, 12, 31};
    ExchangeRateId id{};
};

/// Rates from the latest day on, after `place`; of one currency, or of all if its code is empty.
Result<std::vector<DatedRate>> rates(Reader& books, const QString& currency, const RatePlace& place,
                                     int rowsMax);

/// What `currency` was worth, day by day from the earliest on, by the rates between the two: for a
/// chart. Of several of one day, the preferred source's.
Result<std::vector<DatedRate>> courseOf(Reader& books, const Currency& currency,
                                        const Currency& other, QDate first, QDate last);

/// The codes of the currencies that the latest thousand rates are about, by name.
Result<QStringList> currenciesWithRates(Reader& books);

} // namespace tandem::exchange
