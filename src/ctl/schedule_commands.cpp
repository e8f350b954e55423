#include "backoffice/ledger/account_queries.h"
#include "backoffice/schedules/actions.h"
#include "backoffice/schedules/schedule_queries.h"
#include "backoffice/schedules/schedule_service.h"
#include "ctl/accounting_arguments.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "frontoffice/sales/order_queries.h"
#include "office/currency_code.h"
#include "workflows/run_schedules.h"

#include <QRegularExpression>

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using schedules::LatePolicy;

namespace {

constexpr auto right = Column::Align::Right;
constexpr int occurrencesShown = 12;

/// "month", "2 weeks".
Result<> readEvery(const QString& words, schedules::Rhythm& rhythm)
{
    static const QRegularExpression form(u"^(?:([0-9]{1,4}) )?(day|week|month|year)s?$"_s);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return fail(errors::wordUnknown, {words, u"month, 2 weeks, 3 months, year, 10 days"_s})
            .at(u"every"_s);
    rhythm.every = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
    rhythm.unit = *schedules::unitNamed(match.captured(2));
    return {};
}

Result<schedules::Rhythm> rhythmOf(const Context& context)
{
    schedules::Rhythm rhythm;
    TANDEM_CHECK(readEvery(context.value("every", u"month"_s), rhythm));
    TANDEM_TRY(rhythm.startsOn, context.day("from", QDate()));
    TANDEM_TRY(rhythm.until, context.day("until", QDate()));
    if (context.has("times")) {
        TANDEM_TRY(rhythm.times, context.count("times", 1));
    }
    if (context.value("day") == u"last"_s)
        rhythm.dayOfMonth = schedules::lastDayOfMonth;
    else if (context.has("day")) {
        TANDEM_TRY(rhythm.dayOfMonth, context.count("day", 1));
    }
    const QString weekend = context.value("weekend", u"as_is"_s);
    const auto rule = schedules::weekendRuleNamed(weekend);
    if (!rule)
        return fail(errors::wordUnknown, {weekend, u"as_is, next, previous"_s}).at(u"weekend"_s);
    rhythm.weekend = *rule;
    return rhythm;
}

Result<schedules::ScheduleDraft> draftOf(const Context& context, Reader& books)
{
    schedules::ScheduleDraft draft{.name = context.value("name"),
                                   .rhythm = {},
                                   .text = context.value("text"),
                                   .reference = context.value("reference")};
    TANDEM_TRY(draft.rhythm, rhythmOf(context));
    if (context.has("reverse"))
        draft.after = schedules::AfterMonth::IsReversed;
    if (context.has("order")) {
        draft.kind = schedules::ScheduleKind::Invoice;
        TANDEM_TRY(const auto order, sales::order(books, context.value("order")));
        draft.subject = order.id.value();
    } else if (context.has("supplier")) {
        draft.kind = schedules::ScheduleKind::Bill;
        TANDEM_TRY(const auto supplier, partyNamed(books, context.value("supplier")));
        draft.subject = supplier.value();
        TANDEM_TRY(const auto expenses, expenseArguments(books, context));
        for (const ExpenseArgument& one : expenses)
            draft.expenses.push_back({one.description, one.net, context.value("tax"), one.account});
    } else {
        TANDEM_TRY(draft.lines, entryLines(books, context));
    }
    return draft;
}

void printSchedules(Context& context, const std::vector<schedules::Schedule>& all)
{
    Listing listing = context.list({{"number"},
                                    {"name"},
                                    {"kind"},
                                    {"every"},
                                    {"next_due"},
                                    {"state"},
                                    {"amount", right},
                                    {"currency"},
                                    {"made", right}});
    for (const schedules::Schedule& one : all) {
        const schedules::Rhythm& rhythm = one.what.rhythm;
        const auto next = one.next();
        listing.add({one.number, one.what.name, nameOf(one.what.kind),
                     QString::number(rhythm.every) + u' ' + nameOf(rhythm.unit),
                     next ? next->postsOn.toString(Qt::ISODate) : QString(), nameOf(one.state),
                     one.amount() ? one.amount()->toDecimal().toString() : QString(),
                     one.amount() ? codeOf(one.amount()->currency()) : QString(), one.nextNumber});
    }
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto made,
               office->change(schedules::actions::createSchedule,
                              [&](UnitOfWork& work) -> Result<schedules::Schedule> {
                                  TANDEM_TRY(const auto draft, draftOf(context, work));
                                  return schedules::createSchedule(work, draft);
                              }));
    printSchedules(context, {made});
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    TANDEM_TRY(const auto all, office->read(schedules::actions::schedules, [&](Reader& books) {
        return schedules::schedules(books, rows);
    }));
    printSchedules(context, all);
    return ExitCode::Done;
}

Result<schedules::Schedule> named(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the schedule's number"_s));
    TANDEM_TRY(Office* const office, context.office());
    return office->read(schedules::actions::schedules,
                        [&](Reader& books) { return schedules::schedule(books, number); });
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const auto schedule, named(context));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto made, office->read(schedules::actions::schedules, [&](Reader& books) {
        return schedules::occurrencesOf(books, schedule.id, occurrencesShown);
    }));
    Listing listing =
        context.list({{"due_on"}, {"posts_on"}, {"made"}, {"document"}, {"reversal", right}});
    for (auto row = made.rbegin(); row != made.rend(); ++row)
        listing.add({row->dueOn, row->postedOn, nameOf(row->made), row->madeNumber,
                     row->reversal.isSet() ? QString::number(row->reversal.value()) : QString()});
    for (int ahead = 0; ahead < occurrencesShown; ++ahead) {
        const auto one = occurrence(schedule.what.rhythm, schedule.nextNumber + ahead);
        if (!one || schedule.state == schedules::ScheduleState::Ended)
            break;
        listing.add({one->dueOn, one->postsOn, QString(), QString(), QString()});
    }
    return ExitCode::Done;
}

QString amountOf(const workflows::DuePosting& due)
{
    return due.amount ? due.amount->toDecimal().toString() : QString();
}

LatePolicy policyOf(const Context& context)
{
    return context.has("first-open-day") ? LatePolicy::FirstOpenDay : LatePolicy::Refuse;
}

Result<ExitCode> due(Context& context)
{
    TANDEM_TRY(const QDate through, context.day("through", context.clock().today()));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto all, office->read(schedules::actions::schedules, [&](Reader& books) {
        return workflows::duePostings(books, through, policyOf(context));
    }));
    Listing listing = context.list(
        {{"number"}, {"name"}, {"kind"}, {"due_on"}, {"posts_on"}, {"amount", right}, {"refused"}});
    for (const workflows::DuePosting& one : all)
        listing.add({one.number, one.name, nameOf(one.kind), one.dueOn, one.postsOn, amountOf(one),
                     one.refusal ? one.refusal->text() : QString()});
    return ExitCode::Done;
}

Result<ExitCode> run(Context& context)
{
    if (context.has("dry-run"))
        return due(context);
    TANDEM_TRY(const QDate through, context.day("through", context.clock().today()));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto done, workflows::runSchedules(*office, through, policyOf(context)));
    Listing listing = context.list(
        {{"number"}, {"name"}, {"kind"}, {"due_on"}, {"posts_on"}, {"amount", right}, {"made"}});
    std::optional<Error> refused;
    for (const workflows::PostedDue& one : done) {
        listing.add({one.due.number, one.due.name, nameOf(one.due.kind), one.due.dueOn,
                     one.due.postsOn, amountOf(one.due), one.made});
        if (one.error)
            refused = refused ? refused : one.error;
    }
    listing.end();
    if (refused)
        return Failure(*refused);
    return ExitCode::Done;
}

template <schedules::ScheduleState state>
Result<ExitCode> turn(Context& context)
{
    TANDEM_TRY(const auto schedule, named(context));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(schedules::actions::changeSchedule, [&](UnitOfWork& work) {
        return schedules::setScheduleState(work, schedule.id, schedule.version, state);
    }));
    TANDEM_TRY(const auto now, named(context));
    printSchedules(context, {now});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> scheduleCommands()
{
    using enum schedules::ScheduleState;
    const Option through{"through", "DAY", "up to which day; today if not given"};
    const Option late{"first-open-day", nullptr,
                      "what is due on a locked day goes to the first open one"};
    return {
        {"schedule",
         "add",
         "ACCOUNT=AMOUNT... | TEXT=AMOUNT[@ACCOUNT]...",
         "let an entry, an invoice or a bill come again; credits are negative",
         {{"name", "TEXT", "what it is for", Option::Need::Required},
          {"from", "DAY", "from when on it is due", Option::Need::Required},
          {"every", "HOW-OFTEN", "month (default), 2 weeks, 3 months, year, 10 days"},
          {"day", "N", "on which day of the month, or last"},
          {"weekend", "RULE", "as_is (default), next or previous working day; holidays count, too"},
          {"until", "DAY", "the last day it may be due"},
          {"times", "N", "how often in all"},
          {"reverse", nullptr, "reverse each entry on the first day of the month after it"},
          {"text", "TEXT", "of the entry; the name if not given"},
          {"reference", "TEXT", "of what is made"},
          {"dimension", "DIM=VALUE", "that the lines of the entry carry"},
          {"order", "NUMBER", "invoice what this order says, again"},
          {"supplier", "CODE", "a bill of this supplier, with TEXT=AMOUNT as its lines"},
          {"tax", "CODE", "the tax code of the bill's lines"},
          {"account", "CODE", "the account of the bill's lines; that of purchases if not given"},
          {"currency", "CODE", "what the entry or bill is in; the company's if not given"}},
         Books::Open,
         &add},
        {"schedule",
         "list",
         "",
         "list the schedules, what is due next first",
         {{"rows", "N", "how many at most (default 100)"}},
         Books::Open,
         &list},
        {"schedule",
         "show",
         "NUMBER",
         "show what a schedule made and when it is due next",
         {},
         Books::Open,
         &show},
        {"schedule", "due", "", "show what a run would post", {through, late}, Books::Open, &due},
        {"schedule",
         "run",
         "",
         "post what is due of schedules, accruals, deferrals and loans, each once",
         {through, late, {"dry-run", nullptr, "show it, and post nothing"}},
         Books::Open,
         &run},
        {"schedule",
         "pause",
         "NUMBER",
         "let nothing of a schedule be due for a time",
         {},
         Books::Open,
         &turn<Paused>},
        {"schedule", "resume", "NUMBER", "let a schedule go on", {}, Books::Open, &turn<Active>},
        {"schedule", "end", "NUMBER", "end a schedule for good", {}, Books::Open, &turn<Ended>},
    };
}

} // namespace tandem::ctl
