#include "base/decimal_operations.h"

#include "base/money_errors.h"

#include <algorithm>

namespace tandem {
namespace {

/// The result at the largest scale at which it has no more than `precision` digits: what the
/// suite means by rounding a result. `atScale` rounds the exact result, once.
template <class AtScale>
Result<Decimal> atPrecision(int precision, int scaleExact, AtScale atScale)
{
    for (int scale = std::min(scaleExact, Decimal::scaleMax); scale >= 0; --scale) {
        Result<Decimal> result = atScale(scale);
        if (result && result->digits() <= precision)
            return result;
        if (!result && result.error().code == &errors::dividedByZero)
            return result;
    }
    return fail(errors::numberTooLarge);
}

/// A quotient has all the digits there are, but an exact one none that its operands did not ask
/// for.
Result<Decimal> quotientAt(int precision, const Decimal& a, const Decimal& b, Rounding rounding)
{
    TANDEM_TRY(const Decimal rounded, atPrecision(precision, Decimal::scaleMax, [&](int scale) {
                   return checkedQuotient(a, b, scale, rounding);
               }));
    TANDEM_TRY(const Decimal below, checkedQuotient(a, b, rounded.scale(), Rounding::Floor));
    TANDEM_TRY(const Decimal above, checkedQuotient(a, b, rounded.scale(), Rounding::Ceiling));
    return below == above ? rounded.trimmed(std::max(a.scale() - b.scale(), 0)) : rounded;
}

Result<Decimal> add(const QList<Decimal>& operands, int precision, Rounding rounding)
{
    return atPrecision(
        precision, std::max(operands[0].scale(), operands[1].scale()),
        [&](int scale) { return checkedSum(operands[0], operands[1], scale, rounding); });
}

Result<Decimal> subtract(const QList<Decimal>& operands, int precision, Rounding rounding)
{
    return add({operands[0], -operands[1]}, precision, rounding);
}

Result<Decimal> multiply(const QList<Decimal>& operands, int precision, Rounding rounding)
{
    return atPrecision(precision, operands[0].scale() + operands[1].scale(), [&](int scale) {
        return checkedProduct(operands[0], operands[1], scale, rounding);
    });
}

Result<Decimal> divide(const QList<Decimal>& operands, int precision, Rounding rounding)
{
    return quotientAt(precision, operands[0], operands[1], rounding);
}

Result<Decimal> plus(const QList<Decimal>& operands, int precision, Rounding rounding)
{
    return atPrecision(precision, operands[0].scale(),
                       [&](int scale) { return checkedRescale(operands[0], scale, rounding); });
}

Result<Decimal> minus(const QList<Decimal>& operands, int precision, Rounding rounding)
{
    return plus({-operands[0]}, precision, rounding);
}

Result<Decimal> abs(const QList<Decimal>& operands, int precision, Rounding rounding)
{
    return plus({operands[0].abs()}, precision, rounding);
}

Result<Decimal> compare(const QList<Decimal>& operands, int, Rounding)
{
    if (operands[0] == operands[1])
        return Decimal();
    return Decimal::ofInteger(operands[0] < operands[1] ? -1 : 1);
}

Result<Decimal> quantize(const QList<Decimal>& operands, int, Rounding rounding)
{
    return checkedRescale(operands[0], operands[1].scale(), rounding);
}

Result<Decimal> rescale(const QList<Decimal>& operands, int, Rounding rounding)
{
    const Decimal exponent = operands[1].trimmed();
    const Int128 scale = -exponent.coefficient();
    if (exponent.scale() > 0 || scale < 0 || scale > Decimal::scaleMax)
        return fail(errors::numberTooLarge);
    return checkedRescale(operands[0], static_cast<int>(scale), rounding);
}

Result<Decimal> toIntegral(const QList<Decimal>& operands, int, Rounding rounding)
{
    return checkedRescale(operands[0], 0, rounding);
}

Result<Decimal> isZero(const QList<Decimal>& operands, int, Rounding)
{
    return Decimal::ofInteger(operands[0].isZero() ? 1 : 0);
}

Result<Decimal> isSigned(const QList<Decimal>& operands, int, Rounding)
{
    return Decimal::ofInteger(operands[0].isNegative() ? 1 : 0);
}

constexpr NamedOperation operations[] = {
    {u"add", 2, add},
    {u"subtract", 2, subtract},
    {u"multiply", 2, multiply},
    {u"divide", 2, divide},
    {u"plus", 1, plus},
    {u"minus", 1, minus},
    {u"abs", 1, abs},
    {u"compare", 2, compare},
    {u"quantize", 2, quantize},
    {u"rescale", 2, rescale},
    {u"tosci", 1, plus},
    {u"toeng", 1, plus},
    {u"apply", 1, plus},
    {u"tointegralx", 1, toIntegral},
    {u"tointegral", 1, toIntegral},
    {u"iszero", 1, isZero},
    {u"issigned", 1, isSigned},
};

} // namespace

const NamedOperation* operationNamed(const QString& name)
{
    const auto* found = std::ranges::find_if(
        operations, [&](const NamedOperation& known) { return QStringView(known.name) == name; });
    return found == std::end(operations) ? nullptr : found;
}

} // namespace tandem
