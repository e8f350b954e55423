#include "formats/iif.h"

#include "base/number_format.h"
#include "formats/book_errors.h"
#include "formats/book_maker.h"
#include "formats/csv.h"
#include "formats/stated_date.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

struct AccountKind {
    const char16_t* name;
    AccountTypeHint type;
    AccountControlHint control = AccountControlHint::None;
};

constexpr std::array accountKinds{
    AccountKind{u"BANK", AccountTypeHint::Asset, AccountControlHint::Bank},
    AccountKind{u"AR", AccountTypeHint::Asset, AccountControlHint::Receivable},
    AccountKind{u"OCASSET", AccountTypeHint::Asset},
    AccountKind{u"FIXASSET", AccountTypeHint::Asset},
    AccountKind{u"OASSET", AccountTypeHint::Asset},
    AccountKind{u"AP", AccountTypeHint::Liability, AccountControlHint::Payable},
    AccountKind{u"CCARD", AccountTypeHint::Liability},
    AccountKind{u"OCLIAB", AccountTypeHint::Liability},
    AccountKind{u"LTLIAB", AccountTypeHint::Liability},
    AccountKind{u"EQUITY", AccountTypeHint::Equity},
    AccountKind{u"INC", AccountTypeHint::Income},
    AccountKind{u"COGS", AccountTypeHint::Expense},
    AccountKind{u"EXP", AccountTypeHint::Expense},
    AccountKind{u"EXINC", AccountTypeHint::Income},
    AccountKind{u"EXEXP", AccountTypeHint::Expense},
};

const QString nonPosting = u"NONPOSTING"_s;

class IifReader {
public:
    IifReader(const QString& currency, OnUnsupported onUnsupported)
        : m_currency(currency)
        , m_onUnsupported(onUnsupported)
    {
    }

    Result<IifBook> read(const std::vector<CsvRow>& rows)
    {
        learnDates(rows);
        for (const CsvRow& row : rows) {
            if (row.fields.value(0).startsWith(u'!'))
                m_heads.insert(row.fields.front().mid(1).trimmed().toUpper(), headOf(row));
            else
                TANDEM_CHECK(readRow(row));
        }
        if (m_entry)
            return fail(errors::journalBadLine,
                        {QString::number(m_entry->sourceLine), u"TRNS"_s, u"ENDTRNS is missing"_s});
        if (m_heads.isEmpty())
            return fail(errors::iifNotAFile);
        m_out.book = m_maker.take();
        m_out.book.parties = std::move(m_parties);
        return std::move(m_out);
    }

private:
    static QHash<QString, qsizetype> headOf(const CsvRow& row)
    {
        QHash<QString, qsizetype> head;
        for (qsizetype i = 1; i < row.fields.size(); ++i)
            head.insert(row.fields[i].trimmed().toUpper(), i);
        return head;
    }

    QString cell(const CsvRow& row, const QString& column) const
    {
        const auto head = m_heads.constFind(row.fields.front().trimmed().toUpper());
        if (head == m_heads.constEnd())
            return {};
        const auto at = head->constFind(column);
        return at == head->constEnd() ? QString() : row.fields.value(*at).trimmed();
    }

    /// Which number is the month, by all dates of the file.
    void learnDates(const std::vector<CsvRow>& rows)
    {
        QStringList dates;
        for (const CsvRow& row : rows) {
            if (row.fields.value(0).startsWith(u'!'))
                m_heads.insert(row.fields.front().mid(1).trimmed().toUpper(), headOf(row));
            else if (const QString date = cell(row, u"DATE"_s); !date.isEmpty())
                dates += date;
        }
        m_order = dateOrderOf(dates, DateOrder::MonthFirst);
        m_heads.clear();
    }

    Result<> readRow(const CsvRow& row)
    {
        const QString keyword = row.fields.value(0).trimmed().toUpper();
        if (keyword == u"TRNS"_s)
            return begin(row);
        if (keyword == u"SPL"_s)
            return addLine(row);
        if (keyword == u"ENDTRNS"_s)
            return finish(row);
        if (keyword == u"ACCNT"_s)
            return readAccount(row);
        if (keyword == u"CUST"_s || keyword == u"VEND"_s)
            readParty(row, keyword == u"CUST"_s);
        return {};
    }

    Result<> readAccount(const CsvRow& row)
    {
        TANDEM_TRY(const std::size_t index, m_maker.account(cell(row, u"NAME"_s), row.line));
        ForeignAccount& account = m_maker.accountAt(index);
        account.typeName = cell(row, u"ACCNTTYPE"_s).toUpper();
        account.code = cell(row, u"ACCNUM"_s);
        account.description = cell(row, u"DESC"_s);
        if (account.typeName == nonPosting)
            m_nonPosting.insert(index);
        for (const AccountKind& kind : accountKinds)
            if (account.typeName == QStringView(kind.name)) {
                account.type = kind.type;
                account.control = kind.control;
            }
        return {};
    }

    void readParty(const CsvRow& row, bool isCustomer)
    {
        ForeignParty party{.code = cell(row, u"NAME"_s),
                           .name = cell(row, u"NAME"_s),
                           .isCustomer = isCustomer,
                           .isSupplier = !isCustomer,
                           .address = {},
                           .phone = cell(row, u"PHONE1"_s),
                           .mail = cell(row, u"EMAIL"_s),
                           .taxId = cell(row, u"TAXID"_s),
                           .note = cell(row, u"NOTE"_s)};
        const QString prefix = isCustomer ? u"BADDR"_s : u"ADDR"_s;
        for (int i = 1; i <= 5; ++i)
            if (const QString line = cell(row, prefix + QString::number(i));
                !line.isEmpty() && line != party.name)
                party.address += line;
        if (!party.name.isEmpty())
            m_parties.push_back(std::move(party));
    }

    Result<> begin(const CsvRow& row)
    {
        if (m_entry)
            return fail(errors::journalBadLine, {QString::number(row.line), u"TRNS"_s,
                                                 u"the one before it has no ENDTRNS"_s});
        const QString date = cell(row, u"DATE"_s);
        const QDate on = statedDate(date, m_order);
        if (!on.isValid())
            return fail(errors::journalBadDate, {QString::number(row.line), date});
        const QStringList words{cell(row, u"TRNSTYPE"_s), cell(row, u"NAME"_s),
                                cell(row, u"MEMO"_s)};
        m_entry = ForeignEntry{.postedOn = on,
                               .secondaryOn = {},
                               .code = cell(row, u"DOCNUM"_s),
                               .description = words.join(u' ').simplified(),
                               .note = {},
                               .source = cell(row, u"TRNSID"_s),
                               .sourceLine = row.line,
                               .lines = {}};
        return addLine(row);
    }

    Result<> addLine(const CsvRow& row)
    {
        if (!m_entry)
            return fail(errors::journalBadLine,
                        {QString::number(row.line), u"SPL"_s, u"no TRNS stands before it"_s});
        const QString text = cell(row, u"AMOUNT"_s);
        const auto amount = parseNumber(text, number_formats::english);
        if (!amount || !canBeSummed(*amount))
            return fail(errors::journalBadAmount, {QString::number(row.line), text});
        ForeignLine line;
        TANDEM_TRY(line.account, m_maker.account(cell(row, u"ACCNT"_s), row.line));
        line.commodity = m_maker.commodity(m_currency);
        line.amount = *amount;
        line.memo = QStringList{cell(row, u"NAME"_s), cell(row, u"MEMO"_s), cell(row, u"CLASS"_s)}
                        .join(u' ')
                        .simplified();
        m_entry->lines.push_back(std::move(line));
        return {};
    }

    Result<> finish(const CsvRow& row)
    {
        if (!m_entry)
            return fail(errors::journalBadLine,
                        {QString::number(row.line), u"ENDTRNS"_s, u"no TRNS stands before it"_s});
        ForeignEntry entry = std::move(*m_entry);
        m_entry.reset();
        const qint64 line = entry.sourceLine;
        if (std::ranges::any_of(entry.lines, [&](const ForeignLine& one) {
                return m_nonPosting.contains(one.account);
            })) {
            m_out.leftOut.push_back({line, Error{&errors::iifPostsNothing,
                                                 {QString::number(line), entry.description},
                                                 {},
                                                 {}}});
            return {};
        }
        auto isAdded = m_maker.add(std::move(entry));
        if (isAdded || m_onUnsupported == OnUnsupported::Refuse)
            return isAdded;
        m_out.leftOut.push_back({line, isAdded.error()});
        return {};
    }

    QString m_currency;
    OnUnsupported m_onUnsupported;
    BookMaker m_maker;
    IifBook m_out;
    std::vector<ForeignParty> m_parties;
    QHash<QString, QHash<QString, qsizetype>> m_heads; ///< Columns by keyword.
    QSet<std::size_t> m_nonPosting;
    std::optional<ForeignEntry> m_entry;
    DateOrder m_order = DateOrder::MonthFirst;
};

} // namespace

Result<IifBook> readIif(QByteArrayView bytes, const QString& currency, OnUnsupported onUnsupported)
{
    TANDEM_TRY(const CsvTable table,
               readCsv(bytes, {.delimiter = u'\t', .header = HeaderRow::Absent}));
    IifReader reader(currency, onUnsupported);
    return reader.read(table.rows);
}

} // namespace tandem::formats
