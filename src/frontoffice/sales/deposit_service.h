#pragma once

#include "frontoffice/sales/deposit.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// Asks for a part of a confirmed order before its invoice, with its tax by the rates of the day.
///
/// Errors: orderNotFound, changedMeanwhile, orderNotConfirmed, depositShareWrong,
/// depositAmountWrong, depositTooMuch, nothingToDeposit, dueBeforeIssued.
Result<DepositInvoiced> issueDeposit(UnitOfWork& work, const DepositDraft& draft);

/// Takes a deposit of which nothing was deducted back as a whole. `on` invalid: today.
/// Errors: depositNotFound, depositCreditedAlready, depositDeducted, creditedBeforeIssued.
Result<DepositCredited> creditDeposit(UnitOfWork& work, DepositId id, QDate on,
                                      const QString& reason);

/// Takes off an invoice what deposits of its order have asked for; nothing if none have.
Result<std::optional<DepositsDeducted>> deductDeposits(UnitOfWork& work,
                                                       const InvoiceIssued& invoice);

} // namespace tandem::sales
