#include "backoffice/budgets/budget_service.h"
#include "backoffice/budgets/scenario_service.h"
#include "backoffice/budgets/spreading.h"
#include "backoffice/ledger/account_queries.h"
#include "office/company.h"
#include "workflows/sample_books.h"
#include "workflows/sample_company.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using budgets::Budget;
using ledger::AccountRole;

namespace {

/// What the company means to earn and spend in the year, each in major units.
constexpr std::array plan{
    std::pair{AccountRole::SalesRevenue, 360'000}, std::pair{AccountRole::CostOfGoodsSold, 205'000},
    std::pair{AccountRole::PurchaseExpense, 24'000}, std::pair{AccountRole::BankCharges, 150}};

Result<QString> yearOf(Reader& books, QDate day)
{
    TANDEM_TRY(const auto years, ledger::fiscalYears(books));
    for (const ledger::FiscalYear& year : years)
        if (year.startsOn <= day && day <= year.endsOn)
            return year.name;
    return QString();
}

Result<Budget> planYear(UnitOfWork& work)
{
    TANDEM_TRY(const Company owner, company(work));
    TANDEM_TRY(const QString year, yearOf(work, sampleDay()));
    TANDEM_TRY(const Budget budget, budgets::createBudget(work, {u"Operations"_s, year}));
    const auto months = budget.months();
    const std::vector<Money> flat(months.size(), Money::zero(owner.currency));
    std::vector<budgets::BudgetCell> cells;
    for (const auto& [role, units] : plan) {
        TANDEM_TRY(const auto account, ledger::accountOf(work, role));
        const Money total = Money::fromDecimal(Decimal::ofInteger(units), owner.currency,
                                               Rounding::HalfAwayFromZero);
        const auto amounts = budgets::spreadByShape(total, flat);
        for (std::size_t i = 0; i < months.size(); ++i)
            cells.push_back({account, {}, months[i], amounts[i]});
    }
    TANDEM_CHECK(budgets::saveCells(work, budget.id, budget.version, cells));
    TANDEM_CHECK(budgets::saveScenario(work, {.name = u"Customers pay late"_s,
                                              .receiptsDelayDays = 21,
                                              .receiptsShare = Rate::ofMillionths(950'000)}));
    return budget;
}

} // namespace

Result<> budgetInSample(const SampleOffices& offices)
{
    TANDEM_TRY(const Budget budget, offices.maker.change(makeSample, planYear));
    return offices.approver.change(makeSample, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(budgets::approveBudget(work, budget.id, budget.version + 1));
        return budgets::setControl(work, budget.id, budget.version + 2,
                                   budgets::ControlPolicy::Warn, budgets::ControlSpan::YearToDate);
    });
}

} // namespace tandem::workflows
