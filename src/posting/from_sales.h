#pragma once

#include "backoffice/ledger/entry.h"
#include "frontoffice/sales/facts.h"

#include <optional>

/// What sales mean in money: pure functions, fact to entry. Source: docs/guide/sales.md, "What is
/// booked".
namespace tandem::posting {

/// Cost of goods sold, out of the inventory; nothing if the goods had no cost.
std::optional<ledger::Entry> entryFor(const sales::GoodsDelivered& fact);
/// The mirror of a delivery.
std::optional<ledger::Entry> entryFor(const sales::GoodsReturned& fact);

/// The customer owes the total, in the invoice's currency; revenue of goods and of freight, output
/// tax, or output tax not yet due where it is due on payment, and what the total was rounded by for
/// cash, in the company's. Nothing if everything on the invoice was free.
std::optional<ledger::Entry> entryFor(const sales::InvoiceIssued& fact);
/// The mirror of an invoice.
std::optional<ledger::Entry> entryFor(const sales::CreditNoteIssued& fact);

} // namespace tandem::posting
