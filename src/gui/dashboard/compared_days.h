#pragma once

#include "reports/revenue.h"

namespace tandem::gui {

/// Over which stretch of time sales are compared.
enum class ComparedPeriod { Month, Quarter, Year };

/// A stretch of time up to a day, and the same stretch one period and one year earlier: as many
/// days of each, so that a month that is half over is not held against a whole one.
struct ComparedDays {
    reports::Days now;
    reports::Days before;
    reports::Days yearBefore;
};

/// The calendar month or quarter of a day, or its fiscal year, from its first day on.
ComparedDays comparedDays(ComparedPeriod period, QDate today, int yearStartsMonth);

/// How much more `now` is than `before`, in tenths of a percent, half away from zero; none if
/// `before` is not above zero.
std::optional<std::int64_t> changeTenths(std::int64_t now, std::int64_t before);

} // namespace tandem::gui
