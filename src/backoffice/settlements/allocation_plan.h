#pragma once

#include "backoffice/settlements/reason.h"
#include "backoffice/settlements/settlement.h"

/// How a payment falls on open items: pure rules.
namespace tandem::settlements {

/// What an early payer may keep of an item that the payment reaches but does not cover.
enum class PartlyPaid {
    GrantsDiscount, ///< All of it; what then is missing stays open.
    GrantsNone,
};

/// A proposal: what each item gets, what is left of the payment, and why.
struct PaymentPlan {
    std::vector<Portion> portions; ///< Of the items; the payment itself is not among them.
    Money rest;                    ///< Of the payment; zero or more.
    std::vector<Reason> reasons{};
};

/// What a plan starts from.
struct IncomingMoney {
    Money amount; ///< More than zero, in the currency of the items.
    QDate paidOn;
};

/// The order in which payments fall on items: due day, then number, then key.
bool isDueBefore(const OpenItem& a, const OpenItem& b);

/// The parts of the discount that may still be taken from `item` when paying on `paidOn`: none,
/// or Discount and DiscountTax, each if not zero.
std::vector<Portion> discountPortions(const OpenItem& item, QDate paidOn);

/// Lets a payment fall on `items`, in whatever order they are given, by due day and number.
///
/// Credits and items of other currencies are passed over. An item whose discount has not ended
/// needs that much less. Source: docs/guide/payments.md, "Which item is paid first".
PaymentPlan allocateByDueDate(std::span<const OpenItem> items, const IncomingMoney& paid,
                              PartlyPaid policy = PartlyPaid::GrantsDiscount);

/// Sets receivables off against payables, each side by due day and number, as far as the smaller
/// side goes. Credits and items of other currencies are passed over; empty if a side has nothing.
std::vector<Portion> setOffByDueDate(std::span<const OpenItem> receivables,
                                     std::span<const OpenItem> payables, const Currency& currency);

/// The two readings of a payment that falls short of an item.
struct ShortPayment {
    PaymentPlan partial; ///< What is missing stays open.
    PaymentPlan full;    ///< What is missing is a charge of the bank.
};

/// Both readings for one item that is not paid in full. `paid` is less than what is open.
ShortPayment readShortPayment(const OpenItem& item, const IncomingMoney& paid);

} // namespace tandem::settlements
