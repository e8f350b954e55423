#pragma once

#include "backoffice/budgets/cash_forecast.h"
#include "office/unit_of_work.h"

namespace tandem::reports {

/// When customers are expected to pay what is open: when it is due, or as late as they did on the
/// average of the last year.
enum class PaymentHabit { ByDueDay, ByAverageDaysLate };

struct ForecastQuestion {
    QDate from{};       ///< The first day of the first week; not valid: today.
    int weekCount = 13; ///< 1 to budgets::forecastWeeksMax.
    PaymentHabit habit = PaymentHabit::ByDueDay;

    /// The last day, if `from` is given.
    QDate through() const { return from.addDays(qint64{7} * weekCount - 1); }
};

/// A course that cash may take.
struct ForecastCourse {
    QString scenario; ///< Its name; empty: the base, which supposes nothing.
    std::vector<budgets::ForecastWeek> weeks;

    Money lowest() const; ///< The least that a week ends with.
};

/// What bank and cash accounts may hold week by week, in the company's currency.
struct CashForecast {
    QDate from;
    Money opening; ///< What they hold at the end of the first day, as posted so far.
    std::vector<ForecastCourse> courses; ///< The base first, then the scenarios as they were given.
    int leftOutCount = 0; ///< Orders in currencies without a rate, which are not counted.
};

/// A forecast of what the books know now: open receivables and payables by their due days,
/// confirmed orders not invoiced and purchase orders not billed, with tax, by order day and
/// payment terms. What is ordered in another currency is worth what the rate of the first day says.
/// `extra` is what others know besides: payroll, schedules.
/// Errors: budgets::errors::weeksOutOfRange.
Result<CashForecast> cashForecast(Reader& books, const ForecastQuestion& asked,
                                  const std::vector<budgets::Scenario>& scenarios,
                                  const std::vector<budgets::ForecastItem>& extra = {});

} // namespace tandem::reports
