#pragma once

#include "backoffice/settlements/credit.h"
#include "frontoffice/sales/order.h"

namespace tandem::workflows {

/// What a customer owes and has ordered, against its limit; foreign orders at today's rate, or as
/// nothing while there is none.
Result<settlements::CreditStanding> creditOf(Reader& books, PartyId customer);

/// What an order would meet if it were confirmed or delivered now; its own worth counts, whether it
/// is confirmed or not. Where neither a hold nor a limit is checked, orders are not read and stand
/// at nothing.
struct CreditFound {
    settlements::CreditStanding standing;
    Money more; ///< The order's worth, as long as it is not among those ordered.
    settlements::CreditVerdict verdict;
};
Result<CreditFound> creditFor(Reader& books, const sales::Order& order);

enum class CreditDeed { Confirm, Deliver };

/// Refuses an order that goes beyond the credit of its customer; with a reason, whoever may
/// override lets it pass, and that is written down. Errors: settlements::errors::creditExceeded,
/// creditHeld, tandem::errors::permissionDenied.
Result<> checkCredit(UnitOfWork& work, const sales::Order& order, CreditDeed deed,
                     const QString& overrideReason);

} // namespace tandem::workflows
