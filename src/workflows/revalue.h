#pragma once

#include "backoffice/currencies/revaluation.h"
#include "office/office.h"

namespace tandem::workflows {

/// What revaluing a day would book: every foreign open item and balance of money, at its rate.
/// Items and balances revalued for that day before count with the value they have since then.
/// Errors: date_missing and day_ahead of currencies, rateMissing, convertedTooLarge.
Result<exchange::RevaluationPlan> planRevaluation(Reader& books, QDate on);

/// What a revaluation came to.
struct RevaluationDone {
    Money gains;
    Money losses;       ///< Zero or less.
    int entryCount = 0; ///< Those of the day; as many, less those that stay, take them back.
    int lineCount = 0;  ///< Items and balances that were off.
};

/// Books unrealised gains and losses of a day, and takes them back on the next, so that open items
/// keep their base and a control account is what its items come to on every other day. What nothing
/// foreign is left of is booked as realised, and stays. A day that was revalued before is booked no
/// further than what has changed since.
///
/// Errors: those of planRevaluation, and of ledger::post for either day: noOpenPeriod, dateLocked.
Result<RevaluationDone> revalue(Office& office, QDate on);
/// The same inside a change that does more.
Result<RevaluationDone> revalue(UnitOfWork& work, QDate on);

} // namespace tandem::workflows
