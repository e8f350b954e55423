#pragma once

#include <QByteArray>
#include <QStringList>

#include <utility>

namespace tandem::formats {

/// Writes a table by RFC 4180: UTF-8 with byte order mark, comma, CRLF.
///
/// The same rows give the same bytes. A cell that a spreadsheet would run as a formula (it begins
/// with = + - @ TAB or CR) is written after an apostrophe, unless it is a plain number: "-12.50".
class CsvWriter {
public:
    CsvWriter();

    void row(const QStringList& cells);

    const QByteArray& bytes() const { return m_bytes; }
    /// Hands over what was written since the last time; more rows may follow.
    QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

/// `cell` with the apostrophe if it needs one.
QString withoutFormula(const QString& cell);

} // namespace tandem::formats
