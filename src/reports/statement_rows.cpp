#include "reports/statement_rows.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

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
                         const std::vector<Money>& amounts)
{
    m_rows.push_back({.section = section,
                      .key = key,
                      .words = words,
                      .depth = 1,
                      .cells = {amounts.begin(), amounts.end()}});
}

void StatementRows::total(const QString& section, const QString& key, const char* words,
                          const std::vector<Money>& amounts)
{
    m_rows.push_back({.section = section,
                      .key = key,
                      .words = words,
                      .level = RowLevel::Total,
                      .cells = {amounts.begin(), amounts.end()}});
}

void StatementRows::section(const QString& section, const char* words, const char* totalWords,
                            const AccountTree::Section& found)
{
    heading(section, words);
    for (const AccountTree::Line& line : found.lines)
        account(section, line);
    total(section, section + u"_total"_s, totalWords, found.totals);
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
