#pragma once

#include "reports/revenue.h"

namespace tandem::reports {

/// What happened to the money in a month, in the company's currency.
struct CashMonth {
    QDate month; ///< Its first day.
    Money opening;
    Money received; ///< Debits of the bank and cash accounts, transfers between them as well.
    Money paid;     ///< Credits, not below zero.
    Money closing;  ///< opening + received - paid
};

/// The course of the bank and cash accounts (as the dashboard's figure counts them) month by month,
/// those without a movement as well. The first and the last month hold the days asked for only, so
/// that the last closing is the balance at the end of `days.to`. At most `cashMonthsMax` months:
/// the latest.
Result<std::vector<CashMonth>> cashByMonth(Reader& books, const Days& days);

inline constexpr int cashMonthsMax = 120;

} // namespace tandem::reports
