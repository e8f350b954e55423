#pragma once

#include "office/company.h"

namespace tandem::workflows {

/// What books begin with.
struct NewCompany {
    CompanyDraft company;
    UserDraft firstUser;
    QString chart; ///< One of ledger::chartNames(); empty: the usual one of the country.
};

/// The charts there are to choose from.
QStringList charts();
/// The chart that is usual in a country of ISO 3166.
QString usualChart(const QString& country);

/// Makes a company with its first user, a chart of accounts, the fiscal year of today, the tax
/// codes of its country and a warehouse: all of it or nothing.
/// Errors: companyExists, companyNameMissing, countryUnknown, currencyUnknown, timeZoneUnknown,
/// ledger::chartUnknown, and those of addUser.
Result<> createCompany(Office& office, const NewCompany& draft);

} // namespace tandem::workflows
