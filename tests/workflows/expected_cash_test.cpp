#include "workflows/expected_cash.h"

#include "backoffice/currencies/rate_service.h"
#include "backoffice/hr/employee.h"
#include "backoffice/loans/loan_service.h"
#include "backoffice/schedules/schedule_service.h"
#include "frontoffice/sales/order_service.h"
#include "reports/cash_forecast.h"
#include "support/test_company.h"
#include "workflows/create_order.h"

#include <gtest/gtest.h>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using budgets::ForecastItem;
using budgets::ForecastKind;
using ledger::AccountRole;
using ledger::Line;
using test::euros;

const QDate today(2025, 3, 10);
const QDate lastDay(2025, 4, 30);

class ExpectedCashTest : public ::testing::Test {
protected:
    AccountId account(AccountRole role)
    {
        return m_at.look([&](Reader& books) { return ledger::accountOf(books, role); });
    }
    void scheduled(const schedules::ScheduleDraft& draft)
    {
        m_at.arrange([&](UnitOfWork& work) { return schedules::createSchedule(work, draft); });
    }
    ExpectedCash expected()
    {
        return m_at.look([](Reader& books) { return expectedCash(books, today, lastDay); });
    }
    /// "2025-03-31 -800.00 schedule Rent", a line each.
    static QString words(const ExpectedCash& expected)
    {
        QStringList lines;
        for (const ForecastItem& item : expected.items)
            lines += u"%1 %2 %3 %4"_s.arg(item.on.toString(Qt::ISODate),
                                          item.amount.toDecimal().toString(), nameOf(item.kind),
                                          item.source.party);
        return lines.join(u'\n');
    }
    void hired(const hr::ContractDraft& terms)
    {
        m_at.arrange([&](UnitOfWork& work) -> Result<hr::ContractId> {
            ++m_hired;
            TANDEM_TRY(const auto party, crm::createParty(work, {.kind = crm::PartyKind::Person,
                                                                 .name = u"Ada %1"_s.arg(m_hired),
                                                                 .isEmployee = true}));
            TANDEM_TRY(const auto made, hr::hireEmployee(work, {.party = party,
                                                                .number = QString::number(m_hired),
                                                                .hiredOn = {2025, 1, 1}}));
            hr::ContractDraft contract = terms;
            contract.employee = made.employee;
            return hr::addContract(work, contract);
        });
    }

    /// One euro is 1.25 dollars today.
    void enterDollars()
    {
        m_at.arrange([](UnitOfWork& work) {
            return exchange::enterRate(work, {.unit = u"EUR"_s,
                                              .quoted = u"USD"_s,
                                              .on = today,
                                              .value = *Decimal::parse(u"1.25"_s)});
        });
    }

    test::TestCompany m_at;
    int m_hired = 0;
};

TEST_F(ExpectedCashTest, TakesWhatEntriesMoveOnTheBankAlone)
{
    const AccountId bank = account(AccountRole::Bank);
    const AccountId expense = account(AccountRole::PurchaseExpense);
    scheduled({.name = u"Rent"_s,
               .rhythm = {.startsOn = {2025, 3, 31}, .dayOfMonth = schedules::lastDayOfMonth},
               .lines = {Line::of(expense, euros(800'00)), Line::of(bank, euros(-800'00))}});
    scheduled({.name = u"Accrual"_s,
               .rhythm = {.startsOn = {2025, 3, 31}},
               .lines = {Line::of(expense, euros(5'00)),
                         Line::of(account(AccountRole::AccruedExpenses), euros(-5'00))}});

    EXPECT_EQ(words(expected()).toStdString(), "2025-03-31 -800.00 schedule Rent\n"
                                               "2025-04-30 -800.00 schedule Rent");
}

TEST_F(ExpectedCashTest, TakesDocumentsWithTaxByTheTermsOfTheParty)
{
    const auto order = m_at.arrange([&](UnitOfWork& work) {
        return createOrder(work, {.customer = m_at.customer,
                                  .orderedOn = {2025, 1, 2},
                                  .lines = {{m_at.tasting, test::pieces(2)}}});
    });
    scheduled({.name = u"Tasting"_s,
               .kind = schedules::ScheduleKind::Invoice,
               .rhythm = {.startsOn = {2025, 3, 20}, .times = 1},
               .subject = order.id.value()});
    scheduled({.name = u"Cleaning"_s,
               .kind = schedules::ScheduleKind::Bill,
               .rhythm = {.startsOn = {2025, 3, 20}, .times = 1},
               .subject = m_at.supplier.value(),
               .expenses = {{u"Cleaning"_s, euros(100'00), u"P19"_s}}});

    // 30 days for customers, 14 at this supplier.
    const QString found = words(expected());
    EXPECT_TRUE(found.contains(u"2025-04-19 190.40 schedule Tasting"_s)) << qPrintable(found);
    EXPECT_TRUE(found.contains(u"2025-04-03 -119.00 schedule Cleaning"_s)) << qPrintable(found);
}

// 125.00 dollars at 1.25 are 100.00; without a rate they are left out, which is counted.
TEST_F(ExpectedCashTest, CountsWhatIsInAnotherCurrencyAtTheRateOfTheFirstDay)
{
    scheduled({.name = u"Hosting"_s,
               .kind = schedules::ScheduleKind::Bill,
               .rhythm = {.startsOn = {2025, 3, 20}, .times = 1},
               .subject = m_at.supplier.value(),
               .expenses = {{.description = u"Server"_s, .net = Money::ofMinor(125'00, usd)}}});
    const auto before = expected();
    enterDollars();

    const auto found = expected();

    EXPECT_EQ(before.leftOutCount, 1);
    EXPECT_TRUE(before.items.empty());
    EXPECT_EQ(found.leftOutCount, 0);
    EXPECT_EQ(words(found).toStdString(), "2025-04-03 -100.00 schedule Hosting");
}

TEST_F(ExpectedCashTest, CountsEntriesInAnotherCurrencyAtTheRateOfTheFirstDay)
{
    const auto dollars = [](std::int64_t minor) { return Money::ofMinor(minor, usd); };
    scheduled({.name = u"Rent"_s,
               .rhythm = {.startsOn = {2025, 3, 31}, .times = 1},
               .lines = {Line::of(account(AccountRole::PurchaseExpense), dollars(250'00)),
                         Line::of(account(AccountRole::Bank), dollars(-250'00))}});
    EXPECT_EQ(expected().leftOutCount, 1);
    enterDollars();

    EXPECT_EQ(words(expected()).toStdString(), "2025-03-31 -200.00 schedule Rent");
}

TEST_F(ExpectedCashTest, CountsOrdersInAnotherCurrencyAtTheRateOfTheFirstDay)
{
    m_at.arrange([&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(
            const auto made,
            createOrder(work, {.customer = m_at.customer,
                               .orderedOn = today,
                               .lines = {{.item = m_at.tasting,
                                          .quantity = test::pieces(1),
                                          .price = UnitPrice::of(Money::ofMinor(100'00, usd))}},
                               .currency = usd}));
        TANDEM_CHECK(sales::confirmOrder(work, made.id, made.version));
        return {};
    });
    const auto ask = [&] {
        return m_at.look(
            [](Reader& books) { return reports::cashForecast(books, {.from = today}, {}); });
    };
    EXPECT_EQ(ask().leftOutCount, 1);
    enterDollars();

    const auto forecast = ask();

    EXPECT_EQ(forecast.leftOutCount, 0);
    Money received = euros(0);
    for (const budgets::ForecastWeek& week : forecast.courses.front().weeks)
        received += week.received;
    EXPECT_EQ(received, euros(95'20)); // 119.00 dollars
}

TEST_F(ExpectedCashTest, TakesInstalmentsAndPayIntoTheForecast)
{
    m_at.arrange([](UnitOfWork& work) {
        return loans::takeLoan(work, {.name = u"House bank"_s,
                                      .terms = {.principal = euros(1'200'00),
                                                .rate = Rate::ofMillionths(0),
                                                .count = 12,
                                                .takenOn = {2025, 2, 1},
                                                .firstDueOn = {2025, 3, 15}}});
    });
    hired({.employee = {},
           .validFrom = {2025, 1, 1},
           .weeklyMinutes = 2'400,
           .salary = euros(3'000'00)});
    hired({.employee = {},
           .validFrom = {2025, 4, 16},
           .weeklyMinutes = 1'200,
           .salary = euros(20'00),
           .period = hr::SalaryPeriod::Hour});

    const auto found = expected();

    // 20 h a week x 52 / 12 = 86.67 h at 20.00 = 1,733.33 a month, of which 15 of 30 days.
    EXPECT_EQ(words(found).toStdString(), "2025-03-15 -100.00 schedule House bank\n"
                                          "2025-04-15 -100.00 schedule House bank\n"
                                          "2025-03-31 -3000.00 payroll 2025-03\n"
                                          "2025-04-30 -3866.67 payroll 2025-04");
    EXPECT_FALSE(found.isPayHidden);
    const auto forecast = m_at.look([&](Reader& books) {
        return reports::cashForecast(books, {.from = today}, {}, found.items);
    });
    Money paid = euros(0);
    for (const budgets::ForecastWeek& week : forecast.courses.front().weeks)
        paid += week.paid;
    EXPECT_EQ(paid, euros(7'066'67));
}

TEST_F(ExpectedCashTest, LeavesPayOutForWhomItIsNoBusiness)
{
    hired({.employee = {},
           .validFrom = {2025, 1, 1},
           .weeklyMinutes = 2'400,
           .salary = euros(3'000'00)});
    Office clerk(*m_at.database, m_at.clock, m_at.random,
                 Session{UserId(8), u"cora"_s, Permissions{Permission::ReportRead}});
    const View view{"test.look", Permission::ReportRead, ""};

    const auto found =
        clerk.read(view, [](Reader& books) { return expectedCash(books, today, lastDay); });

    ASSERT_TRUE(found);
    EXPECT_TRUE(found->items.empty());
    EXPECT_TRUE(found->isPayHidden);
}

} // namespace
} // namespace tandem::workflows
