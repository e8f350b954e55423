#pragma once

#include "frontoffice/sales/facts.h"

/// What sales tell of deposits. Amounts are in the company's currency, but for what is owed.
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
    Money owed = net + tax;             ///< In the currency of the deposit.
    Money owedTax = tax;                ///< How much of it is tax.
    QString rates{};                    ///< What it was valued with.

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
    Money owed = net + tax; ///< In the currency of the deposit.

    Money gross() const { return net + tax; }
};

/// What an invoice takes off itself of one deposit, under one tax code, in its currency.
struct DepositDeduction {
    DepositId deposit;
    QString number;              ///< Of the deposit.
    QDate issuedOn;              ///< Of the deposit.
    std::int64_t depositTax = 0; ///< The row that it is taken from.
    tax::TaxCodeId code;
    Money net;
    Money tax;
    Money cleared =
        net; ///< What the net was worth in the company's currency when it was asked for.
};

/// An invoice deducted what deposits had asked for. Amounts are positive, and worth what the
/// invoice's rate says: what it does not deduct is taxed by that. What was paid in advance keeps
/// the worth that it was booked with, which revenue takes over.
/// Sources: Directive 2006/112/EC, art. 65 and 91; IFRIC 22.
struct DepositsDeducted {
    InvoiceId invoice;
    QString number; ///< Of the invoice.
    PartyId customer;
    QDate deductedOn;
    Money net;
    Money tax;
    std::vector<tax::TaxShare> taxes{}; ///< By tax code.
    std::vector<DepositDeduction> deductions{};
    Money owed = net + tax; ///< In the currency of the invoice.
    Money owedTax = tax;    ///< How much of it is tax.
    Money cleared = net;    ///< What the net had been booked with.

    Money gross() const { return net + tax; }
};

} // namespace tandem::sales
