#include "backoffice/schedules/actions.h"
#include "backoffice/schedules/deferral_service.h"
#include "ctl/accounting_arguments.h"
#include "ctl/commands.h"
#include "ctl/trade_arguments.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

void printDeferrals(Context& context, const std::vector<schedules::Deferral>& all)
{
    Listing listing = context.list({{"number"},
                                    {"name"},
                                    {"kind"},
                                    {"from"},
                                    {"through"},
                                    {"amount", right},
                                    {"used", right},
                                    {"rest", right}});
    for (const schedules::Deferral& one : all)
        listing.add({one.number, one.name, nameOf(one.kind), one.terms.startsOn, one.terms.endsOn,
                     one.terms.amount, one.used(), one.rest()});
}

void printPlan(Context& context, const schedules::Deferral& deferral)
{
    Listing listing = context.list({{"due_on"}, {"amount", right}, {"state"}, {"entry", right}});
    for (const schedules::DeferralPart& part : deferral.parts)
        listing.add({part.dueOn, part.amount, nameOf(part.state),
                     part.entry.isSet() ? QString::number(part.entry.value()) : QString()});
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(const QString amount, argumentAt(context, 0, u"the amount"_s));
    TANDEM_TRY(const QDate from, context.day("from", QDate()));
    TANDEM_TRY(const QDate through, context.day("through", QDate()));
    TANDEM_TRY(const QDate moved, context.day("move-on", QDate()));
    TANDEM_TRY(Office* const office, context.office());
    const auto save = [&](UnitOfWork& work) -> Result<schedules::Deferral> {
        TANDEM_TRY(const Money whole, amountOf(work, amount));
        schedules::DeferralDraft draft{.name = context.value("name"),
                                       .terms = {whole, from, through},
                                       .resultAccount = {},
                                       .movedOn = moved};
        if (context.has("revenue"))
            draft.kind = schedules::DeferralKind::DeferredRevenue;
        if (context.has("by-day"))
            draft.terms.spread = schedules::Spread::ByDay;
        TANDEM_TRY(draft.resultAccount, accountIdOf(work, context.value("account")));
        TANDEM_TRY(draft.balanceAccount, accountIdOf(work, context.value("balance-account")));
        TANDEM_TRY(draft.dimension, dimensionOf(work, context.value("dimension")));
        return schedules::createDeferral(work, draft);
    };
    TANDEM_TRY(const auto made, office->change(schedules::actions::createDeferral, save));
    context.say(made.number);
    printPlan(context, made);
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    TANDEM_TRY(const auto all, office->read(schedules::actions::deferrals, [&](Reader& books) {
        return schedules::deferrals(books, rows);
    }));
    printDeferrals(context, all);
    return ExitCode::Done;
}

Result<schedules::Deferral> named(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the deferral's number"_s));
    TANDEM_TRY(Office* const office, context.office());
    return office->read(schedules::actions::deferrals,
                        [&](Reader& books) { return schedules::deferral(books, number); });
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const auto deferral, named(context));
    printPlan(context, deferral);
    return ExitCode::Done;
}

Result<ExitCode> end(Context& context)
{
    TANDEM_TRY(const auto deferral, named(context));
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(schedules::actions::endDeferral, [&](UnitOfWork& work) {
        return schedules::endDeferral(work, deferral.id, deferral.version, on);
    }));
    return show(context);
}

Result<ExitCode> undo(Context& context)
{
    TANDEM_TRY(const auto deferral, named(context));
    TANDEM_TRY(Office* const office, context.office());
    const auto policy = context.has("first-open-day") ? schedules::LatePolicy::FirstOpenDay
                                                      : schedules::LatePolicy::Refuse;
    TANDEM_CHECK(office->change(schedules::actions::undoDeferralPart, [&](UnitOfWork& work) {
        return schedules::undoLastPart(work, deferral.id, deferral.version, policy);
    }));
    return show(context);
}

} // namespace

std::vector<Command> deferralCommands()
{
    return {
        {"deferral",
         "add",
         "AMOUNT",
         "spread a prepaid expense or deferred revenue over months or days",
         {{"name", "TEXT", "what it is for", Option::Need::Required},
          {"from", "DAY", "the first day it belongs to", Option::Need::Required},
          {"through", "DAY", "the last day it belongs to", Option::Need::Required},
          {"account", "CODE", "the account of the expense or revenue", Option::Need::Required},
          {"balance-account", "CODE", "where it stands until then; that of the role if not given"},
          {"revenue", nullptr, "it is revenue; else an expense"},
          {"by-day", nullptr, "spread it by day; else by whole months"},
          {"move-on", "DAY", "the whole was booked to the account: move it on this day"},
          {"dimension", "DIM=VALUE", "that the lines carry"}},
         Books::Open,
         &add},
        {"deferral",
         "list",
         "",
         "list the deferrals, the latest first",
         {{"rows", "N", "how many at most (default 100)"}},
         Books::Open,
         &list},
        {"deferral", "show", "NUMBER", "show the plan of a deferral", {}, Books::Open, &show},
        {"deferral",
         "end",
         "NUMBER",
         "use what is left at once",
         {{"on", "DAY", "the day it counts for; today if not given"}},
         Books::Open,
         &end},
        {"deferral",
         "undo",
         "NUMBER",
         "take back the part that was posted last",
         {{"first-open-day", nullptr, "reverse it on the first open day, if its day is locked"}},
         Books::Open,
         &undo},
    };
}

} // namespace tandem::ctl
