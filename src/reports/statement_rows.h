#pragma once

#include "reports/aligned_accounts.h"
#include "reports/cash_sections.h"
#include "reports/statement_table.h"

/// The rows of statements from what accounts come to: pure, no database.
namespace tandem::reports {

/// Adds rows to a statement.
class StatementRows {
public:
    explicit StatementRows(std::vector<StatementRow>& rows) : m_rows(rows) {}

    void heading(const QString& section, const char* words);
    void account(const QString& section, const AccountTree::Line& line);
    /// A row that is no account's; its key is `key`.
    void line(const QString& section, const QString& key, const char* words,
              const std::vector<Money>& amounts, std::vector<AccountId> accounts);
    void total(const QString& section, const QString& key, const char* words,
               const std::vector<Money>& amounts, std::vector<AccountId> accounts,
               Measure measure = Measure::Amount);
    /// Heading, lines and total of a section of the chart.
    void section(const QString& section, const char* words, const char* totalWords,
                 const AccountTree::Section& found);

private:
    std::vector<StatementRow>& m_rows;
};

/// The accounts of a section's lines, and all of several.
std::vector<AccountId> accountsIn(const AccountTree::Section& section);
std::vector<AccountId> united(const std::vector<std::vector<AccountId>>& parts);

/// The amounts of two rows, column by column.
std::vector<Money> sumOf(std::vector<Money> a, const std::vector<Money>& b);
std::vector<Money> differenceOf(std::vector<Money> a, const std::vector<Money>& b);

/// What a cash flow statement is made of.
struct CashFlowParts {
    std::vector<AlignedAccount> moved; ///< Without the closings of years.
    CashSections sections;
    std::vector<Money> cashBefore; ///< What cash and bank held before, one a column,
    std::vector<Money> cashAfter;  ///< and at the end.
    std::vector<AccountId> cashAccounts{};
    ZeroRows zeroRows = ZeroRows::Hidden;
};

/// The indirect method: the result; what it contains that was not paid; what was bound in, or set
/// free from, working capital; investing; financing. It comes to the change of cash and bank in
/// every column, or BrokenInvariant.
std::vector<StatementRow> cashFlowRows(const CashFlowParts& parts);

/// What a statement of changes in equity is made of.
struct EquityParts {
    std::vector<AlignedAccount> before; ///< What stood before, all accounts.
    std::vector<AlignedAccount> closed; ///< What the closings of years moved.
    std::vector<AlignedAccount> after;  ///< What stands at the end.
    std::size_t columns = 0;            ///< Of each: the times.
    Currency base;
};

/// For each time five cells: opening, result, carried over by closings, other movements, closing.
std::vector<StatementRow> equityRows(const EquityParts& parts);

} // namespace tandem::reports
