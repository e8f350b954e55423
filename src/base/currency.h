#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace tandem {

/// A currency, or another thing that a book counts: its code and its number of decimal places.
///
/// The code is that of ISO 4217, or what an imported book calls its commodity ("$", "hours");
/// at most 15 bytes of UTF-8. Two currencies are equal if code and digits are.
class Currency {
public:
    static constexpr std::size_t codeBytesMax = 15;

    constexpr Currency(std::string_view code, int digits)
        : m_digits(static_cast<std::int8_t>(digits))
    {
        std::copy_n(code.begin(), std::min(code.size(), codeBytesMax), m_code.begin());
    }

    constexpr std::string_view code() const
    {
        const auto end = std::find(m_code.begin(), m_code.end(), '\0');
        return {m_code.data(), static_cast<std::size_t>(end - m_code.begin())};
    }
    constexpr int digits() const { return m_digits; }

    /// Two comparisons of 64 bits: every addition of two amounts asks this.
    friend constexpr bool operator==(const Currency& a, const Currency& b)
    {
        using Words = std::array<std::uint64_t, 2>;
        static_assert(sizeof(Currency) == sizeof(Words));
        const auto left = std::bit_cast<Words>(a);
        const auto right = std::bit_cast<Words>(b);
        return ((left[0] ^ right[0]) | (left[1] ^ right[1])) == 0;
    }

private:
    std::array<char, codeBytesMax> m_code{};
    std::int8_t m_digits;
};

inline constexpr Currency eur{"EUR", 2};
inline constexpr Currency usd{"USD", 2};
inline constexpr Currency gbp{"GBP", 2};
inline constexpr Currency chf{"CHF", 2};
inline constexpr Currency jpy{"JPY", 0};
inline constexpr Currency kwd{"KWD", 3};

/// What ISO 4217 and its central bank say about a currency.
struct CurrencyFacts {
    std::string_view code;
    std::string_view number;     ///< The three digits of ISO 4217: "978".
    std::int8_t digits;          ///< Of the minor unit: 0, 2, 3 or 4.
    std::int32_t cashStep_minor; ///< The smallest coin or note: 5 for CHF, 1 where all are there.
    std::string_view symbol;     ///< As written beside amounts at home, UTF-8; empty if none.
    std::string_view name;       ///< In English.
};

/// Every currency of ISO 4217 that has a minor unit, ordered by code. Metals, test codes and units
/// of account, which have none, are left out.
std::span<const CurrencyFacts> currencies();

/// The facts about the currency of that code ("CHF"); none if it is not in currencies().
const CurrencyFacts* findCurrencyFacts(std::string_view code);

/// The currency of that ISO 4217 code, with its digits.
std::optional<Currency> findCurrency(std::string_view code);

} // namespace tandem
