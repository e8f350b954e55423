#pragma once

#include "frontoffice/sales/deposit.h"
#include "office/unit_of_work.h"

/// How deposits lie in the database. Private to the module.
namespace tandem::sales {

/// The deposit without its taxes.
Deposit readDeposit(const Row& row);
/// `currency` is that of the deposit, `home` the company's.
DepositTax readDepositTax(const Row& row, const Currency& currency, const Currency& home);

Result<> insertDeposit(UnitOfWork& work, const Deposit& deposit);

} // namespace tandem::sales
