#pragma once

#include "backoffice/inventory/facts.h"
#include "office/unit_of_work.h"

/// How bills lie in the database. Private to the module.
namespace tandem::inventory {

/// A line as it will stand on the bill.
struct BillLine {
    PurchaseLineId orderLine{}; ///< Unset: an expense.
    QString description;
    Quantity quantity;
    Money net;
    Money cleared; ///< What goods had been received at, in the company's currency.
    tax::TaxCode taxCode;
    AccountId account{}; ///< Of an expense, where the bill names one.
    bool isStock = false;
    Money baseNet = net; ///< `net` in the company's currency.
};

/// A part of an earlier bill's line that is taken back: its amounts are zero or negative, unless
/// the line was.
struct TakenBackLine {
    BillLineId line;
    PurchaseLineId orderLine{};
    QString description;
    Quantity quantity;
    tax::TaxCodeId taxCode;
    AccountId account{};
    bool isStock = false;
    bool isDeposit = false;
    Money net;
    Money baseNet;
    Money cleared;
};

/// The tax that goes with it: in the currency of the document, and at home.
struct TakenBackTax {
    BillId of;
    tax::TaxShare share;
    tax::TaxShare base;
};

/// A bill in the making: what it says in its own currency, beside what the books hear of it.
struct NewBill {
    BillReceived fact;
    PurchaseOrderId order{};
    QString reason{};
    std::vector<BillLine> lines{};
    std::vector<tax::TaxShare> taxes{};     ///< Of `lines`, in the bill's currency.
    std::vector<tax::TaxShare> baseTaxes{}; ///< The same at home.
    std::vector<TakenBackLine> takenBack{};
    std::vector<TakenBackTax> takenBackTaxes{};

    Currency currency() const { return fact.owed.currency(); }
};

Result<> insertBill(UnitOfWork& work, const NewBill& bill);

} // namespace tandem::inventory
