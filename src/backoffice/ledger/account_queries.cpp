#include "backoffice/ledger/account_queries.h"

#include "backoffice/ledger/errors.h"
#include "base/check.h"
#include "office/company.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

Account readAccount(const Row& row)
{
    const auto type = accountTypeNamed(row.text("type"));
    const auto control = controlKindNamed(row.text("control"));
    require(type && control, "the type and the kind of an account are known ones");
    return {.id = row.id<AccountId>("id"),
            .code = row.text("code"),
            .name = row.text("name"),
            .parent = row.idOrUnset<AccountId>("parent_id"),
            .type = *type,
            .currency = row.textOrEmpty("currency"),
            .control = *control,
            .use = row.flag("is_heading") ? AccountUse::Heading : AccountUse::Lines,
            .isClosed = row.flag("is_closed"),
            .requiredDimension = row.idOrUnset<DimensionId>("required_dimension_id"),
            .version = row.integer("version")};
}

AccountRole readRole(const Row& row)
{
    const auto role = accountRoleNamed(row.text("role"));
    require(role.has_value(), "the role of an account is a known one");
    return *role;
}

} // namespace

Result<std::vector<Account>> accounts(Reader& books, int rowsMax)
{
    return books.rows<Account>(u"ledger.accounts:all"_s, {{"rows_max", rowsMax}}, &readAccount);
}

Result<Account> accountById(Reader& books, AccountId id)
{
    TANDEM_TRY(const auto found,
               books.first<Account>(u"ledger.accounts:by_id"_s, {{"id", id}}, &readAccount));
    if (!found)
        return fail(errors::accountNotFound, {QString::number(id.value())});
    return *found;
}

Result<std::optional<Account>> accountByCode(Reader& books, const QString& code)
{
    return books.first<Account>(u"ledger.accounts:by_code"_s, {{"code", code}}, &readAccount);
}

Result<AccountId> accountOf(Reader& books, AccountRole role)
{
    const QString name = nameOf(role);
    TANDEM_TRY(const auto found, books.first<AccountId>(u"ledger.accounts:of_role"_s,
                                                        {{"role", name}}, [](const Row& row) {
                                                            return row.id<AccountId>("account_id");
                                                        }));
    if (!found)
        return fail(errors::accountRoleMissing, {name});
    return *found;
}

Result<std::vector<AccountRole>> rolesOf(Reader& books, AccountId account)
{
    return books.rows<AccountRole>(u"ledger.account_merges:roles"_s, {{"account_id", account}},
                                   &readRole);
}

Result<std::map<AccountRole, AccountId>> accountsByRole(Reader& books)
{
    std::map<AccountRole, AccountId> all;
    TANDEM_CHECK(books.each(u"ledger.accounts:roles"_s, {}, [&](const Row& row) {
        all.emplace(readRole(row), row.id<AccountId>("account_id"));
    }));
    return all;
}

Result<Money> balanceOf(Reader& books, AccountId account, QDate asOf)
{
    TANDEM_TRY(const Company whose, company(books));
    std::optional<Money> sum;
    const QDate month(asOf.year(), asOf.month(), 1);
    TANDEM_CHECK(
        books.each(u"ledger.accounts:balance"_s,
                   {{"account_id", account}, {"month_on", month}, {"as_of", asOf}},
                   [&](const Row& row) { sum = row.money("base_minor", whose.currency); }));
    require(sum.has_value(), "a sum is one row");
    return *sum;
}

} // namespace tandem::ledger
