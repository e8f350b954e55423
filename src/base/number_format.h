#pragma once

#include "base/money.h"

#include <QString>

#include <optional>
#include <string_view>

namespace tandem {

/// How the digits before the decimal mark are set apart.
enum class Grouping {
    None,
    Western, ///< In threes: 12,345,678.
    Indian,  ///< The last three, then in twos: 1,23,45,678.
};

/// How a number below zero is written. All of them are read.
enum class NegativeStyle {
    Minus,       ///< -1.50
    Trailing,    ///< 1.50-
    Parentheses, ///< (1.50), as accountants write it.
};

/// How a country writes numbers.
struct NumberFormat {
    char16_t decimalMark = u'.';
    std::u16string_view groupMarks; ///< Any one of them is read, the first is written.
    Grouping grouping = Grouping::None;
    NegativeStyle negative = NegativeStyle::Minus;
};

namespace number_formats {

inline constexpr NumberFormat plain{}; ///< 1234567.89: files, and tandemctl.
inline constexpr NumberFormat english{u'.', u",", Grouping::Western};
inline constexpr NumberFormat german{u',', u".", Grouping::Western};
inline constexpr NumberFormat french{u',', u"\u202f", Grouping::Western};
inline constexpr NumberFormat swiss{u'.', u"\u2019'", Grouping::Western};
inline constexpr NumberFormat indian{u'.', u",", Grouping::Indian};

} // namespace number_formats

/// The format of a locale: "en", "de", "fr", "de-CH", "en-IN" (also with '_' and further parts), or
/// "plain". None if Tandem does not know it.
std::optional<NumberFormat> findNumberFormat(QStringView locale);

/// All digits of `value` as `format` writes them.
QString formatNumber(const Decimal& value, const NumberFormat& format);

/// The amount with all digits of its currency, without the currency: "1'234.50".
QString formatAmount(const Money& amount, const NumberFormat& format);

/// Whether `character` may stand between groups of digits: one of the format's marks, or any kind
/// of space (but no tab or line end) if the format groups at all.
bool isGroupMark(QChar character, const NumberFormat& format);

/// Reads what somebody typed or another program printed.
///
/// Groups may be left out; where there are any, each has its full length and the same mark, which
/// may always be some kind of space if the format groups at all. A minus (also U+2212) before or
/// after, or parentheses. What could be read in two ways is refused, not guessed: in English
/// "1,23", "1.234,56" and "0,123" are errors. Errors: notANumber, numberTooLarge.
Result<Decimal> parseNumber(QStringView text, const NumberFormat& format);

/// Reads an amount in `currency`, whose code or symbol may stand before or after it.
/// Errors: notANumber, numberTooLarge, otherCurrency, digitsLost.
Result<Money> parseAmount(QStringView text, const NumberFormat& format, const Currency& currency);

} // namespace tandem
