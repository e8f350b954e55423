#include "workflows/import_proof.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/entry_queries.h"
#include "base/number_format.h"
#include "formats/stated_amount.h"
#include "workflows/import_errors.h"

namespace tandem::workflows {

namespace {

struct Sums {
    Money ofFile;
    Money ofBooks;
    QString symbol;
};

using Key = std::pair<AccountId, std::string>;

Sums& at(std::map<Key, Sums>& sums, AccountId account, const Currency& currency)
{
    const Money nothing = Money::zero(currency);
    return sums.try_emplace({account, std::string(currency.code())}, Sums{nothing, nothing, {}})
        .first->second;
}

} // namespace

Result<std::vector<ProofLine>> proveImport(Reader& books, const formats::ForeignBook& book,
                                           const ImportedAccounts& accounts,
                                           const ImportedCommodities& commodities,
                                           const QString& keyPrefix)
{
    std::map<Key, Sums> sums;
    for (const formats::ForeignEntry& entry : book.entries)
        for (const formats::ForeignLine& line : entry.lines) {
            const Currency& currency = commodities.currencies.at(line.commodity);
            const auto minor = formats::exactMinor(line.amount, currency.digits());
            if (!minor)
                return fail(errors::entryTooLarge,
                            {QString(), entry.description, line.amount.toString()});
            Sums& sum = at(sums, accounts.ids.at(line.account), currency);
            sum.ofFile += Money::ofMinor(*minor, currency);
            sum.symbol = book.commodities.at(line.commodity).code;
        }
    TANDEM_TRY(const auto standings, ledger::sumsOfKeys(books, keyPrefix));
    for (const ledger::Standing& standing : standings)
        at(sums, standing.account, standing.amount.currency()).ofBooks += standing.amount;
    std::vector<ProofLine> lines;
    for (const auto& [key, sum] : sums) {
        if (sum.ofFile.isZero() && sum.ofBooks.isZero())
            continue;
        TANDEM_TRY(const ledger::Account account, ledger::accountById(books, key.first));
        if (sum.ofFile != sum.ofBooks)
            return fail(errors::importDiffers,
                        {account.code, sum.symbol, formatAmount(sum.ofBooks, number_formats::plain),
                         formatAmount(sum.ofFile, number_formats::plain)});
        lines.push_back({account.code, account.name, sum.symbol, sum.ofFile, sum.ofBooks});
    }
    std::ranges::sort(lines, {},
                      [](const ProofLine& line) { return std::tie(line.code, line.symbol); });
    return lines;
}

} // namespace tandem::workflows
