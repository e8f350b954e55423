#include "base/decimal.h"

#include "base/money_errors.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <optional>

namespace tandem {
namespace {

// Any product, and any quotient's numerator, has at most 38 + 38 + 18 digits: 313 bits. Checked,
// so that a mistake in that sum throws instead of wrapping.
using Wide = boost::multiprecision::checked_int512_t;

constexpr Int128 coefficientMax = powersOfTen[Decimal::digitsMax] - 1;

constexpr bool fits(Int128 coefficient)
{
    return coefficient >= -coefficientMax && coefficient <= coefficientMax;
}

constexpr bool isScale(int scale)
{
    return scale >= 0 && scale <= Decimal::scaleMax;
}

Wide wideRounded(const Wide& numerator, const Wide& denominator, Rounding rounding)
{
    Wide quotient;
    Wide rest;
    divide_qr(numerator, denominator, quotient, rest); // toward zero
    if (rest == 0)
        return quotient;
    const bool isNegative = rest < 0;
    const int compared = Wide(2 * abs(rest)).compare(denominator);
    const Rest part = compared < 0 ? Rest::BelowHalf : compared > 0 ? Rest::AboveHalf : Rest::Half;
    if (!movesAway({part, isNegative, quotient % 2 != 0}, rounding))
        return quotient;
    return isNegative ? Wide(quotient - 1) : Wide(quotient + 1);
}

std::optional<Decimal> narrowed(const Wide& coefficient, int scale)
{
    if (abs(coefficient) > Wide(coefficientMax))
        return std::nullopt;
    return Decimal::ofScaled(coefficient.convert_to<Int128>(), scale);
}

/// `a` * `b` * 10^`shift` / `divisor`, rounded once: at home in 128 bits where it fits there.
std::optional<Decimal> scaledTo(int scale, Int128 a, Int128 b, int shift, Int128 divisor,
                                Rounding rounding)
{
    if (divisor < 0) {
        divisor = -divisor;
        a = -a;
    }
    Int128 numerator = 0;
    Int128 denominator = divisor;
    bool isWide = __builtin_mul_overflow(a, b, &numerator);
    if (shift > 0)
        isWide = isWide || __builtin_mul_overflow(numerator, powerOfTen(shift), &numerator);
    else if (shift < 0)
        isWide = isWide || __builtin_mul_overflow(divisor, powerOfTen(-shift), &denominator);
    if (isWide) {
        const Wide up = shift > 0 ? Wide(powerOfTen(shift)) : Wide(1);
        const Wide down = shift < 0 ? Wide(powerOfTen(-shift)) : Wide(1);
        return narrowed(wideRounded(Wide(a) * b * up, Wide(divisor) * down, rounding), scale);
    }
    const Int128 coefficient = divideRounded(numerator, denominator, rounding);
    if (!fits(coefficient))
        return std::nullopt;
    return Decimal::ofScaled(coefficient, scale);
}

std::optional<Decimal> product(const Decimal& a, const Decimal& b, int scale, Rounding rounding)
{
    const int shift = scale - a.scale() - b.scale();
    return scaledTo(scale, a.coefficient(), b.coefficient(), shift, 1, rounding);
}

std::optional<Decimal> quotient(const Decimal& a, const Decimal& b, int scale, Rounding rounding)
{
    const int shift = scale - a.scale() + b.scale();
    return scaledTo(scale, a.coefficient(), 1, shift, b.coefficient(), rounding);
}

std::optional<Decimal> sum(const Decimal& a, const Decimal& b, int scale, Rounding rounding)
{
    const int common = std::max(a.scale(), b.scale());
    Int128 left = 0;
    Int128 right = 0;
    Int128 both = 0;
    const bool isWide =
        __builtin_mul_overflow(a.coefficient(), powerOfTen(common - a.scale()), &left)
        || __builtin_mul_overflow(b.coefficient(), powerOfTen(common - b.scale()), &right)
        || __builtin_add_overflow(left, right, &both);
    if (!isWide)
        return scaledTo(scale, both, 1, scale - common, 1, rounding);
    const Wide exact = Wide(a.coefficient()) * powerOfTen(common - a.scale())
                       + Wide(b.coefficient()) * powerOfTen(common - b.scale());
    const Wide up = powerOfTen(std::max(scale - common, 0));
    const Wide down = powerOfTen(std::max(common - scale, 0));
    return narrowed(wideRounded(exact * up, down, rounding), scale);
}

Decimal held(const std::optional<Decimal>& value)
{
    require(value.has_value(), "a decimal result has at most 38 digits");
    return *value;
}

Result<Decimal> answered(const std::optional<Decimal>& value)
{
    if (!value)
        return fail(errors::numberTooLarge);
    return *value;
}

} // namespace

Decimal Decimal::ofScaled(Int128 coefficient, int scale)
{
    require(isScale(scale), "a decimal has 0 to 18 digits after the point");
    require(fits(coefficient), "a decimal has at most 38 digits");
    return Decimal(coefficient, scale);
}

int Decimal::digits() const
{
    const Int128 size = m_coefficient < 0 ? -m_coefficient : m_coefficient;
    const auto above = std::ranges::upper_bound(powersOfTen, size);
    return std::max(1, static_cast<int>(above - powersOfTen.begin()));
}

Decimal Decimal::operator-() const
{
    return Decimal(-m_coefficient, m_scale);
}

Decimal operator+(const Decimal& a, const Decimal& b)
{
    return held(sum(a, b, std::max(a.m_scale, b.m_scale), Rounding::Down));
}

Decimal operator-(const Decimal& a, const Decimal& b)
{
    return a + -b;
}

Decimal operator*(const Decimal& a, const Decimal& b)
{
    const Decimal left = a.m_scale + b.m_scale > Decimal::scaleMax ? a.trimmed() : a;
    const Decimal right = a.m_scale + b.m_scale > Decimal::scaleMax ? b.trimmed() : b;
    const int scale = left.m_scale + right.m_scale;
    require(scale <= Decimal::scaleMax, "an exact product has at most 18 digits after the point");
    return held(product(left, right, scale, Rounding::Down));
}

Decimal Decimal::times(const Decimal& factor, int scale, Rounding rounding) const
{
    require(isScale(scale), "a decimal has 0 to 18 digits after the point");
    return held(product(*this, factor, scale, rounding));
}

Decimal Decimal::dividedBy(const Decimal& divisor, int scale, Rounding rounding) const
{
    require(isScale(scale), "a decimal has 0 to 18 digits after the point");
    require(!divisor.isZero(), "a divisor is not zero");
    return held(quotient(*this, divisor, scale, rounding));
}

Decimal Decimal::rescaled(int scale, Rounding rounding) const
{
    return times(Decimal(1, 0), scale, rounding);
}

Decimal Decimal::trimmed(int scaleMin) const
{
    Decimal shorter = *this;
    while (shorter.m_scale > scaleMin && shorter.m_coefficient % 10 == 0) {
        shorter.m_coefficient /= 10;
        --shorter.m_scale;
    }
    return shorter;
}

std::weak_ordering operator<=>(const Decimal& a, const Decimal& b)
{
    if (a.m_scale == b.m_scale)
        return a.m_coefficient <=> b.m_coefficient;
    const int common = std::max(a.m_scale, b.m_scale);
    Int128 left = 0;
    Int128 right = 0;
    // Only the one with the smaller scale is stretched; if it leaves 128 bits, it is the larger.
    if (__builtin_mul_overflow(a.m_coefficient, powerOfTen(common - a.m_scale), &left))
        return a.m_coefficient <=> Int128(0);
    if (__builtin_mul_overflow(b.m_coefficient, powerOfTen(common - b.m_scale), &right))
        return Int128(0) <=> b.m_coefficient;
    return left <=> right;
}

Result<Decimal> checkedSum(const Decimal& a, const Decimal& b, int scale, Rounding rounding)
{
    if (!isScale(scale))
        return fail(errors::numberTooLarge);
    return answered(sum(a, b, scale, rounding));
}

Result<Decimal> checkedProduct(const Decimal& a, const Decimal& b, int scale, Rounding rounding)
{
    if (!isScale(scale))
        return fail(errors::numberTooLarge);
    return answered(product(a, b, scale, rounding));
}

Result<Decimal> checkedQuotient(const Decimal& a, const Decimal& b, int scale, Rounding rounding)
{
    if (b.isZero())
        return fail(errors::dividedByZero);
    if (!isScale(scale))
        return fail(errors::numberTooLarge);
    return answered(quotient(a, b, scale, rounding));
}

Result<Decimal> checkedRescale(const Decimal& value, int scale, Rounding rounding)
{
    return checkedProduct(value, Decimal::ofInteger(1), scale, rounding);
}

} // namespace tandem
