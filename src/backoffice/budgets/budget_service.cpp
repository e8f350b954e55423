#include "backoffice/budgets/budget_service.h"

#include "backoffice/budgets/budget_queries.h"
#include "backoffice/budgets/budget_row.h"
#include "backoffice/budgets/errors.h"
#include "backoffice/ledger/account_queries.h"
#include "office/company.h"
#include "office/errors.h"

#include <map>
#include <set>
#include <tuple>

namespace tandem::budgets {

using namespace Qt::StringLiterals;

namespace {

using RowKey = std::pair<AccountId, ledger::DimensionValueId>;
using CellKey = std::tuple<AccountId, ledger::DimensionValueId, QDate>;

CellKey keyOf(const BudgetCell& cell)
{
    return {cell.account, cell.value, cell.month};
}

/// A draft as the user saw it, to be changed.
Result<Budget> draftSeen(UnitOfWork& work, BudgetId id, std::int64_t seen)
{
    TANDEM_TRY(const Budget found, budget(work, id));
    if (found.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    if (found.state != BudgetState::Draft)
        return fail(errors::budgetNotDraft, {found.name, QString::number(found.number)});
    return found;
}

Result<> checkCells(UnitOfWork& work, const Budget& budget, const std::vector<BudgetCell>& cells)
{
    TANDEM_TRY(const Company whose, company(work));
    const auto months = budget.months();
    std::map<CellKey, int> seen;
    std::map<AccountId, ledger::Account> accounts;
    for (const BudgetCell& cell : cells) {
        if (!accounts.contains(cell.account)) {
            TANDEM_TRY(auto account, ledger::accountById(work, cell.account));
            accounts.emplace(cell.account, std::move(account));
        }
        const ledger::Account& account = accounts.at(cell.account);
        const QString month = cell.month.toString(u"yyyy-MM"_s);
        if (account.use == ledger::AccountUse::Heading)
            return fail(errors::accountIsHeading, {account.code}).at(u"account"_s);
        if (std::ranges::find(months, cell.month) == months.end())
            return fail(errors::monthOutsideYear, {month, budget.year.name}).at(u"month"_s);
        if (++seen[keyOf(cell)] > 1)
            return fail(errors::cellTwice, {account.code, month}).at(u"account"_s);
        if (cell.amount.currency() != whose.currency)
            return fail(errors::foreignAmount,
                        {QString::fromLatin1(whose.currency.code().data(),
                                             qsizetype(whose.currency.code().size()))})
                .at(u"amount"_s);
        TANDEM_CHECK(checkAmount(cell.amount));
    }
    return {};
}

/// What is in `before` on the rows that `cells` name, and not among them: planned no more.
std::vector<BudgetCell> leftOut(const std::map<CellKey, Money>& before,
                                const std::vector<BudgetCell>& cells)
{
    std::set<RowKey> rows;
    std::set<CellKey> named;
    for (const BudgetCell& cell : cells) {
        rows.emplace(cell.account, cell.value);
        named.insert(keyOf(cell));
    }
    std::vector<BudgetCell> gone;
    for (const auto& [key, amount] : before) {
        const auto& [account, value, month] = key;
        if (rows.contains({account, value}) && !named.contains(key))
            gone.push_back({account, value, month, Money::zero(amount.currency())});
    }
    return gone;
}

Result<> writeCell(UnitOfWork& work, BudgetId budget, const BudgetCell& cell,
                   const std::map<CellKey, Money>& before)
{
    const auto known = before.find(keyOf(cell));
    const bool isKnown = known != before.end();
    if (isKnown ? known->second == cell.amount : cell.amount.isZero())
        return {};
    if (!isKnown)
        return insertCell(work, budget, cell);
    if (cell.amount.isZero())
        return work.send(u"budgets.budgets:remove_line"_s, {{"budget_id", budget},
                                                            {"account_id", cell.account},
                                                            {"value_id", cell.value},
                                                            {"month_on", cell.month}});
    return work.send(u"budgets.budgets:change_line"_s, {{"amount_minor", cell.amount},
                                                        {"budget_id", budget},
                                                        {"account_id", cell.account},
                                                        {"value_id", cell.value},
                                                        {"month_on", cell.month}});
}

} // namespace

Result<> saveCells(UnitOfWork& work, BudgetId id, std::int64_t seen,
                   const std::vector<BudgetCell>& cells, CellScope scope)
{
    TANDEM_TRY(const Budget draft, draftSeen(work, id, seen));
    TANDEM_CHECK(checkCells(work, draft, cells));
    TANDEM_TRY(const auto known, budgetCells(work, id));
    std::map<CellKey, Money> before;
    for (const BudgetCell& cell : known)
        before.emplace(keyOf(cell), cell.amount);
    TANDEM_CHECK(work.save(u"budgets.budgets:touch"_s, {{"id", id}, {"version", seen}}));
    for (const BudgetCell& cell : cells)
        TANDEM_CHECK(writeCell(work, id, cell, before));
    if (scope == CellScope::Rows)
        for (const BudgetCell& cell : leftOut(before, cells))
            TANDEM_CHECK(writeCell(work, id, cell, before));
    return {};
}

Result<> approveBudget(UnitOfWork& work, BudgetId id, std::int64_t seen)
{
    TANDEM_TRY(const Budget draft, draftSeen(work, id, seen));
    TANDEM_TRY(const auto cells, budgetCells(work, id));
    if (cells.empty())
        return fail(errors::budgetEmpty, {draft.name});
    TANDEM_CHECK(work.execute(u"budgets.budgets:supersede"_s,
                              {{"name", draft.name}, {"fiscal_year_id", draft.year.id}}));
    return work.save(u"budgets.budgets:approve"_s, {{"approved_by", work.session().user},
                                                    {"approved_at_ms", work.now()},
                                                    {"id", id},
                                                    {"version", seen}});
}

Result<> setControl(UnitOfWork& work, BudgetId id, std::int64_t seen, ControlPolicy policy,
                    ControlSpan span)
{
    TANDEM_TRY(const Budget known, budget(work, id));
    return work.save(
        u"budgets.budgets:set_control"_s,
        {{"policy", nameOf(policy)}, {"span", nameOf(span)}, {"id", known.id}, {"version", seen}});
}

Result<> removeBudget(UnitOfWork& work, BudgetId id, std::int64_t seen)
{
    TANDEM_CHECK(draftSeen(work, id, seen));
    TANDEM_CHECK(work.execute(u"budgets.budgets:remove_lines"_s, {{"budget_id", id}}));
    return work.save(u"budgets.budgets:remove"_s, {{"id", id}, {"version", seen}});
}

} // namespace tandem::budgets
