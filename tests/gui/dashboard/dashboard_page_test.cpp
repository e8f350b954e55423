#include "gui/dashboard/attention_button.h"
#include "gui/dashboard/dashboard_page.h"
#include "gui/kit/ageing_bar.h"
#include "gui/kit/figure_card.h"
#include "gui/kit/list_page.h"
#include "gui/kit/series_chart.h"
#include "gui/window_books.h"
#include "reports/actions.h"

#include <QComboBox>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using gui::ComparedPeriod;

TEST(ComparedDays, AreAsLongAsThePeriodIsOld)
{
    const auto month = gui::comparedDays(ComparedPeriod::Month, QDate(2026, 3, 31), 1);
    EXPECT_EQ(month.now.from, QDate(2026, 3, 1));
    EXPECT_EQ(month.before.from, QDate(2026, 2, 1));
    EXPECT_EQ(month.before.to, QDate(2026, 2, 28));
    EXPECT_EQ(month.yearBefore.to, QDate(2025, 3, 31));

    const auto quarter = gui::comparedDays(ComparedPeriod::Quarter, QDate(2026, 2, 10), 4);
    EXPECT_EQ(quarter.now.from, QDate(2026, 1, 1));
    EXPECT_EQ(quarter.before.from, QDate(2025, 10, 1));
    EXPECT_EQ(quarter.before.to, QDate(2025, 11, 10));

    const auto fiscal = gui::comparedDays(ComparedPeriod::Year, QDate(2026, 2, 10), 4);
    EXPECT_EQ(fiscal.now.from, QDate(2025, 4, 1));
    EXPECT_EQ(fiscal.before.from, QDate(2024, 4, 1));
    EXPECT_EQ(fiscal.before.to, QDate(2025, 2, 10));
}

TEST(ComparedDays, GiveTheChangeInTenthsOfAPercent)
{
    EXPECT_EQ(gui::changeTenths(10'420, 10'000), 42);
    EXPECT_EQ(gui::changeTenths(9'999, 20'000), -500);
    EXPECT_EQ(gui::changeTenths(5, 0), std::nullopt);
}

class DashboardPage : public testing::Test {
protected:
    DashboardPage()
    {
        at.window->go(u"dashboard.today"_s);
        EXPECT_TRUE(waitFor([&] { return !card(u"cashCard"_s)->data().value.isEmpty(); }));
    }

    template <class Widget>
    Widget* find(const QString& name)
    {
        return at.window->findChild<Widget*>(name);
    }
    gui::FigureCard* card(const QString& name) { return find<gui::FigureCard>(name); }

    /// The list of that name on the page that is shown.
    gui::ListPage* list(const QString& name)
    {
        for (gui::ListPage* const one : at.window->findChildren<gui::ListPage*>())
            if (name == QLatin1StringView(one->model().spec().name))
                return one;
        return nullptr;
    }

    WindowBooks at;
};

TEST_F(DashboardPage, ShowsTheFiguresOfTheBooksWithDefinitionAndDay)
{
    const auto figures = taken(at.office().read(reports::actions::dashboard, [](Reader& books) {
        return reports::dashboard(books, workflows::sampleDay());
    }));
    const gui::Locality locality =
        gui::localityOf(QLocale(QLocale::English), eur, QTimeZone::utc());

    const reports::Figure& cash = gui::figureNamed(figures, u"cash"_s);
    EXPECT_EQ(card(u"cashCard"_s)->data().value,
              gui::amountText(std::get<Money>(cash.value), locality));
    EXPECT_TRUE(card(u"cashCard"_s)->accessibleDescription().contains(cash.definition));
    EXPECT_TRUE(card(u"cashCard"_s)
                    ->accessibleDescription()
                    .contains(gui::dayText(workflows::sampleDay(), locality)));
    EXPECT_EQ(card(u"visitsCard"_s)->data().value,
              QString::number(gui::numberOf(gui::figureNamed(figures, u"visits_today"_s))));
}

TEST_F(DashboardPage, OpensTheInvoicesOfTheMonthThatIsChosen)
{
    auto* const chart = find<gui::SeriesChart>(u"revenueChart"_s);
    ASSERT_EQ(chart->partCount(), gui::dashboardMonths);

    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);

    EXPECT_EQ(at.window->currentPage(), u"sales.orders"_s);
    gui::ListPage* const invoices = list(u"sales.invoices"_s);
    ASSERT_NE(invoices, nullptr);
    EXPECT_TRUE(invoices->isVisible());
    EXPECT_EQ(invoices->findChild<QLineEdit*>()->text(),
              u"issued:"_s + workflows::sampleDay().toString(u"yyyy-MM"_s));
    EXPECT_TRUE(waitFor([&] { return invoices->model().isSettled(); }));
    EXPECT_GT(invoices->model().rowCount(), 0);
}

TEST_F(DashboardPage, OpensAsManyRowsAsItSaysNeedAttention)
{
    const auto rows = at.window->findChildren<gui::AttentionButton*>();
    ASSERT_FALSE(rows.isEmpty());
    gui::AttentionButton* const unmatched = rows.front();
    ASSERT_TRUE(unmatched->text().endsWith(u"unmatched"_s)) << qPrintable(unmatched->text());
    const int count = unmatched->text().section(u' ', 0, 0).remove(u',').toInt();

    QTest::keyClick(unmatched, Qt::Key_Return);

    gui::ListPage* const lines = list(u"settlements.bank_lines"_s);
    ASSERT_NE(lines, nullptr);
    EXPECT_TRUE(waitFor([&] { return lines->model().rowCount() == count; }));
    EXPECT_EQ(lines->model().query().conditions.size(), 1u);
}

TEST_F(DashboardPage, OpensTheOpenItemsOfAnAge)
{
    auto* const ages = find<gui::AgeingBar>(u"agesBar"_s);

    QTest::keyClick(ages, Qt::Key_End);
    QTest::keyClick(ages, Qt::Key_Return);

    EXPECT_EQ(at.window->currentPage(), u"settlements.bank"_s);
    gui::ListPage* const items = list(u"settlements.open_items"_s);
    ASSERT_NE(items, nullptr);
    EXPECT_TRUE(items->isVisible());
    EXPECT_EQ(items->model().query().conditions.size(), 2u);
}

TEST_F(DashboardPage, ComparesAnotherPeriod)
{
    const QString month = card(u"salesCard"_s)->accessibleName();

    find<QComboBox>(u"periodCombo"_s)->setCurrentIndex(2);

    EXPECT_TRUE(waitFor([&] { return card(u"salesCard"_s)->accessibleName() != month; }));
    EXPECT_TRUE(card(u"salesCard"_s)->accessibleName().contains(u"this year"_s));
}

} // namespace
} // namespace tandem::test
