#include "backoffice/budgets/cash_forecast.h"

#include "backoffice/budgets/errors.h"
#include "backoffice/budgets/one_off_lines.h"
#include "backoffice/budgets/overrun.h"
#include "backoffice/budgets/scenario_service.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

#include <random>

namespace tandem::budgets {
namespace {

using namespace Qt::StringLiterals;

const QDate monday(2025, 3, 10);

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

ForecastItem item(int daysAhead, std::int64_t minor, ForecastKind kind)
{
    return {.on = monday.addDays(daysAhead), .amount = cents(minor), .kind = kind};
}

TEST(OneOffLines, AreReadAsTheyAreTypedPastedAndKeptInFiles)
{
    const auto read = oneOffsOf(u"day,amount,text\r\n2026-04-01,-5000.00,\"Van, \"\"red\"\"\"\r\n"
                                "2026-04-02; 12.5; Refund\n\n2026-04-03\t3\tOil"_s,
                                eur);

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    ASSERT_EQ(read->size(), 3U);
    EXPECT_EQ((*read)[0].amount, cents(-5'000'00));
    EXPECT_EQ((*read)[0].text, u"Van, \"red\""_s);
    EXPECT_EQ((*read)[1].amount, cents(12'50));
    EXPECT_EQ((*read)[2].dueOn, QDate(2026, 4, 3));
    const auto again = oneOffsOf(linesOf(*read), eur);
    ASSERT_TRUE(again);
    EXPECT_EQ(linesOf(*again), linesOf(*read));
    EXPECT_TRUE(oneOffsOf({}, eur)->empty());
}

TEST(OneOffLines, SayWhichOfThemIsWrong)
{
    for (const QString& wrong : {u"soon, 1, Oil"_s, u"2026-04-01, lots, Oil"_s, u"2026-04-01, 1"_s,
                                 u"2026-04-01, 1,"_s, u"2026-04-01, 0.001, Oil"_s}) {
        const auto refused = oneOffsOf(u"2026-04-01, 1, Oil\n"_s + wrong, eur);
        ASSERT_FALSE(refused) << qPrintable(wrong);
        EXPECT_EQ(refused.error().code, &errors::oneOffUnreadable);
        EXPECT_TRUE(refused.error().text().contains(u"Line 2"_s));
        EXPECT_EQ(refused.error().field, u"oneOffs"_s);
    }
}

TEST(CashForecast, PutsWhatIsOverdueIntoTheFirstWeekAndLeavesOutWhatIsLater)
{
    const auto weeks = forecastWeeks(
        cents(100'00),
        {item(-30, 50'00, ForecastKind::Receivable), item(6, -20'00, ForecastKind::Payable),
         item(7, -200'00, ForecastKind::PurchaseOrder), item(14, 999'00, ForecastKind::SalesOrder)},
        monday, 2);

    ASSERT_EQ(weeks.size(), 2);
    EXPECT_EQ(weeks[0].received, cents(50'00));
    EXPECT_EQ(weeks[0].paid, cents(20'00));
    EXPECT_EQ(weeks[0].closing, cents(130'00));
    EXPECT_EQ(weeks[0].items.size(), 2);
    EXPECT_EQ(weeks[1].opening, cents(130'00));
    EXPECT_EQ(weeks[1].closing, cents(-70'00));
    EXPECT_EQ(weeks[1].to, monday.addDays(13));
}

TEST(CashForecast, DelaysReceiptsAndPaymentsApart)
{
    const Scenario late{.name = u"late"_s,
                        .receiptsDelayDays = 7,
                        .receiptsShare = Rate::ofMillionths(900'000),
                        .paymentsDelayDays = 1,
                        .oneOffs = {{monday, cents(-10'00), u"van"_s}}};

    const auto items = underScenario({item(-3, 33'33, ForecastKind::Receivable),
                                      item(2, -5'00, ForecastKind::Payable),
                                      item(2, -7'00, ForecastKind::Payroll)},
                                     late, monday);

    ASSERT_EQ(items.size(), 4);
    EXPECT_EQ(items[0].on, monday.addDays(7)); // overdue counts as due on the first day
    EXPECT_EQ(items[0].amount, cents(30'00));
    EXPECT_EQ(items[1].on, monday.addDays(3));
    EXPECT_EQ(items[2].on, monday.addDays(2)); // wages do not wait
    EXPECT_EQ(items[3].kind, ForecastKind::OneOff);
}

TEST(CashForecast, EndsWithItsOpeningAndAllItems)
{
    const unsigned seed = 20260402;
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::int64_t> amounts(-1'000'000, 1'000'000);
    std::uniform_int_distribution<int> days(-60, 90);
    for (int round = 0; round < 500; ++round) {
        std::vector<ForecastItem> items;
        Money sum = cents(amounts(random));
        const Money opening = sum;
        for (int i = 0; i < 40; ++i) {
            items.push_back(item(days(random), amounts(random), ForecastKind::Receivable));
            sum += items.back().amount;
        }

        const auto weeks = forecastWeeks(opening, items, monday, 13);

        ASSERT_EQ(weeks.back().closing, sum) << "round " << round;
    }
}

TEST(CashForecast, RoundsTheDaysThatSomebodyIsLate)
{
    EXPECT_EQ(averageDaysLate(7, 2), 4);
    EXPECT_EQ(averageDaysLate(4, 3), 1);
    EXPECT_EQ(averageDaysLate(-20, 3), 0);
    EXPECT_EQ(averageDaysLate(0, 0), 0);
}

TEST(Scenarios, AreKeptWithTheirExtraItems)
{
    test::TestOffice at;
    const auto save = [&](const Scenario& scenario) {
        return at.arrange([&](UnitOfWork& work) { return saveScenario(work, scenario); });
    };
    Scenario scenario{.name = u"Customers pay late"_s,
                      .receiptsDelayDays = 21,
                      .oneOffs = {{monday, cents(-10'00), u"van"_s}}};
    scenario.id = save(scenario);
    scenario.version = 1;
    scenario.oneOffs.push_back({monday, cents(3'00), u"refund"_s});
    save(scenario);

    const auto kept =
        at.look([](Reader& books) { return scenarioNamed(books, u"Customers pay late"_s); });

    EXPECT_EQ(kept.receiptsDelayDays, 21);
    ASSERT_EQ(kept.oneOffs.size(), 2);
    EXPECT_EQ(kept.oneOffs[1].amount, cents(3'00));
    at.arrange([&](UnitOfWork& work) { return removeScenario(work, kept.id); });
    EXPECT_TRUE(at.look([](Reader& books) { return scenarios(books); }).empty());
}

TEST(Scenarios, AreRefusedWhereTheySayNothingPossible)
{
    test::TestOffice at;
    const auto codeOf = [&](const Scenario& scenario) {
        const auto saved =
            at.back.change(Action{"test.save", Permission::SettingsWrite, ""},
                           [&](UnitOfWork& work) { return saveScenario(work, scenario); });
        return saved ? nullptr : saved.error().code;
    };

    EXPECT_EQ(codeOf({.name = u" "_s}), &errors::scenarioUnnamed);
    EXPECT_EQ(codeOf({.name = u"a"_s, .receiptsDelayDays = -1}), &errors::delayOutOfRange);
    EXPECT_EQ(codeOf({.name = u"a"_s, .receiptsShare = Rate::ofMillionths(1'000'001)}),
              &errors::shareOutOfRange);
    EXPECT_EQ(codeOf({.name = u"a"_s, .oneOffs = {{monday, cents(0), u"b"_s}}}),
              &errors::oneOffIncomplete);
    EXPECT_EQ(codeOf({.name = u"a"_s}), nullptr);
    EXPECT_EQ(codeOf({.name = u"a"_s}), &errors::scenarioKnown);
}

TEST(Control, WarnsOrRefusesBeyondWhatIsLeft)
{
    const Coverage enough{cents(100'00), cents(60'00), cents(30'00), cents(10'00)};
    Coverage tooMuch = enough;
    tooMuch.asked = cents(10'01);

    EXPECT_EQ(verdictOf(ControlPolicy::Block, enough), Verdict::Pass);
    EXPECT_EQ(verdictOf(ControlPolicy::Ignore, tooMuch), Verdict::Pass);
    EXPECT_EQ(verdictOf(ControlPolicy::Warn, tooMuch), Verdict::Warn);
    EXPECT_EQ(verdictOf(ControlPolicy::Block, tooMuch), Verdict::Refuse);
    tooMuch.asked = cents(0);
    tooMuch.used = cents(500'00);
    EXPECT_EQ(verdictOf(ControlPolicy::Block, tooMuch), Verdict::Pass);
}

} // namespace
} // namespace tandem::budgets
