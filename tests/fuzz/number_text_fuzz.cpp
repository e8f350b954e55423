#include "base/check.h"
#include "base/currency.h"
#include "base/expression.h"
#include "base/number_format.h"

#include <array>

using namespace tandem;

namespace {

constexpr NumberFormat trailing{u'.', u",", Grouping::Western, NegativeStyle::Trailing};
constexpr NumberFormat parentheses{u',', u".", Grouping::Western, NegativeStyle::Parentheses};
constexpr std::array<NumberFormat, 8> allFormats{number_formats::plain,
                                                 number_formats::english,
                                                 number_formats::german,
                                                 number_formats::french,
                                                 number_formats::swiss,
                                                 number_formats::indian,
                                                 trailing,
                                                 parentheses};

void readAgain(const Decimal& number, const NumberFormat& format)
{
    const auto again = parseNumber(formatNumber(number, format), format);
    require(again && *again == number && again->scale() == number.scale(),
            "a number prints as it is read");
}

void readIn(const QString& text, const NumberFormat& format)
{
    if (const auto number = parseNumber(text, format))
        readAgain(*number, format);
    for (const char* code : {"EUR", "JPY", "KWD"}) {
        const Currency currency = findCurrency(code).value();
        const auto amount = parseAmount(text, format, currency);
        if (!amount)
            continue;
        const auto again = parseAmount(formatAmount(*amount, format), format, currency);
        require(again && *again == *amount, "an amount prints as it is read");
    }
    if (const auto result = evaluate(text, format))
        readAgain(*result, format);
}

} // namespace

// Any text is a number, an amount, a formula or an error; what is read prints as it is read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const NumberFormat& format : allFormats)
        readIn(text, format);
    const auto number = Decimal::parse(text);
    if (!number) {
        require(!number.error().text().isEmpty(), "an error has a text");
        return 0;
    }
    const auto again = Decimal::parse(number->toString());
    require(again && *again == *number && again->scale() == number->scale(),
            "a decimal prints as it is read");
    const auto plain = parseNumber(text, number_formats::plain);
    require(!plain || *plain == *number, "a number is the same to both readers");
    return 0;
}
