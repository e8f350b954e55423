#pragma once

#include "backoffice/settlements/facts.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// Money that moved, as it is entered.
struct PaymentDraft {
    Direction direction;
    Side side; ///< Receivable for customers, Payable for suppliers, whichever way the money went.
    PartyId party;
    QDate paidOn;
    Money amount; ///< What the bank account gained or lost; more than zero.
    AccountId bankAccount;
    QString reference{};
    std::optional<Money> credit{}; ///< What the party is credited with, if in another currency.
    std::optional<Money> base{};   ///< Needed if neither is in the company's currency.
};

/// What is wrong with a payment as it was entered.
/// Errors: partyNotGiven, paymentAmountWrong, paymentDayMissing, bankAccountMissing.
Result<> checkPayment(const PaymentDraft& draft);

/// Writes down a payment: it becomes an open item of its own, to settle others with.
///
/// Errors: partyNotGiven, paymentAmountWrong, paymentDayMissing, bankAccountMissing,
/// paymentBaseMissing, paymentBaseWrong, and those of openItem.
Result<PaymentMoved> recordPayment(UnitOfWork& work, const PaymentDraft& draft);

/// Takes a payment back as a whole, with everything it settled. `on` is the day it counts for; the
/// day of payment if it is invalid. Errors: paymentNotFound, paymentCancelledAlready.
Result<PaymentCancelled> cancelPayment(UnitOfWork& work, PaymentId id, QDate on = {});

} // namespace tandem::settlements
