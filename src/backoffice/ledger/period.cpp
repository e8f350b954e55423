#include "backoffice/ledger/period.h"

#include "backoffice/ledger/errors.h"
#include "base/check.h"
#include "office/company.h"

#include <array>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsPerYear = 12;

constexpr std::array lockKindNames{std::pair{LockKind::Books, "books"_L1},
                                   std::pair{LockKind::Sales, "sales"_L1},
                                   std::pair{LockKind::Purchases, "purchases"_L1},
                                   std::pair{LockKind::Bank, "bank"_L1},
                                   std::pair{LockKind::Tax, "tax"_L1},
                                   std::pair{LockKind::Irreversible, "irreversible"_L1}};

Period readPeriod(const Row& row)
{
    return {.id = row.id<PeriodId>("id"),
            .startsOn = row.date("starts_on"),
            .endsOn = row.date("ends_on"),
            .state = row.text("state") == u"open"_s ? PeriodState::Open : PeriodState::Closed,
            .version = row.integer("version")};
}

FiscalYear readYear(const Row& row)
{
    return {.id = row.id<FiscalYearId>("id"),
            .name = row.text("name"),
            .startsOn = row.date("starts_on"),
            .endsOn = row.date("ends_on")};
}

Result<std::optional<FiscalYear>> yearSharing(Reader& books, const FiscalYear& year)
{
    return books.first<FiscalYear>(u"ledger.periods:year_at"_s,
                                   {{"starts_on", year.startsOn}, {"ends_on", year.endsOn}},
                                   &readYear);
}

Result<QDate> lockedThrough(Reader& books, LockKind kind)
{
    TANDEM_TRY(const auto locks, lockDates(books));
    const auto lock = std::ranges::find(locks, kind, &LockDate::kind);
    return lock == locks.end() ? QDate() : lock->lockedThrough;
}

/// The lock for good only moves forward, and not onto a day on which somebody may still post.
Result<> checkForGood(Reader& books, QDate day)
{
    TANDEM_TRY(const QDate before, lockedThrough(books, LockKind::Irreversible));
    if (before.isValid() && day < before)
        return fail(errors::lockMovesForward, {before.toString(Qt::ISODate)})
            .at(u"lockedThrough"_s);
    if (day >= books.today())
        return fail(errors::lockNotPast, {books.today().addDays(-1).toString(Qt::ISODate)})
            .at(u"lockedThrough"_s);
    return {};
}

Result<FiscalYearId> insertYear(UnitOfWork& work, const FiscalYear& year)
{
    TANDEM_TRY(const auto id, work.newId<FiscalYearId>());
    TANDEM_CHECK(work.execute(
        u"ledger.periods:open_year"_s,
        {{"id", id}, {"name", year.name}, {"starts_on", year.startsOn}, {"ends_on", year.endsOn}}));
    for (int month = 0; month < monthsPerYear; ++month) {
        const QDate startsOn = year.startsOn.addMonths(month);
        TANDEM_TRY(const auto period, work.newId<PeriodId>());
        TANDEM_CHECK(work.execute(u"ledger.periods:open_period"_s,
                                  {{"id", period},
                                   {"fiscal_year_id", id},
                                   {"starts_on", startsOn},
                                   {"ends_on", startsOn.addMonths(1).addDays(-1)}}));
    }
    return id;
}

} // namespace

QString nameOf(LockKind kind)
{
    return std::ranges::find(lockKindNames, kind, &decltype(lockKindNames)::value_type::first)
        ->second;
}

std::optional<LockKind> lockKindNamed(const QString& name)
{
    if (name == u"all"_s)
        return LockKind::Books;
    for (const auto& [kind, itsName] : lockKindNames)
        if (name == itsName)
            return kind;
    return std::nullopt;
}

FiscalYear fiscalYearAround(QDate on, int startsMonth)
{
    require(on.isValid() && startsMonth >= 1 && startsMonth <= monthsPerYear,
            "a fiscal year is of a day and starts in a month");
    const int year = on.month() >= startsMonth ? on.year() : on.year() - 1;
    const QDate startsOn(year, startsMonth, 1);
    const QString name = startsMonth == 1
                             ? QString::number(year)
                             : u"%1/%2"_s.arg(year).arg((year + 1) % 100, 2, 10, '0'_L1);
    return {
        .id = {}, .name = name, .startsOn = startsOn, .endsOn = startsOn.addYears(1).addDays(-1)};
}

Result<FiscalYearId> openFiscalYear(UnitOfWork& work, QDate on)
{
    TANDEM_TRY(const Company whose, company(work));
    const FiscalYear year = fiscalYearAround(on, whose.yearStartsMonth);
    TANDEM_TRY(const auto before, yearSharing(work, year));
    if (before)
        return fail(errors::yearExists,
                    {before->startsOn.toString(Qt::ISODate), before->endsOn.toString(Qt::ISODate)});
    return insertYear(work, year);
}

Result<> openFiscalYears(UnitOfWork& work, QDate from, QDate to)
{
    TANDEM_TRY(const Company whose, company(work));
    FiscalYear year = fiscalYearAround(from, whose.yearStartsMonth);
    for (; year.startsOn <= to;
         year = fiscalYearAround(year.endsOn.addDays(1), whose.yearStartsMonth)) {
        TANDEM_TRY(const auto before, yearSharing(work, year));
        if (!before)
            TANDEM_CHECK(insertYear(work, year));
    }
    return {};
}

Result<> setPeriodState(UnitOfWork& work, QDate on, PeriodState state)
{
    TANDEM_TRY(const auto period, periodAt(work, on));
    if (!period)
        return fail(errors::periodNotFound, {on.toString(Qt::ISODate)});
    TANDEM_TRY(const auto closing, work.first<bool>(u"ledger.year_closings:at"_s, {{"on", on}},
                                                    [](const Row&) { return true; }));
    if (closing && state == PeriodState::Open)
        return fail(errors::yearClosed, {on.toString(Qt::ISODate)});
    TANDEM_TRY(const QDate forGood, lockedThrough(work, LockKind::Irreversible));
    if (forGood.isValid() && forGood >= period->endsOn && state == PeriodState::Open)
        return fail(errors::lockedForGood,
                    {on.toString(Qt::ISODate), forGood.toString(Qt::ISODate)});
    const QString name = state == PeriodState::Open ? u"open"_s : u"closed"_s;
    return work.save(u"ledger.periods:set_state"_s,
                     {{"state", name}, {"id", period->id}, {"version", period->version}});
}

Result<> setLockDate(UnitOfWork& work, LockKind kind, QDate lockedThrough)
{
    if (!lockedThrough.isValid())
        return fail(errors::dateMissing).at(u"lockedThrough"_s);
    if (kind == LockKind::Irreversible)
        TANDEM_CHECK(checkForGood(work, lockedThrough));
    const QString name = nameOf(kind);
    TANDEM_TRY(const int moved, work.execute(u"ledger.periods:move_lock"_s,
                                             {{"locked_through", lockedThrough}, {"kind", name}}));
    if (moved == 1)
        return {};
    TANDEM_TRY(const auto id, work.newId<Id<struct LockDateTag>>());
    TANDEM_CHECK(work.execute(u"ledger.periods:set_lock"_s,
                              {{"id", id}, {"kind", name}, {"locked_through", lockedThrough}}));
    return {};
}

Result<> liftLockDate(UnitOfWork& work, LockKind kind)
{
    if (kind == LockKind::Irreversible) {
        TANDEM_TRY(const QDate before, lockedThrough(work, kind));
        return fail(errors::lockMovesForward, {before.toString(Qt::ISODate)});
    }
    TANDEM_CHECK(work.execute(u"ledger.periods:lift_lock"_s, {{"kind", nameOf(kind)}}));
    return {};
}

Result<std::optional<Period>> periodAt(Reader& books, QDate on)
{
    return books.first<Period>(u"ledger.periods:at"_s, {{"on", on}}, &readPeriod);
}

Result<std::vector<Period>> periods(Reader& books)
{
    return books.rows<Period>(u"ledger.periods:all"_s, {}, &readPeriod);
}

Result<std::vector<FiscalYear>> fiscalYears(Reader& books)
{
    return books.rows<FiscalYear>(u"ledger.periods:years"_s, {}, &readYear);
}

Result<std::vector<LockDate>> lockDates(Reader& books)
{
    return books.rows<LockDate>(u"ledger.periods:lock_dates"_s, {}, [](const Row& row) {
        const auto kind = lockKindNamed(row.text("kind"));
        require(kind.has_value(), "the kind of a lock date is a known one");
        return LockDate{*kind, row.date("locked_through")};
    });
}

} // namespace tandem::ledger
