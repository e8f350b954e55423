#pragma once

#include "base/id.h"
#include "base/quantity.h"
#include "office/currency_code.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace tandem::exchange {

using ExchangeRateId = Id<struct ExchangeRateTag>;

/// The most digits of a rate, and the most of them after the point.
inline constexpr int rateDigitsMax = 18;
inline constexpr int rateScaleMax = 12;

/// How many days at most a rate may be used for.
inline constexpr int rateDaysLimit = 366;

/// A rate as a source gave it for a day: "1 EUR = 1.0873 USD, ecb, 20 November".
struct DatedRate {
    ExchangeRateId id;
    ExchangeRate rate;
    QDate on;
    QString source;
    std::int64_t version = 0;
};

/// Which rate is that of a day: the last one on or before it, at most `daysMax` days old; of
/// several of one day, that of the source named first. Sources that are not named come after.
struct RatePolicy {
    int daysMax = 7;
    QStringList sources{QStringLiteral("manual"), QStringLiteral("ecb")};
};

/// The one of `rates` that holds on a day; nothing if none does.
std::optional<DatedRate> rateOf(std::span<const DatedRate> rates, QDate on,
                                const RatePolicy& policy);

/// What an amount in one currency is worth in another on a day: by the rate between the two, or by
/// two rates over a third currency.
class Conversion {
public:
    /// By one rate, either way round.
    explicit Conversion(DatedRate direct) : m_steps{std::move(direct)} {}
    /// Over a third currency, that both rates have in common.
    Conversion(DatedRate first, DatedRate second) : m_steps{std::move(first), std::move(second)} {}

    const std::vector<DatedRate>& steps() const { return m_steps; }

    /// `amount` in the currency `to`, rounded once at the end, half away from zero.
    /// Errors: convertedTooLarge.
    Result<Money> convert(const Money& amount, const Currency& to) const;

    /// The rates as they were published: "1 EUR = 1.0873 USD (ecb 2026-11-20)".
    QString said() const;

private:
    std::vector<DatedRate> m_steps; ///< One or two.
};

/// What amounts of one currency are worth in another, cumulatively: however they are split, the
/// values add up to what all of them together are worth, so that a balanced entry stays balanced.
/// Errors: convertedTooLarge.
Result<std::vector<Money>> basesOf(std::span<const Money> amounts, const Conversion& at,
                                   const Currency& home);

} // namespace tandem::exchange
