#pragma once

#include "office/list_export.h"

class QIODevice;

namespace tandem::sheets {

/// A list as CSV: RFC 4180, UTF-8 with a byte order mark for spreadsheets, values as plainText
/// writes them. A text that a spreadsheet would take for a formula begins with an apostrophe.
/// Error: sheetUnwritable.
class CsvSheet final : public ListSheet {
public:
    /// `out` is open.
    explicit CsvSheet(QIODevice& out) : m_out(out) {}

    Result<> begin(const ListExtract& extract) override;
    Result<> add(const ListRow& row) override;
    Result<> end(const ListSize&) override { return {}; }

private:
    Result<> write(const QStringList& cells);

    QIODevice& m_out;
    const ListExtract* m_extract = nullptr;
    std::vector<std::size_t> m_columns;
};

} // namespace tandem::sheets
