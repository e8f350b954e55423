#pragma once

#include "backoffice/currencies/rate.h"
#include "office/unit_of_work.h"

namespace tandem::exchange {

/// A rate as it is entered: one `unit` is `value` of `quoted`.
struct RateDraft {
    QString unit;   ///< "EUR"
    QString quoted; ///< "USD"
    QDate on;
    QString source = QStringLiteral("manual"); ///< A word.
    Decimal value;
};

/// Enters a rate. Errors: currencyUnknown, currenciesAlike, dateMissing, sourceMissing,
/// rateNotPositive, rateTaken.
Result<ExchangeRateId> enterRate(UnitOfWork& work, const RateDraft& draft);

/// Gives a rate another value. Entries keep what they were booked with.
/// Errors: rateNotFound, rateNotPositive, rateUsed, changedMeanwhile.
Result<> changeRate(UnitOfWork& work, ExchangeRateId id, std::int64_t seen, const Decimal& value);

/// Errors: rateNotFound, rateUsed, changedMeanwhile.
Result<> removeRate(UnitOfWork& work, ExchangeRateId id, std::int64_t seen);

/// What became of many rates of one source.
struct RatesTaken {
    std::int64_t added = 0;
    std::int64_t known = 0;        ///< There already.
    std::int64_t differing = 0;    ///< There already with another value, which stays.
    std::int64_t unreadable = 0;   ///< Without a day, not above 0, or of too many digits.
    std::int64_t unknownCount = 0; ///< Of currencies that ISO 4217 does not know (any more).
    QStringList unknown{};         ///< Their codes, each once.
};

/// Enters many rates of one source at once; what is there stays as it is. Errors: sourceMissing.
Result<RatesTaken> takeRates(UnitOfWork& work, const QString& source,
                             std::span<const RateDraft> drafts);

/// Errors: daysOutOfRange, sourceMissing.
Result<> setRatePolicy(UnitOfWork& work, const RatePolicy& policy);

} // namespace tandem::exchange
