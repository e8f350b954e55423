#include "backoffice/budgets/budget_queries.h"
#include "backoffice/budgets/budget_service.h"
#include "backoffice/budgets/errors.h"
#include "backoffice/budgets/overrun.h"
#include "backoffice/inventory/purchase_queries.h"
#include "reports/budget_report.h"
#include "reports/cash_forecast.h"
#include "support/test_company.h"
#include "workflows/import_budget.h"
#include "workflows/import_errors.h"
#include "workflows/place_purchase_order.h"
#include "workflows/receive_bill.h"

#include <gtest/gtest.h>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using budgets::ControlPolicy;
using budgets::ControlSpan;
using test::euros;
using test::pieces;
using test::price;

class BudgetWorkflows : public ::testing::Test {
protected:
    BudgetWorkflows()
    {
        expense = at.look([](Reader& books) {
            return ledger::accountOf(books, ledger::AccountRole::PurchaseExpense);
        });
        code = at.look([&](Reader& books) { return ledger::accountById(books, expense); }).code;
    }

    /// An approved budget that plans 100.00 on purchase expense in each month of 2025.
    budgets::BudgetId control(ControlPolicy policy, ControlSpan span = ControlSpan::Month)
    {
        return at.arrange([&](UnitOfWork& work) -> Result<budgets::BudgetId> {
            TANDEM_TRY(const auto budget,
                       budgets::createBudget(work, {u"Operations"_s, u"2025"_s}));
            std::vector<budgets::BudgetCell> cells;
            for (const QDate month : budget.months())
                cells.push_back({expense, {}, month, euros(100'00)});
            TANDEM_CHECK(budgets::saveCells(work, budget.id, 1, cells));
            TANDEM_CHECK(budgets::approveBudget(work, budget.id, 2));
            TANDEM_CHECK(budgets::setControl(work, budget.id, 3, policy, span));
            return budget.id;
        });
    }
    Result<Receipt> order(ItemId item, std::int64_t count, std::int64_t cents)
    {
        return placePurchaseOrder(
            at.back, at.request(),
            {.supplier = at.supplier,
             .orderedOn = at.clock.day,
             .lines = {{.item = item, .quantity = pieces(count), .price = price(cents)}}});
    }
    std::vector<budgets::Overrun> overrunsOf(const Receipt& receipt)
    {
        return at.look([&](Reader& books) { return budgets::overrunsOf(books, receipt.id); });
    }

    test::TestCompany at;
    AccountId expense;
    QString code;
};

TEST_F(BudgetWorkflows, AnOrderWithinTheBudgetPasses)
{
    control(ControlPolicy::Block);

    const auto placed = order(at.tasting, 2, 50'00);

    ASSERT_TRUE(placed);
    EXPECT_TRUE(overrunsOf(*placed).empty());
}

TEST_F(BudgetWorkflows, AnOrderBeyondTheBudgetIsRefusedWithFigures)
{
    control(ControlPolicy::Block);
    ASSERT_TRUE(order(at.tasting, 1, 60'00));

    const auto refused = order(at.tasting, 1, 40'01);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &budgets::errors::budgetExceeded);
    EXPECT_EQ(refused.error().arguments,
              (QStringList{u"Operations"_s, code, u"2025-03-01/2025-03-31"_s, u"100.00"_s,
                           u"0.00"_s, u"60.00"_s, u"40.01"_s}));
    const auto orders =
        at.look([](Reader& books) { return inventory::purchaseOrders(books, {}, 10); });
    EXPECT_EQ(orders.size(), 1);
}

TEST_F(BudgetWorkflows, AnOrderBeyondTheBudgetIsRecordedWhereItWarns)
{
    control(ControlPolicy::Warn, ControlSpan::YearToDate);
    ASSERT_TRUE(order(at.tasting, 1, 290'00));

    const auto placed = order(at.tasting, 1, 10'01);

    ASSERT_TRUE(placed);
    const auto overruns = overrunsOf(*placed);
    ASSERT_EQ(overruns.size(), 1);
    EXPECT_EQ(overruns[0].coverage.budget, euros(300'00)); // January to March
    EXPECT_EQ(overruns[0].coverage.committed, euros(290'00));
    EXPECT_EQ(overruns[0].accountCode, code);
}

TEST_F(BudgetWorkflows, GoodsForStockAreNoExpense)
{
    control(ControlPolicy::Block);

    EXPECT_TRUE(order(at.chai, 1'000, 10'00));
}

TEST_F(BudgetWorkflows, WhatWasBilledIsUsedAndNoMoreCommitted)
{
    control(ControlPolicy::Block);
    const auto placed = order(at.tasting, 2, 40'00);
    ASSERT_TRUE(placed);
    const auto stored = at.look([&](Reader& books) {
        return inventory::purchaseOrder(books, inventory::PurchaseOrderId(placed->id));
    });
    ASSERT_TRUE(receiveBill(at.back, at.request(),
                            {.order = stored.id,
                             .seen = stored.version,
                             .supplierNumber = u"R-1"_s,
                             .lines = {{.line = stored.lines[0].id, .quantity = pieces(1)}}}));

    const auto refused = order(at.tasting, 1, 20'01);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().arguments.mid(4), (QStringList{u"40.00"_s, u"40.00"_s, u"20.01"_s}));
    EXPECT_TRUE(order(at.tasting, 1, 20'00));
}

TEST_F(BudgetWorkflows, AreComparedWithWhatWasBilled)
{
    const auto budget = control(ControlPolicy::Ignore);
    ASSERT_TRUE(receiveBill(at.back, at.request(),
                            {.supplier = at.supplier,
                             .supplierNumber = u"R-2"_s,
                             .expenses = {{u"Cleaning"_s, euros(45'00)}}}));

    const auto report = at.look([&](Reader& books) {
        return reports::budgetReport(books, {.budget = budget, .to = QDate(2025, 3, 10)});
    });

    ASSERT_EQ(report.sections.size(), 1);
    const reports::BudgetFigures& figures = report.sections[0].lines.back().figures;
    EXPECT_EQ(report.to, QDate(2025, 3, 31));
    EXPECT_EQ(figures.budget, euros(300'00));
    EXPECT_EQ(figures.actual, euros(45'00));
    EXPECT_EQ(figures.difference(), euros(-255'00));
    EXPECT_EQ(figures.share(), Rate::ofMillionths(150'000));
    EXPECT_EQ(figures.remainder(), euros(1'155'00));
    EXPECT_EQ(report.result.actual, euros(-45'00));
    EXPECT_EQ(report.sections[0].lines.back().drill.account, expense);
}

TEST_F(BudgetWorkflows, AreWrittenAndReadAgain)
{
    const auto budget = control(ControlPolicy::Ignore);
    const QByteArray csv = at.look([&](Reader& books) { return exportBudget(books, budget); });
    const auto copy = at.arrange([&](UnitOfWork& work) {
        return budgets::createBudget(work, {u"Copy"_s, u"2025"_s});
    });

    const auto done =
        importBudget(at.back, {.file = {u"b.csv"_s, csv}, .budget = copy.id, .seen = copy.version},
                     ImportMode::Save);

    ASSERT_TRUE(done) << qPrintable(done.error().text());
    EXPECT_EQ(done->cellCount, 12);
    EXPECT_EQ(at.look([&](Reader& books) { return exportBudget(books, copy.id); }), csv);
}

TEST_F(BudgetWorkflows, SpreadATotalOverTheMonthsOfTheYear)
{
    const auto budget = at.arrange([&](UnitOfWork& work) {
        return budgets::createBudget(work, {u"Plan"_s, u"2025"_s});
    });
    const auto import = [&](const QString& text, ImportMode mode) {
        const auto seen = at.look([&](Reader& books) { return budgets::budget(books, budget.id); });
        return importBudget(
            at.back,
            {.file = {u"b.csv"_s, text.toUtf8()}, .budget = budget.id, .seen = seen.version}, mode);
    };

    ASSERT_TRUE(import(u"account,total\n%1,100.00\n"_s.arg(code), ImportMode::Save));
    const auto wrong =
        import(u"account,total,Jan\n%1,100.00,99.00\n"_s.arg(code), ImportMode::Save);

    const auto cells =
        at.look([&](Reader& books) { return budgets::budgetCells(books, budget.id); });
    ASSERT_EQ(cells.size(), 12);
    EXPECT_EQ(cells.front().amount, euros(8'34));
    EXPECT_EQ(cells.back().amount, euros(8'33));
    EXPECT_FALSE(wrong);
}

TEST_F(BudgetWorkflows, TheForecastKnowsWhatIsOpenAndOrdered)
{
    ASSERT_TRUE(receiveBill(at.back, at.request(),
                            {.supplier = at.supplier,
                             .supplierNumber = u"R-3"_s,
                             .dueOn = at.clock.day.addDays(8),
                             .expenses = {{u"Cleaning"_s, euros(45'00)}}}));
    ASSERT_TRUE(order(at.tasting, 1, 40'00)); // the supplier's terms: 14 days

    const auto forecast = at.look([&](Reader& books) {
        return reports::cashForecast(books, {.weekCount = 3},
                                     {{.name = u"slow"_s, .paymentsDelayDays = 7}});
    });

    ASSERT_EQ(forecast.courses.size(), 2);
    const auto& base = forecast.courses[0].weeks;
    EXPECT_EQ(base[0].paid, euros(0));
    EXPECT_EQ(base[1].paid, euros(45'00));
    EXPECT_EQ(base[2].paid, euros(40'00));
    EXPECT_EQ(base[2].items.front().kind, budgets::ForecastKind::PurchaseOrder);
    EXPECT_EQ(forecast.courses[0].lowest(), forecast.opening - euros(85'00));
    EXPECT_EQ(forecast.courses[1].weeks[2].paid, euros(45'00));
    EXPECT_EQ(forecast.courses[1].weeks[2].closing, forecast.opening - euros(45'00));
}

} // namespace
} // namespace tandem::workflows
