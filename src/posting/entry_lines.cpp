#include "posting/entry_lines.h"

#include <algorithm>

namespace tandem::posting {

void EntryLines::add(const ledger::AccountReference& account, const Money& amount, PartyId party)
{
    add(ledger::Line::of(account, amount, party));
}

void EntryLines::add(const ledger::Line& added)
{
    const auto same = std::ranges::find_if(m_lines, [&](const ledger::Line& line) {
        return line.account == added.account && line.party == added.party
               && line.amount.currency() == added.amount.currency();
    });
    if (same == m_lines.end()) {
        m_lines.push_back(added);
        return;
    }
    same->amount += added.amount;
    same->base += added.base;
}

std::optional<ledger::Entry> EntryLines::toEntry(ledger::Entry::Head head) &&
{
    std::erase_if(m_lines, [](const ledger::Line& line) { return line.base.isZero(); });
    if (m_lines.empty())
        return std::nullopt;
    return ledger::Entry::of(std::move(head), std::move(m_lines));
}

} // namespace tandem::posting
