#pragma once

#include "frontoffice/sales/deposit.h"
#include "office/unit_of_work.h"

/// How deposits lie in the database. Private to the module.
namespace tandem::sales {

/// The deposit without its taxes.
Deposit readDeposit(const Row& row, const Currency& currency);
DepositTax readDepositTax(const Row& row, const Currency& currency);

Result<> insertDeposit(UnitOfWork& work, const Deposit& deposit);

} // namespace tandem::sales
