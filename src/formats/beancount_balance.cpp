#include "formats/beancount_balance.h"

namespace tandem::formats::beancount {

Decimal toleranceOf(const Decimal& written)
{
    return written.scale() == 0 ? Decimal() : Decimal::ofScaled(5, written.scale() + 1);
}

Decimal toleranceIn(const Transaction& transaction, const QString& currency)
{
    Decimal tolerance;
    for (const Posting& posting : transaction.postings)
        if (posting.units && posting.units->currency == currency)
            tolerance = std::max(tolerance, toleranceOf(posting.units->number));
    return tolerance;
}

void shareOut(std::vector<Weighed>& lines, const QString& currency, const Decimal& left)
{
    Weighed* largest = nullptr;
    for (Weighed& one : lines)
        if (one.isComputed && one.weight.currency == currency
            && (!largest || one.weight.number.abs() > largest->weight.number.abs()))
            largest = &one;
    if (largest)
        largest->weight.number = largest->weight.number - left;
}

Result<> Held::add(const QString& account, const QString& currency, const Decimal& amount)
{
    Decimal& sum = m_sums[account][currency];
    TANDEM_TRY(sum,
               checkedSum(sum, amount, std::max(sum.scale(), amount.scale()), Rounding::HalfEven));
    return {};
}

Decimal Held::of(const QString& account, const QString& currency) const
{
    Decimal sum;
    const QString below = account + u':';
    for (auto at = m_sums.lower_bound(account); at != m_sums.end(); ++at) {
        if (at->first != account && !at->first.startsWith(below)) {
            if (at->first > below + QChar(0xFFFF))
                break;
            continue;
        }
        if (const auto held = at->second.find(currency); held != at->second.end())
            sum = sum + held->second;
    }
    return sum;
}

} // namespace tandem::formats::beancount
