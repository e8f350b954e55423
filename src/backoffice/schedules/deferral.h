#pragma once

#include "backoffice/ledger/entry.h"
#include "base/result.h"

#include <optional>
#include <vector>

namespace tandem::schedules {

using DeferralId = Id<struct DeferralTag>;
using DeferralPartId = Id<struct DeferralPartTag>;

enum class DeferralKind { PrepaidExpense, DeferredRevenue };

/// By month: each whole month alike, on the last day of the month it begins in. By day: each
/// calendar month by its days.
enum class Spread { ByMonth, ByDay };

/// What is spread over which days; both belong to it.
struct DeferralTerms {
    Money amount;
    QDate startsOn;
    QDate endsOn;
    Spread spread = Spread::ByMonth;
};

/// What is used on a day.
struct PlannedPart {
    QDate dueOn;
    Money amount;
};

/// The parts of an amount, which add up to it: each is what is used by its day in all, rounded half
/// away from zero, less what was used before; a part that comes to nothing is left out. Source:
/// docs/guide/schedules.md; exactness.md, L3. Errors: amountNotPositive, startMissing,
/// endsBeforeStart, notWholeMonths, tooLong.
Result<std::vector<PlannedPart>> partsOf(const DeferralTerms& terms);

enum class PartState { Planned, Posted, Dropped };

struct DeferralPart {
    DeferralPartId id;
    int number;
    QDate dueOn;
    Money amount;
    PartState state = PartState::Planned;
    QDate postedOn{};
    EntryId entry{};
};

/// A prepaid expense or deferred revenue with its plan.
struct Deferral {
    DeferralId id;
    QString number; ///< "DE-2025-00003"
    QString name;
    DeferralKind kind = DeferralKind::PrepaidExpense;
    DeferralTerms terms;
    AccountId balanceAccount; ///< Where what is not used stands.
    AccountId resultAccount;  ///< The expense or revenue.
    ledger::DimensionValueId dimension{};
    QDate endedOn{}; ///< When the rest was used at once; invalid: it runs by its plan.
    std::int64_t version = 0;
    std::vector<DeferralPart> parts{};

    Money used() const;
    Money rest() const { return terms.amount - used(); }
};

/// The entry for a part of that amount; nothing of zero. The result account takes it.
std::vector<ledger::Line> linesFor(const Deferral& deferral, const Money& amount);

QString nameOf(DeferralKind kind);
QString nameOf(Spread spread);
QString nameOf(PartState state);
std::optional<DeferralKind> deferralKindNamed(const QString& name);
std::optional<Spread> spreadNamed(const QString& name);
std::optional<PartState> partStateNamed(const QString& name);

} // namespace tandem::schedules
