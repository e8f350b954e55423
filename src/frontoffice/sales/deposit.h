#pragma once

#include "frontoffice/sales/deposit_facts.h"
#include "frontoffice/sales/order.h"

/// Deposit and progress invoices: what an order asks for before its invoice. Types and pure rules.
namespace tandem::sales {

using DepositTaxId = Id<struct DepositInvoiceTaxTag>;

QString nameOf(DepositKind kind);
std::optional<DepositKind> depositKindNamed(const QString& name);

struct DepositDraft {
    OrderId order;
    std::int64_t seen = 0; ///< The version of the order that the user was looking at.
    DepositKind kind = DepositKind::Deposit;
    std::optional<Money> net{};         ///< Of a deposit: this much, without tax; or a share.
    Rate share = Rate::ofMillionths(0); ///< Of a deposit: of the order. Of progress: in all.
    QDate issuedOn{};                   ///< Invalid: today.
    QDate dueOn{};                      ///< Invalid: by the terms of payment.
    QString terms{};                    ///< Of payment, by code; empty: as agreed.
};

/// What a deposit asks for under one tax code.
struct DepositTax {
    DepositTaxId id;
    tax::TaxCodeId code;
    Rate rate;
    Money net;
    Money tax;
    Money deductedNet; ///< How much of the net invoices deducted.
    Money baseNet;     ///< What net and tax are worth in the company's currency, by the rate of
    Money baseTax;     ///< the day of the deposit.

    Money leftNet() const { return net - deductedNet; }
};

/// A deposit or progress invoice as it stands in the books.
struct Deposit {
    DepositId id;
    QString number; ///< "SD-2025-00017"
    OrderId order;
    PartyId customer;
    DepositKind kind;
    Rate share; ///< Of progress: how far the work had come in all.
    QDate issuedOn;
    QDate dueOn;
    Money net;
    Money tax;
    QString rates{};        ///< What it was valued with; empty in the company's currency.
    QString creditNumber{}; ///< Empty unless it was credited.
    QDate creditedOn{};
    QString creditReason{};
    std::int64_t version = 1;
    std::vector<DepositTax> taxes{};

    Money gross() const { return net + tax; }
    Money baseTax() const;
    bool isForeign() const;
    bool isCredited() const { return creditedOn.isValid(); }
};

/// What was asked for of an order under one tax code, and what of it can be still.
struct DepositRoom {
    tax::TaxShare whole; ///< Of the order.
    Money asked;         ///< The net of it that was invoiced or deposited.

    Money left() const { return whole.net - asked; }
};

/// The nets that a further deposit takes from each room; they add up to `net`, which is at most
/// what is left. In proportion to what is left, by largest remainder.
std::vector<Money> depositNets(const std::vector<DepositRoom>& rooms, const Money& net);

/// The nets that bring each room to a share of the whole, as far as it is not there yet.
/// Cumulative: each share of the whole is rounded, and what was asked before is taken off.
/// Source: exactness.md, X1.
std::vector<Money> progressNets(const std::vector<DepositRoom>& rooms, Rate share);

/// The tax that falls on a further `net` of a room: cumulative, so that however deposits fall,
/// their taxes add up to that of the order.
Money depositTax(const DepositRoom& room, const Money& net);

/// What an invoice with those taxes, in its currency, deducts of deposits, the earlier ones first,
/// under each code at most its own net; what is left waits for the next invoice.
std::vector<DepositDeduction> deductionsOf(const std::vector<Deposit>& deposits,
                                           const std::vector<tax::TaxShare>& invoiced);

} // namespace tandem::sales
