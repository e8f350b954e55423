#pragma once

#include "backoffice/inventory/facts.h"
#include "office/office.h"
#include "workflows/settle_by_credit.h"

/// What suppliers ask for, and what they take back.
namespace tandem::workflows {

/// A supplier's bill comes: the ledger books it, and we owe it.
/// Errors: those of inventory::receiveBill, settlements::openItem and ledger::post; depositNotPaid,
/// where it deducts a deposit whose tax is due on payment and which was not paid yet; where tax is
/// kept back of it, permissionDenied (for who may not) and those of withhold.
Result<Receipt> receiveBill(Office& office, const Request& request,
                            const inventory::BillDraft& draft);

/// The same inside a change that does more, such as an import.
Result<inventory::BillReceived> receiveBill(UnitOfWork& work, const inventory::BillDraft& draft);

/// A supplier asks for a deposit on an order, which the bill of the order deducts.
/// Errors: those of inventory::receiveDepositBill, settlements::openItem and ledger::post.
Result<Receipt> receiveDepositBill(Office& office, const Request& request,
                                   const inventory::DepositBillDraft& draft);

/// The same inside a change that does more.
Result<inventory::BillReceived> receiveDepositBill(UnitOfWork& work,
                                                   const inventory::DepositBillDraft& draft);

/// A supplier takes a part of a bill or deposit back.
/// Errors: those of inventory::creditBill, settlements::settle and ledger::post.
Result<Receipt> creditBill(Office& office, const Request& request,
                           const inventory::BillCreditDraft& draft, CreditUse use);

/// The same inside a change that does more.
Result<inventory::BillReceived> creditBill(UnitOfWork& work,
                                           const inventory::BillCreditDraft& draft, CreditUse use);

} // namespace tandem::workflows
