#include "base/quantity.h"

#include "base/fixed_count.h"

using namespace Qt::StringLiterals;

namespace tandem {

Result<Quantity> Quantity::exactFrom(const Decimal& value)
{
    TANDEM_TRY(const std::int64_t millionths, exactCount(value, scale, u"quantity"_s));
    return Quantity(millionths);
}

Quantity Quantity::fromDecimal(const Decimal& value, Rounding rounding)
{
    return Quantity(roundedCount(value, scale, rounding));
}

UnitPrice UnitPrice::of(const Money& amount)
{
    const int digits = amount.currency().digits();
    require(digits <= scale, "a price holds every digit of its currency");
    return UnitPrice(narrow(amount.minor() * powerOfTen(scale - digits)), amount.currency());
}

Result<UnitPrice> UnitPrice::exactFrom(const Decimal& value, const Currency& currency)
{
    TANDEM_TRY(const std::int64_t millionths, exactCount(value, scale, u"price"_s));
    return UnitPrice(millionths, currency);
}

UnitPrice UnitPrice::fromDecimal(const Decimal& value, const Currency& currency, Rounding rounding)
{
    return UnitPrice(roundedCount(value, scale, rounding), currency);
}

Money lineNet(const UnitPrice& price, Quantity quantity, Rate discount, Rounding rounding)
{
    const int digits = price.currency().digits();
    const std::int64_t paid = narrow(Int128(Rate::whole) - discount.millionths());
    const Int128 full = Int128(price.millionths()) * quantity.millionths(); // in 10^-12
    Int128 exact = 0;                                                       // in 10^-18
    if (!__builtin_mul_overflow(full, Int128(paid), &exact) && digits <= Decimal::scaleMax) {
        const Int128 minor = divideRounded(exact, powerOfTen(Decimal::scaleMax - digits), rounding);
        return Money::ofMinor(narrow(minor), price.currency());
    }
    const Decimal factor = Decimal::ofScaled(paid, Rate::scale);
    const Decimal net =
        Decimal::ofScaled(full, 2 * Quantity::scale).times(factor, digits, rounding);
    return Money::fromDecimal(net, price.currency(), rounding);
}

UnitPrice pricePerUnit(const Money& amount, Quantity quantity, Rounding rounding)
{
    const Decimal price =
        amount.toDecimal().dividedBy(quantity.toDecimal(), UnitPrice::scale, rounding);
    return UnitPrice::fromDecimal(price, amount.currency(), rounding);
}

ExchangeRate::ExchangeRate(const Currency& unit, const Currency& quoted, const Decimal& value)
    : m_unit(unit)
    , m_quoted(quoted)
    , m_value(value)
{
    require(!value.isZero() && !value.isNegative(), "an exchange rate is positive");
}

Money ExchangeRate::convert(const Money& amount, Rounding rounding) const
{
    const Decimal value = amount.toDecimal();
    if (amount.currency() == m_unit)
        return Money::fromDecimal(value.times(m_value, m_quoted.digits(), rounding), m_quoted,
                                  rounding);
    require(amount.currency() == m_quoted, "an amount is in one of the rate's two currencies");
    return Money::fromDecimal(value.dividedBy(m_value, m_unit.digits(), rounding), m_unit,
                              rounding);
}

} // namespace tandem
