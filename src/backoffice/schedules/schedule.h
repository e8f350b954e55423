#pragma once

#include "backoffice/ledger/entry.h"
#include "backoffice/schedules/rhythm.h"

namespace tandem::schedules {

using ScheduleId = Id<struct ScheduleTag>;
using OccurrenceId = Id<struct ScheduleOccurrenceTag>;

/// What comes again: an entry, an invoice for what an order says, or a supplier's bill.
enum class ScheduleKind { Entry, Invoice, Bill };

enum class ScheduleState { Active, Paused, Ended };

/// A line of a bill that comes again.
struct ScheduledExpense {
    QString description;
    Money net;
    QString taxCode{};   ///< Of input tax; empty: none.
    AccountId account{}; ///< Unset: that of purchases that are not for stock.
};

/// What happens to an entry on the first day of the month after it.
enum class AfterMonth { Stays, IsReversed };

/// What is asked for when a schedule is made.
struct ScheduleDraft {
    QString name;
    ScheduleKind kind = ScheduleKind::Entry;
    Rhythm rhythm;
    AfterMonth after = AfterMonth::Stays;
    QString text{}; ///< Of the entry; empty: the name.
    QString reference{};
    std::int64_t subject = 0;                 ///< Of an invoice the order, of a bill the supplier.
    std::vector<ledger::Line> lines{};        ///< Of an entry, all in one currency; what they are
                                              ///< worth at home is worked out on its day.
    std::vector<ScheduledExpense> expenses{}; ///< Of a bill, all in one currency.
};

struct Schedule {
    ScheduleId id;
    QString number; ///< "RE-2025-00017"
    ScheduleDraft what;
    ScheduleState state = ScheduleState::Active;
    int nextNumber = 0; ///< How many occurrences were made.
    std::int64_t version = 0;

    /// What is due next; nothing once it ended.
    std::optional<Occurrence> next() const;
    /// The debits of an entry, or the net of a bill; nothing of an invoice, which the order knows.
    std::optional<Money> amount() const;
};

/// The request key of an occurrence: "schedule-12-2025-03-31".
QString keyOf(ScheduleId schedule, QDate dueOn);

QString nameOf(ScheduleKind kind);
QString nameOf(ScheduleState state);
std::optional<ScheduleKind> scheduleKindNamed(const QString& name);
std::optional<ScheduleState> scheduleStateNamed(const QString& name);

} // namespace tandem::schedules
