#include "office/company.h"

#include "office/actions.h"
#include "office/password.h"
#include "office/roles.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace tandem {

using namespace Qt::StringLiterals;

Result<> checkCompany(const CompanyDraft& draft)
{
    if (draft.name.trimmed().isEmpty())
        return fail(errors::companyNameMissing).at(u"name"_s);
    static const QRegularExpression twoLetters(u"^[A-Z]{2}$"_s);
    if (!twoLetters.match(draft.country).hasMatch())
        return fail(errors::countryUnknown, {draft.country}).at(u"country"_s);
    if (!findCurrency(draft.currency.toUtf8().toStdString()))
        return fail(errors::currencyUnknown, {draft.currency}).at(u"currency"_s);
    if (!QTimeZone(draft.timeZone.toUtf8()).isValid())
        return fail(errors::timeZoneUnknown, {draft.timeZone}).at(u"timeZone"_s);
    return {};
}

namespace {

Result<> insertCompany(UnitOfWork& work, const CompanyDraft& draft)
{
    if (company(work))
        return fail(errors::companyExists);
    TANDEM_CHECK(
        work.execute(u"office.company:insert"_s, {{"name", draft.name.trimmed()},
                                                  {"country", draft.country},
                                                  {"currency", draft.currency},
                                                  {"time_zone", draft.timeZone},
                                                  {"year_starts_month", draft.yearStartsMonth},
                                                  {"created_at_ms", work.now()}}));
    return insertBuiltInRoles(work);
}

} // namespace

Result<> createCompany(Office& office, const CompanyDraft& draft)
{
    TANDEM_CHECK(checkCompany(draft));
    return office.change(actions::createCompany,
                         [&](UnitOfWork& work) { return insertCompany(work, draft); });
}

Result<> createCompany(Office& office, const CompanyDraft& draft, const UserDraft& firstUser,
                       const Furnish& furnish)
{
    TANDEM_CHECK(checkCompany(draft));
    TANDEM_TRY(const QString userName, fitUserName(firstUser.name));
    TANDEM_CHECK(checkPassword(firstUser.password, userName));
    const QString hash = hashPassword(firstUser.password);
    return office.change(actions::createCompany, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(insertCompany(work, draft));
        TANDEM_CHECK(insertFirstUser(work, firstUser, hash));
        return furnish ? furnish(work) : Result<>();
    });
}

Result<Company> company(Reader& books)
{
    TANDEM_TRY(
        const auto found, books.first<Company>(u"office.company:load"_s, {}, [](const Row& row) {
            const auto currency = findCurrency(row.text("currency").toStdString());
            require(currency.has_value(), "the company's currency is one of ISO 4217");
            return Company{.name = row.text("name"),
                           .country = row.text("country"),
                           .currency = *currency,
                           .timeZone = row.text("time_zone"),
                           .yearStartsMonth = static_cast<int>(row.integer("year_starts_month")),
                           .version = row.integer("version")};
        }));
    if (!found)
        return fail(errors::noCompany);
    return *found;
}

} // namespace tandem
