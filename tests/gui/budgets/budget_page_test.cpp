#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/budget_queries.h"
#include "backoffice/budgets/budget_service.h"
#include "backoffice/budgets/scenario_service.h"
#include "gui/backoffice/budgets/budget_grid.h"
#include "gui/backoffice/budgets/budget_page.h"
#include "gui/backoffice/budgets/forecast_page.h"
#include "gui/backoffice/budgets/scenario_dialog.h"
#include "gui/kit/row_table.h"
#include "gui/pressing.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using gui::BudgetGrid;
using gui::BudgetGridModel;

gui::BudgetGridRow row(AccountId account, ledger::AccountType type)
{
    return {account, {}, u"row"_s, type, std::vector<Money>(12, Money::zero(eur))};
}

std::vector<QDate> year()
{
    std::vector<QDate> months;
    for (int month = 1; month <= 12; ++month)
        months.emplace_back(2025, month, 1);
    return months;
}

TEST(BudgetGridModel, SpreadsATypedTotalAndSumsIncomeLessExpenses)
{
    BudgetGridModel model{gui::Locality()};
    model.setBudget(year(), {row(AccountId(1), ledger::AccountType::Income),
                             row(AccountId(2), ledger::AccountType::Expense)});
    model.setEditable(true);

    EXPECT_TRUE(model.setData(model.index(0, model.totalColumn()), u"100"_s, Qt::EditRole));
    EXPECT_TRUE(model.setData(model.index(1, 1), u"2*4"_s, Qt::EditRole));

    EXPECT_EQ(model.index(0, 1).data().toString(), u"8.34"_s);
    EXPECT_EQ(model.index(2, 1).data().toString(), u"0.34"_s);
    model.undo();
    model.undo();
    EXPECT_EQ(model.index(0, 1).data().toString(), QString());
    model.redo();
    EXPECT_EQ(model.index(0, 12).data().toString(), u"8.33"_s);
}

TEST(BudgetGridModel, TakesAPastedBlockWholeOrNotAtAll)
{
    BudgetGridModel model{gui::Locality()};
    model.setBudget(year(), {row(AccountId(1), ledger::AccountType::Income),
                             row(AccountId(2), ledger::AccountType::Expense)});
    model.setEditable(true);

    EXPECT_FALSE(model.paste(model.index(0, 1), u"1\t2\nx\t4"_s));
    EXPECT_FALSE(model.isDirty());
    EXPECT_TRUE(model.paste(model.index(0, 2), u"1\t2\n3\t4"_s));

    EXPECT_EQ(model.index(0, 3).data().toString(), u"2.00"_s);
    EXPECT_EQ(model.index(1, 3).data().toString(), u"4.00"_s);
    EXPECT_EQ(model.index(1, model.totalColumn()).data().toString(), u"7.00"_s);
}

class BudgetWindow : public ::testing::Test {
protected:
    BudgetWindow() : at() {}

    std::vector<budgets::Budget> budgets()
    {
        return taken(at.office().read(budgets::actions::budgets,
                                      [](Reader& books) { return budgets::budgets(books); }));
    }

    WindowBooks at;
};

TEST_F(BudgetWindow, SavesWhatIsTypedIntoADraft)
{
    const auto draft =
        taken(at.office().change(budgets::actions::createBudget, [](UnitOfWork& work) {
            return budgets::createBudget(work, {u"Plan"_s, u"2025"_s});
        }));
    at.window->go(u"budgets.budget"_s, draft.id.value());
    auto* const page = at.window->findChild<gui::BudgetPage*>();
    ASSERT_TRUE(page);
    auto* const grid = page->findChild<BudgetGrid*>();
    ASSERT_TRUE(waitFor([&] { return grid->budget().rowCount() > 2; }));

    QApplication::clipboard()->setText(u"10\t20\t30"_s);
    grid->setCurrentIndex(grid->budget().index(0, 1));
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QTest::mouseClick(page->findChild<QPushButton*>(u"saveButton"_s), Qt::LeftButton);

    const auto cells = taken(at.office().read(budgets::actions::budgets, [&](Reader& books) {
        return budgets::budgetCells(books, draft.id);
    }));
    ASSERT_EQ(cells.size(), 3);
    EXPECT_EQ(cells[1].amount, Money::ofMinor(20'00, eur));
    EXPECT_TRUE(waitFor([&] { return grid->budget().rowCount() > 2; }));
    EXPECT_FALSE(grid->budget().isDirty());
}

TEST_F(BudgetWindow, ShowsTheSamplesForecastBesideItsScenario)
{
    at.window->go(u"budgets.budgets"_s);
    auto* const page = at.window->findChild<gui::ForecastPage*>();
    ASSERT_TRUE(page);
    page->reload();
    auto* const weeks = page->findChildren<gui::RowTable*>().front();
    ASSERT_TRUE(waitFor([&] { return weeks->rows().size() == 13; }));
    EXPECT_TRUE(weeks->isColumnHidden(4));

    auto* const scenario = page->findChild<QComboBox*>(u"scenarioCombo"_s);
    ASSERT_EQ(scenario->count(), 2);
    scenario->setCurrentIndex(1);
    emit scenario->activated(1);

    EXPECT_TRUE(waitFor([&] { return !weeks->isColumnHidden(4); }));
}

TEST_F(BudgetWindow, MakesAndChangesAScenarioWithPastedLines)
{
    at.window->go(u"budgets.budgets"_s);
    auto* const page = at.window->findChild<gui::ForecastPage*>();
    ASSERT_TRUE(page);
    page->reload();
    auto* const scenario = page->findChild<QComboBox*>(u"scenarioCombo"_s);
    ASSERT_TRUE(waitFor([&] { return scenario->count() == 2; }));

    page->newAction()->trigger();
    auto* const form = shownDialog<gui::ScenarioDialog>(at.window.get());
    ASSERT_TRUE(form);
    form->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Van"_s);
    auto* const lines = form->findChild<QPlainTextEdit*>(u"oneOffsEdit"_s);
    lines->setPlainText(u"2026-04-01\t-5000.00\tNew van\nsoon, -1, Oil"_s);
    ASSERT_TRUE(pressOk(form));
    EXPECT_TRUE(said(form).contains(u"Line 2"_s)) << qPrintable(said(form));
    lines->setPlainText(u"2026-04-01\t-5000.00\tNew van"_s);
    ASSERT_TRUE(pressOk(form));

    page->reload(); // its tab is not in front
    ASSERT_TRUE(waitFor([&] { return scenario->findData(u"Van"_s) >= 0; }));
    const auto all = taken(at.office().read(
        budgets::actions::forecast, [](Reader& books) { return budgets::scenarios(books); }));
    const auto made = std::ranges::find(all, u"Van"_s, &budgets::Scenario::name);
    ASSERT_NE(made, all.end());
    ASSERT_EQ(made->oneOffs.size(), 1U);
    EXPECT_EQ(made->oneOffs.front().amount, Money::ofMinor(-5'000'00, eur));
    scenario->setCurrentIndex(scenario->findData(u"Van"_s));
    emit scenario->activated(scenario->currentIndex());
    auto* const change = page->findChild<QPushButton*>(u"changeScenarioButton"_s);
    EXPECT_TRUE(waitFor([&] { return change->isVisibleTo(page); }));
}

} // namespace
} // namespace tandem::test
