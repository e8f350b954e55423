#pragma once

#include "gui/dashboard/compared_days.h"
#include "office/list_filter.h"
#include "reports/dashboard.h"

namespace tandem::gui {

/// A list with something in it that waits for somebody.
struct AttentionSpec {
    enum class Kind { OverdueInvoices, OpenBankLines, LeaveToApprove, ItemsOut, OrdersToInvoice };

    Kind kind;
    const char* icon;
    const char* page; ///< That has the list.
    ListSpec list;
    QString filter; ///< Of the rows that wait, as it would be typed.
};

/// Every list that is looked into.
std::vector<AttentionSpec> attentionSpecs();

struct Attention {
    AttentionSpec spec;
    std::int64_t count;
};

/// Everything that the dashboard shows, read at one time.
struct DashboardData {
    QDate asOf;
    std::vector<reports::Figure> figures;
    std::vector<reports::Figure> figuresBefore; ///< At the end of the month before.
    ComparedDays days;
    Money sales;
    Money salesBefore;
    Money salesYearBefore;
    QDate monthsFrom;          ///< The first of the twelve months until now.
    std::vector<Money> months; ///< Revenue of those, oldest first.
    std::vector<Money> monthsYearBefore;
    std::vector<reports::Revenue> customers; ///< The largest of the period first.
    std::vector<reports::Revenue> items;     ///< The same by item.
    std::vector<Attention> attention;        ///< Only where something waits.
};

inline constexpr int dashboardMonths = 12;
inline constexpr int dashboardCustomers = 5;
inline constexpr int dashboardItems = 5;

Result<DashboardData> readDashboard(Reader& books, QDate today, ComparedPeriod period,
                                    const std::vector<AttentionSpec>& looked);

/// The figure of that name; it is one of reports::dashboard.
const reports::Figure& figureNamed(const std::vector<reports::Figure>& figures,
                                   const QString& name);

/// The amount or the count of a figure as one number.
std::int64_t numberOf(const reports::Figure& figure);

} // namespace tandem::gui
