#pragma once

#include "base/quantity.h"

#include <QDate>

#include <optional>
#include <vector>

namespace tandem::assets {

/// How the cost of an asset is spread over its life.
enum class Method {
    None,         ///< It is not: land.
    StraightLine, ///< Alike over the months of its life.
    Declining,    ///< A rate of the book value a year; in equal parts once that is more.
    Units,        ///< By what it made.
};

QString nameOf(Method method);
std::optional<Method> methodNamed(const QString& name);

struct Terms {
    Method method = Method::StraightLine;
    int lifeMonths = 0;
    Rate rate = Rate::ofMillionths(0);     ///< Of Method::Declining, a year.
    Quantity units = Quantity::ofWhole(0); ///< Of Method::Units: how many it is good for.
    int yearStartsMonth = 1;               ///< Declining rates are of the book value then.
};

/// From where on depreciation is worked out: from the beginning, or from the last write-down.
///
/// Time runs in months from the first of a month; a month that began counts by its days, in ticks
/// of which every length of month is made. Source: docs/guide/assets.md.
struct Basis {
    QDate firstMonth;                     ///< The first day of the month of the first use.
    int months = 0;                       ///< The whole life, from firstMonth on.
    std::int64_t ticks = 0;               ///< How much of it was over by then.
    Money book;                           ///< What it was worth then.
    Money residual;                       ///< What is never depreciated.
    Quantity used = Quantity::ofWhole(0); ///< How many units it had made by then.
};

/// The common multiple of 28, 29, 30 and 31.
inline constexpr std::int64_t ticksPerMonth = 377'580;

/// How much time lies between the first of a month and the end of a day.
std::int64_t ticksThrough(QDate firstMonth, QDate day);

/// What is depreciated after the basis was set through the end of a day; `used` is what it has made
/// in all. Rounded half away from zero, cumulatively: at the end of life book less residual.
Money depreciatedThrough(const Terms& terms, const Basis& basis, QDate day, Quantity used);

/// A month of a plan.
struct PlannedMonth {
    QDate endsOn;
    Money amount;
    Money book; ///< What is left after it.
};

/// The months after `day` in which something is depreciated, to the end. `depreciated` is what was
/// since the basis. Units have no plan: nothing.
std::vector<PlannedMonth> planOf(const Terms& terms, const Basis& basis, QDate day,
                                 const Money& depreciated);

} // namespace tandem::assets
