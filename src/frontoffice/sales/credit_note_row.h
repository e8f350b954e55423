#pragma once

#include "frontoffice/sales/credited.h"
#include "office/unit_of_work.h"

/// How credit notes lie in the database. Private to the module.
namespace tandem::sales {

Result<> insertCreditNote(UnitOfWork& work, const CreditNote& note,
                          std::span<const CreditedLine> lines,
                          std::span<const CreditedShare> shares);

/// Writes on the invoice what of it was credited, and counts its version up.
/// Error: changedMeanwhile.
Result<> markCredited(UnitOfWork& work, const Invoice& invoice, std::span<const CreditedLine> lines,
                      std::span<const CreditedShare> shares);

} // namespace tandem::sales
