#include "posting/entry_lines.h"

#include <algorithm>

namespace tandem::posting {

void EntryLines::add(const ledger::AccountReference& account, const Money& amount, PartyId party)
{
    const auto same = std::ranges::find_if(m_lines, [&](const ledger::Line& line) {
        return line.account == account && line.party == party;
    });
    if (same == m_lines.end()) {
        m_lines.push_back(ledger::Line::of(account, amount, party));
        return;
    }
    same->amount += amount;
    same->base += amount;
}

std::optional<ledger::Entry> EntryLines::toEntry(ledger::Entry::Head head) &&
{
    std::erase_if(m_lines, [](const ledger::Line& line) { return line.amount.isZero(); });
    if (m_lines.empty())
        return std::nullopt;
    return ledger::Entry::of(std::move(head), std::move(m_lines));
}

} // namespace tandem::posting
