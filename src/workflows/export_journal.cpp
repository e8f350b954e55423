#include "workflows/export_journal.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/commodity.h"
#include "backoffice/ledger/entry_queries.h"
#include "base/check.h"
#include "formats/ledger_journal_writer.h"
#include "office/company.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

/// Where accounts and commodities stand in the foreign book that is written.
struct Indexes {
    QHash<std::int64_t, std::size_t> accounts;
    std::map<std::string, std::size_t, std::less<>> commodities;

    std::size_t of(const Currency& currency) const
    {
        const auto found = commodities.find(currency.code());
        require(found != commodities.end(), "every commodity with lines is entered");
        return found->second;
    }
};

Result<formats::ForeignBook> headOf(Reader& books, Indexes& indexes)
{
    formats::ForeignBook book;
    TANDEM_TRY(const Company whose, company(books));
    book.title = whose.name;
    TANDEM_TRY(const auto accounts, ledger::accounts(books));
    for (const ledger::Account& account : accounts) {
        if (account.use == ledger::AccountUse::Heading)
            continue;
        indexes.accounts.insert(account.id.value(), book.accounts.size());
        book.accounts.push_back({.path = account.code.split(u':'),
                                 .code = {},
                                 .commodity = {},
                                 .description = {},
                                 .typeName = {},
                                 .source = {}});
    }
    TANDEM_TRY(const auto commodities, ledger::commodities(books));
    for (const ledger::Commodity& commodity : commodities) {
        indexes.commodities.emplace(commodity.currency.code(), book.commodities.size());
        book.commodities.push_back({.code = commodity.symbol});
    }
    return book;
}

formats::ForeignEntry foreign(const ledger::StoredEntry& entry, const Indexes& indexes)
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

} // namespace

Result<> exportJournal(Reader& books, const ByteSink& sink)
{
    Indexes indexes;
    TANDEM_TRY(const formats::ForeignBook book, headOf(books, indexes));
    TANDEM_TRY(const QByteArray head, formats::ledgerJournalHead(book));
    TANDEM_CHECK(sink(head));
    return ledger::eachEntry(books, [&](const ledger::StoredEntry& entry) -> Result<> {
        TANDEM_TRY(const QByteArray text,
                   formats::ledgerJournalEntry(book, foreign(entry, indexes)));
        return sink(text);
    });
}

} // namespace tandem::workflows
