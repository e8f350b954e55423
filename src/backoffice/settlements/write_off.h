#pragma once

#include "backoffice/settlements/facts.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// What the company wants when a debt is given up.
struct WriteOffPolicy {
    bool correctsTax = true;          ///< The tax of what is not paid is taken back.
    std::optional<Money> waitsFrom{}; ///< What is worth so much or more waits for a second person.

    bool waits(const Money& base) const { return waitsFrom && base >= *waitsFrom; }
};

Result<WriteOffPolicy> writeOffPolicy(Reader& books);
Result<> setWriteOffPolicy(UnitOfWork& work, const WriteOffPolicy& policy);

/// What is to be given up.
struct WriteOffDraft {
    OpenItemId item;
    std::optional<Money> amount{}; ///< Unset: all that is open.
    QDate on{};                    ///< Invalid: today.
    QString reason{};
};

/// A debt that was given up, or that somebody asked to give up.
struct WriteOff {
    WriteOffId id;
    OpenItemId item;
    QString number; ///< Of the item.
    PartyId party;
    QDate on;
    Money amount;
    Money tax; ///< Taken back with it, in the company's currency.
    QString reason;
    UserId user;
    SettlementId settlement{}; ///< Unset while it waits.
    bool isUndone = false;
    std::int64_t version = 0;
};

/// What a draft comes to: the item, the amount, and the worth at home.
/// Errors: itemNotFound, itemNotReceivable, writeOffReasonMissing, wrongSign, currenciesDiffer,
/// beyondOpen.
struct WriteOffPlan {
    OpenItem item;
    Money amount;
    Money base;
    QDate on;
};
Result<WriteOffPlan> planWriteOff(Reader& books, const WriteOffDraft& draft);

/// Keeps a write-off as it was asked for; nothing is booked. Errors: those of planWriteOff.
Result<WriteOffId> saveWriteOff(UnitOfWork& work, const WriteOffDraft& draft);

/// Takes the amount off the item. Errors: those of planWriteOff, writeOffDone.
Result<BadDebtWrittenOff> carryOutWriteOff(UnitOfWork& work, WriteOffId id);

/// Remembers the tax that went back with a write-off.
Result<> setWriteOffTax(UnitOfWork& work, WriteOffId id, const Money& tax);

/// Error: writeOffNotFound.
Result<WriteOff> writeOffById(Reader& books, WriteOffId id);

/// Write-offs, the latest first.
Result<std::vector<WriteOff>> writeOffs(Reader& books, int rowsMax);

/// The share of `tax` that belongs to what is taken off `item` now: cumulative, so that the parts
/// of an item that is given up in steps add up to its tax.
Money taxOfPart(const OpenItem& item, const Money& base, const Money& tax);

} // namespace tandem::settlements
