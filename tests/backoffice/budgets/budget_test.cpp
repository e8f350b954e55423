#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/budget_queries.h"
#include "backoffice/budgets/budget_service.h"
#include "backoffice/budgets/errors.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/ledger/year_close.h"
#include "office/errors.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

#include <numeric>

namespace tandem::budgets {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

class Budgets : public ::testing::Test {
protected:
    Budgets()
    {
        at.arrange([](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(ledger::applyChart(work, u"general"_s));
            return ledger::openFiscalYears(work, QDate(2024, 1, 1), QDate(2026, 12, 31));
        });
        expense = role(AccountRole::PurchaseExpense);
        sales = role(AccountRole::SalesRevenue);
        bank = role(AccountRole::Bank);
    }

    AccountId role(AccountRole role)
    {
        return at.look([&](Reader& books) { return ledger::accountOf(books, role); });
    }
    Budget make(const QString& name = u"Operations"_s, const QString& year = u"2025"_s)
    {
        return at.arrange([&](UnitOfWork& work) { return createBudget(work, {name, year}); });
    }
    void post(QDate on, AccountId account, std::int64_t minor, ledger::DimensionValueId value = {})
    {
        at.arrange([&](UnitOfWork& work) {
            ledger::Line line = ledger::Line::of(account, cents(minor));
            line.dimension = value;
            return ledger::post(
                work, ledger::Entry::of({.postedOn = on, .source = u"manual"_s, .text = u"test"_s},
                                        {line, ledger::Line::of(bank, cents(-minor))}));
        });
    }
    Result<> save(const Budget& budget, const std::vector<BudgetCell>& cells,
                  CellScope scope = CellScope::Cells)
    {
        return at.back.change(actions::changeBudget, [&](UnitOfWork& work) {
            return saveCells(work, budget.id, budget.version, cells, scope);
        });
    }
    Budget load(BudgetId id)
    {
        return at.look([&](Reader& books) { return budget(books, id); });
    }
    std::vector<BudgetCell> cellsOf(BudgetId id)
    {
        return at.look([&](Reader& books) { return budgetCells(books, id); });
    }
    Money sumOf(BudgetId id)
    {
        const auto cells = cellsOf(id);
        return std::accumulate(cells.begin(), cells.end(), cents(0),
                               [](Money sum, const BudgetCell& cell) { return sum + cell.amount; });
    }
    BudgetCell cell(int month, std::int64_t minor)
    {
        return {.account = expense, .month = QDate(2025, month, 1), .amount = cents(minor)};
    }

    test::TestOffice at;
    AccountId expense;
    AccountId sales;
    AccountId bank;
};

TEST_F(Budgets, HoldWhatWasTypedAndForgetWhatWasTakenOut)
{
    const Budget budget = make();
    ASSERT_TRUE(save(budget, {cell(1, 100'00), cell(2, 200'00)}));

    ASSERT_TRUE(save(load(budget.id), {cell(1, 150'00), cell(2, 0), cell(3, 1)}));

    const auto cells = cellsOf(budget.id);
    ASSERT_EQ(cells.size(), 2);
    EXPECT_EQ(cells[0].amount, cents(150'00));
    EXPECT_EQ(cells[1].month, QDate(2025, 3, 1));
}

TEST_F(Budgets, ReplaceWholeRowsWhereThatIsAskedFor)
{
    const Budget budget = make();
    ASSERT_TRUE(save(budget, {cell(1, 100'00), cell(2, 200'00)}));

    ASSERT_TRUE(save(load(budget.id), {cell(5, 7'00)}, CellScope::Rows));

    ASSERT_EQ(cellsOf(budget.id).size(), 1);
    EXPECT_EQ(sumOf(budget.id), cents(7'00));
}

TEST_F(Budgets, RefuseWhatCannotStandInThem)
{
    const Budget budget = make();
    const auto codeOf = [&](const std::vector<BudgetCell>& cells) {
        const auto saved = save(budget, cells);
        return saved ? nullptr : saved.error().code;
    };

    EXPECT_EQ(codeOf({cell(1, 1), cell(1, 2)}), &errors::cellTwice);
    BudgetCell late = cell(1, 1);
    late.month = QDate(2026, 1, 1);
    EXPECT_EQ(codeOf({late}), &errors::monthOutsideYear);
    BudgetCell foreign = cell(1, 1);
    foreign.amount = Money::ofMinor(1, jpy);
    EXPECT_EQ(codeOf({foreign}), &errors::foreignAmount);
    EXPECT_TRUE(cellsOf(budget.id).empty());
}

TEST_F(Budgets, AreSavedByOneAtATime)
{
    const Budget budget = make();
    ASSERT_TRUE(save(budget, {cell(1, 1)}));

    const auto later = save(budget, {cell(1, 2)});

    ASSERT_FALSE(later);
    EXPECT_EQ(later.error().code, &tandem::errors::changedMeanwhile);
}

TEST_F(Budgets, HaveOneApprovedVersionAtATime)
{
    const Budget first = make();
    ASSERT_TRUE(save(first, {cell(1, 100'00)}));
    const auto approve = [&](BudgetId id) {
        return at.back.change(actions::approveBudget, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const Budget seen, budget(work, id));
            return approveBudget(work, id, seen.version);
        });
    };
    ASSERT_TRUE(approve(first.id));
    const Budget second =
        at.arrange([&](UnitOfWork& work) { return copyBudget(work, first.id, {}); });
    EXPECT_EQ(second.number, 2);
    EXPECT_EQ(sumOf(second.id), cents(100'00));

    ASSERT_TRUE(approve(second.id));

    EXPECT_EQ(load(first.id).state, BudgetState::Superseded);
    EXPECT_EQ(load(second.id).state, BudgetState::Approved);
    const auto named =
        at.look([](Reader& books) { return budgetNamed(books, u"Operations"_s, u"2025"_s); });
    EXPECT_EQ(named.id, second.id);
    const auto again = save(load(second.id), {cell(1, 1)});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::budgetNotDraft);
}

TEST_F(Budgets, AreNotApprovedEmptyNorByWhoOnlyMakesThem)
{
    const Budget budget = make();
    const auto empty = at.back.change(actions::approveBudget, [&](UnitOfWork& work) {
        return approveBudget(work, budget.id, budget.version);
    });
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, &errors::budgetEmpty);

    Office clerk(*at.database, at.clock, at.random,
                 Session{UserId(9), u"clerk"_s, {Permission::LedgerRead, Permission::LedgerPost}});
    const auto refused = clerk.change(actions::approveBudget, [&](UnitOfWork& work) {
        return approveBudget(work, budget.id, budget.version);
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &tandem::errors::permissionDenied);
}

TEST_F(Budgets, FromActualEqualIt)
{
    post(QDate(2024, 1, 15), expense, 333'33);
    post(QDate(2024, 3, 2), expense, 100'01);
    post(QDate(2024, 3, 31), sales, -5'000'00);
    post(QDate(2024, 4, 1), sales, 20'00); // a return

    const Budget made = at.arrange([](UnitOfWork& work) {
        return budgetFromActual(work, {u"Plan"_s, u"2025"_s}, {});
    });

    const auto cells = cellsOf(made.id);
    ASSERT_EQ(cells.size(), 4);
    EXPECT_EQ(sumOf(made.id), cents(333'33 + 100'01 + 5'000'00 - 20'00));
    const auto planned = at.look([&](Reader& books) {
        return plannedOn(books, made.id, sales, QDate(2025, 1, 1), QDate(2025, 3, 31));
    });
    EXPECT_EQ(planned, cents(5'000'00));
}

TEST_F(Budgets, FromActualGrowToTheRoundedYear)
{
    for (int month = 1; month <= 12; ++month)
        post(QDate(2024, month, 5), expense, 33);

    const Budget made = at.arrange([](UnitOfWork& work) {
        return budgetFromActual(work, {u"Plan"_s, u"2025"_s},
                                {.growth = Rate::ofMillionths(30'000)});
    });

    EXPECT_EQ(sumOf(made.id), cents(408)); // 3.96 and 3 %: 4.0788
}

TEST_F(Budgets, FromActualKeepCostCentresApartOrTogether)
{
    const auto value = at.arrange([](UnitOfWork& work) -> Result<ledger::DimensionValueId> {
        TANDEM_CHECK(ledger::createDimension(work, u"CC"_s, u"Cost centre"_s));
        TANDEM_TRY(const auto dimension, ledger::dimensionByCode(work, u"CC"_s));
        return ledger::createDimensionValue(work, dimension, u"B"_s, u"Berlin"_s);
    });
    post(QDate(2024, 1, 15), expense, 100'00);
    post(QDate(2024, 1, 15), expense, 50'00, value);

    const auto made = [&](const QString& name, ValueUse use) {
        return at.arrange([&](UnitOfWork& work) {
            return budgetFromActual(work, {name, u"2025"_s}, {.values = use});
        });
    };

    EXPECT_EQ(cellsOf(made(u"Apart"_s, ValueUse::Keep).id).size(), 2);
    const auto merged = cellsOf(made(u"Merged"_s, ValueUse::Merge).id);
    ASSERT_EQ(merged.size(), 1);
    EXPECT_EQ(merged.front().amount, cents(150'00));
}

TEST_F(Budgets, FromAClosedYearShowWhatItEarned)
{
    post(QDate(2024, 12, 15), expense, 100'00);
    at.arrange([](UnitOfWork& work) { return ledger::closeYear(work, u"2024"_s); });

    const Budget made = at.arrange([](UnitOfWork& work) {
        return budgetFromActual(work, {u"Plan"_s, u"2025"_s}, {});
    });

    EXPECT_EQ(sumOf(made.id), cents(100'00));
}

TEST_F(Budgets, FromActualNeedAYearWithSomethingInIt)
{
    const auto codeOf = [&](const QString& year) {
        const auto made = at.back.change(actions::createBudget, [&](UnitOfWork& work) {
            return budgetFromActual(work, {u"Plan"_s, year}, {});
        });
        return made ? nullptr : made.error().code;
    };

    EXPECT_EQ(codeOf(u"2024"_s), &errors::noYearBefore);
    EXPECT_EQ(codeOf(u"2025"_s), &errors::noActual);
    EXPECT_EQ(codeOf(u"2031"_s), &errors::yearUnknown);
}

TEST_F(Budgets, AreCopiedIntoAnotherYearMonthByMonth)
{
    const Budget first = make();
    ASSERT_TRUE(save(first, {cell(2, 100'00)}));

    const Budget copy = at.arrange([&](UnitOfWork& work) {
        return copyBudget(work, first.id, {{}, u"2026"_s});
    });

    EXPECT_EQ(copy.number, 1);
    ASSERT_EQ(cellsOf(copy.id).size(), 1);
    EXPECT_EQ(cellsOf(copy.id).front().month, QDate(2026, 2, 1));
}

TEST_F(Budgets, AreThrownAwayAsDraftsOnly)
{
    const Budget draft = make();
    ASSERT_TRUE(save(draft, {cell(2, 100'00)}));

    at.arrange([&](UnitOfWork& work) { return removeBudget(work, draft.id, draft.version + 1); });

    const auto all = at.look([](Reader& books) { return budgets(books); });
    EXPECT_TRUE(all.empty());
}

} // namespace
} // namespace tandem::budgets
