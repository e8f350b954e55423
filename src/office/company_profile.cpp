#include "office/company_profile.h"

#include "office/actions.h"
#include "office/company.h"
#include "office/settings.h"
#include "office/user_errors.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// The settings that hold a profile, with their fields.
struct ProfileField {
    const char* setting;
    QString CompanyProfile::*field;
};

constexpr std::array fields{
    ProfileField{"company.street", &CompanyProfile::street},
    ProfileField{"company.postcode", &CompanyProfile::postcode},
    ProfileField{"company.town", &CompanyProfile::town},
    ProfileField{"company.phone", &CompanyProfile::phone},
    ProfileField{"company.mail", &CompanyProfile::mail},
    ProfileField{"company.web", &CompanyProfile::web},
    ProfileField{"company.tax_id", &CompanyProfile::taxId},
    ProfileField{"company.registration", &CompanyProfile::registration},
    ProfileField{"company.bank_name", &CompanyProfile::bankName},
    ProfileField{"company.iban", &CompanyProfile::iban},
    ProfileField{"company.bic", &CompanyProfile::bic},
};
constexpr const char* logoSetting = "company.logo";

bool isPicture(const QByteArray& bytes)
{
    return bytes.startsWith("\x89PNG\r\n") || bytes.startsWith("\xff\xd8\xff");
}

} // namespace

Result<CompanyProfile> companyProfile(Reader& books)
{
    CompanyProfile profile;
    for (const ProfileField& one : fields) {
        TANDEM_TRY(const auto value, companySetting(books, QString::fromLatin1(one.setting)));
        profile.*one.field = value.value_or(QString());
    }
    TANDEM_TRY(const auto logo, companySetting(books, QString::fromLatin1(logoSetting)));
    profile.logo = QByteArray::fromBase64(logo.value_or(QString()).toLatin1());
    return profile;
}

Result<> changeCompany(Office& office, std::int64_t seen, const QString& name,
                       const CompanyProfile& profile)
{
    return office.change(actions::changeCompany, [&](UnitOfWork& work) -> Result<> {
        if (name.trimmed().isEmpty())
            return fail(errors::companyNameMissing).at(u"name"_s);
        if (!profile.logo.isEmpty()
            && (profile.logo.size() > logoBytesMax || !isPicture(profile.logo)))
            return fail(errors::logoUnfit, {QString::number(logoBytesMax / 1024)}).at(u"logo"_s);
        TANDEM_CHECK(
            work.save(u"office.company:rename"_s, {{"version", seen}, {"name", name.trimmed()}}));
        for (const ProfileField& one : fields)
            TANDEM_CHECK(setCompanySetting(work, QString::fromLatin1(one.setting),
                                           (profile.*one.field).simplified()));
        return setCompanySetting(work, QString::fromLatin1(logoSetting),
                                 QString::fromLatin1(profile.logo.toBase64()));
    });
}

} // namespace tandem
