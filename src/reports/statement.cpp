#include "reports/statement.h"

#include "backoffice/ledger/dimension.h"
#include "base/check.h"
#include "office/company.h"
#include "reports/account_tree.h"

#include <numeric>
#include <unordered_map>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

using ledger::AccountType;

Money sumOf(const std::vector<Money>& columns)
{
    return std::accumulate(columns.begin() + 1, columns.end(), columns.front());
}

std::vector<Money> sharesOf(const std::vector<Money>& columns)
{
    return columns.size() > 1 ? columns : std::vector<Money>();
}

StatementSection sectionOf(const AccountTree& tree, AccountType type, QDate from, QDate to)
{
    const AccountTree::Section found = tree.section(type, ZeroRows::Hidden);
    StatementSection section{
        .type = type, .lines = {}, .total = sumOf(found.totals), .shares = sharesOf(found.totals)};
    for (const AccountTree::Line& line : found.lines)
        section.lines.push_back({.drill = {.account = line.account, .from = from, .to = to},
                                 .code = line.code,
                                 .name = line.name,
                                 .depth = line.depth,
                                 .isHeading = line.isHeading,
                                 .amount = sumOf(line.amounts),
                                 .shares = sharesOf(line.amounts)});
    return section;
}

std::vector<Balance> unvaluedOf(const std::vector<Balance>& balances, bool wantsIncome)
{
    std::vector<Balance> unvalued;
    for (const Balance& balance : balances)
        if (balance.isUnvalued() && isOfIncome(balance.type) == wantsIncome)
            unvalued.push_back(balance);
    return unvalued;
}

/// What moved on income and expense accounts in some days, by column of a tree.
class Moves {
public:
    Moves(AccountTree& tree, const std::vector<ledger::DimensionValue>& values) : m_tree(tree)
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            m_columns.emplace(values[i].id.value(), i);
    }

    void add(const Balance& balance, ledger::DimensionValueId value = {})
    {
        m_tree.add(balance.account, balance.base, columnOf(value));
    }
    void take(const Balance& balance, ledger::DimensionValueId value = {})
    {
        m_tree.add(balance.account, -balance.base, columnOf(value));
    }

private:
    /// The last column is that of none.
    std::size_t columnOf(ledger::DimensionValueId value) const
    {
        const auto found = m_columns.find(value.value());
        return found == m_columns.end() ? m_columns.size() : found->second;
    }

    AccountTree& m_tree;
    std::unordered_map<std::int64_t, std::size_t> m_columns;
};

/// `atEnd` is the trial balance of the last day.
Result<> addMoves(Reader& books, QDate from, QDate to, ledger::DimensionId dimension,
                  const std::vector<Balance>& atEnd, Moves& moves)
{
    const QDate before = from.addDays(-1);
    if (dimension.isSet()) {
        TANDEM_TRY(const auto earlier, balancesByValue(books, dimension, before));
        TANDEM_TRY(const auto later, balancesByValue(books, dimension, to));
        for (const auto& [balance, value] : later)
            moves.add(balance, value);
        for (const auto& [balance, value] : earlier)
            moves.take(balance, value);
    } else {
        TANDEM_TRY(const auto earlier, trialBalance(books, before));
        for (const Balance& balance : atEnd)
            moves.add(balance);
        for (const Balance& balance : earlier)
            moves.take(balance);
    }
    TANDEM_TRY(const auto closings, closingMoves(books, dimension, from, to));
    for (const auto& [balance, value] : closings)
        moves.take(balance, value);
    return {};
}

} // namespace

Result<IncomeStatement> incomeStatement(Reader& books, QDate from, QDate to,
                                        ledger::DimensionId dimension)
{
    TANDEM_TRY(const Company whose, company(books));
    std::vector<ledger::DimensionValue> values;
    if (dimension.isSet()) {
        TANDEM_TRY(values, ledger::dimensionValues(books, dimension));
    }
    TANDEM_TRY(AccountTree tree, AccountTree::read(books, values.size() + 1, whose.currency));
    Moves moves(tree, values);
    TANDEM_TRY(const auto atEnd, trialBalance(books, to));
    TANDEM_CHECK(addMoves(books, from, to, dimension, atEnd, moves));
    IncomeStatement statement{.from = from,
                              .to = to,
                              .income = sectionOf(tree, AccountType::Income, from, to),
                              .expenses = sectionOf(tree, AccountType::Expense, from, to),
                              .result = Money::zero(whose.currency),
                              .unvalued = unvaluedOf(atEnd, true)};
    statement.result = statement.income.total - statement.expenses.total;
    for (std::size_t i = 0; i < statement.income.shares.size(); ++i)
        statement.shares.push_back(statement.income.shares[i] - statement.expenses.shares[i]);
    return statement;
}

Result<BalanceSheet> balanceSheet(Reader& books, QDate asOf)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(AccountTree tree, AccountTree::read(books, 1, whose.currency));
    TANDEM_TRY(const auto balances, trialBalance(books, asOf));
    Money unclosed = Money::zero(whose.currency);
    for (const Balance& balance : balances) {
        tree.add(balance.account, balance.base, 0);
        if (isOfIncome(balance.type))
            unclosed -= balance.base;
    }
    BalanceSheet sheet{.asOf = asOf,
                       .assets = sectionOf(tree, AccountType::Asset, {}, asOf),
                       .liabilities = sectionOf(tree, AccountType::Liability, {}, asOf),
                       .equity = sectionOf(tree, AccountType::Equity, {}, asOf),
                       .unclosedResult = unclosed,
                       .totalEquityAndLiabilities = unclosed,
                       .unvalued = unvaluedOf(balances, false)};
    sheet.totalEquityAndLiabilities += sheet.liabilities.total + sheet.equity.total;
    require(sheet.totalEquityAndLiabilities == sheet.assets.total, "a balance sheet balances");
    return sheet;
}

} // namespace tandem::reports
