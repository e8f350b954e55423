#pragma once

#include "base/id.h"
#include "base/money.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace tandem::budgets {

using ScenarioId = Id<struct ForecastScenarioTag>;

/// Why money is expected to move.
enum class ForecastKind {
    Receivable,
    SalesOrder,
    Payable,
    PurchaseOrder,
    Payroll,
    Schedule,
    OneOff
};

/// The stable name of a kind: "sales_order".
QString nameOf(ForecastKind kind);

/// The record behind an expectation.
struct ForecastSource {
    QString table{}; ///< "open_item"; empty if there is no record.
    std::int64_t id = 0;
    QString number{};
    QString party{}; ///< Who pays or is paid, or what it is, in words.
};

/// Money that is expected to come (positive) or to go on a day, in the company's currency. Whoever
/// knows of such money makes these: open items, orders, schedules, payroll.
struct ForecastItem {
    QDate on;
    Money amount;
    ForecastKind kind;
    ForecastSource source{};
};

struct OneOff {
    QDate dueOn;
    Money amount; ///< What comes is positive.
    QString text;
};

/// What a forecast supposes besides what the books know.
struct Scenario {
    ScenarioId id{};
    QString name;
    int receiptsDelayDays = 0;
    Rate receiptsShare = Rate::ofMillionths(Rate::whole); ///< How much of each receipt comes.
    int paymentsDelayDays = 0;
    std::vector<OneOff> oneOffs{};
    std::int64_t version = 0;
};

/// Seven days, and what is expected of them.
struct ForecastWeek {
    QDate from;
    QDate to;
    Money opening;
    Money received;                    ///< Zero or more.
    Money paid;                        ///< Zero or more.
    Money closing;                     ///< opening + received - paid
    std::vector<ForecastItem> items{}; ///< By day, the largest first.
};

inline constexpr int forecastWeeksMax = 104;

/// The items as a scenario has them. What customers owe comes later and only in part, rounded item
/// by item, half away from zero; what suppliers wait for goes later; one-offs come in as they are.
/// What was due before `from` counts as due then.
std::vector<ForecastItem> underScenario(std::vector<ForecastItem> items, const Scenario& scenario,
                                        QDate from);

/// Puts items into weeks from a day on, the overdue ones into the first; those after the last week
/// are left out. `opening` is what is there before; `weekCount` is 1 to forecastWeeksMax.
std::vector<ForecastWeek> forecastWeeks(const Money& opening, std::vector<ForecastItem> items,
                                        QDate from, int weekCount);

/// How late somebody pays on the average of some payments, in whole days rounded half up; never
/// below zero, and zero without a payment.
int averageDaysLate(std::int64_t daysLateSum, std::int64_t paymentCount);

} // namespace tandem::budgets
