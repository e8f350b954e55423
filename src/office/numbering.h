#pragma once

#include "office/unit_of_work.h"

namespace tandem {

/// Gives the next number of a series in the year of `on`: "SO-2025-00017".
///
/// Numbers of a series and year are consecutive from 1: the number is taken in the transaction of
/// the document that bears it. Series names are the prefix: "SO". Error: tooManyNumbers.
Result<QString> nextNumber(UnitOfWork& work, const QString& series, QDate on);

} // namespace tandem
