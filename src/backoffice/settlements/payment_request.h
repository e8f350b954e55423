#pragma once

#include "backoffice/settlements/allocation_plan.h"
#include "backoffice/settlements/payment_service.h"

namespace tandem::settlements {

using PaymentRequestId = Id<struct PaymentRequestTag>;

/// What a payment is set against, as it was asked for.
enum class RequestedTarget { DueDay, Document, Portions };

/// A payment that waits for a second person.
struct PaymentRequest {
    PaymentRequestId id{};
    PaymentDraft payment;
    RequestedTarget target = RequestedTarget::DueDay;
    QString document{};              ///< For Document.
    std::vector<Portion> portions{}; ///< For Portions.
    PartlyPaid partlyPaid = PartlyPaid::GrantsDiscount;
    UserId user{};    ///< Who asks.
    PaymentId paid{}; ///< What it became; unset before.
    std::int64_t version = 0;
};

/// Keeps a payment as it was entered; nothing is booked.
/// Errors: partyNotGiven, paymentAmountWrong, paymentDayMissing, bankAccountMissing.
Result<PaymentRequestId> savePaymentRequest(UnitOfWork& work, const PaymentRequest& request);

/// Says which payment a request became. Errors: changedMeanwhile.
Result<> markPaid(UnitOfWork& work, const PaymentRequest& request, PaymentId payment);

/// Error: paymentRequestNotFound.
Result<PaymentRequest> paymentRequestById(Reader& books, PaymentRequestId id);

} // namespace tandem::settlements
