#include "reports/statement.h"

#include "base/check.h"
#include "office/company.h"

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

/// The accounts as a tree, with what each and those below it come to.
class Tree {
public:
    Tree(std::vector<Node> nodes, const Currency& base) : m_nodes(std::move(nodes)), m_base(base)
    {
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            m_indexes.emplace(m_nodes[i].id.value(), i);
        m_children.resize(m_nodes.size());
        m_sums.assign(m_nodes.size(), Money::zero(base));
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (m_nodes[i].parent.isSet())
                m_children[m_indexes.at(m_nodes[i].parent.value())].push_back(i);
    }

    /// Counts an amount on an account, and on all above it.
    void add(AccountId account, const Money& amount)
    {
        for (AccountId id = account; id.isSet();) {
            const std::size_t index = m_indexes.at(id.value());
            m_sums[index] += amount;
            id = m_nodes[index].parent;
        }
    }

    StatementSection section(AccountType type, QDate from, QDate to) const
    {
        const bool isCredit = type != AccountType::Asset && type != AccountType::Expense;
        StatementSection section{.type = type, .lines = {}, .total = Money::zero(m_base)};
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].type != type || m_nodes[i].parent.isSet())
                continue;
            addLines(section, i, 0, isCredit, {.account = {}, .from = from, .to = to});
            section.total += isCredit ? -m_sums[i] : m_sums[i];
        }
        return section;
    }

private:
    void addLines(StatementSection& section, std::size_t index, int depth, bool isCredit,
                  Drill drill) const
    {
        const Node& node = m_nodes[index];
        const bool isQuiet = m_sums[index].isZero()
                             && std::ranges::all_of(m_children[index], [&](std::size_t child) {
                                    return m_sums[child].isZero();
                                });
        if (isQuiet)
            return;
        drill.account = node.id;
        section.lines.push_back({.drill = drill,
                                 .code = node.code,
                                 .name = node.name,
                                 .depth = depth,
                                 .isHeading = !m_children[index].empty(),
                                 .amount = isCredit ? -m_sums[index] : m_sums[index]});
        for (const std::size_t child : m_children[index])
            addLines(section, child, depth + 1, isCredit, drill);
    }

    std::vector<Node> m_nodes;
    Currency m_base;
    std::unordered_map<std::int64_t, std::size_t> m_indexes;
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<Money> m_sums;
};

Result<Tree> treeOf(Reader& books, const Currency& base)
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
    return Tree(std::move(nodes), base);
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

} // namespace

Result<IncomeStatement> incomeStatement(Reader& books, QDate from, QDate to)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(Tree tree, treeOf(books, whose.currency));
    TANDEM_TRY(const auto before, trialBalance(books, from.addDays(-1)));
    TANDEM_TRY(const auto after, trialBalance(books, to));
    for (const Balance& balance : after)
        tree.add(balance.account, balance.base);
    for (const Balance& balance : before)
        tree.add(balance.account, -balance.base);
    IncomeStatement statement{.from = from,
                              .to = to,
                              .income = tree.section(AccountType::Income, from, to),
                              .expenses = tree.section(AccountType::Expense, from, to),
                              .result = Money::zero(whose.currency),
                              .unvalued = unvaluedOf(after, true)};
    statement.result = statement.income.total - statement.expenses.total;
    return statement;
}

Result<BalanceSheet> balanceSheet(Reader& books, QDate asOf)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(Tree tree, treeOf(books, whose.currency));
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
