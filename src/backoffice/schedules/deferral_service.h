#pragma once

#include "backoffice/ledger/posting.h"
#include "backoffice/schedules/deferral.h"
#include "backoffice/schedules/open_day.h"

namespace tandem::schedules {

/// What is asked for when an amount is spread.
struct DeferralDraft {
    QString name;
    DeferralKind kind = DeferralKind::PrepaidExpense;
    DeferralTerms terms;
    AccountId resultAccount;    ///< The expense or revenue.
    AccountId balanceAccount{}; ///< Unset: that of the role.
    ledger::DimensionValueId dimension{};
    QDate movedOn{}; ///< The whole was booked as expense or revenue: it is moved to the balance
                     ///< account on this day. Invalid: it stands there already.
};

/// Saves a deferral with its plan, and moves the whole to the balance account where asked to.
/// Errors: nameMissing, those of partsOf, ledger::errors::accountRoleMissing, postsIntoPast, and
/// those of ledger::post.
Result<Deferral> createDeferral(UnitOfWork& work, const DeferralDraft& draft);

/// Posts a planned part. Errors: notDue, postsIntoPast, and those of ledger::post.
Result<ledger::PostedEntry> postPart(UnitOfWork& work, DeferralId id, DeferralPartId part,
                                     LatePolicy policy);

/// Uses what is left at once, on a day, instead of the parts that are planned.
/// Errors: deferralNotFound, deferralUsedUp, changedMeanwhile, and those of ledger::post.
Result<ledger::PostedEntry> endDeferral(UnitOfWork& work, DeferralId id, std::int64_t seen,
                                        QDate on);

/// Takes back the part that was posted last: its entry is reversed on its day, or by the policy on
/// the first open one, and the part is planned again. A deferral that it ended runs on.
/// Errors: deferralNotFound, nothingPosted, changedMeanwhile, postsIntoPast, and those of
/// ledger::reverse.
Result<ledger::PostedEntry> undoLastPart(UnitOfWork& work, DeferralId id, std::int64_t seen,
                                         LatePolicy policy);

/// A deferral with its plan. Errors: deferralNotFound.
Result<Deferral> deferral(Reader& books, DeferralId id);
Result<Deferral> deferral(Reader& books, const QString& number);
/// The latest first.
Result<std::vector<Deferral>> deferrals(Reader& books, int rowsMax);

/// A part that is to be posted.
struct DuePart {
    DeferralPartId part;
    DeferralId deferral;
    QString number;
    QString name;
    QDate dueOn;
    Money amount;
};

/// The earliest first.
Result<std::vector<DuePart>> partsThrough(Reader& books, QDate through, int rowsMax);

} // namespace tandem::schedules
