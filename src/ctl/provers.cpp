#include "ctl/provers.h"

#include "backoffice/assets/asset_queries.h"
#include "backoffice/inventory/stock_queries.h"
#include "backoffice/ledger/ledger_chain.h"
#include "backoffice/ledger/verify_ledger.h"
#include "backoffice/loans/loan_queries.h"
#include "backoffice/settlements/settlement_provers.h"
#include "reports/control_accounts.h"
#include "reports/tax_accounts.h"
#include "reports/withheld_tax.h"

#include <QStandardPaths>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

ledger::FlawSink sinkFor(const Findings& found)
{
    return [&found](const ledger::Flaw& flaw) {
        found({flaw.table, flaw.row, flaw.column, flaw.what});
    };
}

Result<> proveJournal(Reader& books, const Findings& found)
{
    TANDEM_CHECK(ledger::verifyChain(books, sinkFor(found)));
    return {};
}

Result<> proveBalances(Reader& books, const Findings& found)
{
    return ledger::verifyBalances(books, sinkFor(found));
}

Result<> proveStock(Reader& books, const Findings& found)
{
    TANDEM_TRY(const auto flaws, inventory::verifyStock(books));
    for (const Finding& flaw : flaws)
        found(flaw);
    return {};
}

Result<> proveOpenEntry(Reader& books, const Findings& found)
{
    return books.each(u"reports.proof:entry_open"_s, {}, [&](const Row& row) {
        const std::int64_t id = row.integer("id");
        if (id != 1)
            found({u"entry_open"_s, id, u"id"_s, u"There is one such row, and its id is 1."_s});
        if (!row.isNull("entry_id"))
            found({u"entry_open"_s, id, u"entry_id"_s, u"An entry was left open."_s});
    });
}

constexpr std::array ledgerProvers{
    Prover{"entry entry_line entry_text", &proveJournal}, Prover{"entry_open", &proveOpenEntry},
    Prover{"account_month account_day", &proveBalances, "account_day"}};
constexpr std::array stockProvers{Prover{"stock_balance", &proveStock}};

std::vector<Prover> allProvers()
{
    std::vector<Prover> all;
    for (const std::span<const Prover> some :
         {std::span<const Prover>(ledgerProvers), std::span<const Prover>(stockProvers),
          settlements::settlementProvers(), assets::assetProvers(), loans::loanProvers(),
          reports::controlAccountProvers(), reports::taxAccountProvers(),
          reports::withheldTaxProvers()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace

std::span<const Prover> moduleProvers()
{
    static const std::vector<Prover> all = allProvers();
    return all;
}

Witness ownWitness()
{
    return {.folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                      + u"/tandem"_s,
            .ledger = ledger::ledgerChain()};
}

} // namespace tandem::ctl
