#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/errors.h"
#include "ctl/account_words.h"
#include "ctl/commands.h"
#include "ctl/errors.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

std::vector<Column> accountColumns()
{
    return {{"code"},    {"name"},     {"type"},    {"parent"},
            {"control"}, {"currency"}, {"heading"}, {"closed"}};
}

void addAccount(Listing& listing, const ledger::Account& account, const QString& parentCode)
{
    listing.add({account.code, account.name, nameOf(account.type), parentCode,
                 nameOf(account.control), account.currency,
                 account.use == ledger::AccountUse::Heading, account.isClosed});
}

Result<QString> firstArgument(const Context& context, const QString& what)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {what});
    return context.arguments().front();
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto all, office->read(ledger::actions::accounts,
                                            [](Reader& books) { return ledger::accounts(books); }));
    std::map<AccountId, QString> codes{{AccountId(), QString()}};
    for (const ledger::Account& account : all)
        codes[account.id] = account.code;
    Listing listing = context.list(accountColumns());
    for (const ledger::Account& account : all)
        addAccount(listing, account, codes.at(account.parent));
    return ExitCode::Done;
}

struct ShownAccount {
    ledger::Account account;
    QString parentCode;
};

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const QString code, firstArgument(context, u"the code of the account"_s));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto shown,
               office->read(ledger::actions::accounts, [&](Reader& books) -> Result<ShownAccount> {
                   ShownAccount read;
                   TANDEM_TRY(read.account, accountOfCode(books, code));
                   if (read.account.parent.isSet()) {
                       TANDEM_TRY(const auto above,
                                  ledger::accountById(books, read.account.parent));
                       read.parentCode = above.code;
                   }
                   return read;
               }));
    Listing listing = context.list(accountColumns());
    addAccount(listing, shown.account, shown.parentCode);
    return ExitCode::Done;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(const QString code, firstArgument(context, u"the code of the account"_s));
    const QString typeName = context.value("type");
    const auto type = ledger::accountTypeNamed(typeName);
    if (!type)
        return fail(errors::wordUnknown, {typeName, u"asset, liability, equity, income, expense"_s})
            .at(u"type"_s);
    const QString controlName = context.value("control", u"none"_s);
    const auto control = ledger::controlKindNamed(controlName);
    if (!control)
        return fail(errors::wordUnknown,
                    {controlName, u"none, receivable, payable, bank, cash, inventory, tax"_s})
            .at(u"control"_s);
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(
        office->change(ledger::actions::changeAccounts, [&](UnitOfWork& work) -> Result<AccountId> {
            ledger::AccountDraft draft{.code = code,
                                       .name = context.value("name"),
                                       .type = *type,
                                       .currency = context.value("currency"),
                                       .control = *control,
                                       .use = context.has("heading") ? ledger::AccountUse::Heading
                                                                     : ledger::AccountUse::Lines};
            if (context.has("parent")) {
                TANDEM_TRY(const auto parent, accountOfCode(work, context.value("parent")));
                draft.parent = parent.id;
            }
            return ledger::createAccount(work, draft);
        }));
    return show(context);
}

Result<ExitCode> role(Context& context)
{
    if (context.arguments().size() < 2)
        return fail(errors::argumentMissing, {u"a role and the code of its account"_s});
    const QString name = context.arguments()[0];
    const auto wanted = ledger::accountRoleNamed(name);
    if (!wanted) {
        QStringList names;
        for (const ledger::AccountRole one : ledger::accountRoles())
            names += nameOf(one);
        return fail(errors::wordUnknown, {name, names.join(u", "_s)});
    }
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(ledger::actions::changeAccounts, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto account, accountOfCode(work, context.arguments()[1]));
        return ledger::setAccountRole(work, *wanted, account.id);
    }));
    context.say(u"Account %1 now plays the role %2."_s.arg(context.arguments()[1], name));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> accountCommands()
{
    return {
        {"account", "list", "", "list the chart of accounts", {}, Books::Open, &list},
        {"account", "show", "CODE", "show one account", {}, Books::Open, &show},
        {"account",
         "add",
         "CODE",
         "add an account",
         {{"name", "NAME", "what it is called", Option::Need::Required},
          {"type", "TYPE", "asset, liability, equity, income or expense", Option::Need::Required},
          {"parent", "CODE", "the account above it"},
          {"currency", "CODE", "the only currency it takes"},
          {"control", "KIND", "receivable, payable, bank, cash, inventory or tax"},
          {"heading", nullptr, "it takes no lines itself"}},
         Books::Open,
         &add},
        {"account", "role", "ROLE CODE", "say which account plays a role", {}, Books::Open, &role}};
}

} // namespace tandem::ctl
