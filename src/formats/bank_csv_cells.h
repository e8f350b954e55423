#pragma once

#include "base/decimal.h"

#include <QDate>
#include <QStringList>

#include <optional>

/// What single cells of bank tables mean: dates and amounts in the ways banks write them.
namespace tandem::formats {

/// Reads `cell` by a format of strftime: %Y %m %d %y %b and literal characters. A time of day
/// after the date (from a blank or T) is passed over. Invalid if it does not fit.
/// %y is 1969 to 2068; %b is a month's short English or German name.
QDate bankDate(QStringView cell, QStringView format);

struct DateColumn {
    QString format; ///< Empty if no cell is a date.
    qsizetype dateCount = 0;
    bool isDayMonthOpen = false; ///< Every date could be day/month and month/day.
};

/// The format that most of `cells` fit. Of day/month and month/day alike it is day/month.
DateColumn dateColumnOf(const QStringList& cells);

enum class AmountSign { None, Plus, Minus, Credit, Debit };

struct AmountCell {
    Decimal amount; ///< Without its sign.
    AmountSign sign = AmountSign::None;
    QString currency; ///< From a symbol or code beside the digits; else empty.
};

/// Reads "+ £1,100.00", "-8,78", "1.234,50-", "(5.00)", "12.00 CR" with the given decimal mark;
/// the other mark, blanks and apostrophes group by three. Unset if it is nothing of the kind.
std::optional<AmountCell> bankAmount(QStringView cell, QChar decimalMark);

/// Whether a text of its own says credit or debit: CR, C, K, H, Haben, Bij … None if neither.
AmountSign creditOrDebit(QStringView cell);

} // namespace tandem::formats
