#pragma once

#include "backoffice/inventory/facts.h"
#include "backoffice/ledger/entry.h"

#include <optional>

/// What stock and purchases mean in money: pure functions, fact to entry. Nothing where no amount
/// is in it. Sources: docs/guide/stock.md and docs/guide/purchasing.md, "What is booked".
namespace tandem::posting {

/// Inventory from the opening balances.
std::optional<ledger::Entry> entryFor(const inventory::OpeningStockTaken& fact);

/// Inventory and stock adjustment; what filled a gap is a cost of goods sold.
std::optional<ledger::Entry> entryFor(const inventory::StockCounted& fact);

/// Inventory from goods received and not billed; what filled a gap is a cost of goods sold.
std::optional<ledger::Entry> entryFor(const inventory::GoodsReceived& fact);

/// Goods received and not billed from inventory, at what they came for; where the stock is worth
/// less by now, the rest is a price variance.
std::optional<ledger::Entry> entryFor(const inventory::GoodsSentBack& fact);

/// Goods received and not billed, price variance, expense, deposits and input tax; we owe the
/// gross. What is not deductible of the tax is an expense. Reverse-charge tax is input tax and
/// output tax at once. Source: exactness.md, V8 and I6.
std::optional<ledger::Entry> entryFor(const inventory::BillReceived& fact);

} // namespace tandem::posting
