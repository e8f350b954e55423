#pragma once

#include "backoffice/ledger/account.h"
#include "base/money.h"
#include "office/unit_of_work.h"

#include <unordered_map>

namespace tandem::reports {

/// Whether rows that are zero in every column are shown.
enum class ZeroRows { Hidden, Shown };

/// The chart of accounts as a tree, with what each account and those below it come to in columns.
class AccountTree {
public:
    struct Node {
        AccountId id;
        AccountId parent;
        QString code;
        QString name;
        ledger::AccountType type;
        bool isClosed = false;
    };

    /// A row of a section: an account, or a heading with the sums of what stands below it.
    struct Line {
        AccountId account;
        QString code;
        QString name;
        int depth = 0; ///< 0 at the top of its section.
        bool isHeading = false;
        std::vector<Money> amounts; ///< Positive on the account's own side.
    };

    /// What accounts of one type come to, in the order of the chart.
    struct Section {
        std::vector<Line> lines;
        std::vector<Money> totals;
    };

    AccountTree(std::vector<Node> nodes, std::size_t columns, const Currency& base);

    /// The accounts of the books, nothing counted yet.
    static Result<AccountTree> read(Reader& books, std::size_t columns, const Currency& base);

    /// Counts an amount on an account, and on all above it. A debit is positive.
    void add(AccountId account, const Money& amount, std::size_t column);

    /// Accounts that are closed and zero are left out in any case.
    Section section(ledger::AccountType type, ZeroRows zeroRows) const;

private:
    bool isZero(std::size_t index) const;
    bool isQuiet(std::size_t index, ZeroRows zeroRows) const;
    std::vector<Money> onSide(std::size_t index) const;
    void addLines(Section& section, std::size_t index, int depth, ZeroRows zeroRows) const;

    std::vector<Node> m_nodes;
    std::vector<Money> m_nothing; ///< A zero for each column.
    std::unordered_map<std::int64_t, std::size_t> m_indexes;
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<std::vector<Money>> m_sums;
};

/// Whether accounts of that type stand on the credit side.
constexpr bool isOfCredit(ledger::AccountType type)
{
    return type != ledger::AccountType::Asset && type != ledger::AccountType::Expense;
}

/// Whether an account is one of income and expenses, and not of the balance sheet.
constexpr bool isOfIncome(ledger::AccountType type)
{
    return type == ledger::AccountType::Income || type == ledger::AccountType::Expense;
}

} // namespace tandem::reports
