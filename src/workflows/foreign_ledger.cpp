#include "workflows/foreign_ledger.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/commodity.h"
#include "base/check.h"
#include "office/company.h"

namespace tandem::workflows {

namespace {

formats::AccountTypeHint hintOf(ledger::AccountType type)
{
    switch (type) {
    case ledger::AccountType::Asset:
        return formats::AccountTypeHint::Asset;
    case ledger::AccountType::Liability:
        return formats::AccountTypeHint::Liability;
    case ledger::AccountType::Equity:
        return formats::AccountTypeHint::Equity;
    case ledger::AccountType::Income:
        return formats::AccountTypeHint::Income;
    case ledger::AccountType::Expense:
        break;
    }
    return formats::AccountTypeHint::Expense;
}

formats::ForeignAccount foreignAccountOf(const ledger::Account& account, AccountNaming naming)
{
    const bool isByCode = naming == AccountNaming::Code;
    return {.path = isByCode ? account.code.split(u':') : QStringList{account.name},
            .code = isByCode ? QString() : account.code,
            .type = isByCode ? formats::AccountTypeHint::Unknown : hintOf(account.type),
            .commodity = {},
            .description = {},
            .typeName = {},
            .source = {}};
}

} // namespace

std::size_t ForeignIndexes::of(const Currency& currency) const
{
    const auto found = commodities.find(currency.code());
    require(found != commodities.end(), "every commodity with lines is entered");
    return found->second;
}

Result<formats::ForeignBook> foreignBookOf(Reader& books, AccountNaming naming,
                                           ForeignIndexes& indexes)
{
    formats::ForeignBook book;
    TANDEM_TRY(const Company whose, company(books));
    book.title = whose.name;
    TANDEM_TRY(const auto accounts, ledger::accounts(books));
    for (const ledger::Account& account : accounts) {
        if (account.use == ledger::AccountUse::Heading)
            continue;
        indexes.accounts.insert(account.id.value(), book.accounts.size());
        book.accounts.push_back(foreignAccountOf(account, naming));
    }
    TANDEM_TRY(auto commodities, ledger::commodities(books));
    std::ranges::stable_sort(commodities, {}, [&](const ledger::Commodity& commodity) {
        return commodity.currency != whose.currency;
    });
    for (const ledger::Commodity& commodity : commodities) {
        indexes.commodities.emplace(commodity.currency.code(), book.commodities.size());
        const auto code = commodity.currency.code();
        book.commodities.push_back(
            {.code = naming == AccountNaming::Code
                         ? commodity.symbol
                         : QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))});
    }
    return book;
}

formats::ForeignEntry foreignEntryOf(const ledger::StoredEntry& entry,
                                     const ForeignIndexes& indexes)
{
    formats::ForeignEntry written{.postedOn = entry.head.postedOn,
                                  .secondaryOn = {},
                                  .code = entry.head.reference,
                                  .description = entry.head.text.section(u'\n', 0, 0),
                                  .note = entry.head.text.section(u'\n', 1),
                                  .source = {},
                                  .lines = {}};
    for (const ledger::Line& line : entry.lines) {
        formats::ForeignLine one{
            .account = indexes.accounts.value(std::get<AccountId>(line.account).value()),
            .commodity = indexes.of(line.amount.currency()),
            .amount = line.amount.toDecimal(),
            .memo = line.memo,
            .value = {}};
        if (line.amount.currency() != line.base.currency() && !line.base.isZero())
            one.value =
                formats::ForeignValue{indexes.of(line.base.currency()), line.base.toDecimal()};
        written.lines.push_back(std::move(one));
    }
    return written;
}

} // namespace tandem::workflows
