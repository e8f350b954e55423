#pragma once

#include "base/decimal.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace tandem::formats {

/// A rate as a file states it: one unit is `value` of `currency`.
struct StatedRate {
    QDate on;
    QString currency; ///< Three letters, upper case.
    QString unit;     ///< Empty: whatever the reader's company counts in.
    Decimal value;
};

/// Reads the exchange rates of a file, told apart by how it begins:
/// - the ECB's XML (eurofxref-daily, -hist-90d, -hist): Cube elements with time, currency and rate;
/// - the ECB's CSV: a column Date, and one for each currency; N/A and empty cells state nothing;
/// - a table with the columns date, currency, rate, and perhaps unit.
///
/// Days are written 2026-11-20, or 20 November 2026 as in the ECB's daily CSV.
/// Errors: those of XmlGuard and CSV, ratesPacked, ratesNone, ratesColumnsMissing, rateUnreadable,
/// rateDateUnreadable.
Result<std::vector<StatedRate>> readExchangeRates(const QByteArray& bytes);

} // namespace tandem::formats
