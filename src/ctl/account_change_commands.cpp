#include "backoffice/ledger/account_merge.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/actions.h"
#include "ctl/account_words.h"
#include "ctl/commands.h"
#include "ctl/trade_arguments.h"
#include "workflows/import_chart.h"
#include "workflows/merge_accounts.h"

#include <QFileInfo>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

Result<> applyOptions(const Context& context, Reader& books, ledger::Account& account)
{
    account.code = context.value("code", account.code);
    account.name = context.value("name", account.name);
    if (context.has("parent")) {
        const QString above = context.value("parent");
        account.parent = AccountId();
        if (!above.isEmpty()) {
            TANDEM_TRY(const auto parent, accountOfCode(books, above));
            account.parent = parent.id;
        }
    }
    if (context.has("close"))
        account.isClosed = true;
    if (context.has("reopen"))
        account.isClosed = false;
    return {};
}

Result<ExitCode> change(Context& context)
{
    TANDEM_TRY(const QString code, argumentAt(context, 0, u"the code of the account"_s));
    TANDEM_TRY(Office* const office, context.office());
    ledger::Account account;
    TANDEM_CHECK(office->change(ledger::actions::changeAccounts, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(account, accountOfCode(work, code));
        TANDEM_CHECK(applyOptions(context, work, account));
        return ledger::saveAccount(work, account);
    }));
    context.say(u"Account %1 %2 saved%3."_s.arg(
        account.code, account.name, account.isClosed ? u"; it is closed"_s : QString()));
    return ExitCode::Done;
}

Result<ExitCode> remove(Context& context)
{
    TANDEM_TRY(const QString code, argumentAt(context, 0, u"the code of the account"_s));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(ledger::actions::removeAccount, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto account, accountOfCode(work, code));
        return ledger::removeAccount(work, account.id, account.version);
    }));
    context.say(u"Account %1 deleted."_s.arg(code));
    return ExitCode::Done;
}

Result<workflows::AccountMergeOrder> orderOf(const Context& context, Office& office)
{
    TANDEM_TRY(const QString from, argumentAt(context, 0, u"the account to be merged"_s));
    TANDEM_TRY(const QString into, argumentAt(context, 1, u"the account it is merged into"_s));
    TANDEM_TRY(const QDate given, context.day("on", QDate()));
    return office.read(
        ledger::actions::accounts, [&](Reader& books) -> Result<workflows::AccountMergeOrder> {
            TANDEM_TRY(const auto gone, accountOfCode(books, from));
            TANDEM_TRY(const auto target, accountOfCode(books, into));
            workflows::AccountMergeOrder order{
                .from = gone.id, .into = target.id, .on = given, .seen = gone.version};
            if (!given.isValid()) {
                TANDEM_TRY(order.on, ledger::earliestMergeDay(books, gone.id));
            }
            return order;
        });
}

Result<ExitCode> merge(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto order, orderOf(context, *office));
    const bool isTrial = context.has("dry-run");
    TANDEM_TRY(const auto merged, isTrial ? workflows::accountMergePreview(*office, order)
                                          : workflows::mergeAccounts(*office, order));
    Listing listing = context.list(
        {{"on"}, {"currency"}, {"amount", right}, {"base", right}, {"party"}, {"dimension"}});
    for (const ledger::MergeStep& step : merged.steps)
        for (const ledger::StandingBalance& balance : step.balances) {
            const auto code = balance.amount.currency().code();
            listing.add({step.on,
                         QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())),
                         balance.amount, balance.base,
                         balance.party.isSet() ? QString::number(balance.party.value()) : QString(),
                         balance.dimension.isSet() ? QString::number(balance.dimension.value())
                                                   : QString()});
        }
    listing.end();
    QStringList roles;
    for (const ledger::AccountRole role : merged.roles)
        roles += nameOf(role);
    context.say(u"%1: account %2 into %3; roles: %4; lines of drafts: %5; accounts below: %6."_s
                    .arg(isTrial ? u"Would be merged"_s : u"Merged"_s, merged.from.code,
                         merged.into.code, roles.isEmpty() ? u"none"_s : roles.join(u", "_s))
                    .arg(merged.draftLineCount)
                    .arg(merged.accountBelowCount));
    return ExitCode::Done;
}

Result<ExitCode> roles(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    std::map<AccountId, ledger::Account> byId;
    TANDEM_TRY(const auto played,
               office->read(ledger::actions::accounts,
                            [&](Reader& books) -> Result<std::map<ledger::AccountRole, AccountId>> {
                                TANDEM_TRY(const auto all, ledger::accounts(books));
                                for (const ledger::Account& account : all)
                                    byId[account.id] = account;
                                return ledger::accountsByRole(books);
                            }));
    Listing listing = context.list({{"role"}, {"account"}, {"name"}});
    for (const ledger::AccountRole role : ledger::accountRoles()) {
        const auto account = played.find(role);
        const auto known = account == played.end() ? byId.end() : byId.find(account->second);
        const bool isPlayed = known != byId.end();
        listing.add({nameOf(role), isPlayed ? known->second.code : QString(),
                     isPlayed ? known->second.name : QString()});
    }
    return ExitCode::Done;
}

Result<ExitCode> importFrom(Context& context)
{
    TANDEM_TRY(const QString path, argumentAt(context, 0, u"the file"_s));
    TANDEM_TRY(const QByteArray bytes, context.readInput(path));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto report, workflows::importChart(*office,
                                                         {.name = QFileInfo(path).fileName(),
                                                          .bytes = bytes,
                                                          .mapping = context.value("mapping")},
                                                         importMode(context)));
    Listing listing = context.list({{"made", right}, {"known", right}, {"mapping"}, {"mapped_by"}});
    listing.add({report.made, report.known, report.mapping.text, wordOf(report.mapping.source)});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> accountChangeCommands()
{
    const Option dryRun{"dry-run", nullptr, "show what would come of it, and change nothing"};
    return {
        {"account",
         "change",
         "CODE",
         "rename or renumber an account, move it in the tree, close it or open it again",
         {{"code", "CODE", "its new code"},
          {"name", "NAME", "its new name"},
          {"parent", "CODE", "the account above it; an empty text puts it at the top"},
          {"close", nullptr, "it takes no more lines"},
          {"reopen", nullptr, "it takes lines again"}},
         Books::Open,
         &change},
        {"account",
         "merge",
         "FROM INTO",
         "move what stands on an account to another, and close it",
         {{"on", "DAY", "the day of the entry; today, or that of the last line, if later"}, dryRun},
         Books::Open,
         &merge},
        {"account",
         "delete",
         "CODE",
         "delete an account that was never used",
         {},
         Books::Open,
         &remove},
        {"account", "roles", "", "list which account plays which role", {}, Books::Open, &roles},
        {"import",
         "accounts",
         "FILE.csv",
         "take a chart of accounts into the books, as 'account list' writes it",
         {{"mapping", "FIELD=COLUMN,...", "which column holds which field"}, dryRun},
         Books::Open,
         &importFrom}};
}

} // namespace tandem::ctl
