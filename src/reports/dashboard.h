#pragma once

#include "base/money.h"
#include "office/unit_of_work.h"

#include <variant>
#include <vector>

namespace tandem::reports {

/// One figure that a manager looks at.
struct Figure {
    QString name;                            ///< Stable: "revenue_this_month".
    std::variant<Money, std::int64_t> value; ///< An amount, or a count.
    QString definition;                      ///< In words: what was added up.
    QDate asOf;                              ///< The day at whose end it stood so.
};

/// Cash, receivables by age, revenue, orders in progress, stock, visits and opportunities, as they
/// were at the end of a day in the company's zone. The same books give the same figures on any
/// later day, but for orders and opportunities that were cancelled or revalued meanwhile.
/// Error: noCompany.
Result<std::vector<Figure>> dashboard(Reader& books, QDate asOf);

} // namespace tandem::reports
