#include "formats/book_amount.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tandem::formats {
inline namespace books {
namespace {

constexpr auto powersOfTen = [] {
    std::array<Int128, ExactAmount::digitsMax + 1> powers{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

constexpr Int128 unitsMax = powersOfTen[ExactAmount::digitsMax] - 1;

Int128 powerOfTen(int exponent)
{
    return powersOfTen[static_cast<std::size_t>(exponent)];
}

std::optional<Int128> rescaled(Int128 units, int from, int to)
{
    Int128 result = 0;
    if (__builtin_mul_overflow(units, powerOfTen(to - from), &result))
        return std::nullopt;
    return result;
}

} // namespace

std::optional<ExactAmount> ExactAmount::of(Int128 units, int scale)
{
    if (scale < 0 || scale > scaleMax || units > unitsMax || units < -unitsMax)
        return std::nullopt;
    return ExactAmount(units, scale);
}

std::optional<ExactAmount> ExactAmount::ofFraction(std::int64_t numerator, std::int64_t denominator)
{
    for (int scale = 0; scale <= scaleMax; ++scale) {
        if (powerOfTen(scale) == denominator)
            return of(numerator, scale);
    }
    return std::nullopt;
}

std::optional<ExactAmount> ExactAmount::parse(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    Int128 units = 0;
    int digits = 0;
    int scale = -1;
    for (const char c : text) {
        if (c == '.' && scale < 0) {
            scale = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        if (units > unitsMax / 10)
            return std::nullopt;
        units = units * 10 + (c - '0');
        ++digits;
        if (scale >= 0)
            ++scale;
    }
    if (digits == 0)
        return std::nullopt;
    return of(isNegative ? -units : units, std::max(scale, 0));
}

ExactAmount ExactAmount::operator-() const
{
    return ExactAmount(-m_units, m_scale);
}

std::optional<ExactAmount> ExactAmount::plus(const ExactAmount& other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const auto mine = rescaled(m_units, m_scale, scale);
    const auto theirs = rescaled(other.m_units, other.m_scale, scale);
    Int128 sum = 0;
    if (!mine || !theirs || __builtin_add_overflow(*mine, *theirs, &sum))
        return std::nullopt;
    return of(sum, scale);
}

int ExactAmount::scaleNeeded() const
{
    int scale = m_scale;
    for (Int128 units = m_units; scale > 0 && units % 10 == 0; --scale)
        units /= 10;
    return scale;
}

std::optional<std::int64_t> ExactAmount::unitsAt(int scale) const
{
    const int needed = scaleNeeded();
    if (scale < needed || scale > scaleMax)
        return std::nullopt;
    const auto units = rescaled(m_units / powerOfTen(m_scale - needed), needed, scale);
    if (!units || *units > std::numeric_limits<std::int64_t>::max()
        || *units < std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    return static_cast<std::int64_t>(*units);
}

std::string ExactAmount::text() const
{
    std::string reversed;
    Int128 units = m_units < 0 ? -m_units : m_units;
    for (int place = 0; units > 0 || place <= m_scale; ++place) {
        if (place == m_scale && m_scale > 0)
            reversed += '.';
        reversed += static_cast<char>('0' + static_cast<int>(units % 10));
        units /= 10;
    }
    if (m_units < 0)
        reversed += '-';
    return {reversed.rbegin(), reversed.rend()};
}

bool operator==(const ExactAmount& a, const ExactAmount& b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const auto left = rescaled(a.m_units, a.m_scale, scale);
    const auto right = rescaled(b.m_units, b.m_scale, scale);
    if (!left || !right) // one is out of reach of the other, unless both are
        return a.m_scale == b.m_scale && a.m_units == b.m_units;
    return *left == *right;
}

} // namespace books
} // namespace tandem::formats
