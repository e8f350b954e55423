#include "backoffice/schedules/schedule_queries.h"

#include "backoffice/hr/holiday.h"
#include "backoffice/schedules/errors.h"
#include "base/check.h"
#include "office/company.h"
#include "office/currency_code.h"

#include <algorithm>

namespace tandem::schedules {

using namespace Qt::StringLiterals;

namespace {

constexpr int holidaysInRowMax = 14;
const QDate lastDay(9999, 12, 31);

template <class Value>
Value stored(const std::optional<Value>& value)
{
    require(value.has_value(), "a stored word is one that Tandem knows");
    return *value;
}

Schedule scheduleOf(const Row& row)
{
    Schedule one{.id = row.id<ScheduleId>("id"), .number = row.text("number"), .what = {}};
    ScheduleDraft& what = one.what;
    what.name = row.text("name");
    what.kind = stored(scheduleKindNamed(row.text("kind")));
    what.rhythm = {.unit = stored(unitNamed(row.text("every_unit"))),
                   .every = static_cast<int>(row.integer("every_count")),
                   .startsOn = row.date("starts_on"),
                   .dayOfMonth = static_cast<int>(row.integer("day_of_month")),
                   .weekend = stored(weekendRuleNamed(row.text("weekend_rule"))),
                   .until = row.dateOrInvalid("until_on"),
                   .times = static_cast<int>(row.integer("times_max"))};
    what.after = row.flag("is_reversing") ? AfterMonth::IsReversed : AfterMonth::Stays;
    what.text = row.text("text");
    what.reference = row.text("reference");
    what.subject = row.integerOrZero("template_id");
    one.state = stored(scheduleStateNamed(row.text("state")));
    one.nextNumber = static_cast<int>(row.integer("next_number"));
    one.version = row.integer("version");
    return one;
}

Result<> readLines(Reader& books, Schedule& schedule)
{
    TANDEM_TRY(const Company owner, company(books));
    const Currency home = owner.currency;
    TANDEM_TRY(schedule.what.lines,
               books.rows<ledger::Line>(
                   u"schedules.schedules:lines"_s,
                   {{"schedule_id", schedule.id}, {"home", codeOf(home)}}, [](const Row& row) {
                       const Money amount = row.money("amount_minor", currencyOf(row));
                       return ledger::Line{.account = row.id<AccountId>("account_id"),
                                           .amount = amount,
                                           .base = amount,
                                           .party = row.idOrUnset<PartyId>("party_id"),
                                           .memo = row.text("memo"),
                                           .dimension = row.idOrUnset<ledger::DimensionValueId>(
                                               "dimension_value_id")};
                   }));
    TANDEM_TRY(schedule.what.expenses,
               books.rows<ScheduledExpense>(
                   u"schedules.schedules:expenses"_s,
                   {{"schedule_id", schedule.id}, {"home", codeOf(home)}}, [](const Row& row) {
                       return ScheduledExpense{.description = row.text("description"),
                                               .net = row.money("net_minor", currencyOf(row)),
                                               .taxCode = row.text("tax_code"),
                                               .account = row.idOrUnset<AccountId>("account_id")};
                   }));
    return {};
}

Result<std::vector<Schedule>> completed(Reader& books, std::vector<Schedule> found)
{
    if (found.empty())
        return found;
    const auto startOf = [](const Schedule& one) { return one.what.rhythm.startsOn; };
    TANDEM_TRY(const auto holidays,
               holidaysFrom(books, startOf(std::ranges::min(found, {}, startOf))));
    for (Schedule& one : found) {
        one.what.rhythm.holidays = holidays;
        TANDEM_CHECK(readLines(books, one));
    }
    return found;
}

Result<Schedule> completed(Reader& books, std::optional<Schedule> found, const QString& what)
{
    if (!found)
        return fail(errors::scheduleNotFound, {what});
    TANDEM_TRY(auto one, completed(books, std::vector{*std::move(found)}));
    return std::move(one.front());
}

OccurrenceRow occurrenceOf(const Row& row)
{
    return {.id = row.id<OccurrenceId>("id"),
            .schedule = row.id<ScheduleId>("schedule_id"),
            .scheduleNumber = row.text("schedule_number"),
            .scheduleName = row.text("schedule_name"),
            .dueOn = row.date("due_on"),
            .postedOn = row.date("posted_on"),
            .made = stored(scheduleKindNamed(row.text("made"))),
            .madeId = row.integer("made_id"),
            .madeNumber = row.text("made_number"),
            .reversesOn = row.dateOrInvalid("reverses_on"),
            .reversal = row.idOrUnset<EntryId>("reversal_id")};
}

} // namespace

Result<std::vector<QDate>> holidaysFrom(Reader& books, QDate first)
{
    return hr::companyHolidays(books, first, lastDay);
}

Result<Schedule> schedule(Reader& books, ScheduleId id)
{
    TANDEM_TRY(auto found,
               books.first<Schedule>(u"schedules.schedules:load"_s, {{"id", id}}, &scheduleOf));
    return completed(books, std::move(found), QString::number(id.value()));
}

Result<Schedule> schedule(Reader& books, const QString& number)
{
    TANDEM_TRY(auto found, books.first<Schedule>(u"schedules.schedules:of_number"_s,
                                                 {{"number", number}}, &scheduleOf));
    return completed(books, std::move(found), number);
}

Result<std::vector<Schedule>> schedules(Reader& books, int rowsMax)
{
    TANDEM_TRY(auto found, books.rows<Schedule>(u"schedules.schedules:all"_s,
                                                {{"rows_max", rowsMax}}, &scheduleOf));
    return completed(books, std::move(found));
}

Result<std::vector<Schedule>> schedulesDue(Reader& books, QDate through, int rowsMax)
{
    // A holiday that was entered since may let it post earlier than the day that is kept.
    TANDEM_TRY(auto found, books.rows<Schedule>(
                               u"schedules.schedules:due"_s,
                               {{"through", std::min(through.addDays(holidaysInRowMax), lastDay)},
                                {"rows_max", rowsMax}},
                               &scheduleOf));
    return completed(books, std::move(found));
}

Result<std::vector<OccurrenceRow>> occurrencesOf(Reader& books, ScheduleId id, int rowsMax)
{
    return books.rows<OccurrenceRow>(u"schedules.schedules:occurrences"_s,
                                     {{"schedule_id", id}, {"rows_max", rowsMax}}, &occurrenceOf);
}

Result<OccurrenceRow> occurrenceById(Reader& books, OccurrenceId id)
{
    TANDEM_TRY(const auto found, books.first<OccurrenceRow>(u"schedules.schedules:occurrence"_s,
                                                            {{"id", id}}, &occurrenceOf));
    if (!found)
        return fail(errors::scheduleNotFound, {QString::number(id.value())});
    return *found;
}

Result<std::vector<OccurrenceRow>> reversalsThrough(Reader& books, QDate through, int rowsMax)
{
    return books.rows<OccurrenceRow>(u"schedules.schedules:reversals"_s,
                                     {{"through", through}, {"rows_max", rowsMax}}, &occurrenceOf);
}

} // namespace tandem::schedules
