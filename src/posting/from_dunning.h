#pragma once

#include "backoffice/ledger/entry.h"
#include "backoffice/settlements/facts.h"

#include <optional>

/// What reminders mean in money: pure functions, fact to entry.
namespace tandem::posting {

/// Receivable to the income from reminders and to `interestIncome`; nothing if nothing is charged.
/// Source: docs/guide/dunning.md, "What is booked".
std::optional<ledger::Entry> entryFor(const settlements::NoticeMade& fact,
                                      const ledger::AccountReference& interestIncome);

} // namespace tandem::posting
