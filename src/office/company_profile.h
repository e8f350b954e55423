#pragma once

#include "office/office.h"

namespace tandem {

/// What stands on the company's letters beside its name. Any of it may be empty.
struct CompanyProfile {
    QString street{};
    QString postcode{};
    QString town{};
    QString phone{};
    QString mail{};
    QString web{};
    QString taxId{};        ///< "DE123456789"
    QString registration{}; ///< "HRB 1234, Hamburg"
    QString bankName{};
    QString iban{};
    QString bic{};
    QByteArray logo{}; ///< A PNG or JPEG picture of at most logoBytesMax.
    friend bool operator==(const CompanyProfile&, const CompanyProfile&) = default;
};

inline constexpr qsizetype logoBytesMax = qsizetype{256} * 1024;

Result<CompanyProfile> companyProfile(Reader& books);

/// Gives the company another name, and other words for its letters. `seen` is the version of the
/// company that the user was looking at.
/// Errors: permissionDenied, companyNameMissing, logoUnfit, changedMeanwhile.
Result<> changeCompany(Office& office, std::int64_t seen, const QString& name,
                       const CompanyProfile& profile);

} // namespace tandem
