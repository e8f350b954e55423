#pragma once

#include "backoffice/hr/facts.h"
#include "backoffice/hr/work_days.h"
#include "office/unit_of_work.h"

namespace tandem::hr {

using HolidayId = Id<struct HolidayTag>;

/// A day on which nobody works in a country, or in a region of it.
struct Holiday {
    HolidayId id;
    QString country; ///< ISO 3166-1, two letters.
    QString region;  ///< As the company writes it: "BY"; empty: all of the country.
    QDate heldOn;
    QString name;
};

struct HolidayDraft {
    QString country{}; ///< Empty: the company's.
    QString region{};
    QDate heldOn{};
    QString name{};
};

/// Errors: holidayUnnamed, holidayUndated, crm::errors::countryUnknown, holidayKnown.
Result<HolidayId> addHoliday(UnitOfWork& work, const HolidayDraft& draft);

/// Leave that was approved stays as it was counted. Error: holidayNotFound.
Result<> removeHoliday(UnitOfWork& work, HolidayId id);

/// Says which region's holidays are the company's; empty: only those of all the country.
Result<> setHolidayRegion(UnitOfWork& work, const QString& region);

Result<QString> holidayRegion(Reader& books);

/// Error: holidayNotFound.
Result<Holiday> holiday(Reader& books, HolidayId id);

/// The holidays of all countries and regions from `first` to `last`, by day; the first thousand.
Result<std::vector<Holiday>> holidays(Reader& books, QDate first, QDate last);

/// Those of the company's country and region from `first` to `last`, in order.
Result<std::vector<QDate>> companyHolidays(Reader& books, QDate first, QDate last);

/// The working week with the company's own holidays from `first` to `last`.
Result<WorkWeek> withHolidays(Reader& books, WorkWeek week, QDate first, QDate last);

} // namespace tandem::hr
