#include "backoffice/schedules/schedule_service.h"

#include "backoffice/currencies/rate_queries.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/schedules/errors.h"
#include "backoffice/schedules/schedule_queries.h"
#include "base/check.h"
#include "office/company.h"
#include "office/currency_code.h"
#include "office/numbering.h"

#include <algorithm>

namespace tandem::schedules {

using namespace Qt::StringLiterals;

namespace {

Result<ledger::Entry> entryOf(const ScheduleDraft& what, ledger::Entry::Head head)
{
    head.text = what.text.isEmpty() ? what.name : what.text;
    head.reference = what.reference;
    return ledger::Entry::checked(std::move(head), what.lines);
}

Result<> checkCurrency(std::span<const ledger::Line> lines)
{
    QStringList codes;
    for (const ledger::Line& line : lines)
        codes += codeOf(line.amount.currency());
    codes.removeDuplicates();
    if (codes.size() > 1)
        return fail(errors::severalCurrencies, {codes.join(u", "_s)}).at(u"lines"_s);
    return {};
}

/// What the lines are worth in the company's currency on a day.
Result<> valueLines(Reader& books, std::vector<ledger::Line>& lines, QDate on)
{
    TANDEM_TRY(const Company home, company(books));
    const Currency currency = lines.front().amount.currency();
    if (currency == home.currency)
        return {};
    TANDEM_TRY(const auto at, exchange::conversion(books, currency, home.currency, on));
    std::vector<Money> amounts;
    amounts.reserve(lines.size());
    for (const ledger::Line& line : lines)
        amounts.push_back(line.amount);
    TANDEM_TRY(const auto bases, exchange::basesOf(amounts, at, home.currency));
    for (std::size_t place = 0; place < bases.size(); ++place)
        lines[place].base = bases[place];
    return {};
}

/// Which lock stops what is made, besides those of the books.
ledger::LockKind lockOf(ScheduleKind kind)
{
    return kind == ScheduleKind::Invoice ? ledger::LockKind::Sales
           : kind == ScheduleKind::Bill  ? ledger::LockKind::Purchases
                                         : ledger::LockKind::Books;
}

Result<> checkBill(const ScheduleDraft& draft)
{
    if (draft.expenses.empty())
        return fail(errors::billIsEmpty).at(u"expenses"_s);
    for (const ScheduledExpense& expense : draft.expenses)
        if (expense.net.isZero() || expense.net.isNegative())
            return fail(errors::amountNotPositive).at(u"expenses"_s);
    const Currency currency = draft.expenses.front().net.currency();
    require(std::ranges::all_of(draft.expenses,
                                [&](const ScheduledExpense& expense) {
                                    return expense.net.currency() == currency;
                                }),
            "a bill is in one currency");
    return {};
}

/// Errors: those of createSchedule.
Result<> check(UnitOfWork& work, const ScheduleDraft& draft)
{
    if (draft.name.trimmed().isEmpty())
        return fail(errors::nameMissing).at(u"name"_s);
    TANDEM_CHECK(check(draft.rhythm));
    if (draft.after == AfterMonth::IsReversed && draft.kind != ScheduleKind::Entry)
        return fail(errors::onlyEntriesReverse).at(u"after"_s);
    if (draft.kind != ScheduleKind::Entry && draft.subject == 0)
        return fail(errors::templateMissing).at(u"subject"_s);
    if (draft.kind == ScheduleKind::Bill)
        TANDEM_CHECK(checkBill(draft));
    const QDate first = occurrence(draft.rhythm, 0)->postsOn;
    if (draft.kind == ScheduleKind::Entry) {
        TANDEM_CHECK(checkCurrency(draft.lines));
        TANDEM_CHECK(entryOf(draft, {.postedOn = first, .source = u"schedule_occurrence"_s}));
    }
    if (first <= work.today())
        TANDEM_CHECK(postingDay(work, draft.name, first, LatePolicy::Refuse, lockOf(draft.kind)));
    return {};
}

Result<> insertLines(UnitOfWork& work, ScheduleId id, const ScheduleDraft& draft)
{
    int number = 0;
    for (const ledger::Line& line : draft.lines) {
        const auto* const account = std::get_if<AccountId>(&line.account);
        require(account != nullptr, "a line of a schedule names its account by key");
        TANDEM_TRY(const auto key, work.newId<Id<struct ScheduleLineTag>>());
        TANDEM_CHECK(work.execute(u"schedules.schedules:insert_line"_s,
                                  {{"id", key},
                                   {"schedule_id", id},
                                   {"line_number", ++number},
                                   {"account_id", *account},
                                   {"amount_minor", line.amount},
                                   {"currency", codeOf(line.amount.currency())},
                                   Param::orNull("party_id", line.party),
                                   Param::orNull("dimension_value_id", line.dimension),
                                   {"memo", line.memo}}));
    }
    for (const ScheduledExpense& expense : draft.expenses) {
        TANDEM_TRY(const auto key, work.newId<Id<struct ScheduleExpenseTag>>());
        TANDEM_CHECK(work.execute(u"schedules.schedules:insert_expense"_s,
                                  {{"id", key},
                                   {"schedule_id", id},
                                   {"line_number", ++number},
                                   {"description", expense.description},
                                   {"net_minor", expense.net},
                                   {"tax_code", expense.taxCode},
                                   {"currency", codeOf(expense.net.currency())},
                                   Param::orNull("account_id", expense.account)}));
    }
    return {};
}

Result<> record(UnitOfWork& work, OccurrenceId id, const Schedule& schedule, QDate dueOn,
                const MadeOccurrence& made)
{
    const auto next = occurrence(schedule.what.rhythm, schedule.nextNumber);
    if (!next || next->dueOn != dueOn)
        return fail(errors::notDue, {schedule.number, dueOn.toString(Qt::ISODate)});
    const bool isReversing = schedule.what.after == AfterMonth::IsReversed;
    TANDEM_CHECK(
        work.execute(u"schedules.schedules:insert_occurrence"_s,
                     {{"id", id},
                      {"schedule_id", schedule.id},
                      {"due_on", dueOn},
                      {"posted_on", made.postedOn},
                      {"made", nameOf(made.kind)},
                      {"made_id", made.id},
                      {"made_number", made.number},
                      {"reverses_on", isReversing ? firstOfNextMonth(made.postedOn) : QDate()}}));
    const auto after = occurrence(schedule.what.rhythm, schedule.nextNumber + 1);
    return work.save(u"schedules.schedules:advance"_s,
                     {{"id", schedule.id},
                      {"version", schedule.version},
                      {"next_number", schedule.nextNumber + 1},
                      {"next_due_on", after ? after->postsOn : QDate()},
                      {"state", nameOf(after ? schedule.state : ScheduleState::Ended)}});
}

} // namespace

Result<Schedule> createSchedule(UnitOfWork& work, const ScheduleDraft& draft)
{
    Schedule made{.id = {}, .number = {}, .what = draft, .version = 1};
    made.what.name = draft.name.trimmed();
    TANDEM_TRY(made.what.rhythm.holidays, holidaysFrom(work, draft.rhythm.startsOn));
    TANDEM_CHECK(check(work, made.what));
    TANDEM_TRY(made.id, work.newId<ScheduleId>());
    TANDEM_TRY(made.number, nextNumber(work, u"RE"_s, work.today()));
    const Rhythm& rhythm = made.what.rhythm;
    TANDEM_CHECK(work.execute(u"schedules.schedules:insert"_s,
                              {{"id", made.id},
                               {"number", made.number},
                               {"name", made.what.name},
                               {"kind", nameOf(draft.kind)},
                               {"every_unit", nameOf(rhythm.unit)},
                               {"every_count", rhythm.every},
                               {"starts_on", rhythm.startsOn},
                               {"day_of_month", rhythm.dayOfMonth},
                               {"weekend_rule", nameOf(rhythm.weekend)},
                               {"until_on", rhythm.until},
                               {"times_max", rhythm.times},
                               {"is_reversing", draft.after == AfterMonth::IsReversed},
                               {"text", draft.text},
                               {"reference", draft.reference},
                               Param::orNull("template_id", Id<struct AnyTag>(draft.subject)),
                               {"next_due_on", occurrence(rhythm, 0)->postsOn}}));
    TANDEM_CHECK(insertLines(work, made.id, draft));
    return made;
}

Result<> setScheduleState(UnitOfWork& work, ScheduleId id, std::int64_t seen, ScheduleState state)
{
    TANDEM_TRY(const Schedule schedule, tandem::schedules::schedule(work, id));
    if (schedule.state == ScheduleState::Ended)
        return fail(errors::scheduleEnded, {schedule.number});
    return work.save(u"schedules.schedules:set_state"_s,
                     {{"id", id}, {"version", seen}, {"state", nameOf(state)}});
}

Result<Schedule> dueSchedule(Reader& books, ScheduleId id, QDate dueOn)
{
    TANDEM_TRY(Schedule schedule, tandem::schedules::schedule(books, id));
    const auto next = occurrence(schedule.what.rhythm, schedule.nextNumber);
    if (!next || next->dueOn != dueOn)
        return fail(errors::notDue, {schedule.number, dueOn.toString(Qt::ISODate)});
    if (schedule.state == ScheduleState::Ended)
        return fail(errors::scheduleEnded, {schedule.number});
    if (schedule.state == ScheduleState::Paused)
        return fail(errors::schedulePaused, {schedule.number});
    return schedule;
}

Result<MadeOccurrence> postNextEntry(UnitOfWork& work, ScheduleId id, QDate dueOn,
                                     LatePolicy policy)
{
    TANDEM_TRY(Schedule schedule, dueSchedule(work, id, dueOn));
    require(schedule.what.kind == ScheduleKind::Entry, "only entries are posted without a paper");
    const QDate day = occurrence(schedule.what.rhythm, schedule.nextNumber)->postsOn;
    TANDEM_TRY(const QDate postedOn, postingDay(work, schedule.number, day, policy));
    TANDEM_CHECK(valueLines(work, schedule.what.lines, postedOn));
    TANDEM_TRY(const auto occurrenceId, work.newId<OccurrenceId>());
    TANDEM_TRY(const ledger::Entry entry,
               entryOf(schedule.what, {.postedOn = postedOn,
                                       .source = u"schedule_occurrence"_s,
                                       .sourceId = occurrenceId.value(),
                                       .key = keyOf(id, dueOn)}));
    TANDEM_TRY(const auto posted, ledger::post(work, entry));
    const MadeOccurrence made{.kind = ScheduleKind::Entry,
                              .id = posted.id.value(),
                              .number = QString::number(posted.id.value()),
                              .postedOn = postedOn};
    TANDEM_CHECK(record(work, occurrenceId, schedule, dueOn, made));
    return made;
}

Result<> recordOccurrence(UnitOfWork& work, const Schedule& schedule, QDate dueOn,
                          const MadeOccurrence& made)
{
    TANDEM_TRY(const auto id, work.newId<OccurrenceId>());
    return record(work, id, schedule, dueOn, made);
}

Result<ledger::PostedEntry> postReversal(UnitOfWork& work, OccurrenceId id, LatePolicy policy)
{
    TANDEM_TRY(const OccurrenceRow row, occurrenceById(work, id));
    if (!row.reversesOn.isValid() || row.reversal.isSet())
        return fail(errors::notDue, {row.scheduleNumber, row.reversesOn.toString(Qt::ISODate)});
    TANDEM_TRY(const QDate on, postingDay(work, row.scheduleNumber, row.reversesOn, policy));
    TANDEM_TRY(const auto posted, ledger::reverse(work, EntryId(row.madeId), on));
    TANDEM_CHECK(work.execute(u"schedules.schedules:mark_reversed"_s,
                              {{"id", id}, {"reversal_id", posted.id}}));
    return posted;
}

} // namespace tandem::schedules
