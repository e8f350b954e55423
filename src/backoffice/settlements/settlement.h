#pragma once

#include "backoffice/settlements/open_item.h"

namespace tandem::settlements {

/// How something leaves an open item. All but Paid are booked against an account of their own.
enum class AllocationKind {
    Paid, ///< It met an item of the opposite sign: a payment, a credit note, a set-off.
    Discount,
    DiscountTax,
    BankCharge,
    SmallDifference,
    Cancelled, ///< The item was a mistake; its own entry is reversed.
};

/// An amount taken from an item, with the item's sign.
struct Portion {
    OpenItemId item;
    Money amount;
    AllocationKind kind = AllocationKind::Paid;
    bool isTakenBack = false; ///< By a credit note of the item's own document.
};

enum class SettlementReason { Payment, SetOff, SmallDifference, Cancellation };

/// Whether amounts in different currencies may meet.
enum class Currencies {
    One,
    AgreedRate, ///< The amounts given are what the party agreed to.
};

/// What is to be set against what.
struct SettlementDraft {
    SettlementReason reason;
    QDate settledOn; ///< Moved to the last day of issue among the items, if that is later.
    std::vector<Portion> portions;
    Currencies currencies = Currencies::One;
};

} // namespace tandem::settlements
