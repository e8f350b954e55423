#pragma once

#include "formats/bank_csv.h"
#include "formats/csv.h"

namespace tandem::formats {

struct DetectedBankCsv {
    BankCsvMapping mapping;
    std::vector<Error> warnings; ///< What was guessed.
};

/// Finds out how the rows of a bank's table are to be read, from names and contents of its
/// columns. `table` has been read without a header: its rows are all there is.
/// Errors: bankCsvNoDates, bankCsvNoAmounts, bankCsvMarksMixed.
Result<DetectedBankCsv> detectBankCsv(const CsvTable& table);

/// The names of the columns if `skip` rows come before the first line: the last of these rows,
/// if it holds names and not figures. Else as many empty names as the widest row has fields.
QStringList headerOf(const CsvTable& table, int skip);

} // namespace tandem::formats
