#include "reports/register_rows.h"

#include <algorithm>

namespace tandem::reports {

namespace {

Currency readCurrency(const Row& row)
{
    const std::string code = row.text("currency").toStdString();
    return Currency(code, static_cast<int>(row.integer("digits")));
}

} // namespace

Standing::Standing(std::vector<RunningBalance> opening, const Currency& base)
    : m_balances(std::move(opening))
    , m_base(Money::zero(base))
{
    for (const RunningBalance& balance : m_balances)
        m_base += balance.base;
}

void Standing::take(RegisterLine& line)
{
    m_base += line.base;
    auto found = std::ranges::find_if(m_balances, [&](const RunningBalance& balance) {
        return balance.amount.currency() == line.amount.currency();
    });
    if (found == m_balances.end())
        found = m_balances.insert(found, {line.symbol, Money::zero(line.amount.currency()),
                                          Money::zero(line.base.currency())});
    found->amount += line.amount;
    found->base += line.base;
    line.balance = found->amount;
    line.baseBalance = m_base;
}

RegisterLine readRegisterLine(const Row& row, const Currency& base)
{
    const Currency currency = readCurrency(row);
    return {.line = row.integer("id"),
            .entry = row.id<EntryId>("entry_id"),
            .postedOn = row.date("posted_on"),
            .source = row.text("source"),
            .sourceId = row.integer("source_id"),
            .reference = row.text("reference"),
            .text = row.textOrEmpty("text"),
            .memo = row.textOrEmpty("memo"),
            .party = row.idOrUnset<PartyId>("party_id"),
            .symbol = row.text("symbol"),
            .amount = row.money("amount_minor", currency),
            .base = row.money("base_minor", base),
            .balance = Money::zero(currency),
            .baseBalance = Money::zero(base)};
}

RunningBalance readRunningBalance(const Row& row, const Currency& base)
{
    return {.symbol = row.text("symbol"),
            .amount = row.money("amount_minor", readCurrency(row)),
            .base = row.money("base_minor", base)};
}

} // namespace tandem::reports
