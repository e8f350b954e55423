#include "backoffice/hr/actions.h"
#include "backoffice/hr/errors.h"
#include "backoffice/hr/holiday.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "workflows/import_holidays.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QDate> dayAt(const Context& context, qsizetype index)
{
    TANDEM_TRY(const QString word, argumentAt(context, index, u"the day, as 2026-12-25"_s));
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (!day.isValid())
        return fail(errors::dayUnreadable, {word}).at(u"DAY"_s);
    return day;
}

Listing holidaysOf(Context& context)
{
    return context.list({{"day"}, {"name"}, {"country"}, {"region"}});
}

Result<ExitCode> add(Context& context)
{
    hr::HolidayDraft draft{.country = context.value("country"), .region = context.value("region")};
    TANDEM_TRY(draft.heldOn, dayAt(context, 0));
    draft.name = context.arguments().mid(1).join(u' ');
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(hr::actions::changeHolidays,
                                [&](UnitOfWork& work) { return hr::addHoliday(work, draft); }));
    Listing list = context.list({{"day"}, {"name"}});
    list.add({draft.heldOn, draft.name});
    return ExitCode::Done;
}

Result<ExitCode> remove(Context& context)
{
    TANDEM_TRY(const QDate day, dayAt(context, 0));
    TANDEM_TRY(Office* const office, context.office());
    Listing list = holidaysOf(context);
    TANDEM_CHECK(office->change(hr::actions::changeHolidays, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto known, hr::holidays(work, day, day));
        int removed = 0;
        for (const hr::Holiday& one : known) {
            if (one.region != context.value("region").toUpper())
                continue;
            TANDEM_CHECK(hr::removeHoliday(work, one.id));
            list.add({one.heldOn, one.name, one.country, one.region});
            ++removed;
        }
        return removed > 0
                   ? Result<>()
                   : Result<>(fail(hr::errors::holidayNotFound, {day.toString(Qt::ISODate)}));
    }));
    return ExitCode::Done;
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int year, context.count("year", context.clock().today().year()));
    TANDEM_TRY(const auto all, office->read(hr::actions::employees, [&](Reader& books) {
        return hr::holidays(books, QDate(year, 1, 1), QDate(year, 12, 31));
    }));
    Listing list = holidaysOf(context);
    for (const hr::Holiday& one : all)
        list.add({one.heldOn, one.name, one.country, one.region});
    return ExitCode::Done;
}

Result<ExitCode> import(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing list = context.list({{"file"},
                                 {"read", Column::Align::Right},
                                 {"added", Column::Align::Right},
                                 {"known", Column::Align::Right},
                                 {"mapping"}});
    for (const QString& path : context.arguments()) {
        TANDEM_TRY(const QByteArray bytes, context.readInput(path));
        TANDEM_TRY(const auto done,
                   workflows::importHolidays(*office, {path, bytes, context.value("mapping")},
                                             importMode(context)));
        list.add({path, done.readCount, done.addedCount, done.knownCount, done.mapping.text});
    }
    return ExitCode::Done;
}

Result<ExitCode> region(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    const QString wanted = context.arguments().value(0);
    TANDEM_CHECK(office->change(hr::actions::setHolidayRegion, [&](UnitOfWork& work) {
        return hr::setHolidayRegion(work, wanted);
    }));
    Listing list = context.list({{"region"}});
    list.add({wanted.toUpper()});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> holidayCommands()
{
    const Option of{"region", "REGION",
                    "of which region, such as BY; all of the country if not "
                    "given"};
    return {{"holiday",
             "add",
             "DAY NAME",
             "enter a public holiday: it counts as no day of leave",
             {of, {"country", "CODE", "of which country; the company's if not given"}},
             Books::Open,
             &add},
            {"holiday",
             "list",
             "",
             "list the public holidays of a year",
             {{"year", "YEAR", "this year if not given"}},
             Books::Open,
             &show},
            {"holiday",
             "import",
             "FILE...",
             "take over public holidays from CSV files: day, name, region",
             {{"mapping", "MAPPING", "field=Column,...: instead of the recognised one"},
              {"dry-run", nullptr, "try it, and change nothing"}},
             Books::Open,
             &import},
            {"holiday", "remove", "DAY", "take a public holiday out", {of}, Books::Open, &remove},
            {"holiday",
             "region",
             "[REGION]",
             "say in which region the company works; without REGION, in none",
             {},
             Books::Open,
             &region}};
}

} // namespace tandem::ctl
