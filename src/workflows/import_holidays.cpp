#include "workflows/import_holidays.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/errors.h"
#include "backoffice/hr/holiday.h"
#include "workflows/import_errors.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::Need;
using formats::WantedColumn;

namespace {

const std::vector<WantedColumn>& holidayColumns()
{
    static const std::vector<WantedColumn> columns{
        {u"day"_s, Need::Required, {u"Date"_s, u"Holiday date"_s, u"Datum"_s, u"Tag"_s}},
        {u"name"_s, Need::Required, {u"Holiday"_s, u"Title"_s, u"Feiertag"_s, u"Bezeichnung"_s}},
        {u"region"_s, Need::Optional, {u"State"_s, u"Subdivision"_s, u"Bundesland"_s}},
        {u"country"_s, Need::Optional, {u"Country code"_s, u"Land"_s}},
    };
    return columns;
}

Result<> importRow(UnitOfWork& work, const ImportTable& table, const formats::CsvRow& row,
                   HolidaysImported& done)
{
    hr::HolidayDraft draft{.country = table.text(row, u"country"_s),
                           .region = table.text(row, u"region"_s)};
    TANDEM_TRY(draft.heldOn, table.day(row, u"day"_s));
    TANDEM_TRY(draft.name, table.neededText(row, u"name"_s));
    const auto added = hr::addHoliday(work, draft);
    if (!added && added.error().code != &hr::errors::holidayKnown)
        return Failure(added.error());
    ++(added ? done.addedCount : done.knownCount);
    return {};
}

} // namespace

Result<HolidaysImported> importHolidays(Office& office, const ImportFile& file, ImportMode mode)
{
    TANDEM_TRY(const ImportTable table, ImportTable::read(file, holidayColumns()));
    HolidaysImported done{.mapping = table.mapping()};
    const auto kept = office.change(hr::actions::changeHolidays, [&](UnitOfWork& work) -> Result<> {
        for (const formats::CsvRow& row : table.rows()) {
            ++done.readCount;
            if (const auto imported = importRow(work, table, row, done); !imported)
                return table.refused(row, imported.error());
        }
        return mode == ImportMode::Try ? Result<>(fail(errors::triedOnly)) : Result<>();
    });
    if (!kept && kept.error().code != &errors::triedOnly)
        return Failure(kept.error());
    return done;
}

} // namespace tandem::workflows
