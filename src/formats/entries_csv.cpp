#include "formats/entries_csv.h"

#include "base/money_errors.h"
#include "base/number_format.h"
#include "formats/book_errors.h"
#include "formats/csv.h"
#include "formats/ledger_journal_balances.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype accountDepthMax = 64;

std::vector<WantedColumn> wantedColumns()
{
    return {{u"txn"_s, Need::Required, {u"txnidx"_s, u"entry"_s, u"transaction"_s}},
            {u"date"_s, Need::Required, {u"posted on"_s}},
            {u"account"_s, Need::Required, {u"account name"_s}},
            {u"amount"_s, Need::Required, {}},
            {u"commodity"_s, Need::Optional, {u"currency"_s}},
            {u"code"_s, Need::Optional, {u"reference"_s}},
            {u"description"_s, Need::Optional, {u"payee"_s}},
            {u"comment"_s, Need::Optional, {u"note"_s}},
            {u"date2"_s, Need::Optional, {u"secondary date"_s}},
            {u"memo"_s, Need::Optional, {u"posting comment"_s}},
            {u"dimension"_s, Need::Optional, {u"dimension value"_s}}};
}

/// Only a column that says so has a decimal comma. "1,000" alone is neither; it will be refused.
NumberFormat numberFormatOf(const CsvTable& table, const MappedColumns& columns)
{
    QStringList amounts;
    for (const CsvRow& row : table.rows)
        amounts += columns.cell(row.fields, u"amount"_s);
    switch (decimalMarkOf(amounts)) {
    case DecimalMark::Comma:
        return number_formats::german;
    case DecimalMark::Point:
        return number_formats::english;
    default:
        return number_formats::plain;
    }
}

class EntriesReader {
public:
    EntriesReader(const CsvTable& table, MappedColumns columns, OnUnsupported onUnsupported,
                  const EntrySink& sink)
        : m_table(table)
        , m_columns(std::move(columns))
        , m_format(numberFormatOf(table, m_columns))
        , m_onUnsupported(onUnsupported)
        , m_sink(sink)
    {
    }

    Result<> read()
    {
        std::size_t end = 0;
        for (std::size_t begin = 0; begin < m_table.rows.size(); begin = end) {
            end = endOfEntry(begin);
            Result<> isDone = readEntry({&m_table.rows[begin], end - begin});
            if (isDone)
                continue;
            const ErrorCode* why = isDone.error().code;
            const bool mayBeLeftOut =
                why == &errors::journalUnbalanced || why == &errors::journalVirtual;
            if (!mayBeLeftOut || m_onUnsupported == OnUnsupported::Refuse)
                return isDone;
            m_leftOut.push_back({m_table.rows[begin].line, isDone.error()});
        }
        return {};
    }

    EntriesCsvBook take()
    {
        return {std::move(m_book), std::move(m_leftOut), std::move(m_columns.mapping)};
    }

private:
    QString cell(const CsvRow& row, const QString& field) const
    {
        return m_columns.cell(row.fields, field);
    }

    std::size_t endOfEntry(std::size_t begin) const
    {
        const QString txn = cell(m_table.rows[begin], u"txn"_s);
        std::size_t end = begin + 1;
        while (end < m_table.rows.size() && cell(m_table.rows[end], u"txn"_s) == txn)
            ++end;
        return end;
    }

    Result<> readEntry(std::span<const CsvRow> rows);
    Result<> readHead(ForeignEntry& entry, const CsvRow& row) const;
    Result<QDate> readDate(const CsvRow& row, const QString& field) const;
    Result<ForeignLine> readLine(const CsvRow& row);
    Result<Decimal> readAmount(const CsvRow& row) const;
    Result<std::size_t> accountIndex(const CsvRow& row);
    std::size_t commodityIndex(const QString& code);
    Result<> checkBalance(const ForeignEntry& entry) const;
    void noteDigits(const ForeignLine& line);

    const CsvTable& m_table;
    MappedColumns m_columns;
    NumberFormat m_format;
    OnUnsupported m_onUnsupported;
    const EntrySink& m_sink;
    std::vector<LeftOut> m_leftOut;
    ForeignBook m_book;
    QHash<QString, std::size_t> m_accounts;
    QHash<QString, std::size_t> m_commodities;
};

Result<> EntriesReader::readEntry(std::span<const CsvRow> rows)
{
    ForeignEntry entry;
    TANDEM_CHECK(readHead(entry, rows.front()));
    for (const CsvRow& row : rows) {
        TANDEM_TRY(const QDate on, readDate(row, u"date"_s));
        if (on != entry.postedOn)
            return fail(errors::journalBadLine,
                        {QString::number(row.line), cell(row, u"date"_s),
                         u"the row before it, of the same entry, has another date"_s});
        TANDEM_TRY(ForeignLine line, readLine(row));
        entry.lines.push_back(std::move(line));
    }
    TANDEM_CHECK(checkBalance(entry));
    for (const ForeignLine& line : entry.lines)
        noteDigits(line);
    return m_sink(m_book, entry);
}

Result<> EntriesReader::readHead(ForeignEntry& entry, const CsvRow& row) const
{
    TANDEM_TRY(entry.postedOn, readDate(row, u"date"_s));
    if (!cell(row, u"date2"_s).isEmpty()) {
        TANDEM_TRY(entry.secondaryOn, readDate(row, u"date2"_s));
    }
    entry.code = cell(row, u"code"_s);
    entry.description = cell(row, u"description"_s);
    entry.note = cell(row, u"comment"_s);
    entry.source = cell(row, u"txn"_s);
    entry.sourceLine = row.line;
    return {};
}

Result<QDate> EntriesReader::readDate(const CsvRow& row, const QString& field) const
{
    const QString text = cell(row, field);
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return fail(errors::journalBadDate, {QString::number(row.line), text});
    return date;
}

Result<ForeignLine> EntriesReader::readLine(const CsvRow& row)
{
    ForeignLine line;
    TANDEM_TRY(line.amount, readAmount(row));
    TANDEM_TRY(line.account, accountIndex(row));
    line.commodity = commodityIndex(cell(row, u"commodity"_s));
    line.memo = cell(row, u"memo"_s);
    line.dimension = cell(row, u"dimension"_s);
    return line;
}

Result<Decimal> EntriesReader::readAmount(const CsvRow& row) const
{
    const QString text = cell(row, u"amount"_s);
    auto amount = parseNumber(text, m_format);
    if (amount)
        return amount;
    const bool isTooLong = amount.error().code == &tandem::errors::numberTooLarge;
    return fail(isTooLong ? errors::journalAmountTooLong : errors::journalBadAmount,
                {QString::number(row.line), text});
}

Result<std::size_t> EntriesReader::accountIndex(const CsvRow& row)
{
    const QString name = cell(row, u"account"_s);
    if (const auto known = m_accounts.constFind(name); known != m_accounts.constEnd())
        return *known;
    if (name.startsWith(u'(') || name.startsWith(u'['))
        return fail(errors::journalVirtual, {QString::number(row.line), name});
    ForeignAccount account;
    account.path = name.split(u':');
    if (account.path.contains(QString()) || account.path.size() > accountDepthMax)
        return fail(errors::journalBadLine,
                    {QString::number(row.line), name,
                     u"an account has 1 to %1 levels, none of them empty"_s.arg(accountDepthMax)});
    account.type = usualAccountType(account.path.front());
    m_accounts.insert(name, m_book.accounts.size());
    m_book.accounts.push_back(std::move(account));
    return m_book.accounts.size() - 1;
}

std::size_t EntriesReader::commodityIndex(const QString& code)
{
    const auto known = m_commodities.constFind(code);
    if (known != m_commodities.constEnd())
        return *known;
    m_commodities.insert(code, m_book.commodities.size());
    m_book.commodities.push_back({.code = code});
    return m_book.commodities.size() - 1;
}

Result<> EntriesReader::checkBalance(const ForeignEntry& entry) const
{
    const QString place = QString::number(entry.sourceLine);
    journal::Amounts sums;
    for (const ForeignLine& line : entry.lines) {
        if (!sums.add(line.commodity, line.amount))
            return fail(errors::journalAmountTooLong, {place, line.amount.toString()});
    }
    QStringList left;
    for (const ForeignValue& sum : sums) {
        if (!sum.amount.isZero())
            left +=
                (sum.amount.toString() + u' ' + m_book.commodities[sum.commodity].code).trimmed();
    }
    if (left.isEmpty())
        return {};
    const QString name = (entry.source + u' ' + entry.description).trimmed();
    return fail(errors::journalUnbalanced, {place, name, left.join(u", "_s)});
}

void EntriesReader::noteDigits(const ForeignLine& line)
{
    ForeignCommodity& noted = m_book.commodities[line.commodity];
    noted.digitsWritten = std::max(noted.digitsWritten, line.amount.scale());
    noted.digitsNeeded = std::max(noted.digitsNeeded, line.amount.trimmed().scale());
}

} // namespace

Result<EntriesCsvBook> readEntriesCsv(QByteArrayView bytes, const EntriesCsvOptions& options,
                                      const EntrySink& sink)
{
    TANDEM_TRY(const CsvTable table, readCsv(bytes, {.header = HeaderRow::Present}));
    TANDEM_TRY(MappedColumns columns, mapColumns(options.mapping, table.header, wantedColumns()));
    EntriesReader reader(table, std::move(columns), options.onUnsupported, sink);
    TANDEM_CHECK(reader.read());
    return reader.take();
}

Result<EntriesCsvBook> readEntriesCsv(QByteArrayView bytes, const EntriesCsvOptions& options)
{
    std::vector<ForeignEntry> entries;
    const EntrySink keep = [&](const ForeignBook&, const ForeignEntry& entry) -> Result<> {
        entries.push_back(entry);
        return {};
    };
    TANDEM_TRY(EntriesCsvBook read, readEntriesCsv(bytes, options, keep));
    read.book.entries = std::move(entries);
    return read;
}

} // namespace tandem::formats
