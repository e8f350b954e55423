#pragma once

#include "base/tax.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// Whether the totals of invoices are rounded to what coins and notes can pay.
enum class CashRounding { None, Invoices };

/// How this company prices what it sells.
struct SalesPolicy {
    /// What the price list states, and what a new document begins with.
    PriceBasis basis = PriceBasis::Net;
    CashRounding cashRounding = CashRounding::None;
};

Result<SalesPolicy> salesPolicy(Reader& books);

/// Counts for documents made from now on.
Result<> setSalesPolicy(UnitOfWork& work, const SalesPolicy& policy);

} // namespace tandem::sales
