#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/open_item_queries.h"
#include "frontoffice/crm/opportunity.h"
#include "frontoffice/reception/visit.h"
#include "reports/dashboard.h"
#include "support/test_company.h"
#include "workflows/confirm_order.h"
#include "workflows/create_order.h"
#include "workflows/deliver_order.h"
#include "workflows/hire_employee.h"
#include "workflows/issue_invoice.h"
#include "workflows/pay.h"
#include "workflows/take_opening_stock.h"

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

template <class T>
T done(const Result<T>& result)
{
    require(result.has_value(), result ? "" : qPrintable(TestOffice::text(result.error())));
    return *result;
}

/// A company with one order that is done and half paid, and one that is agreed.
class DashboardBooks : public TestCompany {
public:
    DashboardBooks()
    {
        clock.day = {2025, 2, 20};
        arrange([&](UnitOfWork& work) {
            return workflows::takeOpeningStock(
                work, inventory::StockTakeDraft{.lines = {{chai, pieces(100), price(10'00)}}});
        });
        const Receipt order = done(workflows::createOrder(
            office, request(),
            {.customer = customer, .lines = {{.item = chai, .quantity = pieces(10)}}}));
        done(workflows::confirmOrder(office, OrderId(order.id), 1));
        done(workflows::deliverOrder(office, request(), {.order = OrderId(order.id), .seen = 2}));
        done(workflows::issueInvoice(office, request(), {.order = OrderId(order.id), .seen = 3}));
        clock.day = {2025, 3, 10};
        done(workflows::receivePayment(office, request(),
                                       {.payment = {.direction = settlements::Direction::In,
                                                    .side = settlements::Side::Receivable,
                                                    .party = customer,
                                                    .paidOn = clock.day,
                                                    .amount = euros(100'00),
                                                    .bankAccount = look([](Reader& books) {
                                                        return ledger::accountOf(
                                                            books, ledger::AccountRole::Bank);
                                                    })}}));
        const Receipt agreed = done(workflows::createOrder(
            office, request(),
            {.customer = customer, .lines = {{.item = chai, .quantity = pieces(2)}}}));
        done(workflows::confirmOrder(office, OrderId(agreed.id), 1));
    }

    /// A figure as its digits.
    QString figure(const QString& name, QDate asOf)
    {
        const auto all = look([&](Reader& books) { return reports::dashboard(books, asOf); });
        for (const reports::Figure& one : all)
            if (one.name == name) {
                const auto* const amount = std::get_if<Money>(&one.value);
                return amount ? amount->toDecimal().toString()
                              : QString::number(std::get<std::int64_t>(one.value));
            }
        return u"no such figure"_s;
    }
};

TEST(Dashboard, ShowsMoneyOrdersAndStock)
{
    DashboardBooks at;
    const QDate today(2025, 3, 10);

    EXPECT_EQ(at.figure(u"cash"_s, today), u"100.00"_s);
    EXPECT_EQ(at.figure(u"receivables"_s, today), u"114.20"_s);
    EXPECT_EQ(at.figure(u"receivables_current"_s, today), u"114.20"_s);
    EXPECT_EQ(at.figure(u"revenue_this_month"_s, today), u"0.00"_s);
    EXPECT_EQ(at.figure(u"revenue_last_month"_s, today), u"180.00"_s);
    EXPECT_EQ(at.figure(u"orders_in_progress"_s, today), u"1"_s);
    EXPECT_EQ(at.figure(u"orders_in_progress_value"_s, today), u"36.00"_s);
    EXPECT_EQ(at.figure(u"stock_value"_s, today), u"900.00"_s);
}

TEST(Dashboard, ShowsAnEarlierOrLaterDayAsItWas)
{
    DashboardBooks at;

    EXPECT_EQ(at.figure(u"cash"_s, {2025, 3, 9}), u"0.00"_s);
    EXPECT_EQ(at.figure(u"receivables"_s, {2025, 3, 9}), u"214.20"_s);
    EXPECT_EQ(at.figure(u"orders_in_progress"_s, {2025, 3, 9}), u"0"_s);
    EXPECT_EQ(at.figure(u"stock_value"_s, {2025, 2, 19}), u"0.00"_s);
    EXPECT_EQ(at.figure(u"revenue_this_month"_s, {2025, 2, 28}), u"180.00"_s);
    EXPECT_EQ(at.figure(u"receivables_1_30"_s, {2025, 4, 10}), u"114.20"_s);
    EXPECT_EQ(at.figure(u"revenue_same_month_last_year"_s, {2026, 2, 1}), u"180.00"_s);
}

TEST(Dashboard, CountsVisitsAndWeighsOpportunitiesOfTheDay)
{
    DashboardBooks at;
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.clock.moment.ms, Qt::UTC).date();
    at.arrange([&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto hired,
                   workflows::hireEmployee(work, {.person = {.name = u"Ines Carrow"_s},
                                                  .number = u"E-1"_s,
                                                  .hiredOn = QDate(2020, 1, 1)}));
        TANDEM_CHECK(reception::expectVisitor(
            work, {.visitorName = u"Oskar Vane"_s, .host = hired.party, .expectedAt = work.now()}));
        TANDEM_CHECK(crm::createOpportunity(work, {.party = at.customer,
                                                   .title = u"Tea for a year"_s,
                                                   .expected = euros(1'000'01),
                                                   .probabilityPercent = 50}));
        return {};
    });

    EXPECT_EQ(at.figure(u"visits_today"_s, day), u"1"_s);
    EXPECT_EQ(at.figure(u"visits_today"_s, day.addDays(1)), u"0"_s);
    EXPECT_EQ(at.figure(u"opportunities_weighted"_s, day), u"500.01"_s);
    EXPECT_EQ(at.figure(u"opportunities_weighted"_s, day.addDays(-1)), u"0.00"_s);
}

} // namespace
} // namespace tandem::test
