#include "formats/bank_csv_detect.h"

#include "formats/bank_csv_cells.h"
#include "formats/bank_csv_columns.h"
#include "formats/bank_csv_names.h"
#include "formats/bank_errors.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

qsizetype widthOf(const CsvTable& table)
{
    qsizetype width = 0;
    for (const CsvRow& row : table.rows)
        width = std::max(width, row.fields.size());
    return width;
}

std::vector<DateColumn> dateColumnsOf(const CsvTable& table)
{
    std::vector<DateColumn> dates;
    for (int i = 0; i < widthOf(table); ++i) {
        QStringList cells;
        for (const CsvRow& row : table.rows)
            cells += row.fields.value(i);
        dates.push_back(dateColumnOf(cells));
    }
    return dates;
}

/// The rows before the first one that has a date anywhere, and the names among them.
struct Preamble {
    int rowCount = 0;
    QStringList names;
};

Preamble preambleOf(const CsvTable& table, const std::vector<DateColumn>& dates)
{
    const auto hasDate = [&](const CsvRow& row) {
        for (qsizetype i = 0; i < row.fields.size(); ++i) {
            const DateColumn& column = dates[std::size_t(i)];
            if (column.dateCount > 0 && bankDate(row.fields[i], column.format).isValid())
                return true;
        }
        return false;
    };
    Preamble preamble;
    const auto first = std::ranges::find_if(table.rows, hasDate);
    preamble.rowCount = int(first - table.rows.begin());
    qsizetype widest = 1; // a title of one cell names no columns
    for (const CsvRow& row : std::span(table.rows).first(std::size_t(preamble.rowCount))) {
        if (row.fields.size() <= widest || !isHeader(row, {}))
            continue;
        widest = row.fields.size();
        preamble.names = row.fields;
    }
    return preamble;
}

/// The column of the booking dates: well filled, best named, leftmost; -1 if there are no dates.
int bookedColumn(const CsvTable& table, const std::vector<DateColumn>& dates,
                 const QStringList& names)
{
    qsizetype most = 0;
    for (const DateColumn& column : dates)
        most = std::max(most, column.dateCount);
    const auto isCandidate = [&](int i) {
        const qsizetype count = dates[std::size_t(i)].dateCount;
        return count > 0 && count * 10 >= most * 6;
    };
    const BankColumns all(table, 0, {}, names);
    if (const int named = all.named(bank_names::bookedOn(), isCandidate); named >= 0)
        return named;
    for (int i = 0; i < int(dates.size()); ++i) {
        if (isCandidate(i))
            return i;
    }
    return -1;
}

/// Puts together what is found about one table.
class Detection {
public:
    Detection(const CsvTable& table, const BankColumns& columns, const AmountColumns& amounts,
              QString dateFormat)
        : m_columns(columns)
        , m_amounts(amounts)
    {
        m_found.mapping.encoding = table.encoding;
        m_found.mapping.delimiter = table.delimiter;
        m_found.mapping.dateFormat = std::move(dateFormat);
    }

    /// Pending payments may stand above the first date: what has an amount is no header.
    void findHeader(const CsvTable& table, int preambleCount)
    {
        const int column = m_amounts.amount >= 0 ? m_amounts.amount : m_amounts.in;
        const auto hasAmount = [&](const CsvRow& row) {
            return bankAmount(row.fields.value(column), m_amounts.decimalMark).has_value();
        };
        int skip = preambleCount;
        while (skip > 0 && hasAmount(table.rows[std::size_t(skip - 1)]))
            --skip;
        m_found.mapping.skip = skip;
        m_header = headerOf(table, skip);
    }

    void noteDates(const std::vector<DateColumn>& dates, int booked)
    {
        BankCsvMapping& mapping = m_found.mapping;
        mapping.date = take(booked);
        mapping.valueDate = take(m_columns.named(bank_names::valueOn(), [&](int i) {
            return i != booked && dates[std::size_t(i)].format == mapping.dateFormat;
        }));
        for (int i = 0; i < int(dates.size()); ++i) {
            if (dates[std::size_t(i)].dateCount > 0)
                m_taken.insert(i);
        }
        if (dates[std::size_t(booked)].isDayMonthOpen) {
            const QString rest = mapping.dateFormat.sliced(5); // after "%d/%m"
            const QString other = u"%m"_s + mapping.dateFormat[2] + u"%d"_s + rest;
            warn(errors::dayMonthGuessed, {mapping.date, other});
        }
    }

    void noteAmounts()
    {
        BankCsvMapping& mapping = m_found.mapping;
        mapping.rule = m_amounts.rule;
        mapping.decimalMark = m_amounts.decimalMark;
        mapping.amount = take(m_amounts.amount);
        mapping.in = take(m_amounts.in);
        mapping.out = take(m_amounts.out);
        mapping.flag = take(m_amounts.flag);
        if (m_amounts.isDirectionGuessed)
            warn(errors::directionGuessed, {mapping.in, mapping.out});
        if (m_amounts.isGroupingGuessed)
            warn(errors::groupingGuessed, {mapping.amount + mapping.out,
                                           mapping.decimalMark == u'.' ? u"comma"_s : u"point"_s});
        if (m_amounts.isAllPositive)
            warn(errors::allAmountsPositive, {mapping.amount});
    }

    void findCurrency()
    {
        if (m_amounts.amount >= 0)
            m_found.mapping.currencyCode = m_columns.currencyInName(m_amounts.amount);
        if (!m_found.mapping.currencyCode.isEmpty())
            return;
        const auto isCodes = [&](int i) { return m_columns.isCurrencyCodes(i); };
        int column = m_columns.named(bank_names::currency(), isCodes);
        for (int i = 0; i < m_columns.count() && column < 0 && !m_columns.areNamed(); ++i)
            column = isCodes(i) ? i : -1;
        m_found.mapping.currency = take(column);
    }

    void findTexts()
    {
        BankCsvMapping& mapping = m_found.mapping;
        mapping.payee = takeNamed(bank_names::payee());
        mapping.iban = takeNamed(bank_names::iban());
        mapping.reference = takeNamed(bank_names::reference());
        QString description = takeNamed(bank_names::description());
        while (!description.isEmpty()) {
            mapping.description += description;
            description = takeNamed(bank_names::description());
        }
        if (!mapping.description.isEmpty() || !mapping.payee.isEmpty())
            return;
        for (int i = 0; i < m_columns.count(); ++i) { // no names: whatever is words is text
            if (!m_taken.contains(i) && m_columns.isWords(i))
                mapping.description += take(i);
        }
    }

    DetectedBankCsv found() const { return m_found; }

private:
    void warn(const ErrorCode& code, QStringList arguments)
    {
        m_found.warnings.push_back({&code, std::move(arguments), {}, {}});
    }

    /// The reference of a column, which then serves nothing else; empty for -1.
    QString take(int column)
    {
        if (column < 0)
            return {};
        m_taken.insert(column);
        return columnReference(column, m_header);
    }

    /// A column that is empty today may be filled in the next file, so its name is enough.
    QString takeNamed(const WantedColumn& wanted)
    {
        return take(m_columns.named(wanted, [&](int i) {
            return !m_taken.contains(i) && !bank_names::isOwnAccount(m_columns.name(i));
        }));
    }

    const BankColumns& m_columns;
    const AmountColumns& m_amounts;
    QStringList m_header;
    std::set<int> m_taken;
    DetectedBankCsv m_found;
};

} // namespace

QStringList headerOf(const CsvTable& table, int skip)
{
    QStringList header;
    const bool isThere = skip > 0 && std::size_t(skip) <= table.rows.size();
    if (isThere && isHeader(table.rows[std::size_t(skip - 1)], {}))
        header = table.rows[std::size_t(skip - 1)].fields;
    while (header.size() < widthOf(table))
        header += QString();
    return header;
}

Result<DetectedBankCsv> detectBankCsv(const CsvTable& table)
{
    const std::vector<DateColumn> dates = dateColumnsOf(table);
    const Preamble preamble = preambleOf(table, dates);
    const int booked = bookedColumn(table, dates, preamble.names);
    if (booked < 0)
        return fail(errors::bankCsvNoDates);

    const QString dateFormat = dates[std::size_t(booked)].format;
    const BankColumns columns(table, booked, dateFormat, preamble.names);
    TANDEM_TRY(const AmountColumns amounts, findAmountColumns(columns, [&](int i) {
                   return dates[std::size_t(i)].dateCount > 0;
               }));
    Detection detection(table, columns, amounts, dateFormat);
    detection.findHeader(table, preamble.rowCount);
    detection.noteDates(dates, booked);
    detection.noteAmounts();
    detection.findCurrency();
    detection.findTexts();
    return detection.found();
}

} // namespace tandem::formats
