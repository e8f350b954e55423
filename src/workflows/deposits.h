#pragma once

#include "frontoffice/sales/deposit.h"
#include "office/office.h"

/// Deposit and progress invoices: asked for, credited, and deducted from the invoice of the order.
namespace tandem::workflows {

/// Sales asks for a deposit, the ledger books it, and the customer owes it; all or nothing.
/// Errors: those of sales::issueDeposit, agreedTerms, settlements::openItem and ledger::post.
Result<Receipt> issueDeposit(Office& office, const Request& request,
                             const sales::DepositDraft& draft);

/// The same inside a change that does more.
Result<sales::DepositInvoiced> issueDeposit(UnitOfWork& work, const sales::DepositDraft& draft);

/// Takes a deposit back as a whole; the receipt's number is that of the credit note.
/// Errors: those of sales::creditDeposit and ledger::post.
Result<Receipt> creditDeposit(Office& office, const Request& request, sales::DepositId deposit,
                              QDate on, const QString& reason);

/// The same inside a change that does more.
Result<sales::DepositCredited> creditDeposit(UnitOfWork& work, sales::DepositId deposit, QDate on,
                                             const QString& reason);

/// Takes what deposits had asked for off an invoice that is being issued, and books it.
/// Errors: depositNotPaid, where tax is due on payment and the deposit's was not paid yet.
Result<std::optional<sales::DepositsDeducted>> deductDeposits(UnitOfWork& work,
                                                              const sales::InvoiceIssued& invoice);

} // namespace tandem::workflows
