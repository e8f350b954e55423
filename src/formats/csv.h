#pragma once

#include "base/result.h"
#include "formats/text_encoding.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace tandem::formats {

struct CsvLimits {
    qint64 bytesMax = 256LL << 20;
    qint64 rowsMax = 5'000'000;
    qsizetype fieldsMax = 1'024;
    qsizetype fieldCharactersMax = 1'000'000;
};

/// One record; it may cover several lines of the file, where quotes enclose line ends.
struct CsvRow {
    qint64 line = 1; ///< Where it begins; the first line of the file is 1.
    QStringList fields;
    /// How many fields were quoted, and whether one lacked its opening quote and was mended.
    qsizetype quotedCount = 0;
    bool isMended = false;
};

/// Reads rows by RFC 4180, and what programs in the wild make of it.
///
/// Lines end with LF, CR, CRLF or CR CR LF. Lines without any character are passed over. Blanks
/// after a closing quote are. A field that ends in a quote without beginning with one, in a row
/// whose other fields (two or more) are all quoted, lost its opening quote: the row is mended.
class CsvReader {
public:
    CsvReader(QStringView text, QChar delimiter, const CsvLimits& limits = {});

    /// The next row in `row`; false at the end. After an error there are no further rows.
    /// Errors: csvQuoteLeftOpen, csvTextAfterQuote, csvTooManyFields, csvTooManyRows,
    /// csvFieldTooLong.
    Result<bool> next(CsvRow& row);

private:
    Result<> readRow(CsvRow& row);
    Result<bool> readField(CsvRow& row);
    Result<QString> readQuoted(qsizetype column);
    void endLine();
    bool atLineEnd() const;

    QStringView m_text;
    QChar m_delimiter;
    CsvLimits m_limits;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_rowCount = 0;
    qsizetype m_suspect = -1; ///< The field of this row that may lack its opening quote.
};

enum class HeaderRow { Detect, Present, Absent };

struct CsvOptions {
    std::optional<TextEncoding> encoding = std::nullopt; ///< Unset: detected.
    std::optional<QChar> delimiter = std::nullopt;       ///< Unset: detected among , ; TAB |
    HeaderRow header = HeaderRow::Detect;
    InvalidText invalid = InvalidText::Refuse;
    CsvLimits limits = {};
};

struct CsvTable {
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter = u',';
    QStringList header; ///< Empty if the table has none.
    std::vector<CsvRow> rows;
};

/// All rows of a file, with what was detected about it.
/// Errors: those of decodeText and CsvReader, and csvEmpty.
Result<CsvTable> readCsv(QByteArrayView bytes, const CsvOptions& options = {});

/// The one of , ; TAB | that cuts the first rows most evenly; a comma if none does.
QChar detectDelimiter(QStringView text);

/// Whether `first` names the columns of `rows`: distinct, filled, none a number or a date, and
/// some column below it holds numbers or dates.
bool isHeader(const CsvRow& first, std::span<const CsvRow> rows);

/// How the numbers of a column mark their decimals.
enum class DecimalMark {
    None,      ///< No number has any mark.
    Point,     ///< 1,234.50
    Comma,     ///< 1.234,50
    Ambiguous, ///< Every mark could group thousands or part decimals: 1,234
    Mixed,     ///< Some numbers can only have a point, others only a comma.
};

/// The mark that the numbers among `cells` agree on; cells that are no numbers are passed over.
DecimalMark decimalMarkOf(const QStringList& cells);

} // namespace tandem::formats
