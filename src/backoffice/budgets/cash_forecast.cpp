#include "backoffice/budgets/cash_forecast.h"

#include "base/check.h"

#include <algorithm>
#include <array>

namespace tandem::budgets {

namespace {

constexpr int daysOfWeek = 7;

bool isReceipt(ForecastKind kind)
{
    return kind == ForecastKind::Receivable || kind == ForecastKind::SalesOrder;
}

bool isPayment(ForecastKind kind)
{
    return kind == ForecastKind::Payable || kind == ForecastKind::PurchaseOrder;
}

bool isBefore(const ForecastItem& a, const ForecastItem& b)
{
    return a.on != b.on ? a.on < b.on : a.amount.abs() > b.amount.abs();
}

} // namespace

QString nameOf(ForecastKind kind)
{
    static constexpr std::array names{"receivable", "sales_order", "payable", "purchase_order",
                                      "payroll",    "schedule",    "one_off"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

std::vector<ForecastItem> underScenario(std::vector<ForecastItem> items, const Scenario& scenario,
                                        QDate from)
{
    for (ForecastItem& item : items) {
        item.on = std::max(item.on, from);
        if (isReceipt(item.kind)) {
            item.on = item.on.addDays(scenario.receiptsDelayDays);
            item.amount = item.amount.times(scenario.receiptsShare, Rounding::HalfAwayFromZero);
        } else if (isPayment(item.kind)) {
            item.on = item.on.addDays(scenario.paymentsDelayDays);
        }
    }
    std::erase_if(items, [](const ForecastItem& item) { return item.amount.isZero(); });
    for (const OneOff& one : scenario.oneOffs)
        items.push_back({.on = one.dueOn,
                         .amount = one.amount,
                         .kind = ForecastKind::OneOff,
                         .source = {.party = one.text}});
    return items;
}

std::vector<ForecastWeek> forecastWeeks(const Money& opening, std::vector<ForecastItem> items,
                                        QDate from, int weekCount)
{
    require(weekCount >= 1 && weekCount <= forecastWeeksMax, "a forecast has 1 to 104 weeks");
    const Money none = Money::zero(opening.currency());
    std::ranges::stable_sort(items, isBefore);
    std::vector<ForecastWeek> weeks;
    for (int i = 0; i < weekCount; ++i) {
        const QDate first = from.addDays(qint64{i} * daysOfWeek);
        weeks.push_back({.from = first,
                         .to = first.addDays(daysOfWeek - 1),
                         .opening = none,
                         .received = none,
                         .paid = none,
                         .closing = none});
    }
    for (ForecastItem& item : items) {
        const qint64 index = std::max<qint64>(from.daysTo(item.on), 0) / daysOfWeek;
        if (index >= weekCount)
            continue;
        ForecastWeek& week = weeks[static_cast<std::size_t>(index)];
        (item.amount.isNegative() ? week.paid : week.received) += item.amount.abs();
        week.items.push_back(std::move(item));
    }
    Money balance = opening;
    for (ForecastWeek& week : weeks) {
        week.opening = balance;
        balance += week.received - week.paid;
        week.closing = balance;
    }
    return weeks;
}

int averageDaysLate(std::int64_t daysLateSum, std::int64_t paymentCount)
{
    if (paymentCount <= 0 || daysLateSum <= 0)
        return 0;
    return static_cast<int>((2 * daysLateSum + paymentCount) / (2 * paymentCount));
}

} // namespace tandem::budgets
