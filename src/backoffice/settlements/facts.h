#pragma once

#include "backoffice/settlements/settlement.h"

/// What settlements tell the other modules.
namespace tandem::settlements {

/// One amount that left an item; negative sizes come back when a settlement is undone.
struct Allocated {
    OpenItemId item;
    Side side;
    PartyId party;
    AllocationKind kind;
    Money amount; ///< With the sign of the item.
    Money base;   ///< The base value that left the item with it.
    /// Of what is taken back: the part of the item's early discount that goes with it.
    std::optional<Money> discountLost{};
};

/// The fact that items met. What the bases do not balance is a realised exchange difference.
struct ItemsSettled {
    SettlementId settlement;
    SettlementReason reason;
    QDate settledOn;
    std::vector<Allocated> allocations;
};

/// The fact that a settlement was taken back, amount for amount.
struct SettlementUndone {
    SettlementId settlement; ///< The new one, that undoes.
    SettlementId undone;
    QDate undoneOn;
    std::vector<Allocated> allocations; ///< Those of the old one, with opposite signs.
};

enum class Direction { In, Out };

/// The fact that money came in or went out: a customer's payment, a payment to a supplier, a
/// refund.
struct PaymentMoved {
    PaymentId payment;
    QString number;
    Direction direction;
    Side side;
    PartyId party;
    QDate paidOn;
    Money amount; ///< On the bank account.
    Money credit; ///< To the party, in the currency of its items.
    Money base;   ///< Both in the company's currency.
    AccountId bankAccount;
    OpenItemId item;    ///< What it is to the party: an item that settles others.
    QString rateNote{}; ///< How its worth differs from the rate of the day, if it does.
};

/// The fact that a payment was a mistake: what it settled is open again, its own entry is void.
struct PaymentCancelled {
    PaymentId payment;
    QString number;
    QDate cancelledOn;
    std::vector<SettlementUndone> undone;
};

using DunningNoticeId = Id<struct DunningNoticeTag>;

/// The fact that a reminder went out; what it charges is owed.
struct NoticeMade {
    DunningNoticeId notice;
    QString number;
    PartyId party;
    int level;
    QDate noticedOn;
    Money fee;
    Money interest;
    Money chargesBase; ///< Both in the company's currency.

    Money charges() const { return fee + interest; }
};

/// The fact that a reminder was a mistake.
struct NoticeTakenBack {
    DunningNoticeId notice;
    QString number;
    QDate takenBackOn;
};

using WriteOffId = Id<struct WriteOffTag>;

/// The fact that something owed was given up as a bad debt.
struct BadDebtWrittenOff {
    WriteOffId writeOff;
    QString number; ///< Of the item.
    QString reason;
    ItemsSettled settled; ///< Of that item alone.
};

} // namespace tandem::settlements
