#include "reports/statement.h"

#include "backoffice/ledger/dimension.h"
#include "base/check.h"
#include "office/company.h"

#include <numeric>
#include <unordered_map>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

using ledger::AccountType;

struct Node {
    AccountId id;
    AccountId parent;
    QString code;
    QString name;
    AccountType type;
};

/// The accounts as a tree, with what each and those below it come to, in one column or several.
class Tree {
public:
    Tree(std::vector<Node> nodes, std::size_t columns, const Currency& base)
        : m_nodes(std::move(nodes))
        , m_nothing(columns, Money::zero(base))
    {
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            m_indexes.emplace(m_nodes[i].id.value(), i);
        m_children.resize(m_nodes.size());
        m_sums.assign(m_nodes.size(), m_nothing);
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (m_nodes[i].parent.isSet())
                m_children[m_indexes.at(m_nodes[i].parent.value())].push_back(i);
    }

    /// Counts an amount on an account, and on all above it.
    void add(AccountId account, const Money& amount, std::size_t column = 0)
    {
        for (AccountId id = account; id.isSet();) {
            const std::size_t index = m_indexes.at(id.value());
            m_sums[index][column] += amount;
            id = m_nodes[index].parent;
        }
    }

    StatementSection section(AccountType type, QDate from, QDate to) const
    {
        const bool isCredit = type != AccountType::Asset && type != AccountType::Expense;
        StatementSection section{.type = type, .lines = {}, .total = m_nothing.front()};
        std::vector<Money> totals = m_nothing;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].type != type || m_nodes[i].parent.isSet())
                continue;
            addLines(section, i, 0, isCredit, {.account = {}, .from = from, .to = to});
            const auto sums = onSide(i, isCredit);
            for (std::size_t column = 0; column < sums.size(); ++column)
                totals[column] += sums[column];
        }
        section.total = sumOf(totals);
        section.shares = sharesOf(totals);
        return section;
    }

private:
    bool isZero(std::size_t index) const
    {
        return std::ranges::all_of(m_sums[index], &Money::isZero);
    }

    std::vector<Money> onSide(std::size_t index, bool isCredit) const
    {
        std::vector<Money> sums = m_sums[index];
        if (isCredit)
            std::ranges::transform(sums, sums.begin(), [](const Money& sum) { return -sum; });
        return sums;
    }

    static Money sumOf(const std::vector<Money>& columns)
    {
        return std::accumulate(columns.begin() + 1, columns.end(), columns.front());
    }

    static std::vector<Money> sharesOf(const std::vector<Money>& columns)
    {
        return columns.size() > 1 ? columns : std::vector<Money>();
    }

    void addLines(StatementSection& section, std::size_t index, int depth, bool isCredit,
                  Drill drill) const
    {
        const Node& node = m_nodes[index];
        const bool isQuiet =
            isZero(index) && std::ranges::all_of(m_children[index], [&](std::size_t child) {
                return isZero(child);
            });
        if (isQuiet)
            return;
        drill.account = node.id;
        const auto sums = onSide(index, isCredit);
        section.lines.push_back({.drill = drill,
                                 .code = node.code,
                                 .name = node.name,
                                 .depth = depth,
                                 .isHeading = !m_children[index].empty(),
                                 .amount = sumOf(sums),
                                 .shares = sharesOf(sums)});
        for (const std::size_t child : m_children[index])
            addLines(section, child, depth + 1, isCredit, drill);
    }

    std::vector<Node> m_nodes;
    std::vector<Money> m_nothing; ///< A zero for each column.
    std::unordered_map<std::int64_t, std::size_t> m_indexes;
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<std::vector<Money>> m_sums;
};

Result<Tree> treeOf(Reader& books, std::size_t columns, const Currency& base)
{
    TANDEM_TRY(auto nodes, books.rows<Node>(u"reports.balances:accounts"_s, {}, [](const Row& row) {
        const auto type = ledger::accountTypeNamed(row.text("type"));
        require(type.has_value(), "the type of an account is a known one");
        return Node{.id = row.id<AccountId>("id"),
                    .parent = row.idOrUnset<AccountId>("parent_id"),
                    .code = row.text("code"),
                    .name = row.text("name"),
                    .type = *type};
    }));
    return Tree(std::move(nodes), columns, base);
}

bool isOfIncome(AccountType type)
{
    return type == AccountType::Income || type == AccountType::Expense;
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
    Moves(Tree& tree, const std::vector<ledger::DimensionValue>& values) : m_tree(tree)
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

    Tree& m_tree;
    std::unordered_map<std::int64_t, std::size_t> m_columns;
};

Result<> addMoves(Reader& books, QDate from, QDate to, ledger::DimensionId dimension, Moves& moves)
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
        TANDEM_TRY(const auto later, trialBalance(books, to));
        for (const Balance& balance : later)
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
    TANDEM_TRY(Tree tree, treeOf(books, values.size() + 1, whose.currency));
    Moves moves(tree, values);
    TANDEM_CHECK(addMoves(books, from, to, dimension, moves));
    TANDEM_TRY(const auto atEnd, trialBalance(books, to));
    IncomeStatement statement{.from = from,
                              .to = to,
                              .income = tree.section(AccountType::Income, from, to),
                              .expenses = tree.section(AccountType::Expense, from, to),
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
    TANDEM_TRY(Tree tree, treeOf(books, 1, whose.currency));
    TANDEM_TRY(const auto balances, trialBalance(books, asOf));
    Money unclosed = Money::zero(whose.currency);
    for (const Balance& balance : balances) {
        tree.add(balance.account, balance.base);
        if (isOfIncome(balance.type))
            unclosed -= balance.base;
    }
    BalanceSheet sheet{.asOf = asOf,
                       .assets = tree.section(AccountType::Asset, {}, asOf),
                       .liabilities = tree.section(AccountType::Liability, {}, asOf),
                       .equity = tree.section(AccountType::Equity, {}, asOf),
                       .unclosedResult = unclosed,
                       .totalEquityAndLiabilities = unclosed,
                       .unvalued = unvaluedOf(balances, false)};
    sheet.totalEquityAndLiabilities += sheet.liabilities.total + sheet.equity.total;
    require(sheet.totalEquityAndLiabilities == sheet.assets.total, "a balance sheet balances");
    return sheet;
}

} // namespace tandem::reports
