#include "formats/quickbooks_journal.h"

#include "base/number_format.h"
#include "formats/book_errors.h"
#include "formats/book_maker.h"
#include "formats/csv.h"
#include "formats/stated_date.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

/// Titles stand above the heads of the columns.
constexpr std::size_t headRowsMax = 30;

/// Where the columns are; -1 for one that is not there.
struct Columns {
    qsizetype number = -1; ///< Of the transaction.
    qsizetype date = -1;
    qsizetype type = -1;
    qsizetype document = -1;
    qsizetype name = -1;
    qsizetype memo = -1;
    qsizetype account = -1;
    qsizetype debit = -1;
    qsizetype credit = -1;

    bool areEnough() const { return date >= 0 && account >= 0 && debit >= 0 && credit >= 0; }
};

Columns columnsOf(const CsvRow& row)
{
    Columns columns;
    for (qsizetype i = 0; i < row.fields.size(); ++i) {
        const QString head = row.fields[i].trimmed().toLower();
        const auto is = [&](std::initializer_list<const char*> names) {
            return std::ranges::any_of(
                names, [&](const char* name) { return head == QLatin1StringView(name); });
        };
        if (is({"trans #", "trans#", "trans no", "transaction #", "transaction id"}))
            columns.number = i;
        else if (is({"date", "datum"}))
            columns.date = i;
        else if (is({"type", "transaction type", "typ"}))
            columns.type = i;
        else if (is({"num", "no.", "nummer"}))
            columns.document = i;
        else if (is({"name"}))
            columns.name = i;
        else if (is({"memo", "memo/description", "description"}))
            columns.memo = i;
        else if (is({"account", "account name", "full name", "konto"}))
            columns.account = i;
        else if (is({"debit", "soll"}))
            columns.debit = i;
        else if (is({"credit", "haben"}))
            columns.credit = i;
    }
    return columns;
}

QString withoutSymbols(QString text)
{
    return text.remove(u'$').remove(u'€').remove(u'£').trimmed();
}

class JournalReader {
public:
    JournalReader(const std::vector<CsvRow>& rows, std::size_t head, const Columns& columns,
                  const QString& currency, OnUnsupported onUnsupported)
        : m_rows(rows.begin() + static_cast<std::ptrdiff_t>(head) + 1, rows.end())
        , m_columns(columns)
        , m_currency(currency)
        , m_onUnsupported(onUnsupported)
    {
        QStringList dates;
        QStringList amounts;
        for (const CsvRow& row : m_rows) {
            dates += cell(row, m_columns.date);
            amounts += {withoutSymbols(cell(row, m_columns.debit)),
                        withoutSymbols(cell(row, m_columns.credit))};
        }
        const bool hasCommas = decimalMarkOf(amounts) == DecimalMark::Comma;
        m_numbers = hasCommas ? number_formats::german : number_formats::english;
        m_order = dateOrderOf(dates, hasCommas ? DateOrder::DayFirst : DateOrder::MonthFirst);
    }

    Result<QuickbooksBook> read()
    {
        for (const CsvRow& row : m_rows)
            TANDEM_CHECK(readRow(row));
        TANDEM_CHECK(finish());
        m_out.book = m_maker.take();
        return std::move(m_out);
    }

private:
    static QString cell(const CsvRow& row, qsizetype column)
    {
        return column < 0 ? QString() : row.fields.value(column).trimmed();
    }

    Result<Decimal> amount(const CsvRow& row, qsizetype column) const
    {
        const QString text = withoutSymbols(cell(row, column));
        if (text.isEmpty())
            return Decimal();
        auto number = parseNumber(text, m_numbers);
        if (!number || !canBeSummed(*number))
            return fail(errors::journalBadAmount, {QString::number(row.line), text});
        return number;
    }

    Result<> readRow(const CsvRow& row)
    {
        TANDEM_TRY(const Decimal debit, amount(row, m_columns.debit));
        TANDEM_TRY(const Decimal credit, amount(row, m_columns.credit));
        const QString account = cell(row, m_columns.account);
        if (!account.isEmpty() && !cell(row, m_columns.date).isEmpty()) {
            TANDEM_CHECK(finish());
            TANDEM_CHECK(begin(row));
        }
        if (account.isEmpty())
            return checkTotal(row, debit, credit);
        if (!m_entry)
            return fail(errors::journalBadLine,
                        {QString::number(row.line), account, u"no transaction is above it"_s});
        return addLine(row, account, debit, credit);
    }

    Result<> begin(const CsvRow& row)
    {
        const QString date = cell(row, m_columns.date);
        const QDate on = statedDate(date, m_order);
        if (!on.isValid())
            return fail(errors::journalBadDate, {QString::number(row.line), date});
        const QStringList words{cell(row, m_columns.type), cell(row, m_columns.name),
                                cell(row, m_columns.memo)};
        m_entry = ForeignEntry{.postedOn = on,
                               .secondaryOn = {},
                               .code = cell(row, m_columns.document),
                               .description = words.join(u' ').simplified(),
                               .note = {},
                               .source = cell(row, m_columns.number),
                               .sourceLine = row.line,
                               .lines = {}};
        m_entryDebit = Decimal();
        m_entryCredit = Decimal();
        return {};
    }

    Result<> addLine(const CsvRow& row, const QString& name, const Decimal& debit,
                     const Decimal& credit)
    {
        TANDEM_TRY(const std::size_t account, accountOf(name, row.line));
        const Decimal net = debit - credit;
        m_entryDebit = m_entryDebit + debit;
        m_entryCredit = m_entryCredit + credit;
        m_allDebit = m_allDebit + debit;
        m_allCredit = m_allCredit + credit;
        ForeignLine line;
        line.account = account;
        line.commodity = m_maker.commodity(m_currency);
        line.amount = net;
        line.memo = QStringList{cell(row, m_columns.name), cell(row, m_columns.memo)}
                        .join(u' ')
                        .simplified();
        m_entry->lines.push_back(std::move(line));
        return {};
    }

    /// "6000 · Auto:6010 · Fuel" is the account Fuel, number 6010, under Auto.
    Result<std::size_t> accountOf(const QString& written, qint64 line)
    {
        QStringList path;
        QString code;
        for (const QString& level : written.split(u':')) {
            const qsizetype mark = level.indexOf(u" \u00B7 "_s);
            code = mark < 0 ? QString() : level.first(mark).trimmed();
            path += mark < 0 ? level.trimmed() : level.mid(mark + 3).trimmed();
        }
        TANDEM_TRY(const std::size_t index, m_maker.account(path.join(u':'), line));
        if (!code.isEmpty())
            m_maker.accountAt(index).code = code;
        return index;
    }

    /// A row of amounts without an account: the totals of the transaction, or of the report.
    Result<> checkTotal(const CsvRow& row, const Decimal& debit, const Decimal& credit)
    {
        const bool hasAmounts =
            !cell(row, m_columns.debit).isEmpty() || !cell(row, m_columns.credit).isEmpty();
        if (!hasAmounts)
            return {}; // a title, a blank row, the day of the report
        const bool isOfReport = std::ranges::any_of(row.fields, [](const QString& field) {
            return field.trimmed().startsWith(u"total"_s, Qt::CaseInsensitive);
        });
        const bool isRight = isOfReport ? debit == m_allDebit && credit == m_allCredit
                                        : debit == m_entryDebit && credit == m_entryCredit;
        if (!isRight)
            return fail(errors::quickbooksTotalWrong,
                        {QString::number(row.line), debit.toString(), credit.toString(),
                         (isOfReport ? m_allDebit : m_entryDebit).toString(),
                         (isOfReport ? m_allCredit : m_entryCredit).toString()});
        ++m_out.totalsChecked;
        return {};
    }

    Result<> finish()
    {
        if (!m_entry)
            return {};
        ForeignEntry entry = std::move(*m_entry);
        m_entry.reset();
        const qint64 line = entry.sourceLine;
        auto isAdded = m_maker.add(std::move(entry));
        if (isAdded || m_onUnsupported == OnUnsupported::Refuse)
            return isAdded;
        m_out.leftOut.push_back({line, isAdded.error()});
        return {};
    }

    std::vector<CsvRow> m_rows;
    Columns m_columns;
    QString m_currency;
    OnUnsupported m_onUnsupported;
    NumberFormat m_numbers;
    DateOrder m_order = DateOrder::MonthFirst;
    BookMaker m_maker;
    QuickbooksBook m_out;
    std::optional<ForeignEntry> m_entry;
    Decimal m_entryDebit;
    Decimal m_entryCredit;
    Decimal m_allDebit;
    Decimal m_allCredit;
};

} // namespace

Result<QuickbooksBook> readQuickbooksJournal(QByteArrayView bytes, const QString& currency,
                                             OnUnsupported onUnsupported)
{
    TANDEM_TRY(const CsvTable table, readCsv(bytes, {.header = HeaderRow::Absent}));
    for (std::size_t i = 0; i < std::min(headRowsMax, table.rows.size()); ++i)
        if (const Columns columns = columnsOf(table.rows[i]); columns.areEnough())
            return JournalReader(table.rows, i, columns, currency, onUnsupported).read();
    return fail(errors::quickbooksNotAJournal);
}

} // namespace tandem::formats
