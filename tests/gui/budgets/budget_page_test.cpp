#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/budget_queries.h"
#include "backoffice/budgets/budget_service.h"
#include "gui/backoffice/budgets/budget_grid.h"
#include "gui/backoffice/budgets/budget_page.h"
#include "gui/backoffice/budgets/forecast_page.h"
#include "gui/kit/row_table.h"
#include "gui/window_books.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
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

} // namespace
} // namespace tandem::test
