#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace tandem::formats {

/// Which of the two programs a journal was written for. They part ways in a few places only.
enum class JournalDialect {
    Unstated, ///< What the two would read differently is refused.
    Ledger,
    Hledger,
};

} // namespace tandem::formats

/// Amounts of a ledger journal: "$1,000.00", "-5 EUR", "\"DE 0005\" 1.000,5".
namespace tandem::formats::journal {

/// What is known of how a commodity's amounts are written.
struct AmountStyle {
    char decimalMark = 0;      ///< '.' or ',' where a directive declares it.
    bool hasUsedComma = false; ///< An amount before had a decimal comma; ledger remembers that.
};

/// An amount as written, before anyone decides what its points and commas mean.
struct AmountWords {
    std::string_view whole;
    std::string_view number;
    std::string_view commodity; ///< Without its quotes; empty where there is none.
    bool isNegative = false;
};

/// Takes an amount off `text`, with the blanks after it; nothing where there is none.
std::optional<AmountWords> takeAmount(std::string_view& text);

/// The mark before the decimals of `number`, 0 if it has none; nothing where that is not sure.
/// Errors: journalBadAmount, journalAmbiguousAmount.
Result<char> decimalMarkOf(const AmountWords& words, const AmountStyle& style,
                           JournalDialect dialect, qint64 line);

/// The amount that the words state. Errors: those of decimalMarkOf, journalAmountTooLong.
Result<Decimal> readAmount(const AmountWords& words, AmountStyle& style, JournalDialect dialect,
                           qint64 line);

} // namespace tandem::formats::journal
