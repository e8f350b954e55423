#include "backoffice/budgets/overrun.h"

#include "office/company.h"

namespace tandem::budgets {

using namespace Qt::StringLiterals;

Verdict verdictOf(ControlPolicy policy, const Coverage& coverage)
{
    if (policy == ControlPolicy::Ignore || coverage.asked.isZero() || coverage.asked.isNegative()
        || !coverage.isExceeded())
        return Verdict::Pass;
    return policy == ControlPolicy::Warn ? Verdict::Warn : Verdict::Refuse;
}

ControlDays controlDays(const Budget& budget, QDate on)
{
    const QDate month(on.year(), on.month(), 1);
    return {.from = budget.span == ControlSpan::Month ? month : budget.year.startsOn,
            .to = month.addMonths(1).addDays(-1)};
}

Result<> recordOverrun(UnitOfWork& work, const Overrun& overrun)
{
    TANDEM_TRY(const auto id, work.newId<Id<struct BudgetOverrunTag>>());
    TANDEM_CHECK(
        work.execute(u"budgets.overruns:insert"_s, {{"id", id},
                                                    {"budget_id", overrun.budget},
                                                    {"purchase_order_id", overrun.purchaseOrder},
                                                    {"account_id", overrun.account},
                                                    {"from_on", overrun.days.from},
                                                    {"to_on", overrun.days.to},
                                                    {"budget_minor", overrun.coverage.budget},
                                                    {"used_minor", overrun.coverage.used},
                                                    {"committed_minor", overrun.coverage.committed},
                                                    {"asked_minor", overrun.coverage.asked}}));
    return {};
}

Result<std::vector<Overrun>> overrunsOf(Reader& books, std::int64_t purchaseOrder)
{
    TANDEM_TRY(const Company whose, company(books));
    return books.rows<Overrun>(
        u"budgets.overruns:of_order"_s, {{"purchase_order_id", purchaseOrder}},
        [&](const Row& row) {
            return Overrun{.budget = row.id<BudgetId>("budget_id"),
                           .budgetName = row.text("budget_name"),
                           .purchaseOrder = row.integer("purchase_order_id"),
                           .account = row.id<AccountId>("account_id"),
                           .accountCode = row.text("account_code"),
                           .days = {.from = row.date("from_on"), .to = row.date("to_on")},
                           .coverage = {.budget = row.money("budget_minor", whose.currency),
                                        .used = row.money("used_minor", whose.currency),
                                        .committed = row.money("committed_minor", whose.currency),
                                        .asked = row.money("asked_minor", whose.currency)}};
        });
}

} // namespace tandem::budgets
