#pragma once

#include "office/unit_of_work.h"

namespace tandem {

/// Gives the next number of a series in the year of `on`: "SO-2025-00017".
///
/// Numbers of a series and year are consecutive from 1: the number is taken in the transaction of
/// the document that bears it. Series names are the prefix: "SO". Error: tooManyNumbers.
Result<QString> nextNumber(UnitOfWork& work, const QString& series, QDate on);

/// How far a series came in a year.
struct NumberSeries {
    QString series;
    int year;
    std::int64_t lastNumber;
};

/// All series, by name, the latest year first.
Result<std::vector<NumberSeries>> numberSeries(Reader& books, int rowsMax);

} // namespace tandem
