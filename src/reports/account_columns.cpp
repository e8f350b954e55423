#include "reports/account_columns.h"

namespace tandem::reports {

namespace {

void addNegated(std::vector<ValueBalance>& all, const std::vector<ValueBalance>& some)
{
    for (ValueBalance one : some) {
        one.balance.amount = -one.balance.amount;
        one.balance.base = -one.balance.base;
        all.push_back(std::move(one));
    }
}

} // namespace

Result<std::vector<ValueBalance>> AccountColumns::standing(QDate asOf)
{
    const auto known = m_standing.find(asOf);
    if (known != m_standing.end())
        return known->second;
    std::vector<ValueBalance> all;
    if (m_dimension.isSet()) {
        TANDEM_TRY(all, balancesByValue(m_books, m_dimension, asOf));
    } else {
        TANDEM_TRY(const auto balances, trialBalance(m_books, asOf));
        for (const Balance& balance : balances)
            all.push_back({balance, {}});
    }
    m_standing.emplace(asOf, all);
    return all;
}

Result<std::vector<ValueBalance>> AccountColumns::moved(const Days& days)
{
    TANDEM_TRY(auto all, standing(days.to));
    TANDEM_TRY(const auto before, standing(days.from.addDays(-1)));
    TANDEM_TRY(const auto closed, closings(days));
    addNegated(all, before);
    addNegated(all, closed);
    return all;
}

Result<std::vector<ValueBalance>> AccountColumns::closings(const Days& days)
{
    return closingMoves(m_books, m_dimension, days.from, days.to);
}

std::vector<Balance> ofValue(const std::vector<ValueBalance>& balances,
                             ledger::DimensionValueId value)
{
    std::vector<Balance> some;
    for (const ValueBalance& one : balances)
        if (one.value == value)
            some.push_back(one.balance);
    return some;
}

std::vector<Balance> ofAllValues(const std::vector<ValueBalance>& balances)
{
    std::vector<Balance> all;
    for (const ValueBalance& one : balances)
        all.push_back(one.balance);
    return all;
}

} // namespace tandem::reports
