#include "backoffice/hr/holiday.h"

#include "backoffice/hr/errors.h"
#include "frontoffice/crm/country.h"
#include "office/company.h"
#include "office/settings.h"

namespace tandem::hr {

using namespace Qt::StringLiterals;

namespace {

constexpr int holidaysMax = 1'000;

Holiday holidayOf(const Row& row)
{
    return {.id = row.id<HolidayId>("id"),
            .country = row.text("country"),
            .region = row.text("region"),
            .heldOn = row.date("held_on"),
            .name = row.text("name")};
}

QString regionSetting()
{
    return u"hr.holiday_region"_s;
}

/// A region as it is kept: without blanks around it, in capitals.
QString regionOf(const QString& written)
{
    return written.trimmed().toUpper();
}

} // namespace

Result<HolidayId> addHoliday(UnitOfWork& work, const HolidayDraft& draft)
{
    const QString name = draft.name.simplified();
    if (name.isEmpty())
        return fail(errors::holidayUnnamed).at(u"name"_s);
    if (!draft.heldOn.isValid())
        return fail(errors::holidayUndated, {name}).at(u"heldOn"_s);
    TANDEM_TRY(const Company home, company(work));
    TANDEM_TRY(QString country, crm::countryOf(draft.country));
    if (country.isEmpty())
        country = home.country;
    const QString region = regionOf(draft.region);
    TANDEM_TRY(const auto known, holidays(work, draft.heldOn, draft.heldOn));
    for (const Holiday& one : known)
        if (one.country == country && one.region == region)
            return fail(errors::holidayKnown, {draft.heldOn.toString(Qt::ISODate), one.name})
                .at(u"heldOn"_s);
    TANDEM_TRY(const auto id, work.newId<HolidayId>());
    TANDEM_CHECK(work.execute(u"hr.holidays:insert"_s, {{"id", id},
                                                        {"country", country},
                                                        {"region", region},
                                                        {"held_on", draft.heldOn},
                                                        {"name", name}}));
    return id;
}

Result<> removeHoliday(UnitOfWork& work, HolidayId id)
{
    TANDEM_TRY(const int removed, work.execute(u"hr.holidays:remove"_s, {{"id", id}}));
    if (removed == 0)
        return fail(errors::holidayNotFound, {QString::number(id.value())});
    return {};
}

Result<> setHolidayRegion(UnitOfWork& work, const QString& region)
{
    return setCompanySetting(work, regionSetting(), regionOf(region));
}

Result<QString> holidayRegion(Reader& books)
{
    TANDEM_TRY(const auto region, companySetting(books, regionSetting()));
    return region.value_or(QString());
}

Result<Holiday> holiday(Reader& books, HolidayId id)
{
    TANDEM_TRY(const auto found,
               books.first<Holiday>(u"hr.holidays:load"_s, {{"id", id}}, holidayOf));
    if (!found)
        return fail(errors::holidayNotFound, {QString::number(id.value())});
    return *found;
}

Result<std::vector<Holiday>> holidays(Reader& books, QDate first, QDate last)
{
    return books.rows<Holiday>(u"hr.holidays:between"_s,
                               {{"first_on", first}, {"last_on", last}, {"rows_max", holidaysMax}},
                               holidayOf);
}

Result<std::vector<QDate>> companyHolidays(Reader& books, QDate first, QDate last)
{
    TANDEM_TRY(const Company home, company(books));
    TANDEM_TRY(const QString region, holidayRegion(books));
    return books.rows<QDate>(
        u"hr.holidays:of_company"_s,
        {{"country", home.country}, {"region", region}, {"first_on", first}, {"last_on", last}},
        [](const Row& row) { return row.date("held_on"); });
}

Result<WorkWeek> withHolidays(Reader& books, WorkWeek week, QDate first, QDate last)
{
    TANDEM_TRY(const auto days, companyHolidays(books, first, last));
    week.holidays.insert(days.begin(), days.end());
    return week;
}

} // namespace tandem::hr
