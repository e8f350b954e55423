#include "formats/ledger_journal_entry.h"

#include "formats/book_errors.h"
#include "formats/stated_amount.h"

namespace tandem::formats::journal {
namespace {

Failure badAmount(qint64 line, std::string_view text)
{
    return fail(errors::journalBadAmount, {QString::number(line), toText(text)});
}

void appendLine(QString& text, std::string_view more)
{
    if (!text.isEmpty())
        text += u'\n';
    text += toText(trimmed(more));
}

bool isVirtual(std::string_view name)
{
    return name.starts_with('(') || name.starts_with('[') || name.starts_with('<');
}

bool startsPrice(std::string_view text)
{
    return text.starts_with('@') || text.starts_with('{') || text.starts_with('[')
           || text.starts_with('(');
}

/// Lines inside an entry that ledger takes for commands, not for accounts.
bool isCommand(std::string_view text)
{
    const std::string_view word = takeWord(text);
    return word == "assert" || word == "check" || word == "expr";
}

} // namespace

Result<> EntryReader::leaveOut(qint64 line, const ErrorCode& why, QStringList arguments)
{
    arguments.prepend(QString::number(line));
    if (m_onUnsupported == OnUnsupported::Refuse)
        return fail(why, arguments);
    m_report.leftOut.push_back({line, Error{&why, arguments, {}, {}}});
    return {};
}

Result<> EntryReader::leaveEntryOut(qint64 line, const ErrorCode& why, QStringList arguments)
{
    m_isLeftOut = true;
    m_knowsBalances = false;
    return leaveOut(line, why, std::move(arguments));
}

Result<> EntryReader::begin(std::string_view text, qint64 line)
{
    m_entry.lines.clear();
    m_pending.clear();
    m_entry.code.clear();
    m_entry.note.clear();
    m_entry.sourceLine = line;
    m_entry.secondaryOn = {};
    m_isOpen = true;
    m_isLeftOut = false;

    TANDEM_TRY(m_entry.postedOn, takeDate(text, m_state.dates, line));
    if (text.starts_with('=')) {
        text.remove_prefix(1);
        TANDEM_TRY(m_entry.secondaryOn, takeDate(text, DateFormat{m_entry.postedOn.year()}, line));
    }
    text = trimmedLeft(text);
    if (text.starts_with('*') || text.starts_with('!'))
        text = trimmedLeft(text.substr(1));
    if (const std::size_t end = text.find(')'); text.starts_with('(') && end != text.npos) {
        m_entry.code = toText(trimmed(text.substr(1, end - 1)));
        text = trimmedLeft(text.substr(end + 1));
    }
    std::string_view note;
    m_entry.description = toText(takeUntilComment(text, note));
    if (!note.empty())
        appendLine(m_entry.note, note);
    return {};
}

Result<> EntryReader::addLine(std::string_view text, qint64 line)
{
    if (m_isLeftOut)
        return {};
    if (text.starts_with(';'))
        return addComment(text.substr(1), line);
    if (text.starts_with("* ") || text.starts_with("! "))
        text = trimmedLeft(text.substr(1));
    if (isCommand(text))
        return fail(errors::journalUnknownDirective, {QString::number(line), toText(text)});
    std::string_view rest = text;
    const std::string_view name = takeAccountName(rest);
    if (isVirtual(name))
        return leaveEntryOut(line, errors::journalVirtual, {toText(name)});

    ForeignLine& added = m_entry.lines.emplace_back();
    m_pending.push_back({line, false, std::nullopt});
    TANDEM_TRY(added.account, m_state.accountIndex(name, line));
    return readRest(rest, text, line);
}

Result<> EntryReader::addComment(std::string_view text, qint64 line)
{
    if (m_entry.lines.empty()) {
        appendLine(m_entry.note, text);
        return {};
    }
    appendLine(m_entry.lines.back().memo, text);
    if (text.find_first_of("[d") != text.npos && givesOwnDate(text))
        return leaveEntryOut(line, errors::journalOwnDate, {toText(trimmed(text))});
    return {};
}

Result<> EntryReader::readRest(std::string_view rest, std::string_view text, qint64 line)
{
    if (rest.empty() || rest.starts_with(';')) {
        m_pending.back().isElided = true;
        return readTail(rest, text, line);
    }
    if (rest.starts_with('=')) {
        TANDEM_CHECK(readAssertion(rest, text, line));
        if (!m_isLeftOut)
            TANDEM_CHECK(assign(text, line));
        return readTail(rest, text, line);
    }
    if (rest.starts_with('('))
        return leaveEntryOut(line, errors::journalExpression, {toText(text)});
    const auto words = takeAmount(rest);
    if (!words)
        return badAmount(line, text);
    if (startsPrice(rest))
        return leaveEntryOut(line, errors::journalPriced, {toText(text)});
    TANDEM_TRY(const ForeignValue value, m_state.readAmount(*words, line));
    ForeignLine& read = m_entry.lines.back();
    read.commodity = value.commodity;
    read.amount = value.amount;
    return readTail(rest, text, line);
}

Result<> EntryReader::readTail(std::string_view rest, std::string_view text, qint64 line)
{
    if (rest.starts_with('=') && !m_pending.back().assertion)
        TANDEM_CHECK(readAssertion(rest, text, line));
    if (rest.empty() || m_isLeftOut)
        return {};
    if (!rest.starts_with(';'))
        return badAmount(line, text);
    return addComment(rest.substr(1), line);
}

Result<> EntryReader::readAssertion(std::string_view& rest, std::string_view text, qint64 line)
{
    Assertion assertion;
    rest.remove_prefix(1);
    if (rest.starts_with('=')) {
        assertion.isOfAllCommodities = true;
        rest.remove_prefix(1);
    }
    if (rest.starts_with('*')) {
        assertion.hasSubaccounts = true;
        rest.remove_prefix(1);
    }
    rest = trimmedLeft(rest);
    if (rest.starts_with('('))
        return leaveEntryOut(line, errors::journalExpression, {toText(text)});
    const auto words = takeAmount(rest);
    if (!words)
        return badAmount(line, text);
    if (startsPrice(rest))
        return leaveEntryOut(line, errors::journalPriced, {toText(text)});
    TANDEM_TRY(assertion.target, m_state.readAmount(*words, line));
    if (words->commodity.empty() && assertion.target.amount.isZero())
        assertion.isOfAllCommodities = true;
    m_pending.back().assertion = assertion;
    return {};
}

Result<> EntryReader::assign(std::string_view text, qint64 line)
{
    if (!m_knowsBalances)
        return leaveEntryOut(line, errors::journalAssignmentUnknown, {toText(text)});
    ForeignLine& assigned = m_entry.lines.back();
    auto missing = m_balances.missing(*m_pending.back().assertion, assigned.account, m_state.book);
    for (std::size_t i = 0; missing && i + 1 < m_entry.lines.size(); ++i) {
        const ForeignLine& before = m_entry.lines[i];
        if (before.account != assigned.account || before.commodity != missing->commodity)
            continue;
        const auto less = exactSum(missing->amount, -before.amount);
        missing = less ? std::optional(ForeignValue{missing->commodity, *less}) : std::nullopt;
    }
    if (!missing)
        return badAmount(line, text);
    assigned.commodity = missing->commodity;
    assigned.amount = missing->amount;
    return {};
}

} // namespace tandem::formats::journal
