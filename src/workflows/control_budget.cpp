#include "workflows/control_budget.h"

#include "backoffice/budgets/budget_queries.h"
#include "backoffice/budgets/errors.h"
#include "backoffice/inventory/commitments.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/month_sums.h"
#include "backoffice/ledger/year_close.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using budgets::Budget;
using budgets::ControlPolicy;
using budgets::Coverage;
using budgets::Verdict;

namespace {

/// What the budget leaves for an order; nothing if it plans nothing on the account.
Result<std::optional<Coverage>> coverageOf(Reader& books, const Budget& budget, AccountId account,
                                           const budgets::ControlDays& days,
                                           const inventory::PurchaseOrder& order)
{
    TANDEM_TRY(const auto planned,
               budgets::plannedOn(books, budget.id, account, days.from, days.to));
    if (!planned)
        return std::optional<Coverage>();
    TANDEM_TRY(const Money used, ledger::movedOn(books, account, days.from, days.to));
    TANDEM_TRY(const Money committed,
               inventory::committedFrom(books, days.from, days.to, order.id));
    return std::optional(Coverage{.budget = *planned,
                                  .used = used,
                                  .committed = committed,
                                  .asked = inventory::committedBy(order)});
}

Failure refusal(const Budget& budget, const QString& account, const budgets::ControlDays& days,
                const Coverage& coverage)
{
    const auto text = [](const Money& money) { return money.toDecimal().toString(); };
    const QString range = days.from.toString(Qt::ISODate) + u'/' + days.to.toString(Qt::ISODate);
    return fail(budgets::errors::budgetExceeded,
                {budget.name, account, range, text(coverage.budget), text(coverage.used),
                 text(coverage.committed), text(coverage.asked)});
}

Result<> controlBy(UnitOfWork& work, const Budget& budget, const ledger::Account& account,
                   const inventory::PurchaseOrder& order)
{
    const auto days = budgets::controlDays(budget, order.orderedOn);
    TANDEM_TRY(const auto coverage, coverageOf(work, budget, account.id, days, order));
    if (!coverage)
        return {};
    switch (budgets::verdictOf(budget.policy, *coverage)) {
    case Verdict::Pass:
        return {};
    case Verdict::Refuse:
        return refusal(budget, account.code, days, *coverage);
    case Verdict::Warn:
        break;
    }
    return budgets::recordOverrun(work, {.budget = budget.id,
                                         .budgetName = budget.name,
                                         .purchaseOrder = order.id.value(),
                                         .account = account.id,
                                         .accountCode = account.code,
                                         .days = days,
                                         .coverage = *coverage});
}

} // namespace

Result<> controlBudget(UnitOfWork& work, const inventory::PurchaseOrder& order)
{
    if (inventory::committedBy(order).isZero())
        return {};
    TANDEM_TRY(auto all, budgets::approvedBudgets(work, order.orderedOn));
    std::erase_if(all, [](const Budget& one) { return one.policy == ControlPolicy::Ignore; });
    if (all.empty())
        return {};
    TANDEM_TRY(const auto years, ledger::yearStandings(work));
    for (const ledger::YearStanding& standing : years)
        if (standing.year.id == all.front().year.id && standing.isClosed())
            return {};
    TANDEM_TRY(const auto expense, ledger::accountOf(work, ledger::AccountRole::PurchaseExpense));
    TANDEM_TRY(const auto account, ledger::accountById(work, expense));
    for (const Budget& budget : all)
        TANDEM_CHECK(controlBy(work, budget, account, order));
    return {};
}

} // namespace tandem::workflows
