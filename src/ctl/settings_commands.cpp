#include "ctl/commands.h"
#include "ctl/errors.h"
#include "office/actions.h"
#include "office/backup_age.h"
#include "office/company.h"
#include "office/company_profile.h"
#include "office/role_service.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The options of `company change`, with what each one changes.
struct ProfileOption {
    const char* name;
    QString CompanyProfile::*field;
};

constexpr std::array profileOptions{
    ProfileOption{"street", &CompanyProfile::street},
    ProfileOption{"postcode", &CompanyProfile::postcode},
    ProfileOption{"town", &CompanyProfile::town},
    ProfileOption{"phone", &CompanyProfile::phone},
    ProfileOption{"mail", &CompanyProfile::mail},
    ProfileOption{"web", &CompanyProfile::web},
    ProfileOption{"tax-id", &CompanyProfile::taxId},
    ProfileOption{"registration", &CompanyProfile::registration},
    ProfileOption{"bank", &CompanyProfile::bankName},
    ProfileOption{"iban", &CompanyProfile::iban},
    ProfileOption{"bic", &CompanyProfile::bic},
};

struct Home {
    Company company;
    CompanyProfile profile;
};

Result<Home> readHome(Office& office)
{
    return office.read(actions::companyInfo, [](Reader& books) -> Result<Home> {
        TANDEM_TRY(auto found, company(books));
        TANDEM_TRY(auto profile, companyProfile(books));
        return Home{std::move(found), std::move(profile)};
    });
}

Result<ExitCode> change(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(Home home, readHome(*office));
    for (const ProfileOption& one : profileOptions)
        home.profile.*one.field = context.value(one.name, home.profile.*one.field);
    if (context.has("logo")) {
        TANDEM_TRY(home.profile.logo, context.readInput(context.value("logo")));
    }
    TANDEM_CHECK(changeCompany(*office, home.company.version,
                               context.value("name", home.company.name), home.profile));
    if (context.has("backup-days"))
        TANDEM_CHECK(setBackupDays(*office, context.value("backup-days").toInt()));
    TANDEM_TRY(const Home now, readHome(*office));
    Listing listing = context.list({{"property"}, {"value"}});
    listing.add({u"name"_s, now.company.name});
    for (const ProfileOption& one : profileOptions)
        listing.add({QString::fromLatin1(one.name), now.profile.*one.field});
    return ExitCode::Done;
}

Result<ExitCode> showRoles(Context& context, Office& office)
{
    TANDEM_TRY(const auto roles, office.read(actions::userList,
                                             [](Reader& books) { return rolesWithRights(books); }));
    Listing listing = context.list({{"role"}, {"rights"}});
    for (const Role& one : roles) {
        QStringList rights;
        for (const Permission right : one.permissions)
            rights += nameOf(right);
        listing.add({one.name, rights.join(u',')});
    }
    return ExitCode::Done;
}

Result<ExitCode> listRoles(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    return showRoles(context, *office);
}

Result<ExitCode> save(Context& context)
{
    Role role{context.arguments().join(u' '), {}};
    for (const QString& word : context.value("rights").split(u',', Qt::SkipEmptyParts)) {
        const auto right = permissionNamed(word.trimmed());
        if (!right) {
            QStringList known;
            for (const PermissionName& one : permissionNames())
                known += QString::fromLatin1(one.name);
            return fail(errors::wordUnknown, {word, known.join(u", "_s)}).at(u"rights"_s);
        }
        role.permissions.insert(*right);
    }
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(saveRole(*office, role));
    return showRoles(context, *office);
}

Result<ExitCode> remove(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(removeRole(*office, context.arguments().join(u' ')));
    return showRoles(context, *office);
}

} // namespace

std::vector<Command> settingsCommands()
{
    return {{"company",
             "change",
             "",
             "change what stands on the company's documents",
             {{"name", "TEXT", "its name"},
              {"street", "TEXT", "street and number"},
              {"postcode", "TEXT", "of the town"},
              {"town", "TEXT", "the town"},
              {"phone", "TEXT", "a telephone number"},
              {"mail", "TEXT", "an address for mail"},
              {"web", "TEXT", "a web site"},
              {"tax-id", "TEXT", "its number for tax, as DE123456789"},
              {"registration", "TEXT", "court and number of the register"},
              {"bank", "TEXT", "the name of its bank"},
              {"iban", "TEXT", "its account there"},
              {"bic", "TEXT", "of the bank"},
              {"logo", "FILE", "a PNG or JPEG picture"},
              {"backup-days", "DAYS", "remind of a backup when the last is older; 7 unless set"}},
             Books::Open,
             &change},
            {"role", "list", "", "all roles with their rights", {}, Books::Open, &listRoles},
            {"role",
             "save",
             "NAME",
             "make a role, or give it these rights and no others",
             {{"rights", "RIGHT,...", "as docs/permissions.md names them"}},
             Books::Open,
             &save},
            {"role", "remove", "NAME", "remove a role that nobody has", {}, Books::Open, &remove}};
}

} // namespace tandem::ctl
