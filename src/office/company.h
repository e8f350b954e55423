#pragma once

#include "base/currency.h"
#include "office/office.h"
#include "office/users.h"

#include <functional>

namespace tandem {

/// Whose books these are.
struct Company {
    QString name;
    QString country;         ///< ISO 3166-1, two letters.
    Currency currency = eur; ///< What its ledger balances in.
    QString timeZone;        ///< IANA name, "Europe/Berlin"; its business days are of that zone.
    int yearStartsMonth = 1; ///< The fiscal year begins on the first of this month.
    std::int64_t version = 0;
};

/// What is asked for when a company is made.
struct CompanyDraft {
    QString name;
    QString country;
    QString currency = QStringLiteral("EUR");
    QString timeZone = QStringLiteral("UTC");
    int yearStartsMonth = 1;
};

/// Whether a company could be made of this.
/// Errors: companyNameMissing, countryUnknown, currencyUnknown, timeZoneUnknown.
Result<> checkCompany(const CompanyDraft& draft);

/// Makes the company these books are for, once.
/// Errors: companyExists, companyNameMissing, countryUnknown, currencyUnknown, timeZoneUnknown.
Result<> createCompany(Office& office, const CompanyDraft& draft);

/// What else books begin with, in the transaction that makes the company.
using Furnish = std::function<Result<>(UnitOfWork&)>;

/// As above, with the built-in roles and the first user, who may do everything.
/// Errors: also those of addUser, and of `furnish`.
Result<> createCompany(Office& office, const CompanyDraft& draft, const UserDraft& firstUser,
                       const Furnish& furnish = {});

/// The company. Error: noCompany, if the books are still empty.
Result<Company> company(Reader& books);

} // namespace tandem
