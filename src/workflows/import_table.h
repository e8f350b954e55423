#pragma once

#include "base/quantity.h"
#include "formats/column_mapping.h"
#include "formats/csv.h"

#include <QDate>

namespace tandem::workflows {

/// A table of another program as a person hands it over.
struct ImportFile {
    QString name; ///< For messages.
    QByteArray bytes;
    QString mapping{}; ///< Which column holds which field; empty: the saved one, or recognised.
};

/// Where a mapping comes from.
enum class MappingSource { Given, Saved, Recognised };

/// "given", "saved" or "recognised".
QString wordOf(MappingSource source);

/// The mapping that a file was read by, to be shown, saved and given again.
struct UsedMapping {
    QString text{};
    MappingSource source = MappingSource::Recognised;
};

/// The mapping of an earlier file; empty: none.
struct SavedMapping {
    QString text{};
    MappingSource origin = MappingSource::Recognised; ///< Given or recognised, at that time.
};

/// A CSV file laid out by the fields that an import wants. Every error names file and line.
class ImportTable {
public:
    /// `saved` serves where the file comes without a mapping and has all the columns it names.
    /// Errors: those of formats::readCsv and formats::mapColumns, headerMissing,
    /// decimalMarksMixed.
    static Result<ImportTable> read(const ImportFile& file,
                                    std::span<const formats::WantedColumn> wanted,
                                    const SavedMapping& saved = {});

    const std::vector<formats::CsvRow>& rows() const { return m_table.rows; }
    UsedMapping mapping() const { return {m_columns.mapping.text(), m_source}; }
    /// The column of a field as the mapping names it; null if it has none.
    QString columnOf(const QString& field) const { return m_columns.mapping.column(field); }
    const QString& name() const { return m_name; }

    /// The cell of a field, trimmed; empty where there is none.
    QString text(const formats::CsvRow& row, const QString& field) const;
    /// The same, which must be there. Errors: cellMissing.
    Result<QString> neededText(const formats::CsvRow& row, const QString& field) const;
    /// A number; nothing where the cell is empty. Errors: cellUnreadable.
    Result<std::optional<Decimal>> number(const formats::CsvRow& row, const QString& field) const;
    /// A number, which must be there. Errors: cellMissing, cellUnreadable.
    Result<Decimal> neededNumber(const formats::CsvRow& row, const QString& field) const;
    /// A day as 2025-03-31 or 31.03.2025, with or without a time; nothing where the cell is empty.
    /// Days whose month could be their day (03/04/2025) are not guessed. Errors: cellUnreadable.
    Result<QDate> day(const formats::CsvRow& row, const QString& field) const;

    /// All cells of a field, for what is decided over a column.
    QStringList column(const QString& field) const;

    /// That a cell is not what its field wants.
    Failure unreadable(const formats::CsvRow& row, const QString& field, const QString& kind) const;
    /// An error of a service, with file and line before it.
    Failure refused(const formats::CsvRow& row, const Error& why) const;

private:
    QString m_name;
    formats::CsvTable m_table;
    formats::MappedColumns m_columns;
    MappingSource m_source = MappingSource::Recognised;
    bool m_hasDecimalComma = false;
};

} // namespace tandem::workflows
