#include "backoffice/currencies/revaluation.h"

namespace tandem::exchange {

Money Revalued::difference() const
{
    if (outcome == Outcome::Unvalued)
        return Money::zero(position.base.currency());
    return value - position.base;
}

Result<Revalued> revalued(const Position& position, const Conversion& at)
{
    TANDEM_TRY(const Money value, at.convert(position.open, position.base.currency()));
    Outcome outcome = Outcome::Unrealised;
    if (position.open.isZero())
        outcome = Outcome::Realised;
    else if (position.base.isZero())
        outcome = Outcome::Unvalued;
    return Revalued{.position = position, .value = value, .outcome = outcome};
}

Money RevaluationPlan::gains() const
{
    Money sum = Money::zero(home);
    for (const Revalued& line : lines)
        if (const Money difference = line.difference(); !difference.isNegative())
            sum += difference;
    return sum;
}

Money RevaluationPlan::losses() const
{
    Money sum = Money::zero(home);
    for (const Revalued& line : lines)
        if (const Money difference = line.difference(); difference.isNegative())
            sum += difference;
    return sum;
}

bool RevaluationPlan::isDone() const
{
    return std::ranges::all_of(lines,
                               [](const Revalued& line) { return line.difference().isZero(); });
}

} // namespace tandem::exchange
