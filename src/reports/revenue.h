#pragma once

#include "base/quantity.h"
#include "base/rate.h"
#include "office/unit_of_work.h"

#include <vector>

namespace tandem::reports {

/// Days that a report covers, both included. The default is everything.
struct Days {
    QDate from{1, 1, 1};
    QDate to{9999, 12, 31};
};

/// What invoices less credit notes came to, without tax.
struct Revenue {
    QString key;                              ///< "2025-03", a customer's code or an item's code.
    QString name;                             ///< Empty for months.
    Quantity quantity = Quantity::ofWhole(0); ///< Of items; else zero.
    Money goods;                              ///< Goods and work.
    Money freight;                            ///< Freight and other charges.
};

/// Month by month; months without revenue are left out.
Result<std::vector<Revenue>> revenueByMonth(Reader& books, const Days& days);

/// The largest first.
Result<std::vector<Revenue>> revenueByCustomer(Reader& books, const Days& days, int rowsMax);
Result<std::vector<Revenue>> revenueByItem(Reader& books, const Days& days, int rowsMax);

/// How much of the revenue from goods and work the largest fifth of the customers brings.
struct TopFifth {
    int customers;    ///< With revenue in those days.
    int topCustomers; ///< A fifth of them, rounded up.
    Money top;
    Money all;
    Rate share; ///< top / all, rounded half away from zero; 0 where there is no revenue.
};

Result<TopFifth> topFifthOfCustomers(Reader& books, const Days& days);

} // namespace tandem::reports
