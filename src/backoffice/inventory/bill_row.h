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

/// A bill in the making: what it says in its own currency, beside what the books hear of it.
struct NewBill {
    BillReceived fact;
    PurchaseOrderId order{};
    std::vector<BillLine> lines{};
    std::vector<tax::TaxShare> taxes{}; ///< In the bill's currency; those of `fact` follow them.

    Currency currency() const { return fact.owed.currency(); }
};

Result<> insertBill(UnitOfWork& work, const NewBill& bill);

} // namespace tandem::inventory
