#pragma once

#include "base/result.h"
#include "formats/bank_statement.h"
#include "formats/text_encoding.h"

#include <QStringList>

namespace tandem::formats {

/// How the rows of a bank table say what the account gained or lost.
enum class AmountRule {
    Signed, ///< One column, negative when it lost.
    InOut,  ///< One column for what came in, one for what went out.
    Flag,   ///< One column of amounts, one that says credit or debit.
    Card,   ///< One column of charges; credits have a plus, CR, or a flag beside them.
};

/// How the table of one bank is read. Columns are named as the header does, or "#3".
///
/// As text, to be saved and given back: "encoding=windows-1252,delimiter=semicolon,skip=1,
/// date=Buchungstag,date_format=%d.%m.%y,rule=signed,amount=Betrag,decimal=comma,…".
struct BankCsvMapping {
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter = u',';
    int skip = 0; ///< Rows before the first line of the statement; the last of them is the header.
    QString date;
    QString dateFormat; ///< As bankDate() reads it: "%d.%m.%Y".
    QString valueDate;  ///< In the same format. This and what follows may be empty.
    AmountRule rule = AmountRule::Signed;
    QString amount; ///< For all rules but InOut.
    QString in;
    QString out;
    QString flag;
    QChar decimalMark = u'.';
    QString payee;
    QStringList description; ///< Joined by blanks.
    QString iban;
    QString reference;
    QString currency;     ///< The column; it goes before the code.
    QString currencyCode; ///< Of every line without one of its own.

    QString text() const;
    /// Errors: those of ColumnMapping::parse, mappingFieldUnknown, bankCsvMappingValue.
    static Result<BankCsvMapping> parse(QStringView text);
};

enum class NoBooking { NoDate, NoAmount, Neither, Balance };

/// A row of the file that says nothing happened: a header further down, a footer, a total, a
/// pending payment without a date.
struct RowWithoutBooking {
    qint64 line = 0;
    QString text;
    NoBooking reason = NoBooking::Neither;
};

struct BankCsv {
    BankCsvMapping mapping; ///< What was detected or given.
    std::vector<BankLine> lines;
    std::vector<RowWithoutBooking> rowsWithoutBooking;
    std::vector<Error> warnings; ///< What was guessed: show it before anything is posted.
};

/// Reads a bank's table by what it finds in it.
/// Errors: those of decodeText and CsvReader, bankCsvNoDates, bankCsvNoAmounts,
/// bankCsvMarksMixed, bankCsvNoBookings.
Result<BankCsv> readBankCsv(QByteArrayView bytes);

/// Reads a bank's table as `mapping` says.
/// Errors: as above, and mappingColumnUnknown.
Result<BankCsv> readBankCsv(QByteArrayView bytes, const BankCsvMapping& mapping);

} // namespace tandem::formats
