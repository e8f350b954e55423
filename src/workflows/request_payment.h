#pragma once

#include "backoffice/ledger/approval_rule.h"
#include "office/approval.h"
#include "workflows/pay.h"

namespace tandem::workflows {

/// Keeps a payment that a rule makes wait, and asks for a second person; nothing is booked yet.
/// The receipt is that of the request. Errors: those of settlements::savePaymentRequest,
/// settlements::errors::paymentApprovalNotNeeded,
/// ledger::errors::nobodyMeetsRule.
Result<Receipt> requestPayment(Office& office, const Request& request, const PaymentOrder& order,
                               const QString& reason);

/// Makes the payment that somebody else asked for, inside the change that approves it.
/// Errors: tandem::errors::ownApproval, settlements::errors::paymentRequestPaid, and those of
/// makePayment.
Result<Receipt> payRequested(UnitOfWork& work, std::int64_t paymentRequest);

/// The rules that make a payment wait; all must be met.
Result<std::vector<ledger::ApprovalRule>> rulesOn(Reader& books,
                                                  const settlements::PaymentDraft& payment);

/// Refuses a payment that a rule makes wait. Errors: settlements::errors::paymentApprovalNeeded.
Result<> checkFourEyes(Reader& books, const settlements::PaymentMoved& payment);

} // namespace tandem::workflows
