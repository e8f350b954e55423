#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

/// Files in DATEV's format: a row about the file, a row with the names of the columns, rows.
/// Source: developer.datev.de, "DATEV-Format"; Windows-1252, semicolons, CRLF.
namespace tandem::formats {

/// A cell as it stands in the file: texts in quotation marks, numbers and days without.
struct DatevField {
    QString text{};
    bool isQuoted = false;
    friend bool operator==(const DatevField&, const DatevField&) = default;
};

using DatevRow = std::vector<DatevField>;

struct DatevFile {
    DatevRow header;
    DatevRow columns;
    std::vector<DatevRow> rows;
    friend bool operator==(const DatevFile&, const DatevFile&) = default;
};

/// What the first row says, as far as Tandem has a use for it.
struct DatevHeader {
    int category = 21; ///< 21 bookings, 20 names of accounts, 16 customers and suppliers.
    QDateTime createdAt{};
    QString exportedBy{};
    int consultant = 1001;
    int client = 1;
    QDate yearBegin{};
    int accountDigits = 4; ///< Of ledger accounts; those of parties have one more.
    QDate from{};
    QDate to{};
    QString description{};
    QString currency = QStringLiteral("EUR");
    QString chart{}; ///< "03" or "04"; empty where it is not said.
};

/// Takes a file apart; nothing in it is changed, so that writing it again gives the same bytes.
/// Errors: datevNotAFile, datevBadRow, those of decodeText.
Result<DatevFile> readDatevFile(QByteArrayView bytes);

/// One row in Windows-1252 with its line end. What that encoding lacks becomes a question mark.
QByteArray datevBytes(const DatevRow& row);
QByteArray datevBytes(const DatevFile& file);

/// Errors: datevBadHeader.
Result<DatevHeader> datevHeaderOf(const DatevRow& row);
/// The first row of a batch of bookings.
DatevRow datevRowOf(const DatevHeader& header);
/// The names of the columns of a batch of bookings.
DatevRow datevBookingColumns();

} // namespace tandem::formats
