#pragma once

#include "base/result.h"

#include <QStringList>

#include <map>
#include <span>
#include <vector>

namespace tandem::formats {

enum class Need { Required, Optional };

/// A field that an import wants, and the names that columns holding it usually have.
struct WantedColumn {
    QString name; ///< Ours, as it stands in a mapping: "postcode".
    Need need = Need::Optional;
    QStringList synonyms = {}; ///< Written in any case and with any separators; `name` is one.
};

/// Which column of a file holds which field: "name=CompanyName,postcode=PostalCode".
class ColumnMapping {
public:
    /// Reads the form that text() writes. A column is named, or numbered from 1: "name=#2".
    /// Blanks around names are nothing; a comma or backslash in a name comes after a
    /// backslash. Errors: mappingMalformed, mappingFieldTwice.
    static Result<ColumnMapping> parse(QStringView text);

    /// The fields in the order they were set.
    QString text() const;

    void set(const QString& field, const QString& column);
    bool has(const QString& field) const { return !column(field).isNull(); }
    /// The column of a field as written; null if it has none.
    QString column(const QString& field) const;
    QStringList fields() const;

private:
    struct Pair {
        QString field;
        QString column;
    };
    std::vector<Pair> m_pairs;
};

/// A mapping laid over the header of one file.
struct MappedColumns {
    ColumnMapping mapping;          ///< What was found or given, ready to be saved.
    std::map<QString, int> indexes; ///< Field to column, counted from 0.
    QStringList missing;            ///< Required fields for which there is no column.

    bool has(const QString& field) const { return indexes.contains(field); }
    /// The cell of a field in `row`, trimmed; empty if the field is not mapped or the row short.
    QString cell(const QStringList& row, const QString& field) const;
};

/// Finds the columns by their names, in whatever case, separators and naming style:
/// "PostalCode", "postal_code" and "Postal code" are one. Each column serves one field; the
/// better match goes first, then the earlier field.
MappedColumns recogniseColumns(const QStringList& header, std::span<const WantedColumn> wanted);

/// Lays a given mapping over a header. What it does not name is not guessed.
/// Errors: mappingFieldUnknown, mappingColumnUnknown.
Result<MappedColumns> applyMapping(const ColumnMapping& mapping, const QStringList& header,
                                   std::span<const WantedColumn> wanted);

/// The columns as `given` says, or recognised if it is empty; all required ones are there.
/// Errors: those of ColumnMapping::parse and applyMapping, and mappingIncomplete.
Result<MappedColumns> mapColumns(QStringView given, const QStringList& header,
                                 std::span<const WantedColumn> wanted);

/// The index of a column written as in a mapping, or -1.
int columnIndex(const QString& column, const QStringList& header);

/// How a mapping refers to column `index`: by its name if that is unique, else "#3".
QString columnReference(int index, const QStringList& header);

/// `name` for comparison: letters and digits only, lower case, without accents.
QString plainColumnName(QStringView name);

} // namespace tandem::formats
