#pragma once

#include "formats/column_mapping.h"
#include "formats/csv.h"

#include <QDate>

namespace tandem::workflows {

/// Everything that can be wrong with a table of parties or employees that was read without error.
namespace errors {

inline constexpr ErrorCode rowWrong{
    "import.row_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 (%2): %3 Nothing was imported.")};
inline constexpr ErrorCode cellMissing{
    "import.cell_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: the column for %2 is empty. Nothing was imported.")};
inline constexpr ErrorCode dayUnreadable{
    "import.day_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: '%2' is not a day. Write it like 2025-03-31. Nothing was "
                               "imported.")};
/// Not shown: how a trial run of such a table leaves the books as they were.
inline constexpr ErrorCode rehearsedOnly{
    "import.rehearsed_only", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "This was a trial run: nothing was saved.")};

} // namespace errors

/// A table with the columns that were recognised in it.
struct ImportTable {
    formats::MappedColumns columns;
    std::vector<formats::CsvRow> rows;

    QString cell(const formats::CsvRow& row, const char* field) const;
    /// As cell, which is not empty. Error: cellMissing.
    Result<QString> neededCell(const formats::CsvRow& row, const char* field) const;
    /// The day in a cell, 2025-03-31 or 31.03.2025, whatever time follows. Error: dayUnreadable.
    Result<QDate> day(const formats::CsvRow& row, const char* field) const;
};

/// Reads a table whose first row names its columns. `mapping` may be empty: "name=CompanyName".
/// Errors: those of formats::readCsv and formats::mapColumns.
Result<ImportTable> readImportTable(const QByteArray& bytes, const QString& mapping,
                                    std::span<const formats::WantedColumn> wanted);

/// What went wrong in a row, with its line and its key, as one error.
Failure atRow(const formats::CsvRow& row, const QString& key, const Error& error);

} // namespace tandem::workflows
