#pragma once

#include "backoffice/ledger/entry.h"

#include <optional>

namespace tandem::posting {

/// Lines of an entry in the making: one per account, no empty ones.
class EntryLines {
public:
    /// Adds an amount to the line of an account: a debit is positive.
    void add(const ledger::AccountReference& account, const Money& amount, PartyId party = {});

    /// Adds a line in whichever currency. What is worth nothing at home is left out.
    void add(const ledger::Line& added);

    /// The entry, or nothing if there is no amount in it.
    std::optional<ledger::Entry> toEntry(ledger::Entry::Head head) &&;

private:
    std::vector<ledger::Line> m_lines;
};

} // namespace tandem::posting
