#include "backoffice/currencies/rate.h"

#include "backoffice/currencies/errors.h"
#include "office/currency_code.h"

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Lower goes first.
qsizetype rankOf(const QString& source, const RatePolicy& policy)
{
    const qsizetype place = policy.sources.indexOf(source);
    return place < 0 ? policy.sources.size() : place;
}

} // namespace

std::optional<DatedRate> rateOf(std::span<const DatedRate> rates, QDate on,
                                const RatePolicy& policy)
{
    const DatedRate* best = nullptr;
    const auto goesBefore = [&](const DatedRate& one, const DatedRate& other) {
        if (one.on != other.on)
            return one.on > other.on;
        const qsizetype left = rankOf(one.source, policy);
        const qsizetype right = rankOf(other.source, policy);
        return left != right ? left < right : one.source < other.source;
    };
    for (const DatedRate& rate : rates) {
        const bool holds = rate.on <= on && rate.on.daysTo(on) <= policy.daysMax;
        if (holds && (!best || goesBefore(rate, *best)))
            best = &rate;
    }
    return best ? std::optional(*best) : std::nullopt;
}

Result<Money> Conversion::convert(const Money& amount, const Currency& to) const
{
    // All factors and all divisors first, one rounding at the end.
    Currency at = amount.currency();
    Decimal factor = Decimal::ofInteger(1);
    Decimal divisor = Decimal::ofInteger(1);
    for (const DatedRate& step : m_steps) {
        const bool multiplies = at == step.rate.unit();
        require(multiplies || at == step.rate.quoted(), "each rate leads on from the one before");
        Decimal& side = multiplies ? factor : divisor;
        side = side * step.rate.value().trimmed();
        at = multiplies ? step.rate.quoted() : step.rate.unit();
    }
    require(at == to, "the rates lead to the currency that is asked for");
    const auto refuse = [&] {
        return fail(errors::convertedTooLarge,
                    {amount.toDecimal().toString() + u' ' + codeOf(amount.currency()), said()});
    };
    const int scale = std::min(amount.currency().digits() + factor.scale(), Decimal::scaleMax);
    const auto product =
        checkedProduct(amount.toDecimal(), factor, scale, Rounding::HalfAwayFromZero);
    if (!product)
        return refuse();
    const auto value = checkedQuotient(*product, divisor, to.digits(), Rounding::HalfAwayFromZero);
    if (!value)
        return refuse();
    const auto converted = Money::exactFrom(*value, to);
    if (!converted || !checkAmount(*converted))
        return refuse();
    return *converted;
}

QString Conversion::said() const
{
    QStringList rates;
    for (const DatedRate& step : m_steps)
        rates += u"1 %1 = %2 %3 (%4 %5)"_s.arg(
            codeOf(step.rate.unit()), step.rate.value().toString(), codeOf(step.rate.quoted()),
            step.source, step.on.toString(Qt::ISODate));
    return rates.join(u", "_s);
}

Result<std::vector<Money>> basesOf(std::span<const Money> amounts, const Conversion& at,
                                   const Currency& home)
{
    std::vector<Money> bases;
    Money valueSoFar = Money::zero(home);
    std::optional<Money> sum;
    for (const Money& amount : amounts) {
        sum = sum ? *sum + amount : amount;
        TANDEM_TRY(const Money value, at.convert(*sum, home));
        bases.push_back(value - valueSoFar);
        valueSoFar = value;
    }
    return bases;
}

} // namespace tandem::exchange
