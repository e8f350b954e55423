#include "workflows/merge_accounts.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/bank_rule.h"
#include "backoffice/settlements/errors.h"

namespace tandem::workflows {

namespace {

Result<> checkNoStatements(Reader& books, AccountId account)
{
    TANDEM_TRY(const bool isOfBank, settlements::hasStatements(books, account));
    if (!isOfBank)
        return {};
    TANDEM_TRY(const auto named, ledger::accountById(books, account));
    return fail(settlements::errors::bankLinesStand, {named.code});
}

} // namespace

Result<ledger::AccountMerge> accountMergePreview(Office& office, const AccountMergeOrder& order)
{
    return office.read(ledger::actions::accounts,
                       [&](Reader& books) -> Result<ledger::AccountMerge> {
                           TANDEM_CHECK(checkNoStatements(books, order.from));
                           return ledger::mergePreview(books, order.from, order.into, order.on);
                       });
}

Result<ledger::AccountMerge> mergeAccounts(Office& office, const AccountMergeOrder& order)
{
    return office.change(
        ledger::actions::mergeAccounts, [&](UnitOfWork& work) -> Result<ledger::AccountMerge> {
            TANDEM_CHECK(checkNoStatements(work, order.from));
            TANDEM_TRY(auto merge,
                       ledger::mergeAccounts(work, order.from, order.into, order.on, order.seen));
            TANDEM_CHECK(settlements::moveBankRules(work, order.from, order.into));
            return merge;
        });
}

} // namespace tandem::workflows
