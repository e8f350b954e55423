#include "formats/beancount_parser.h"

#include "formats/beancount_amounts.h"
#include "formats/book_errors.h"
#include "formats/text_encoding.h"

namespace tandem::formats::beancount {

using namespace Qt::StringLiterals;

namespace {

/// Plugins that only check, or only add prices.
constexpr std::array harmlessPlugins{
    "auto_accounts"_L1,  "check_average_cost"_L1, "check_commodity"_L1, "coherent_cost"_L1,
    "commodity_attr"_L1, "implicit_prices"_L1,    "leafonly"_L1,        "noduplicates"_L1,
    "nounused"_L1,       "onecommodity"_L1,       "pedantic"_L1,        "sellgains"_L1,
    "unique_prices"_L1};

class Parser {
public:
    explicit Parser(OnUnsupported onUnsupported) : m_onUnsupported(onUnsupported)
    {
        m_out.roots = {{u"Assets"_s, AccountTypeHint::Asset},
                       {u"Liabilities"_s, AccountTypeHint::Liability},
                       {u"Equity"_s, AccountTypeHint::Equity},
                       {u"Income"_s, AccountTypeHint::Income},
                       {u"Expenses"_s, AccountTypeHint::Expense}};
    }

    Result<> readLine(QStringView text, qint64 line)
    {
        LineReader reader(text, line);
        if (reader.isAtEnd())
            return {};
        if (text.front() == u' ' || text.front() == u'\t')
            return readIndented(reader);
        m_isSkipping = false;
        if (u"*#:"_s.contains(text.front()) || text.startsWith(u"!"))
            return {}; // a heading of an outline
        if (const QDate on = reader.date(); on.isValid())
            return readDirective(reader, on);
        if (text.front() >= u'0' && text.front() <= u'9')
            return fail(errors::journalBadDate, {QString::number(line), reader.word()});
        return readUndated(reader);
    }

    Parsed take() { return std::move(m_out); }

private:
    Result<> readUndated(LineReader& reader)
    {
        m_current = nullptr;
        const QString word = reader.word();
        if (word == u"option"_s)
            return readOption(reader);
        if (word == u"include"_s) {
            TANDEM_TRY(const QString file, reader.quoted());
            return fail(errors::journalIncludes, {QString::number(reader.line()), file});
        }
        if (word == u"plugin"_s)
            return readPlugin(reader);
        if (word == u"pushtag"_s || word == u"poptag"_s) {
            const QString tag = reader.word();
            if (word == u"pushtag"_s)
                m_tags += tag;
            else
                m_tags.removeAll(tag);
            return {};
        }
        if (word == u"pushmeta"_s || word == u"popmeta"_s)
            return {};
        return fail(errors::journalUnknownDirective, {QString::number(reader.line()), word});
    }

    Result<> readOption(LineReader& reader)
    {
        TANDEM_TRY(const QString name, reader.quoted());
        TANDEM_TRY(const QString value, reader.quoted());
        const std::pair<QLatin1StringView, AccountTypeHint> roots[] = {
            {"name_assets"_L1, AccountTypeHint::Asset},
            {"name_liabilities"_L1, AccountTypeHint::Liability},
            {"name_equity"_L1, AccountTypeHint::Equity},
            {"name_income"_L1, AccountTypeHint::Income},
            {"name_expenses"_L1, AccountTypeHint::Expense}};
        for (const auto& [option, type] : roots)
            if (name == option)
                m_out.roots.insert(value, type);
        if (name == u"title"_s)
            m_out.title = value;
        else if (name == u"operating_currency"_s)
            m_out.operatingCurrencies += value;
        else if (name == u"booking_method"_s)
            m_out.booking = value;
        return {};
    }

    Result<> readPlugin(LineReader& reader)
    {
        TANDEM_TRY(const QString name, reader.quoted());
        const QString last = name.section(u'.', -1);
        if (last == u"auto_accounts"_s)
            m_out.opensAccountsItself = true;
        if (name.startsWith(u"beancount.plugins."_s)
            && std::ranges::any_of(harmlessPlugins, [&](auto one) { return last == one; }))
            return {};
        return leaveOut(reader.line(), errors::journalPlugin, name);
    }

    Result<> leaveOut(qint64 line, const ErrorCode& why, const QString& what)
    {
        if (m_onUnsupported == OnUnsupported::Refuse)
            return fail(why, {QString::number(line), what});
        m_out.leftOut.push_back({line, Error{&why, {QString::number(line), what}, {}, {}}});
        return {};
    }

    Result<> readDirective(LineReader& reader, QDate on)
    {
        m_current = nullptr;
        const QString word = reader.isAtQuote() ? u"txn"_s : reader.word();
        if (word == u"txn"_s || word.size() == 1)
            return readTransaction(reader, on);
        if (word == u"open"_s)
            return readOpen(reader, on);
        if (word == u"close"_s) {
            add(on, reader, Close{reader.account()});
            return {};
        }
        if (word == u"balance"_s)
            return readBalance(reader, on);
        if (word == u"pad"_s) {
            const QString account = reader.account();
            add(on, reader, Pad{account, reader.account()});
            return {};
        }
        if (word == u"price"_s) {
            const QString commodity = reader.currency();
            TANDEM_TRY(const Amount amount, readAmount(reader));
            add(on, reader, Quote{commodity, amount});
            return {};
        }
        for (const auto known :
             {"commodity"_L1, "note"_L1, "document"_L1, "event"_L1, "query"_L1, "custom"_L1})
            if (word == known) {
                m_isSkipping = true;
                return {};
            }
        return fail(errors::journalUnknownDirective, {QString::number(reader.line()), word});
    }

    Result<> readOpen(LineReader& reader, QDate on)
    {
        Open open{.account = reader.account()};
        while (reader.isAtCurrency()) {
            reader.currency();
            reader.take(u",");
        }
        if (reader.isAtQuote()) {
            TANDEM_TRY(open.booking, reader.quoted());
        }
        add(on, reader, std::move(open));
        return {};
    }

    Result<> readBalance(LineReader& reader, QDate on)
    {
        Balance balance{.account = reader.account(), .amount = {}};
        TANDEM_TRY(const auto number, reader.number());
        if (!number)
            return reader.refuse(u"an amount is missing"_s);
        if (reader.take(u"~")) {
            TANDEM_TRY(balance.tolerance, reader.number());
        }
        balance.amount = {*number, reader.currency()};
        add(on, reader, std::move(balance));
        return {};
    }

    Result<> readTransaction(LineReader& reader, QDate on)
    {
        Transaction transaction{.marks = m_tags};
        QStringList texts;
        while (!reader.isAtEnd()) {
            if (reader.isAtQuote()) {
                TANDEM_TRY(const QString text, reader.quoted());
                texts += text;
            } else if (reader.startsWith(u"#") || reader.startsWith(u"^")) {
                transaction.marks += reader.word();
            } else if (!reader.take(u"|")) {
                return reader.refuse(u"texts, tags and links may stand here"_s);
            }
        }
        transaction.narration = texts.isEmpty() ? QString() : texts.takeLast();
        transaction.payee = texts.join(u' ');
        add(on, reader, std::move(transaction));
        return {};
    }

    Result<> readIndented(LineReader& reader)
    {
        if (m_isSkipping)
            return {};
        if (!m_current)
            return reader.refuse(u"it belongs to nothing above it"_s);
        auto* const transaction = std::get_if<Transaction>(&m_current->what);
        if (reader.startsWith(u"#") || reader.startsWith(u"^")) {
            while (transaction && !reader.isAtEnd())
                transaction->marks += reader.word();
            return {};
        }
        for (const QStringView flag : {u"* ", u"! "})
            reader.take(flag);
        if (transaction && reader.isAtAccount())
            return readPosting(reader, *transaction);
        return readMetadata(reader);
    }

    Result<> readMetadata(LineReader& reader)
    {
        const QString key = reader.word();
        if (!key.endsWith(u':') || key.front().isUpper())
            return reader.refuse(u"it is neither a line of an account nor metadata"_s);
        QString value;
        if (reader.isAtQuote()) {
            TANDEM_TRY(value, reader.quoted());
        } else {
            while (!reader.isAtEnd())
                value += (value.isEmpty() ? QString() : u" "_s) + reader.word();
        }
        if (auto* const open = std::get_if<Open>(&m_current->what)) {
            if (key == u"code:"_s)
                open->code = value;
            else if (key == u"name:"_s)
                open->name = value;
        } else if (auto* const transaction = std::get_if<Transaction>(&m_current->what)) {
            auto& notes = transaction->postings.empty() ? transaction->notes
                                                        : transaction->postings.back().notes;
            notes += key + u' ' + value;
        }
        return {};
    }

    Result<> readPosting(LineReader& reader, Transaction& transaction)
    {
        Posting posting{.line = reader.line(), .account = reader.account()};
        TANDEM_TRY(const auto number, reader.number());
        if (number) {
            if (!reader.isAtCurrency())
                return reader.refuse(u"a currency is missing"_s);
            posting.units = Amount{*number, reader.currency()};
        } else if (!reader.isAtEnd()) {
            return reader.refuse(u"an amount is missing"_s);
        }
        if (reader.startsWith(u"{")) {
            TANDEM_TRY(posting.cost, readCost(reader));
        }
        if (reader.take(u"@")) {
            const bool isTotal = reader.take(u"@");
            TANDEM_TRY(const Amount price, readAmount(reader));
            posting.price = Price{price.number, price.currency, isTotal};
        }
        if (!reader.isAtEnd())
            return reader.refuse(u"something stands after the amount"_s);
        transaction.postings.push_back(std::move(posting));
        return {};
    }

    void add(QDate on, const LineReader& reader, What what)
    {
        m_out.directives.push_back({on, reader.line(), std::move(what)});
        m_current = &m_out.directives.back();
    }

    OnUnsupported m_onUnsupported;
    Parsed m_out;
    QStringList m_tags;
    Directive* m_current = nullptr; ///< What indented lines belong to.
    bool m_isSkipping = false;      ///< Indented lines belong to something that is not kept.
};

} // namespace

Result<Parsed> parse(QByteArrayView journal, OnUnsupported onUnsupported)
{
    auto decoded = decodeText(journal, {.encoding = TextEncoding::Utf8});
    if (!decoded)
        return fail(errors::journalNotText);
    Parser parser(onUnsupported);
    qint64 line = 0;
    for (const QStringView text : QStringView(decoded->text).split(u'\n'))
        TANDEM_CHECK(parser.readLine(text.endsWith(u'\r') ? text.chopped(1) : text, ++line));
    return parser.take();
}

} // namespace tandem::formats::beancount
