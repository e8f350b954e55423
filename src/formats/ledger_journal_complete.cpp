#include "formats/book_errors.h"
#include "formats/ledger_journal_entry.h"
#include "formats/stated_amount.h"

// The second half of the reader of entries: what happens once all lines of one are there.
namespace tandem::formats::journal {
namespace {

Failure sumTooLong(qint64 line, const Decimal& amount)
{
    return fail(errors::journalAmountTooLong, {QString::number(line), amount.toString()});
}

} // namespace

Result<> EntryReader::finish(const EntrySink& sink)
{
    if (!m_isOpen)
        return {};
    m_isOpen = false;
    if (!m_isLeftOut)
        TANDEM_CHECK(complete());
    if (m_isLeftOut)
        return {};
    TANDEM_CHECK(checkAssertions());
    for (const ForeignLine& line : m_entry.lines)
        m_state.noteDigits(line.commodity, line.amount);
    ++m_report.entries;
    return sink(m_state.book, m_entry);
}

Result<> EntryReader::complete()
{
    const qint64 line = m_entry.sourceLine;
    if (m_entry.lines.empty())
        return leaveEntryOut(line, errors::journalEmptyEntry, {m_entry.description});
    Amounts sums;
    std::optional<std::size_t> elided;
    for (std::size_t i = 0; i < m_entry.lines.size(); ++i) {
        const ForeignLine& one = m_entry.lines[i];
        if (m_pending[i].isElided && elided) {
            return fail(errors::journalSeveralElided,
                        {QString::number(m_pending[i].line),
                         m_state.book.accounts[one.account].path.join(u':')});
        }
        if (m_pending[i].isElided)
            elided = i;
        else if (!sums.add(one.commodity, one.amount))
            return sumTooLong(m_pending[i].line, one.amount);
    }
    if (elided)
        return fillElided(*elided, sums);
    if (sums.areZero())
        return {};
    if (m_entry.lines.size() == 1 && !m_state.bucket.empty()) {
        ForeignLine balancing;
        TANDEM_TRY(balancing.account, m_state.accountIndex(m_state.bucket, line));
        m_entry.lines.push_back(std::move(balancing));
        m_pending.push_back({line, true, std::nullopt});
        return fillElided(1, sums);
    }
    QStringList left;
    for (const ForeignValue& sum : sums) {
        const QString code = m_state.book.commodities[sum.commodity].code;
        if (!sum.amount.isZero())
            left.append((sum.amount.toString() + u' ' + code).trimmed());
    }
    return leaveEntryOut(line, errors::journalUnbalanced,
                         {m_entry.description, left.join(QStringLiteral(", "))});
}

Result<> EntryReader::fillElided(std::size_t at, const Amounts& sums)
{
    // One line for each commodity that is left over, or a zero where none is.
    bool isFirst = true;
    for (const ForeignValue& sum : sums) {
        if (sum.amount.isZero())
            continue;
        if (!isFirst) {
            const auto place = static_cast<std::ptrdiff_t>(++at);
            m_entry.lines.insert(m_entry.lines.begin() + place,
                                 ForeignLine{m_entry.lines[at - 1].account, 0, {}, {}, {}});
            m_pending.insert(m_pending.begin() + place, {m_pending[at - 1].line, true, {}});
        }
        m_entry.lines[at].commodity = sum.commodity;
        m_entry.lines[at].amount = -sum.amount;
        isFirst = false;
    }
    if (isFirst)
        m_entry.lines[at].commodity =
            sums.begin() == sums.end() ? m_state.commodityIndex("") : sums.begin()->commodity;
    return {};
}

Result<> EntryReader::checkAssertions()
{
    for (std::size_t i = 0; i < m_entry.lines.size(); ++i) {
        const ForeignLine& one = m_entry.lines[i];
        if (!m_balances.add(one))
            return sumTooLong(m_pending[i].line, one.amount);
        const auto& assertion = m_pending[i].assertion;
        if (!assertion)
            continue;
        if (!m_knowsBalances) {
            ++m_report.assertionsNotChecked;
            continue;
        }
        const auto missing = m_balances.missing(*assertion, one.account, m_state.book);
        if (missing && missing->amount.isZero()) {
            ++m_report.assertionsChecked;
            continue;
        }
        const QString& code = m_state.book.commodities[assertion->target.commodity].code;
        const auto shown = [&](const Decimal& amount) {
            return (amount.toString() + u' ' + code).trimmed();
        };
        const auto actual = missing ? exactSum(assertion->target.amount, -missing->amount)
                                    : std::optional<Decimal>();
        return fail(errors::journalAssertionFailed,
                    {QString::number(m_pending[i].line),
                     m_state.book.accounts[one.account].path.join(u':'),
                     shown(assertion->target.amount),
                     actual ? shown(*actual) : QStringLiteral("another amount")});
    }
    return {};
}

} // namespace tandem::formats::journal
