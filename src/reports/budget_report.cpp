#include "reports/budget_report.h"

#include "backoffice/budgets/budget_queries.h"
#include "backoffice/budgets/errors.h"
#include "backoffice/budgets/spreading.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/month_sums.h"
#include "office/company.h"

#include <map>

namespace tandem::reports {

namespace {

using ledger::AccountType;

constexpr std::array sectionOrder{AccountType::Income, AccountType::Expense, AccountType::Asset,
                                  AccountType::Liability, AccountType::Equity};

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate lastOfMonth(QDate day)
{
    return firstOfMonth(day).addMonths(1).addDays(-1);
}

/// The accounts as a tree, with what was planned and what came on each and all below it.
class FigureTree {
public:
    FigureTree(std::vector<ledger::Account> accounts, const Currency& base)
        : m_accounts(std::move(accounts))
        , m_nothing{Money::zero(base), Money::zero(base), Money::zero(base), Money::zero(base)}
        , m_figures(m_accounts.size(), m_nothing)
    {
        for (std::size_t i = 0; i < m_accounts.size(); ++i)
            m_indexes.emplace(m_accounts[i].id, i);
        for (std::size_t i = 0; i < m_accounts.size(); ++i)
            m_children[m_accounts[i].parent].push_back(i);
    }

    AccountType typeOf(AccountId account) const { return m_accounts[m_indexes.at(account)].type; }
    const BudgetFigures& nothing() const { return m_nothing; }

    /// Counts figures on an account, and on all above it.
    void add(AccountId account, const BudgetFigures& figures)
    {
        for (AccountId id = account; id.isSet(); id = m_accounts[m_indexes.at(id)].parent)
            m_figures[m_indexes.at(id)] += figures;
    }

    BudgetSection section(AccountType type, const Drill& days, ZeroRows zeroRows) const
    {
        BudgetSection section{.type = type, .total = m_nothing};
        for (const std::size_t top : childrenOf({})) {
            if (m_accounts[top].type != type)
                continue;
            section.total += m_figures[top];
            addLines(section, top, 0, days, zeroRows);
        }
        return section;
    }

private:
    const std::vector<std::size_t>& childrenOf(AccountId account) const
    {
        static const std::vector<std::size_t> none;
        const auto found = m_children.find(account);
        return found == m_children.end() ? none : found->second;
    }

    bool isQuiet(std::size_t index) const
    {
        const auto& children = childrenOf(m_accounts[index].id);
        return m_figures[index].isZero()
               && std::ranges::all_of(children,
                                      [this](std::size_t child) { return isQuiet(child); });
    }

    void addLines(BudgetSection& section, std::size_t index, int depth, Drill drill,
                  ZeroRows zeroRows) const
    {
        if (zeroRows == ZeroRows::Hidden && isQuiet(index))
            return;
        const ledger::Account& account = m_accounts[index];
        const auto& children = childrenOf(account.id);
        drill.account = account.id;
        section.lines.push_back({.drill = drill,
                                 .code = account.code,
                                 .name = account.name,
                                 .depth = depth,
                                 .isHeading = !children.empty(),
                                 .figures = m_figures[index]});
        for (const std::size_t child : children)
            addLines(section, child, depth + 1, drill, zeroRows);
    }

    std::vector<ledger::Account> m_accounts;
    BudgetFigures m_nothing;
    std::vector<BudgetFigures> m_figures; ///< One for each account.
    std::map<AccountId, std::size_t> m_indexes;
    std::map<AccountId, std::vector<std::size_t>> m_children;
};

/// Puts amounts of a month where they belong in the figures of a range.
class MonthSorter {
public:
    MonthSorter(FigureTree& tree, const BudgetQuestion& asked, QDate from, QDate to)
        : m_tree(tree)
        , m_asked(asked)
        , m_from(from)
        , m_to(to)
    {
    }

    void addPlanned(const budgets::BudgetCell& cell)
    {
        if (isAsked(cell.value))
            addFigure(cell.account, cell.month, cell.amount, &BudgetFigures::yearBudget,
                      &BudgetFigures::budget);
    }

    void addActual(const ledger::MonthSum& sum)
    {
        if (isAsked(sum.value))
            addFigure(sum.account, sum.month,
                      budgets::onOwnSide(sum.base, m_tree.typeOf(sum.account)),
                      &BudgetFigures::yearActual, &BudgetFigures::actual);
    }

private:
    using Figure = Money BudgetFigures::*;

    bool isAsked(ledger::DimensionValueId value) const
    {
        return !m_asked.value.isSet() || value == m_asked.value;
    }

    void addFigure(AccountId account, QDate month, const Money& amount, Figure ofYear,
                   Figure ofRange)
    {
        BudgetFigures figures = m_tree.nothing();
        figures.*ofYear = amount;
        if (month >= m_from && month <= m_to)
            figures.*ofRange = amount;
        m_tree.add(account, figures);
    }

    FigureTree& m_tree;
    const BudgetQuestion& m_asked;
    QDate m_from;
    QDate m_to;
};

} // namespace

std::optional<Rate> BudgetFigures::share() const
{
    return budgets::shareOf(actual, budget);
}

bool BudgetFigures::isZero() const
{
    return budget.isZero() && actual.isZero() && yearBudget.isZero() && yearActual.isZero();
}

BudgetFigures& BudgetFigures::operator+=(const BudgetFigures& other)
{
    budget += other.budget;
    actual += other.actual;
    yearBudget += other.yearBudget;
    yearActual += other.yearActual;
    return *this;
}

BudgetFigures BudgetFigures::operator-() const
{
    return {-budget, -actual, -yearBudget, -yearActual};
}

Result<BudgetReport> budgetReport(Reader& books, const BudgetQuestion& asked)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(const budgets::Budget budget, budgets::budget(books, asked.budget));
    const auto months = budget.months();
    const QDate from = asked.from.isValid() ? firstOfMonth(asked.from) : months.front();
    const QDate to = lastOfMonth(asked.to.isValid() ? asked.to : months.back());
    if (from > to || from < months.front() || to > lastOfMonth(months.back()))
        return fail(budgets::errors::rangeOutsideYear,
                    {budget.year.name, budget.year.startsOn.toString(Qt::ISODate),
                     budget.year.endsOn.toString(Qt::ISODate)});
    TANDEM_TRY(auto accounts, ledger::accounts(books));
    FigureTree tree(std::move(accounts), whose.currency);
    MonthSorter sorter(tree, asked, from, to);
    TANDEM_TRY(const auto cells, budgets::budgetCells(books, budget.id));
    for (const budgets::BudgetCell& cell : cells)
        sorter.addPlanned(cell);
    TANDEM_TRY(const auto sums, ledger::monthSums(books, months.front(), to));
    std::set<AccountId> planned;
    for (const budgets::BudgetCell& cell : cells)
        planned.insert(cell.account);
    for (const ledger::MonthSum& sum : sums) {
        const AccountType type = tree.typeOf(sum.account);
        // What stands on the other accounts is compared only where somebody planned it.
        const bool isResult = type == AccountType::Income || type == AccountType::Expense;
        if (isResult || planned.contains(sum.account))
            sorter.addActual(sum);
    }
    BudgetReport report{
        .budget = budget, .from = from, .to = to, .sections = {}, .result = tree.nothing()};
    for (const AccountType type : sectionOrder) {
        BudgetSection section =
            tree.section(type, {.account = {}, .from = from, .to = to}, asked.zeroRows);
        if (type == AccountType::Income)
            report.result += section.total;
        if (type == AccountType::Expense)
            report.result += -section.total;
        if (!section.lines.empty())
            report.sections.push_back(std::move(section));
    }
    return report;
}

} // namespace tandem::reports
