#include "formats/ledger_journal_directives.h"

#include "formats/book_errors.h"

#include <array>

namespace tandem::formats::journal {
namespace {

Failure unknown(qint64 line, std::string_view text)
{
    return fail(errors::journalUnknownDirective, {QString::number(line), toText(trimmed(text))});
}

Failure badLine(qint64 line, std::string_view text, QString why)
{
    return fail(errors::journalBadLine, {QString::number(line), toText(text), std::move(why)});
}

/// Reads hledger's "type:" tag of an account, as in "account Assets:Cash  ; type: C".
void readTypeTag(std::string_view comment, ForeignAccount& account)
{
    const std::size_t at = comment.find("type:");
    if (at == comment.npos)
        return;
    std::string_view value = trimmedLeft(comment.substr(at + 5));
    const QString type = toText(value.substr(0, value.find_first_of(", \t"))).toLower();
    struct Tag {
        const char* letter;
        const char* word;
        AccountTypeHint type;
    };
    static constexpr Tag tags[] = {
        {"a", "asset", AccountTypeHint::Asset},
        {"l", "liability", AccountTypeHint::Liability},
        {"e", "equity", AccountTypeHint::Equity},
        {"r", "revenue", AccountTypeHint::Income},
        {"x", "expense", AccountTypeHint::Expense},
        {"c", "cash", AccountTypeHint::Asset},
        {"v", "conversion", AccountTypeHint::Equity},
    };
    for (const Tag& tag : tags) {
        if (type != QLatin1String(tag.letter) && type != QLatin1String(tag.word))
            continue;
        account.type = tag.type;
        account.typeName = type;
        if (tag.letter[0] == 'c')
            account.control = AccountControlHint::Cash;
    }
}

} // namespace

// Sorted by name. What is read over says nothing about balances.
const DirectiveReader::Known DirectiveReader::known[] = {
    {"A", &DirectiveReader::bucket},
    {"D", &DirectiveReader::defaultCommodity},
    {"N", &DirectiveReader::readOver},
    {"P", &DirectiveReader::readOver},
    {"Y", &DirectiveReader::year},
    {"account", &DirectiveReader::account},
    {"alias", &DirectiveReader::alias},
    {"apply", &DirectiveReader::apply},
    {"bucket", &DirectiveReader::bucket},
    {"comment", &DirectiveReader::skipBlock},
    {"commodity", &DirectiveReader::commodity},
    {"decimal-mark", &DirectiveReader::decimalMark},
    {"end", &DirectiveReader::end},
    {"include", &DirectiveReader::include},
    {"payee", &DirectiveReader::readOver},
    {"tag", &DirectiveReader::readOver},
    {"test", &DirectiveReader::skipBlock},
    {"year", &DirectiveReader::year},
};

Result<> DirectiveReader::read(std::string_view text, qint64 line)
{
    m_open = Open::Skipped;
    if (text.starts_with('=')) {
        m_entries.forgetBalances();
        return m_entries.leaveOut(line, errors::journalAutomated, {toText(text)});
    }
    if (text.starts_with('~'))
        return m_entries.leaveOut(line, errors::journalPeriodic, {toText(text)});
    if (text.size() > 1 && text.front() == 'Y' && isDigit(text[1]))
        return year(text.substr(1), line);
    std::string_view rest = text;
    m_word = takeWord(rest);
    for (const Known& one : known) {
        if (one.name == m_word)
            return (this->*one.handler)(rest, line);
    }
    if (m_word == "!include" || m_word == "@include")
        return include(rest, line);
    return unknown(line, text);
}

Result<> DirectiveReader::readIndented(std::string_view text, qint64 line)
{
    if (m_open == Open::Skipped || text.starts_with(';'))
        return {};
    if (m_open == Open::Account)
        return accountDetail(text, line);
    if (m_open == Open::Commodity)
        return commodityDetail(text, line);
    return badLine(line, text, QStringLiteral("it is indented, but belongs to no entry above it"));
}

bool DirectiveReader::skips(std::string_view text)
{
    if (m_skippedUntil.empty())
        return false;
    if (trimmed(text) == m_skippedUntil)
        m_skippedUntil.clear();
    return true;
}

Result<> DirectiveReader::account(std::string_view text, qint64 line)
{
    std::string_view rest = text;
    const std::string_view name = takeAccountName(rest);
    TANDEM_TRY(m_account, m_state.accountIndex(name, line));
    if (rest.starts_with(';'))
        readTypeTag(rest, m_state.book.accounts[m_account]);
    m_open = Open::Account;
    return {};
}

Result<> DirectiveReader::accountDetail(std::string_view text, qint64 line)
{
    std::string_view rest = text;
    const std::string_view word = takeWord(rest);
    ForeignAccount& account = m_state.book.accounts[m_account];
    const std::string name = account.path.join(u':').toStdString();
    if (word == "note")
        account.description = toText(rest);
    else if (word == "alias")
        m_state.addAlias(rest, name);
    else if (word == "default")
        m_state.bucket = name;
    else if (word != "payee")
        return unknown(line, text);
    return {};
}

Result<> DirectiveReader::alias(std::string_view text, qint64 line)
{
    const std::size_t equals = text.find('=');
    if (equals == text.npos)
        return badLine(line, text, QStringLiteral("an alias needs a \"=\""));
    const std::string_view from = trimmed(text.substr(0, equals));
    const std::string_view to = trimmed(text.substr(equals + 1));
    if (from.starts_with('/'))
        return unknown(line, text);
    if (from.empty() || to.empty())
        return badLine(line, text, QStringLiteral("an alias needs two names"));
    m_state.addAlias(from, to);
    return {};
}

Result<> DirectiveReader::apply(std::string_view text, qint64 line)
{
    std::string_view rest = text;
    const std::string_view what = takeWord(rest);
    if (what == "year")
        return year(rest, line);
    if (what != "account" || rest.empty())
        return unknown(line, text);
    m_state.applyAccount(trimmed(rest));
    return {};
}

Result<> DirectiveReader::bucket(std::string_view text, qint64 line)
{
    std::string_view rest = text;
    const std::string_view name = takeAccountName(rest);
    if (name.empty())
        return badLine(line, text, QStringLiteral("it names no account"));
    m_state.bucket = name;
    return {};
}

Result<> DirectiveReader::commodity(std::string_view text, qint64 line)
{
    std::string_view comment;
    std::string_view rest = takeUntilComment(text, comment);
    m_open = Open::Commodity;
    if (const auto sample = takeAmount(rest)) {
        if (!rest.empty())
            return badLine(line, text, QStringLiteral("it is no commodity"));
        m_state.declareStyle(*sample);
        return {};
    }
    rest = trimmed(text);
    const bool isQuoted = rest.size() > 2 && rest.starts_with('"') && rest.ends_with('"');
    if (isQuoted)
        rest = rest.substr(1, rest.size() - 2);
    m_state.commodityIndex(rest);
    return {};
}

Result<> DirectiveReader::commodityDetail(std::string_view text, qint64 line)
{
    std::string_view rest = text;
    const std::string_view word = takeWord(rest);
    if (word == "note" || word == "nomarket")
        return {};
    if (word != "format")
        return unknown(line, text);
    const auto sample = takeAmount(rest);
    if (!sample)
        return badLine(line, text, QStringLiteral("the format is no amount"));
    m_state.declareStyle(*sample);
    return {};
}

Result<> DirectiveReader::decimalMark(std::string_view text, qint64 line)
{
    text = trimmed(text);
    if (text != "." && text != ",")
        return badLine(line, text, QStringLiteral("the decimal mark is \".\" or \",\""));
    m_state.declareDecimalMark(text.front());
    return {};
}

Result<> DirectiveReader::defaultCommodity(std::string_view text, qint64 line)
{
    std::string_view comment;
    std::string_view rest = takeUntilComment(text, comment);
    const auto sample = takeAmount(rest);
    if (!sample || !rest.empty())
        return badLine(line, text, QStringLiteral("a default commodity is given as an amount"));
    m_state.declareStyle(*sample);
    m_state.declareDefaultCommodity(sample->commodity);
    return {};
}

Result<> DirectiveReader::end(std::string_view text, qint64 line)
{
    text = trimmed(text);
    if (text == "aliases") {
        m_state.endAliases();
        return {};
    }
    const bool endsAccount =
        text.empty() || text == "account" || text == "apply" || text == "apply account";
    if (!endsAccount)
        return unknown(line, text);
    if (!m_state.endApplyAccount())
        return badLine(line, "end", QStringLiteral("there is nothing to end"));
    return {};
}

Result<> DirectiveReader::include(std::string_view text, qint64 line)
{
    return fail(errors::journalIncludes, {QString::number(line), toText(text)});
}

Result<> DirectiveReader::skipBlock(std::string_view, qint64)
{
    m_skippedUntil = "end " + std::string(m_word);
    return {};
}

Result<> DirectiveReader::readOver(std::string_view, qint64)
{
    return {};
}

Result<> DirectiveReader::year(std::string_view text, qint64 line)
{
    const QString digits = toText(trimmed(text));
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (!isNumber || number < 1000 || number > 9999)
        return badLine(line, text, QStringLiteral("it is no year"));
    m_state.dates.year = number;
    return {};
}

} // namespace tandem::formats::journal
