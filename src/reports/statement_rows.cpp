#include "reports/statement_rows.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

/// The accounts below the heading that stands at a place of the section.
std::vector<AccountId> accountsBelow(const AccountTree::Section& section, std::size_t heading)
{
    std::vector<AccountId> accounts;
    const int depth = section.lines[heading].depth;
    for (std::size_t i = heading + 1; i < section.lines.size(); ++i) {
        if (section.lines[i].depth <= depth)
            break;
        if (!section.lines[i].isHeading)
            accounts.push_back(section.lines[i].account);
    }
    return accounts;
}

} // namespace

void StatementRows::heading(const QString& section, const char* words)
{
    m_rows.push_back(
        {.section = section, .key = section, .words = words, .level = RowLevel::Heading});
}

void StatementRows::account(const QString& section, const AccountTree::Line& line)
{
    m_rows.push_back({.section = section,
                      .key = section + u'/' + QString::number(line.account.value()),
                      .code = line.code,
                      .name = line.name,
                      .depth = line.depth + 1,
                      .level = line.isHeading ? RowLevel::Heading : RowLevel::Line,
                      .account = line.isHeading ? AccountId() : line.account,
                      .cells = {line.amounts.begin(), line.amounts.end()}});
}

void StatementRows::line(const QString& section, const QString& key, const char* words,
                         const std::vector<Money>& amounts, std::vector<AccountId> accounts)
{
    m_rows.push_back({.section = section,
                      .key = key,
                      .words = words,
                      .depth = 1,
                      .cells = {amounts.begin(), amounts.end()},
                      .accounts = std::move(accounts)});
}

void StatementRows::total(const QString& section, const QString& key, const char* words,
                          const std::vector<Money>& amounts, std::vector<AccountId> accounts,
                          Measure measure)
{
    m_rows.push_back({.section = section,
                      .key = key,
                      .words = words,
                      .level = RowLevel::Total,
                      .cells = {amounts.begin(), amounts.end()},
                      .accounts = std::move(accounts),
                      .measure = measure});
}

void StatementRows::section(const QString& section, const char* words, const char* totalWords,
                            const AccountTree::Section& found)
{
    heading(section, words);
    for (std::size_t i = 0; i < found.lines.size(); ++i) {
        account(section, found.lines[i]);
        if (found.lines[i].isHeading)
            m_rows.back().accounts = accountsBelow(found, i);
    }
    total(section, section + u"_total"_s, totalWords, found.totals, accountsIn(found));
}

std::vector<AccountId> accountsIn(const AccountTree::Section& section)
{
    std::vector<AccountId> accounts;
    for (const AccountTree::Line& line : section.lines)
        if (!line.isHeading)
            accounts.push_back(line.account);
    return accounts;
}

std::vector<AccountId> united(const std::vector<std::vector<AccountId>>& parts)
{
    std::vector<AccountId> all;
    for (const std::vector<AccountId>& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<Money> sumOf(std::vector<Money> a, const std::vector<Money>& b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] += b[i];
    return a;
}

std::vector<Money> differenceOf(std::vector<Money> a, const std::vector<Money>& b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] -= b[i];
    return a;
}

} // namespace tandem::reports
