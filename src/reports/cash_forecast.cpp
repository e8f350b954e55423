#include "reports/cash_forecast.h"

#include "backoffice/budgets/errors.h"
#include "backoffice/currencies/rate_queries.h"
#include "base/allocation.h"
#include "base/check.h"
#include "base/tax.h"
#include "office/company.h"
#include "office/currency_code.h"

#include <map>

namespace tandem::reports {

using namespace Qt::StringLiterals;
using budgets::ForecastItem;
using budgets::ForecastKind;

namespace {

constexpr int daysOfHabit = 365;

using LateDays = std::map<PartyId, int>;

/// How late each customer paid on the average of the year before a day.
Result<LateDays> lateDays(Reader& books, QDate before)
{
    struct Sum {
        std::int64_t days = 0;
        std::int64_t count = 0;
    };
    std::map<PartyId, Sum> sums;
    TANDEM_CHECK(books.each(u"reports.cash_forecast:paid_items"_s,
                            {{"since", before.addDays(-daysOfHabit)}, {"until", before}},
                            [&](const Row& row) {
                                Sum& sum = sums[row.id<PartyId>("party_id")];
                                sum.days += row.date("due_on").daysTo(row.date("closed_on"));
                                ++sum.count;
                            }));
    LateDays late;
    for (const auto& [party, sum] : sums)
        late.emplace(party, budgets::averageDaysLate(sum.days, sum.count));
    return late;
}

/// What customers owe and what is owed to suppliers, by due day.
Result<> addOpenItems(Reader& books, const Currency& base, const LateDays& late,
                      std::vector<ForecastItem>& items)
{
    return books.each(u"reports.cash_forecast:open_items"_s, {}, [&](const Row& row) {
        const bool isReceivable = row.text("side") == u"receivable";
        const Money open = row.money("open_base_minor", base);
        const auto habit = late.find(row.id<PartyId>("party_id"));
        const int delay = isReceivable && habit != late.end() ? habit->second : 0;
        items.push_back({.on = row.date("due_on").addDays(delay),
                         .amount = isReceivable ? open : -open,
                         .kind = isReceivable ? ForecastKind::Receivable : ForecastKind::Payable,
                         .source = {.table = u"open_item"_s,
                                    .id = row.integer("id"),
                                    .number = row.text("number"),
                                    .party = row.text("party_name")}});
    });
}

/// Orders of one side, of which lines are still to be invoiced or billed.
class OrderReader {
public:
    explicit OrderReader(ForecastKind kind) : m_kind(kind) {}

    void read(const Row& row)
    {
        const auto id = row.integer("id");
        Order& order = m_orders[id];
        order.on = row.date("ordered_on").addDays(row.integer("payment_terms_days"));
        order.number = row.text("number");
        order.party = row.text("party_name");
        const Money net = row.money("net_minor", currencyOf(row));
        const Money done = cumulativeShare(net,
                                           {.before = 0,
                                            .after = row.integer("done_micro"),
                                            .whole = row.integer("quantity_micro")},
                                           Rounding::HalfAwayFromZero);
        order.lines.push_back({net - done, Rate::ofMillionths(row.integer("rate_micro"))});
    }

    /// Adds the orders at the rate of a day; returns how many have none.
    Result<int> addTo(std::vector<ForecastItem>& items, Reader& books, QDate on) const
    {
        int leftOutCount = 0;
        const bool isSale = m_kind == ForecastKind::SalesOrder;
        for (const auto& [id, order] : m_orders) {
            const Money gross = documentTax(order.lines, TaxPolicy{}).gross();
            if (gross.isZero())
                continue;
            TANDEM_TRY(const auto value, exchange::knownHomeValue(books, gross, on));
            if (!value) {
                ++leftOutCount;
                continue;
            }
            items.push_back({.on = order.on,
                             .amount = isSale ? *value : -*value,
                             .kind = m_kind,
                             .source = {.table = nameOf(m_kind),
                                        .id = id,
                                        .number = order.number,
                                        .party = order.party}});
        }
        return leftOutCount;
    }

private:
    struct Order {
        QDate on;
        QString number;
        QString party;
        std::vector<TaxableLine> lines;
    };

    ForecastKind m_kind;
    std::map<std::int64_t, Order> m_orders;
};

Result<Money> cashAt(Reader& books, QDate day, const Currency& base)
{
    TANDEM_TRY(const auto sum,
               books.first<Money>(u"reports.cash_forecast:cash"_s,
                                  {{"month_on", QDate(day.year(), day.month(), 1)}, {"as_of", day}},
                                  [&](const Row& row) { return row.money("base_minor", base); }));
    require(sum.has_value(), "a sum is one row");
    return *sum;
}

} // namespace

Money ForecastCourse::lowest() const
{
    return std::ranges::min_element(weeks, {}, &budgets::ForecastWeek::closing)->closing;
}

Result<CashForecast> cashForecast(Reader& books, const ForecastQuestion& asked,
                                  const std::vector<budgets::Scenario>& scenarios,
                                  const std::vector<ForecastItem>& extra)
{
    if (asked.weekCount < 1 || asked.weekCount > budgets::forecastWeeksMax)
        return fail(budgets::errors::weeksOutOfRange, {QString::number(asked.weekCount)});
    TANDEM_TRY(const Company whose, company(books));
    const QDate from = asked.from.isValid() ? asked.from : books.today();
    LateDays late;
    if (asked.habit == PaymentHabit::ByAverageDaysLate) {
        TANDEM_TRY(late, lateDays(books, from));
    }
    std::vector<ForecastItem> items = extra;
    TANDEM_CHECK(addOpenItems(books, whose.currency, late, items));
    OrderReader sales(ForecastKind::SalesOrder);
    TANDEM_CHECK(books.each(u"reports.cash_forecast:sales_orders"_s, {},
                            [&](const Row& row) { sales.read(row); }));
    OrderReader purchases(ForecastKind::PurchaseOrder);
    TANDEM_CHECK(books.each(u"reports.cash_forecast:purchase_orders"_s,
                            {{"home", codeOf(whose.currency)}},
                            [&](const Row& row) { purchases.read(row); }));
    TANDEM_TRY(const int salesLeftOut, sales.addTo(items, books, from));
    TANDEM_TRY(const int purchasesLeftOut, purchases.addTo(items, books, from));
    TANDEM_TRY(const Money opening, cashAt(books, from, whose.currency));
    CashForecast forecast{.from = from,
                          .opening = opening,
                          .courses = {},
                          .leftOutCount = salesLeftOut + purchasesLeftOut};
    forecast.courses.push_back(
        {QString(), budgets::forecastWeeks(opening, items, from, asked.weekCount)});
    for (const budgets::Scenario& scenario : scenarios)
        forecast.courses.push_back(
            {scenario.name,
             budgets::forecastWeeks(opening, budgets::underScenario(items, scenario, from), from,
                                    asked.weekCount)});
    return forecast;
}

} // namespace tandem::reports
