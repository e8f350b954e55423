#include "reports/revenue.h"

#include "office/company.h"

#include <limits>

namespace tandem::reports {

using namespace Qt::StringLiterals;

Result<std::vector<Revenue>> revenueByMonth(Reader& books, const Days& days)
{
    TANDEM_TRY(const Company owner, company(books));
    std::vector<Revenue> months;
    TANDEM_CHECK(books.each(u"reports.revenue:by_day"_s,
                            {{"from_on", days.from}, {"to_on", days.to}}, [&](const Row& row) {
                                const QString month = row.date("issued_on").toString(u"yyyy-MM"_s);
                                const Money goods = row.money("goods_minor", owner.currency);
                                const Money freight = row.money("freight_minor", owner.currency);
                                if (!months.empty() && months.back().key == month) {
                                    months.back().goods += goods;
                                    months.back().freight += freight;
                                    return;
                                }
                                months.push_back(
                                    {.key = month, .name = {}, .goods = goods, .freight = freight});
                            }));
    return months;
}

Result<std::vector<Revenue>> revenueByCustomer(Reader& books, const Days& days, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<Revenue>(
        u"reports.revenue:by_customer"_s,
        {{"from_on", days.from}, {"to_on", days.to}, {"rows_max", rowsMax}}, [&](const Row& row) {
            return Revenue{.key = row.text("code"),
                           .name = row.text("name"),
                           .goods = row.money("goods_minor", owner.currency),
                           .freight = row.money("freight_minor", owner.currency)};
        });
}

Result<std::vector<Revenue>> revenueByItem(Reader& books, const Days& days, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<Revenue>(
        u"reports.revenue:by_item"_s,
        {{"from_on", days.from}, {"to_on", days.to}, {"rows_max", rowsMax}}, [&](const Row& row) {
            return Revenue{.key = row.text("code"),
                           .name = row.text("name"),
                           .quantity = Quantity::ofMillionths(row.integer("quantity_micro")),
                           .goods = row.money("goods_minor", owner.currency),
                           .freight = row.money("freight_minor", owner.currency)};
        });
}

Result<TopFifth> topFifthOfCustomers(Reader& books, const Days& days)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto customers,
               revenueByCustomer(books, days, std::numeric_limits<int>::max()));
    const auto count = static_cast<int>(customers.size());
    TopFifth result{.customers = count,
                    .topCustomers = (count + 4) / 5,
                    .top = Money::zero(owner.currency),
                    .all = Money::zero(owner.currency),
                    .share = Rate::ofMillionths(0)};
    int place = 0;
    for (const Revenue& customer : customers) {
        result.all += customer.goods;
        if (place++ < result.topCustomers)
            result.top += customer.goods;
    }
    if (result.all.minor() > 0)
        result.share = Rate::ofMillionths(
            Money::ofMinor(Rate::whole, owner.currency)
                .timesRatio(result.top.minor(), result.all.minor(), Rounding::HalfAwayFromZero)
                .minor());
    return result;
}

} // namespace tandem::reports
