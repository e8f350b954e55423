#include "formats/bank_csv.h"

#include "formats/bank_csv_cells.h"
#include "formats/bank_csv_detect.h"
#include "formats/bank_errors.h"
#include "formats/column_mapping.h"
#include "formats/csv_errors.h"
#include "formats/stated_amount.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

/// The columns of a mapping, found in one file; -1 where there is none.
struct Columns {
    int date = -1;
    int valueDate = -1;
    int amount = -1;
    int in = -1;
    int out = -1;
    int flag = -1;
    int payee = -1;
    int iban = -1;
    int reference = -1;
    int currency = -1;
    std::vector<int> description;
};

Result<int> find(const QString& column, const QString& field, const QStringList& header)
{
    const int index = column.isEmpty() ? -1 : columnIndex(column, header);
    if (index < 0 && !column.isEmpty())
        return fail(errors::mappingColumnUnknown, {column, field, header.join(u", "_s)});
    return index;
}

Result<Columns> findColumns(const BankCsvMapping& mapping, const QStringList& header)
{
    Columns columns;
    TANDEM_TRY(columns.date, find(mapping.date, u"date"_s, header));
    TANDEM_TRY(columns.valueDate, find(mapping.valueDate, u"value_date"_s, header));
    TANDEM_TRY(columns.amount, find(mapping.amount, u"amount"_s, header));
    TANDEM_TRY(columns.in, find(mapping.in, u"in"_s, header));
    TANDEM_TRY(columns.out, find(mapping.out, u"out"_s, header));
    TANDEM_TRY(columns.flag, find(mapping.flag, u"flag"_s, header));
    TANDEM_TRY(columns.payee, find(mapping.payee, u"payee"_s, header));
    TANDEM_TRY(columns.iban, find(mapping.iban, u"iban"_s, header));
    TANDEM_TRY(columns.reference, find(mapping.reference, u"reference"_s, header));
    TANDEM_TRY(columns.currency, find(mapping.currency, u"currency"_s, header));
    for (const QString& column : mapping.description) {
        TANDEM_TRY(const int index, find(column, u"description"_s, header));
        columns.description.push_back(index);
    }
    return columns;
}

QString cellOf(const CsvRow& row, int column)
{
    return column < 0 ? QString() : row.fields.value(column).simplified();
}

/// An amount as its sign says; `unsignedMeans` settles one that has none.
Decimal signedBy(const AmountCell& cell, AmountSign unsignedMeans)
{
    const AmountSign sign = cell.sign == AmountSign::None ? unsignedMeans : cell.sign;
    const bool isNegative = sign == AmountSign::Minus || sign == AmountSign::Debit;
    return isNegative ? -cell.amount : cell.amount;
}

/// What came in less what went out; an empty cell is nothing. Unset if neither is an amount, or
/// one holds something else.
std::optional<Decimal> inOutAmount(const QString& in, const QString& out, QChar mark)
{
    const auto inCell = bankAmount(in, mark);
    const auto outCell = bankAmount(out, mark);
    const bool isOther = (!in.isEmpty() && !inCell) || (!out.isEmpty() && !outCell);
    if (isOther || (!inCell && !outCell))
        return std::nullopt;
    const Decimal gained = inCell ? signedBy(*inCell, AmountSign::Credit) : Decimal();
    const Decimal lost = outCell ? signedBy(*outCell, AmountSign::Debit) : Decimal();
    return exactSum(gained, lost);
}

std::optional<Decimal> amountOf(const CsvRow& row, const Columns& columns,
                                const BankCsvMapping& mapping, QString& currency)
{
    const QChar mark = mapping.decimalMark;
    if (mapping.rule == AmountRule::InOut)
        return inOutAmount(cellOf(row, columns.in), cellOf(row, columns.out), mark);
    const auto cell = bankAmount(cellOf(row, columns.amount), mark);
    if (!cell)
        return std::nullopt;
    if (currency.isEmpty())
        currency = cell->currency;
    const AmountSign flag = creditOrDebit(cellOf(row, columns.flag));
    switch (mapping.rule) {
    case AmountRule::Flag:
        if (flag == AmountSign::None)
            return std::nullopt;
        return flag == AmountSign::Debit ? -cell->amount : cell->amount;
    case AmountRule::Card:
        return signedBy(*cell, flag == AmountSign::Credit ? flag : AmountSign::Debit);
    default:
        return signedBy(*cell, AmountSign::Credit);
    }
}

/// Some banks list balances and turnovers as rows like any other.
bool isBalance(const BankLine& line)
{
    static const QSet<QString> names{u"openingbalance"_s, u"closingbalance"_s, u"turnover"_s,
                                     u"anfangssaldo"_s,   u"endsaldo"_s,       u"beginsaldo"_s,
                                     u"eindsaldo"_s,      u"saldovortrag"_s};
    return line.counterpartyName.isEmpty() && names.contains(plainColumnName(line.remittance));
}

BankLine textsOf(const CsvRow& row, const Columns& columns, const BankCsvMapping& mapping)
{
    BankLine line;
    line.fileLine = row.line;
    line.counterpartyName = cellOf(row, columns.payee);
    line.counterpartyIban = cellOf(row, columns.iban);
    line.bankReference = cellOf(row, columns.reference);
    line.currency = cellOf(row, columns.currency);
    QStringList parts;
    for (const int column : columns.description) {
        if (const QString part = cellOf(row, column); !part.isEmpty())
            parts += part;
    }
    line.remittance = parts.join(u' ');
    line.bookedOn = bankDate(cellOf(row, columns.date), mapping.dateFormat);
    line.valueOn = bankDate(cellOf(row, columns.valueDate), mapping.dateFormat);
    return line;
}

void addRow(BankCsv& file, const CsvRow& row, const Columns& columns)
{
    BankLine line = textsOf(row, columns, file.mapping);
    const auto amount = amountOf(row, columns, file.mapping, line.currency);
    if (line.currency.isEmpty())
        line.currency = file.mapping.currencyCode;
    const bool hasDate = line.bookedOn.isValid();
    if (hasDate && amount && !isBalance(line)) {
        line.amount = *amount;
        file.lines.push_back(std::move(line));
        return;
    }
    const NoBooking reason = hasDate && amount ? NoBooking::Balance
                             : hasDate         ? NoBooking::NoAmount
                             : amount          ? NoBooking::NoDate
                                               : NoBooking::Neither;
    file.rowsWithoutBooking.push_back({row.line, row.fields.join(u' ').simplified(), reason});
}

Result<BankCsv> readTable(const CsvTable& table, const BankCsvMapping& mapping)
{
    TANDEM_TRY(const Columns columns, findColumns(mapping, headerOf(table, mapping.skip)));
    BankCsv file;
    file.mapping = mapping;
    for (std::size_t i = std::size_t(mapping.skip); i < table.rows.size(); ++i)
        addRow(file, table.rows[i], columns);
    if (file.lines.empty()) {
        const bool isInOut = mapping.rule == AmountRule::InOut;
        const QString amount = isInOut ? mapping.in + u", "_s + mapping.out : mapping.amount;
        return fail(errors::bankCsvNoBookings, {mapping.date, amount});
    }
    return file;
}

} // namespace

Result<BankCsv> readBankCsv(QByteArrayView bytes)
{
    TANDEM_TRY(const CsvTable table, readCsv(bytes, {.header = HeaderRow::Absent}));
    TANDEM_TRY(DetectedBankCsv detected, detectBankCsv(table));
    TANDEM_TRY(BankCsv file, readTable(table, detected.mapping));
    file.warnings = std::move(detected.warnings);
    return file;
}

Result<BankCsv> readBankCsv(QByteArrayView bytes, const BankCsvMapping& mapping)
{
    TANDEM_TRY(const CsvTable table, readCsv(bytes, {.encoding = mapping.encoding,
                                                     .delimiter = mapping.delimiter,
                                                     .header = HeaderRow::Absent}));
    return readTable(table, mapping);
}

} // namespace tandem::formats
