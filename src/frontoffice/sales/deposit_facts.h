#pragma once

#include "frontoffice/sales/facts.h"

/// What sales tell of deposits. Amounts are in the company's currency.
namespace tandem::sales {

using DepositId = Id<struct DepositInvoiceTag>;

/// A deposit is asked for before the work, a progress invoice for work that was done; both are
/// owed to the customer until the invoice deducts them.
enum class DepositKind { Deposit, Progress };

/// A deposit or progress invoice went out.
struct DepositInvoiced {
    DepositId deposit;
    QString number;
    DepositKind kind;
    OrderId order;
    PartyId customer;
    QDate issuedOn;
    QDate dueOn;
    Money net;
    Money tax;
    std::vector<tax::TaxShare> taxes{}; ///< By tax code.

    Money gross() const { return net + tax; }
};

/// A deposit was taken back as a whole. Amounts are positive.
struct DepositCredited {
    DepositId deposit;
    QString number; ///< Of the credit note.
    PartyId customer;
    QDate creditedOn;
    Money net;
    Money tax;
    std::vector<tax::TaxShare> taxes{};

    Money gross() const { return net + tax; }
};

/// What an invoice takes off itself of one deposit, under one tax code.
struct DepositDeduction {
    DepositId deposit;
    QString number;              ///< Of the deposit.
    QDate issuedOn;              ///< Of the deposit.
    std::int64_t depositTax = 0; ///< The row that it is taken from.
    tax::TaxCodeId code;
    Money net;
    Money tax;
};

/// An invoice deducted what deposits had asked for. Amounts are positive.
struct DepositsDeducted {
    InvoiceId invoice;
    QString number; ///< Of the invoice.
    PartyId customer;
    QDate deductedOn;
    Money net;
    Money tax;
    std::vector<tax::TaxShare> taxes{}; ///< By tax code.
    std::vector<DepositDeduction> deductions{};

    Money gross() const { return net + tax; }
};

} // namespace tandem::sales
