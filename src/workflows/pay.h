#pragma once

#include "backoffice/settlements/allocation_plan.h"
#include "backoffice/settlements/bank_match.h"
#include "backoffice/settlements/payment_service.h"
#include "office/office.h"

namespace tandem::workflows {

/// Which items a payment settles at once.
enum class SettleBy {
    DueDay, ///< The party's items, by due day and number; discounts that have not ended are taken.
    Document, ///< The item of one number, and no more than that.
    Portions, ///< Those listed; none leaves the payment as a credit.
};

/// A payment with what it is for.
struct PaymentOrder {
    settlements::PaymentDraft payment;
    SettleBy settleBy = SettleBy::DueDay;
    QString document{};                           ///< For SettleBy::Document.
    std::vector<settlements::Portion> portions{}; ///< For SettleBy::Portions.
    settlements::PartlyPaid partlyPaid = settlements::PartlyPaid::GrantsDiscount;
};

/// Records what a customer paid (or a supplier gave back), settles items with it, and books both.
/// Errors: settlements::errors::paymentApprovalNeeded where a rule wants a second person, and those
/// of settlements::recordPayment and settlements::settle.
Result<Receipt> receivePayment(Office& office, const Request& request, const PaymentOrder& order);

/// Records what a supplier was paid (or a customer given back), settles items with it, and books
/// both.
Result<Receipt> makePayment(Office& office, const Request& request, const PaymentOrder& order);

/// The same inside a change that does more, such as a sample company.
Result<Receipt> receivePayment(UnitOfWork& work, const PaymentOrder& order);
Result<Receipt> makePayment(UnitOfWork& work, const PaymentOrder& order);

/// As the two above, for a payment that a second person has approved: no rule holds it up.
Result<Receipt> payApproved(UnitOfWork& work, const PaymentOrder& order);

/// Takes a payment back: its items are open again, its entries are reversed.
Result<> cancelPayment(Office& office, PaymentId payment);

/// Sets items against each other: a credit note against invoices, a credit against what it pays.
Result<Receipt> settleItems(Office& office, const Request& request,
                            const settlements::SettlementDraft& draft);

/// Takes a settlement back and reverses what it booked.
Result<> undoSettlement(Office& office, settlements::SettlementId settlement);

/// Sets what a party owes off against what it is owed, the oldest items first, as far as the
/// smaller side goes. Error: nothingToSettle.
Result<Receipt> setOff(Office& office, const Request& request, PartyId party,
                       const Currency& currency);

/// Books the rest of an item off as a small difference. Error: differenceTooLarge.
Result<Receipt> writeOff(Office& office, const Request& request, settlements::OpenItemId item);

} // namespace tandem::workflows
