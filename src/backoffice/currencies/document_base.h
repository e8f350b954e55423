#pragma once

#include "backoffice/currencies/rate.h"
#include "office/unit_of_work.h"

namespace tandem::exchange {

/// What a document is worth in the company's currency, part by part.
struct DocumentBase {
    Money whole;              ///< What goes to the control account.
    std::vector<Money> parts; ///< In the order given; they add up to the whole.
    QString rates{};          ///< "1 EUR = 1.0873 USD (ecb 2026-11-20)"; empty at home.
    QString note{};           ///< How a worth that was typed differs from the day's rate.
};

/// Values a document of a day: `parts` are all that it adds up, such as the nets of its lines, its
/// taxes and its rounding, in one currency.
///
/// The whole is converted once, at the rate of the day, and spread over the parts by largest
/// remainder, so that base net + base tax is the base of the open item. `typed` takes the place of
/// the day's rate: what the whole is worth by agreement. At home every part is worth itself.
/// Errors: rateMissing, convertedTooLarge, baseUnfit.
Result<DocumentBase> documentBase(Reader& books, std::span<const Money> parts, QDate on,
                                  const std::optional<Money>& typed = {});

/// How a base that was typed differs from what the rate of the day comes to; empty if it does not,
/// a minor unit apart, or if there is no rate to compare with.
Result<QString> overrideNote(Reader& books, const Money& amount, const Money& base, QDate on);

} // namespace tandem::exchange
