#include "backoffice/ledger/account_service.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/commodity.h"
#include "backoffice/ledger/errors.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

/// What createAccount and saveAccount refuse alike. `id` is unset for a new account.
Result<> checkAccount(UnitOfWork& work, const AccountDraft& draft, AccountId id)
{
    if (draft.code.trimmed().isEmpty())
        return fail(errors::accountCodeMissing).at(u"code"_s);
    if (draft.name.trimmed().isEmpty())
        return fail(errors::accountNameMissing).at(u"name"_s);
    TANDEM_TRY(const auto namesake, accountByCode(work, draft.code.trimmed()));
    if (namesake && namesake->id != id)
        return fail(errors::accountCodeTaken, {draft.code}).at(u"code"_s);
    if (!draft.currency.isEmpty())
        TANDEM_CHECK(commodity(work, draft.currency));
    for (AccountId above = draft.parent; above.isSet();) {
        TANDEM_TRY(const Account parent, accountById(work, above));
        if (parent.id == id)
            return fail(errors::accountParentCyclic, {draft.code}).at(u"parent"_s);
        if (parent.type != draft.type)
            return fail(errors::accountParentUnfit, {draft.code, parent.code}).at(u"parent"_s);
        above = parent.parent;
    }
    return {};
}

Result<bool> hasLines(UnitOfWork& work, AccountId id)
{
    TANDEM_TRY(const auto line,
               work.first<bool>(u"ledger.accounts:has_lines"_s, {{"account_id", id}},
                                [](const Row&) { return true; }));
    return line.has_value();
}

Result<> checkPlaysNoRole(UnitOfWork& work, const Account& account)
{
    TANDEM_TRY(const auto roles, rolesOf(work, account.id));
    if (!roles.empty())
        return fail(errors::accountPlaysRole, {account.code, nameOf(roles.front())});
    return {};
}

/// What hinders an account from being closed. What stands on income and expenses goes away with
/// their year.
Result<> checkClosable(UnitOfWork& work, const Account& account)
{
    TANDEM_CHECK(checkPlaysNoRole(work, account));
    TANDEM_TRY(const auto below,
               work.first<QString>(u"ledger.accounts:open_below"_s, {{"account_id", account.id}},
                                   [](const Row& row) { return row.text("code"); }));
    if (below)
        return fail(errors::accountBelowOpen, {account.code, *below});
    if (account.type == AccountType::Income || account.type == AccountType::Expense)
        return {};
    TANDEM_TRY(const auto currency,
               work.first<QString>(u"ledger.accounts:standing"_s, {{"account_id", account.id}},
                                   [](const Row& row) { return row.text("currency"); }));
    if (currency)
        return fail(errors::accountNotEmpty, {account.code, *currency});
    return {};
}

} // namespace

Result<AccountId> createAccount(UnitOfWork& work, const AccountDraft& draft)
{
    TANDEM_CHECK(checkAccount(work, draft, {}));
    TANDEM_TRY(const auto id, work.newId<AccountId>());
    const QString type = nameOf(draft.type);
    const QString control = nameOf(draft.control);
    TANDEM_CHECK(work.execute(u"ledger.accounts:insert"_s,
                              {{"id", id},
                               {"code", draft.code.trimmed()},
                               {"name", draft.name.trimmed()},
                               Param::orNull("parent_id", draft.parent),
                               {"type", type},
                               Param::orNull("currency", draft.currency),
                               {"control", control},
                               {"is_heading", draft.use == AccountUse::Heading ? 1 : 0}}));
    return id;
}

Result<> saveAccount(UnitOfWork& work, const Account& account)
{
    TANDEM_CHECK(checkAccount(work,
                              {.code = account.code,
                               .name = account.name,
                               .parent = account.parent,
                               .type = account.type,
                               .currency = account.currency,
                               .control = account.control,
                               .use = account.use},
                              account.id));
    TANDEM_TRY(const Account before, accountById(work, account.id));
    const bool isOther = before.type != account.type || before.currency != account.currency
                         || before.control != account.control || before.use != account.use;
    if (isOther) {
        TANDEM_TRY(const bool isUsed, hasLines(work, account.id));
        if (isUsed)
            return fail(errors::accountInUse, {before.code});
    }
    if (account.isClosed && !before.isClosed)
        TANDEM_CHECK(checkClosable(work, before));
    const QString type = nameOf(account.type);
    const QString control = nameOf(account.control);
    return work.save(u"ledger.accounts:save"_s,
                     {{"code", account.code.trimmed()},
                      {"name", account.name.trimmed()},
                      Param::orNull("parent_id", account.parent),
                      {"type", type},
                      Param::orNull("currency", account.currency),
                      {"control", control},
                      {"is_heading", account.use == AccountUse::Heading ? 1 : 0},
                      {"is_closed", account.isClosed ? 1 : 0},
                      {"id", account.id},
                      {"version", account.version}});
}

Result<> removeAccount(UnitOfWork& work, AccountId id, std::int64_t seen)
{
    TANDEM_TRY(const Account account, accountById(work, id));
    TANDEM_CHECK(checkPlaysNoRole(work, account));
    TANDEM_TRY(const bool isUsed, hasLines(work, id));
    TANDEM_TRY(const auto isKnown,
               work.first<bool>(u"ledger.accounts:used_in_ledger"_s, {{"account_id", id}},
                                [](const Row&) { return true; }));
    if (isUsed || isKnown)
        return fail(errors::accountWasUsed, {account.code});
    return work.save(u"ledger.accounts:remove"_s, {{"id", id}, {"version", seen}});
}

Result<> setAccountRole(UnitOfWork& work, AccountRole role, AccountId id)
{
    TANDEM_TRY(const Account account, accountById(work, id));
    if (account.use == AccountUse::Heading)
        return fail(errors::accountIsHeading, {account.code});
    const QString name = nameOf(role);
    TANDEM_TRY(const int moved,
               work.execute(u"ledger.accounts:move_role"_s, {{"account_id", id}, {"role", name}}));
    if (moved == 1)
        return {};
    TANDEM_TRY(const auto key, work.newId<Id<struct AccountRoleTag>>());
    TANDEM_CHECK(work.execute(u"ledger.accounts:give_role"_s,
                              {{"id", key}, {"role", name}, {"account_id", id}}));
    return {};
}

} // namespace tandem::ledger
