#include "formats/ledger_journal_balances.h"

#include "formats/stated_amount.h"

#include <algorithm>

namespace tandem::formats::journal {

bool Amounts::add(std::size_t commodity, const Decimal& amount)
{
    for (ForeignValue& known : m_amounts) {
        if (known.commodity != commodity)
            continue;
        const auto sum = exactSum(known.amount, amount);
        if (sum)
            known.amount = *sum;
        return sum.has_value();
    }
    m_amounts.push_back({commodity, amount});
    return true;
}

Decimal Amounts::of(std::size_t commodity) const
{
    const auto known = std::ranges::find(m_amounts, commodity, &ForeignValue::commodity);
    return known == m_amounts.end() ? Decimal() : known->amount;
}

bool Amounts::areZero() const
{
    return std::ranges::all_of(m_amounts, [](const auto& one) { return one.amount.isZero(); });
}

bool Balances::add(const ForeignLine& line)
{
    if (line.account >= m_byAccount.size())
        m_byAccount.resize(line.account + 1);
    return m_byAccount[line.account].add(line.commodity, line.amount);
}

std::optional<Amounts> Balances::balanceOf(std::size_t account, bool hasSubaccounts,
                                           const ForeignBook& book) const
{
    if (!hasSubaccounts)
        return account < m_byAccount.size() ? m_byAccount[account] : Amounts();
    const QStringList& top = book.accounts[account].path;
    Amounts sum;
    for (std::size_t i = 0; i < m_byAccount.size(); ++i) {
        if (book.accounts[i].path.mid(0, top.size()) != top)
            continue;
        for (const ForeignValue& part : m_byAccount[i]) {
            if (!sum.add(part.commodity, part.amount))
                return std::nullopt;
        }
    }
    return sum;
}

std::optional<ForeignValue> Balances::missing(const Assertion& assertion, std::size_t account,
                                              const ForeignBook& book) const
{
    const auto balance = balanceOf(account, assertion.hasSubaccounts, book);
    if (!balance)
        return std::nullopt;
    ForeignValue target = assertion.target;
    if (assertion.isOfAllCommodities) {
        for (const ForeignValue& part : *balance) {
            if (part.amount.isZero() || part.commodity == target.commodity)
                continue;
            // A bare 0 takes the commodity of the one balance that it sets to nothing.
            if (!target.amount.isZero() || !balance->of(target.commodity).isZero())
                return std::nullopt;
            target.commodity = part.commodity;
        }
    }
    const auto difference = exactSum(target.amount, -balance->of(target.commodity));
    if (!difference)
        return std::nullopt;
    return ForeignValue{target.commodity, *difference};
}

} // namespace tandem::formats::journal
