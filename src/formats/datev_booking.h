#pragma once

#include "base/decimal.h"
#include "formats/datev_chart.h"
#include "formats/datev_file.h"

#include <optional>

namespace tandem::formats {

enum class DatevSide { Debit, Credit };

/// One row of a batch: an amount between an account and its contra account.
struct DatevBooking {
    qint64 line = 0;                   ///< Where it stands in the file, from 1; 0 if it is in none.
    Decimal amount{};                  ///< Positive, tax included.
    DatevSide side = DatevSide::Debit; ///< Of `account`.
    QString currency{};                ///< Of the amount; empty: that of the file.
    std::optional<Decimal> rate{};     ///< How much of `currency` one of the file's is.
    std::optional<Decimal> baseAmount{}; ///< The amount in the file's currency.
    QString account;
    QString contra;
    QString taxKey{}; ///< Of the contra account (BU-Schlüssel).
    QDate on;
    QString document{};  ///< Belegfeld 1.
    QString document2{}; ///< Belegfeld 2.
    Decimal discount{};
    QString text{};
    QString costCentre{};
    QDate serviceOn{};
    bool isGeneralReversal = false; ///< Takes back what it says, on the same side.
    QString entry{}; ///< Number of the entry that Tandem split into several bookings.
};

/// Reads a row; its day has no year, which is that of the header's days.
/// Errors: datevBadRow.
Result<DatevBooking> datevBookingOf(const DatevRow& row, const DatevHeader& header, qint64 line);

/// The row with all columns of version 9.
DatevRow datevRowOf(const DatevBooking& booking);

} // namespace tandem::formats
