#include "base/check.h"
#include "formats/csv.h"
#include "formats/csv_writer.h"

namespace formats = tandem::formats;
using tandem::require;

namespace {

/// What was read can be written, and reads back as it was written.
void writeAndReadBack(const formats::CsvTable& table)
{
    formats::CsvWriter writer;
    for (const formats::CsvRow& row : table.rows)
        writer.row(row.fields);
    const auto again = formats::readCsv(
        writer.bytes(), {.delimiter = QChar(u','), .header = formats::HeaderRow::Absent});
    require(again.has_value(), "what the writer writes can be read");
    require(again->rows.size() == table.rows.size(), "no row is lost or added in writing");
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        QStringList guarded;
        for (const QString& cell : table.rows[i].fields)
            guarded += formats::withoutFormula(cell);
        require(again->rows[i].fields == guarded, "cells are read back as they were written");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const auto table = formats::readCsv(bytes, {.header = formats::HeaderRow::Absent});
    if (table)
        writeAndReadBack(*table);
    const auto replaced = formats::readCsv(bytes, {.invalid = formats::InvalidText::Replace});
    require(replaced || !replaced.error().text().isEmpty(), "an error has a text");
    return 0;
}
