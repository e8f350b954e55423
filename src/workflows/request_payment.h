#pragma once

#include "office/approval.h"
#include "workflows/pay.h"

namespace tandem::workflows {

/// Keeps a payment that a rule makes wait, and asks for a second person; nothing is booked yet.
/// The receipt is that of the request. Errors: those of settlements::savePaymentRequest,
/// settlements::errors::paymentApprovalNotNeeded.
Result<Receipt> requestPayment(Office& office, const Request& request, const PaymentOrder& order,
                               const QString& reason);

/// Makes the payment that somebody else asked for, inside the change that approves it.
/// Errors: tandem::errors::ownApproval, settlements::errors::paymentRequestPaid, and those of
/// makePayment.
Result<Receipt> payRequested(UnitOfWork& work, std::int64_t paymentRequest);

/// Refuses a payment that a rule makes wait. Errors: settlements::errors::paymentApprovalNeeded.
Result<> checkFourEyes(Reader& books, const settlements::PaymentMoved& payment);

} // namespace tandem::workflows
