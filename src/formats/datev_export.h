#pragma once

#include "formats/datev_booking.h"

#include <vector>

namespace tandem::formats {

/// A line of an entry as a batch needs it.
struct DatevLine {
    QString account;                   ///< The number that DATEV knows it by.
    Decimal base;                      ///< In the file's currency; a debit is positive.
    QString currency{};                ///< Of `amount`; empty where it is the file's.
    Decimal amount{};                  ///< The same in `currency`.
    std::optional<DatevTaxSide> tax{}; ///< On an account that takes tax: which.
    QString costCentre{};
    QString text{};
};

struct DatevEntry {
    std::int64_t number = 0;
    QDate on;
    QString document;
    QString text;
    std::vector<DatevLine> lines;
};

struct DatevExportOptions {
    DatevChart chart = DatevChart::Unknown;
    int accountDigits = 4;
    QString balancingAccount = QStringLiteral("1590");
};

/// The bookings of an entry. Tax that is exactly the share of one net amount becomes a tax key on
/// its gross amount. An entry of one line against others is booked line by line against it; one of
/// several on both sides goes through the balancing account, which ends at nothing.
/// Errors: datevAccountUnfit, datevAmountUnfit.
Result<std::vector<DatevBooking>> datevBookingsOf(const DatevEntry& entry,
                                                  const DatevExportOptions& options);

} // namespace tandem::formats
