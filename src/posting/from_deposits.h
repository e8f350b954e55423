#pragma once

#include "backoffice/ledger/entry.h"
#include "frontoffice/sales/deposit_facts.h"

#include <optional>

/// What deposits mean in money: pure functions, fact to entry. Source: docs/guide/deposits.md,
/// "What is booked".
namespace tandem::posting {

/// The customer owes the gross; we owe the net until an invoice deducts it, and the output tax.
std::optional<ledger::Entry> entryFor(const sales::DepositInvoiced& fact);

/// The mirror of a deposit.
std::optional<ledger::Entry> entryFor(const sales::DepositCredited& fact);

/// What was owed to the customer for deposits, and the tax they had, come off what the customer
/// owes for the invoice.
std::optional<ledger::Entry> entryFor(const sales::DepositsDeducted& fact);

} // namespace tandem::posting
