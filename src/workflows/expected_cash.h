#pragma once

#include "backoffice/budgets/cash_forecast.h"
#include "office/unit_of_work.h"

namespace tandem::workflows {

/// Money that plans will move: what a cash forecast counts besides open items and orders.
struct ExpectedCash {
    std::vector<budgets::ForecastItem> items{};
    bool isPayHidden = false; ///< Whoever asks may not see what contracts pay, so it is left out.
    int leftOutCount = 0;     ///< Plans in currencies without a rate, which are left out.
};

/// What schedules, loans and employment contracts make come and go up to a day, and what of it is
/// overdue. Entries count with what they move on bank and cash accounts; invoices and bills with
/// tax, by the terms of the party; instalments in full; the gross pay of each month on its last
/// day, by the hours agreed where it is by the hour. Each falls on the day it posts on. What is in
/// another currency is worth what the rate of the first day says.
Result<ExpectedCash> expectedCash(Reader& books, QDate from, QDate through);

} // namespace tandem::workflows
