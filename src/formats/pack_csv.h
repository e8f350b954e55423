#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <optional>
#include <vector>

/// Tables of an open pack: CSV in which every cell comes back as it was.
namespace tandem::formats {

/// A cell; unset where the books have no value there.
using PackCell = std::optional<QString>;

/// One row in UTF-8, RFC 4180: no value is nothing between the commas, an empty text is "". What a
/// spreadsheet would take for a formula, and what begins with an apostrophe, comes after one.
QByteArray packRow(const std::vector<PackCell>& cells);

/// Reads rows back as they were, piece by piece.
class PackReader {
public:
    explicit PackReader(QIODevice& device) : m_device(device) {}

    /// The next row in `cells`; false at the end. Errors: packDamaged.
    Result<bool> next(std::vector<PackCell>& cells);
    qint64 line() const { return m_line; }

private:
    std::optional<char> peek();
    void advance() { ++m_at; }
    Result<PackCell> readCell();

    QIODevice& m_device;
    QByteArray m_piece;
    qsizetype m_at = 0;
    qint64 m_line = 0;
};

} // namespace tandem::formats
