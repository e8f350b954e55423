#include "workflows/account_mapping.h"

#include "backoffice/ledger/account_queries.h"
#include "formats/column_mapping.h"
#include "formats/csv.h"
#include "formats/csv_writer.h"
#include "workflows/import_accounts.h"
#include "workflows/import_errors.h"

#include <set>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::Need;
using formats::WantedColumn;

namespace {

QString nameOf(AccountMatch match)
{
    switch (match) {
    case AccountMatch::Code:
        return u"code"_s;
    case AccountMatch::Name:
        return u"name"_s;
    case AccountMatch::Chosen:
        return u"chosen"_s;
    case AccountMatch::New:
        break;
    }
    return u"new"_s;
}

bool mayTakeLines(const ledger::Account& account)
{
    return account.use == ledger::AccountUse::Lines && !account.isClosed
           && !ledger::wantsParty(account.control);
}

/// The one account of that name that may stand for `foreign`; none if there are several.
const ledger::Account* ofName(const std::vector<ledger::Account>& accounts,
                              const formats::ForeignAccount& foreign)
{
    const ledger::Account* found = nullptr;
    const auto type = accountTypeOf(foreign.type);
    for (const ledger::Account& account : accounts) {
        if (account.name.compare(foreign.name(), Qt::CaseInsensitive) != 0 || !mayTakeLines(account)
            || (type && *type != account.type))
            continue;
        if (std::exchange(found, &account))
            return nullptr;
    }
    return found;
}

} // namespace

QString keyOf(const formats::ForeignAccount& account)
{
    return account.path.join(u':');
}

Result<std::vector<AccountChoice>> proposeAccounts(Reader& books, const formats::ForeignBook& book)
{
    TANDEM_TRY(const auto accounts, ledger::accounts(books));
    std::set<std::size_t> withLines;
    for (const formats::ForeignEntry& entry : book.entries)
        for (const formats::ForeignLine& line : entry.lines)
            withLines.insert(line.account);
    std::vector<AccountChoice> choices;
    for (const std::size_t index : withLines) {
        const formats::ForeignAccount& foreign = book.accounts[index];
        const auto type = accountTypeOf(foreign.type);
        AccountChoice choice{.foreign = keyOf(foreign),
                             .code = foreign.code.isEmpty() ? keyOf(foreign) : foreign.code,
                             .name = foreign.name(),
                             .type = type.value_or(ledger::AccountType::Asset)};
        const auto sameCode = std::ranges::find_if(accounts, [&](const ledger::Account& account) {
            return account.code == choice.code && mayTakeLines(account)
                   && (!type || *type == account.type);
        });
        const ledger::Account* same =
            sameCode == accounts.end() ? ofName(accounts, foreign) : &*sameCode;
        if (same) {
            choice.match = sameCode == accounts.end() ? AccountMatch::Name : AccountMatch::Code;
            choice.code = same->code;
            choice.name = same->name;
            choice.type = same->type;
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

QByteArray accountTable(const std::vector<AccountChoice>& choices)
{
    formats::CsvWriter csv;
    csv.row({u"account"_s, u"code"_s, u"name"_s, u"type"_s, u"match"_s});
    for (const AccountChoice& choice : choices)
        csv.row({choice.foreign, choice.code, choice.name, ledger::nameOf(choice.type),
                 nameOf(choice.match)});
    return csv.bytes();
}

Result<AccountChoices> readAccountTable(const QByteArray& bytes)
{
    TANDEM_TRY(const auto table, formats::readCsv(bytes, {.header = formats::HeaderRow::Present}));
    const std::vector<WantedColumn> wanted{
        {u"account"_s, Need::Required}, {u"code"_s, Need::Required}, {u"name"_s}, {u"type"_s}};
    TANDEM_TRY(const auto columns, formats::mapColumns({}, table.header, wanted));
    AccountChoices choices;
    for (const formats::CsvRow& row : table.rows) {
        const auto cell = [&](const QString& column) { return columns.cell(row.fields, column); };
        AccountChoice choice{.foreign = cell(u"account"_s),
                             .code = cell(u"code"_s),
                             .name = cell(u"name"_s),
                             .match = AccountMatch::Chosen};
        if (choice.code.isEmpty())
            continue;
        if (const QString type = cell(u"type"_s); !type.isEmpty()) {
            const auto known = ledger::accountTypeNamed(type.toLower());
            if (!known)
                return fail(errors::accountTypeUnknown, {QString::number(row.line), type});
            choice.type = *known;
        }
        if (choices.contains(choice.foreign))
            return fail(errors::accountTwice, {QString::number(row.line), choice.foreign});
        choices.insert(choice.foreign, choice);
    }
    return choices;
}

} // namespace tandem::workflows
