#pragma once

#include "backoffice/inventory/bill_row.h"

/// The steps that bills, deposits and credit notes share. Private to the module.
namespace tandem::inventory {

/// What a bill begins with.
struct BillHead {
    BillKind kind;
    PartyId supplier;
    QString supplierNumber;
    QDate billedOn;
    QDate dueOn; ///< Invalid: by the supplier's terms.
    Currency currency;
};

/// The head of a bill, with all sums at zero.
/// Errors: supplierMissing, crm::errors::partyNotFound, notASupplier, billNumberMissing, billTwice,
/// dueBeforeBilled.
Result<NewBill> beginBill(UnitOfWork& work, const BillHead& head);

/// So much of a line of an earlier bill.
struct TakenBackPart {
    const BilledLine* line;
    Quantity quantity;
    Money net;
    Money cleared; ///< What it gives back to goods received, in the company's currency.
    bool isStock = false;
};

/// Whether tax that waits for a payment has to wait still when it is taken back, or has become due.
enum class WaitingTax { Waits, IsDue };

/// Takes parts of `from`, whose tax was that of its day, back on `bill`.
Result<> takeBack(Reader& books, const Bill& from, const std::vector<TakenBackPart>& parts,
                  WaitingTax waiting, NewBill& bill);

/// Adds a bill up in its own currency, with the tax of its lines: what is owed, and what of it is
/// tax.
Result<> addUp(Reader& books, NewBill& bill);

/// Values it in the company's currency: what is owed, at the rate of its day or at what was
/// `typed`; and what is taken back, at what it was worth when it was billed.
/// Errors: exchange::errors::rateMissing, exchange::errors::baseUnfit.
Result<> value(Reader& books, const std::optional<Money>& typed, NewBill& bill);

} // namespace tandem::inventory
