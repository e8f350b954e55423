#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/year_close.h"
#include "ctl/commands.h"
#include "ctl/errors.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    struct Shown {
        std::vector<ledger::YearStanding> years;
        std::vector<ledger::Period> periods;
    };
    TANDEM_TRY(const Shown shown,
               office->read(ledger::actions::periods, [](Reader& books) -> Result<Shown> {
                   Shown all;
                   TANDEM_TRY(all.years, ledger::yearStandings(books));
                   TANDEM_TRY(all.periods, ledger::periods(books));
                   return all;
               }));
    Listing listing = context.list({{"year"}, {"from"}, {"to"}, {"state"}, {"year_closed"}});
    for (const ledger::Period& period : shown.periods) {
        const auto year = std::ranges::find_if(shown.years, [&](const auto& standing) {
            return standing.year.startsOn <= period.startsOn
                   && standing.year.endsOn >= period.endsOn;
        });
        const bool isOpen = period.state == ledger::PeriodState::Open;
        listing.add({year->year.name, period.startsOn, period.endsOn,
                     isOpen ? u"open"_s : u"closed"_s, year->isClosed()});
    }
    return ExitCode::Done;
}

Result<ExitCode> setState(Context& context, ledger::PeriodState state)
{
    context.setAnchorReason(AnchorReason::Close);
    TANDEM_TRY(const QDate on, context.day("on", {}));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(ledger::actions::closePeriod, [&](UnitOfWork& work) {
        return ledger::setPeriodState(work, on, state);
    }));
    context.say(state == ledger::PeriodState::Open ? u"The period is open."_s
                                                   : u"The period is closed."_s);
    return ExitCode::Done;
}

Result<ExitCode> open(Context& context)
{
    return setState(context, ledger::PeriodState::Open);
}

Result<ExitCode> close(Context& context)
{
    return setState(context, ledger::PeriodState::Closed);
}

Result<ExitCode> openYear(Context& context)
{
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(ledger::actions::openYear, [&](UnitOfWork& work) {
        return ledger::openFiscalYear(work, on);
    }));
    context.say(u"The fiscal year of %1 is open."_s.arg(on.toString(Qt::ISODate)));
    return ExitCode::Done;
}

Result<ExitCode> lock(Context& context)
{
    const QString name = context.value("kind", u"books"_s);
    const auto kind = ledger::lockKindNamed(name);
    if (!kind)
        return fail(errors::wordUnknown,
                    {name, u"all, sales, purchases, bank, tax, irreversible"_s})
            .at(u"kind"_s);
    TANDEM_TRY(const QDate through, context.day("through", {}));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(ledger::actions::setLockDate, [&](UnitOfWork& work) {
        return ledger::setLockDate(work, *kind, through);
    }));
    context.say(
        u"Nothing of the kind '%1' is posted up to %2."_s.arg(name, through.toString(Qt::ISODate)));
    return ExitCode::Done;
}

ExitCode showEntries(const Context& context, const ledger::YearEntries& done)
{
    Listing listing = context.list({{"year"}, {"from"}, {"to"}, {"entry", Column::Align::Right}});
    for (const EntryId entry : done.entries)
        listing.add({done.year.name, done.year.startsOn, done.year.endsOn, entry.value()});
    listing.end();
    return ExitCode::Done;
}

Result<ExitCode> closeYear(Context& context)
{
    context.setAnchorReason(AnchorReason::Close);
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto done, office->change(ledger::actions::closeYear, [&](UnitOfWork& work) {
        return ledger::closeYear(work, context.value("year"));
    }));
    const ExitCode shown = showEntries(context, done);
    context.say(done.wasDone ? u"Fiscal year %1 was closed already."_s.arg(done.year.name)
                             : u"Fiscal year %1 is closed."_s.arg(done.year.name));
    return shown;
}

Result<ExitCode> reopenYear(Context& context)
{
    context.setAnchorReason(AnchorReason::Close);
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto done, office->change(ledger::actions::reopenYear, [&](UnitOfWork& work) {
        return ledger::reopenYear(work, context.value("year"));
    }));
    const ExitCode shown = showEntries(context, done);
    context.say(u"Fiscal year %1 is open again."_s.arg(done.year.name));
    return shown;
}

} // namespace

std::vector<Command> periodCommands()
{
    const Option on{"on", "DAY", "a day of the period", Option::Need::Required};
    const Option year{"year", "NAME", "the fiscal year, such as 2025 or 2025/26",
                      Option::Need::Required};
    return {
        {"period", "list", "", "list fiscal years and their periods", {}, Books::Open, &list},
        {"period", "open", "", "let a period take entries again", {on}, Books::Open, &open},
        {"period", "close", "", "close a period: it takes no entries", {on}, Books::Open, &close},
        {"period",
         "open-year",
         "",
         "open a fiscal year with its periods",
         {{"on", "DAY", "a day of the year (default: today)"}},
         Books::Open,
         &openYear},
        {"period",
         "lock",
         "",
         "post nothing of a kind on or before a day",
         {{"through", "DAY", "the last day that is locked", Option::Need::Required},
          {"kind", "KIND",
           "all (default), sales, purchases, bank or tax; irreversible: all, and for good"}},
         Books::Open,
         &lock},
        {"period",
         "close-year",
         "",
         "take income and expenses into retained earnings and close the year",
         {year},
         Books::Open,
         &closeYear},
        {"period",
         "reopen-year",
         "",
         "take the closing of a year back and open its periods",
         {year},
         Books::Open,
         &reopenYear}};
}

} // namespace tandem::ctl
