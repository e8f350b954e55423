#pragma once

#include "backoffice/inventory/purchase_order.h"

/// What suppliers ask for: bills, deposits on orders, and the credit notes that take them back.
/// Types and pure rules.
namespace tandem::inventory {

using BillId = Id<struct BillTag>;
using BillLineId = Id<struct BillLineTag>;

/// A deposit is asked for before anything came; a credit note takes back a part of a bill.
enum class BillKind { Bill, Deposit, CreditNote };

QString nameOf(BillKind kind); ///< "credit_note"
std::optional<BillKind> billKindNamed(const QString& name);

struct BillLineDraft {
    PurchaseLineId line;
    Quantity quantity;
    std::optional<UnitPrice> price{}; ///< What the supplier asks for; unset: the order's price.
    std::optional<QString> taxCode{}; ///< Of input tax, empty for none; unset: the order's.
};

/// A line of a bill that is not about an order: rent, a fee. Negative where the supplier takes
/// something off, and on a credit note. Its currency is the bill's.
struct ExpenseDraft {
    QString description;
    Money net;
    QString taxCode{}; ///< Of input tax; empty: none.
    Quantity quantity = Quantity::ofWhole(1);
    AccountId account{}; ///< Unset: the account of purchases that are not for stock.
};

struct BillDraft {
    PartyId supplier{};                 ///< Unset: that of the order.
    PurchaseOrderId order{};            ///< Unset: a bill of expenses only.
    std::int64_t seen = 0;              ///< The version of the order that the user was looking at.
    QString supplierNumber{};           ///< The number on the bill, unique per supplier.
    QDate billedOn{};                   ///< Invalid: today.
    QDate dueOn{};                      ///< Invalid: by the supplier's terms.
    std::vector<BillLineDraft> lines{}; ///< Empty: everything received and not yet billed.
    std::vector<ExpenseDraft> expenses{};
    QString terms{}; ///< Of payment, by their code; empty: as agreed with the supplier.
    /// What is owed is worth this in the company's currency; unset: by the rate of the day.
    std::optional<Money> base{};
    /// How much net of the order's deposits is deducted; unset: as far as the bill goes.
    std::optional<Money> deducted{};
    QString withholding{}; ///< The code of the tax that is kept back of it; empty: none.
};

/// What a supplier asks for before anything of an order came.
struct DepositBillDraft {
    PurchaseOrderId order;
    std::int64_t seen = 0;              ///< The version of the order that the user was looking at.
    QString supplierNumber{};           ///< The number on the bill, unique per supplier.
    std::optional<Money> net{};         ///< This much, without tax; or a share of the order.
    Rate share = Rate::ofMillionths(0); ///< Of the order's net.
    QString taxCode{};                  ///< Of input tax; empty: none.
    QDate billedOn{};                   ///< Invalid: today.
    QDate dueOn{};                      ///< Invalid: by the supplier's terms.
    QString terms{};                    ///< Of payment; empty: as agreed with the supplier.
    std::optional<Money> base{};        ///< What the total is worth at home; unset: by the rate.
};

/// What a credit note takes back of a line of a bill: so much of it, or an amount off its price.
struct CreditedLineDraft {
    BillLineId line;
    Quantity quantity;          ///< Zero: nothing but a lower price.
    std::optional<Money> net{}; ///< Without tax, positive; unset: the share of the quantity.
};

struct BillCreditDraft {
    BillId bill;
    QString supplierNumber{}; ///< The number on the credit note, unique per supplier.
    QDate creditedOn{};       ///< Invalid: today.
    QString reason{};
    std::vector<CreditedLineDraft> lines{}; ///< Empty: everything that was not taken back yet.
};

/// A bill as lists show it.
struct BillRow {
    BillId id;
    QString number;
    QString supplierNumber;
    PartyId supplier;
    QDate billedOn;
    QDate dueOn;
    Money net;
    Money tax;
    Money baseNet = net; ///< In the company's currency, as what follows.
    Money baseTax = tax;
    QString rates{}; ///< What it was valued with, in words; empty at home.
    BillKind kind = BillKind::Bill;

    bool isForeign() const { return net.currency() != baseNet.currency(); }
};

/// What later documents took back of a line: positive.
struct TakenBack {
    Quantity quantity;
    Money net;
    Money baseNet;
    Money cleared;
};

/// A line of a bill as it stands in the books.
struct BilledLine {
    BillLineId id;
    int position;
    QString description;
    Quantity quantity;
    Money net;
    Money baseNet;
    /// What the goods had been received at, in the company's currency; zero for work and expenses.
    Money cleared;
    tax::TaxCodeId taxCode;
    PurchaseLineId orderLine; ///< Unset: an expense.
    AccountId account;        ///< Of an expense that names one.
    BillLineId takesBack;     ///< Of which earlier line it takes a part back.
    TakenBack takenBack;

    Quantity leftQuantity() const { return quantity - takenBack.quantity; }
    Money leftNet() const { return net - takenBack.net; }
    /// Whether a credit note can take something of it back.
    bool isCreditable() const { return !takesBack.isSet() && !leftNet().isZero(); }
};

/// The tax of a bill under one code; what takes back that of an earlier bill is negative.
struct BilledTax {
    tax::TaxCodeId code;
    Rate rate;
    Money net;
    Money tax;
    Money baseNet;
    Money baseTax;
    BillId takesBack; ///< Unset: its own.
};

/// A supplier's bill with its lines.
struct Bill {
    BillRow head;
    PurchaseOrderId order; ///< Unset: it is about expenses only.
    std::vector<BilledLine> lines;
    std::vector<BilledTax> taxes{};
    BillId credited{}; ///< Of a credit note: the bill that it takes a part back of.
    QString reason{};  ///< Of a credit note.

    Money gross() const { return head.net + head.tax; }
};

/// What taking `quantity` more of a line back comes to: its share of what is left; nothing where
/// no quantity is left.
Money creditedNet(const BilledLine& line, Quantity quantity);

/// The part of a line's value at home that goes with taking `net` more of it back.
Money creditedBase(const BilledLine& line, const Money& net);

/// What taking `net` more back under one code of a bill takes back of its tax: of the tax in its
/// own currency, and at home. Cumulative: however the parts fall, they add up to the tax.
struct CreditedTax {
    Money tax;
    Money baseTax;
};
CreditedTax creditedTax(const Bill& bill, const BilledTax& share, const Money& net);

/// So much net of a line of a deposit.
struct Deduction {
    const Bill* deposit;
    const BilledLine* line;
    Money net;
};

/// What a bill with those nets by tax code deducts of deposits, the earlier ones first: under each
/// code at most its own net, and `wanted` in all.
std::vector<Deduction> deductionsOf(const std::vector<Bill>& deposits,
                                    std::vector<tax::TaxShare> billed,
                                    const std::optional<Money>& wanted);

} // namespace tandem::inventory
