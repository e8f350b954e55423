#include "reports/statement_table.h"

#include "backoffice/ledger/dimension.h"
#include "base/check.h"
#include "office/company.h"
#include "reports/account_columns.h"
#include "reports/errors.h"
#include "reports/statement_figures.h"
#include "reports/statement_rows.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

using ledger::AccountType;

/// Which lines a column counts.
struct Part {
    bool isAll = true;
    ledger::DimensionValueId value{}; ///< Unset: those without one.
    QString code{};
};

std::vector<Balance> ofPart(const std::vector<ValueBalance>& balances, const Part& part)
{
    return part.isAll ? ofAllValues(balances) : ofValue(balances, part.value);
}

/// Reads the columns of one statement and puts its rows together.
class StatementReader {
public:
    StatementReader(Reader& books, const StatementQuestion& question, const Company& owner)
        : m_books(books)
        , m_question(question)
        , m_base(owner.currency)
        , m_columns(books, question.dimension)
        , m_times(comparedDays(question.days, spanOf(question.kind), question.comparison,
                               question.earlierCount))
    {
        m_table.question = question;
    }

    Result<StatementTable> read()
    {
        TANDEM_CHECK(readParts());
        TANDEM_CHECK(readRows());
        addFigures(m_table);
        TANDEM_CHECK(addNotes(m_books, m_table));
        TANDEM_TRY(m_table.stamp, reportStamp(m_books));
        return std::move(m_table);
    }

private:
    Result<> readParts()
    {
        const bool isOfEquityOrCash = m_question.kind == StatementKind::CashFlow
                                      || m_question.kind == StatementKind::EquityChanges;
        if (!m_question.dimension.isSet()) {
            m_parts.emplace_back();
            return {};
        }
        if (isOfEquityOrCash)
            return fail(errors::dimensionNotOfStatement).at(u"dimension"_s);
        TANDEM_TRY(const auto values, ledger::dimensionValues(m_books, m_question.dimension));
        for (const ledger::DimensionValue& value : values)
            if (!m_question.onlyValue.isSet() || value.id == m_question.onlyValue)
                m_parts.push_back({.isAll = false, .value = value.id, .code = value.code});
        if (!m_question.onlyValue.isSet()) {
            m_parts.push_back({.isAll = false});
            m_parts.emplace_back();
        }
        return {};
    }

    Result<> readRows()
    {
        switch (m_question.kind) {
        case StatementKind::TrialBalance:
            return readTrialBalance();
        case StatementKind::IncomeStatement:
            return readIncome();
        case StatementKind::BalanceSheet:
            return readBalanceSheet();
        case StatementKind::CashFlow:
            return readCashFlow();
        case StatementKind::EquityChanges:
            break;
        }
        return readEquity();
    }

    /// A column of amounts for each part of each time.
    Result<std::vector<AlignedAccount>> alignedAmounts()
    {
        std::vector<std::vector<Balance>> columns;
        for (const Days& days : m_times) {
            TANDEM_TRY(const auto balances, spanOf(m_question.kind) == Span::Range
                                                ? m_columns.moved(days)
                                                : m_columns.standing(days.to));
            for (const Part& part : m_parts) {
                columns.push_back(ofPart(balances, part));
                m_table.columns.push_back({.days = days,
                                           .part = part.code,
                                           .isWithoutPart = !part.isAll && !part.value.isSet(),
                                           .value = part.value});
            }
        }
        for (const std::vector<Balance>& column : columns)
            m_table.isUnvalued |= std::ranges::any_of(column, &Balance::isUnvalued);
        return lineUp(columns, m_base);
    }

    Result<AccountTree> treeOf(const std::vector<AlignedAccount>& accounts)
    {
        TANDEM_TRY(AccountTree tree, AccountTree::read(m_books, m_table.columns.size(), m_base));
        for (const AlignedAccount& account : accounts)
            for (std::size_t column = 0; column < account.amounts.size(); ++column)
                tree.add(account.account, account.amounts[column], column);
        return tree;
    }

    std::vector<Money> nothing() const
    {
        return std::vector<Money>(m_table.columns.size(), Money::zero(m_base));
    }

    Result<> readTrialBalance()
    {
        TANDEM_TRY(const auto accounts, alignedAmounts());
        TANDEM_TRY(const AccountTree tree, treeOf(accounts));
        std::vector<Money> debits = nothing();
        std::vector<Money> credits = nothing();
        for (const AlignedAccount& account : accounts)
            for (std::size_t i = 0; i < account.amounts.size(); ++i)
                (account.amounts[i].isNegative() ? credits : debits)[i] += account.amounts[i].abs();
        StatementRows rows(m_table.rows);
        std::map<QString, AccountTree::Line> lines;
        for (const AccountType type :
             {AccountType::Asset, AccountType::Liability, AccountType::Equity, AccountType::Income,
              AccountType::Expense})
            for (AccountTree::Line line : tree.section(type, m_question.zeroRows).lines) {
                if (line.isHeading)
                    continue;
                line.depth = 0;
                if (isOfCredit(type))
                    line.amounts = differenceOf(nothing(), line.amounts);
                lines.emplace(line.code, std::move(line));
            }
        for (const auto& [code, line] : lines)
            rows.account(u"accounts"_s, line);
        std::vector<AccountId> all;
        for (const AlignedAccount& account : accounts)
            all.push_back(account.account);
        rows.total(u"total"_s, u"debits"_s, QT_TRANSLATE_NOOP("Report", "Total debits"), debits,
                   all);
        rows.total(u"total"_s, u"credits"_s, QT_TRANSLATE_NOOP("Report", "Total credits"), credits,
                   all);
        require(m_question.dimension.isSet() || debits == credits,
                "a trial balance adds up to zero");
        return {};
    }

    Result<> readIncome()
    {
        TANDEM_TRY(const auto accounts, alignedAmounts());
        TANDEM_TRY(const AccountTree tree, treeOf(accounts));
        const auto income = tree.section(AccountType::Income, m_question.zeroRows);
        const auto expenses = tree.section(AccountType::Expense, m_question.zeroRows);
        StatementRows rows(m_table.rows);
        rows.section(u"income"_s, QT_TRANSLATE_NOOP("Report", "Income"),
                     QT_TRANSLATE_NOOP("Report", "Total income"), income);
        rows.section(u"expense"_s, QT_TRANSLATE_NOOP("Report", "Expenses"),
                     QT_TRANSLATE_NOOP("Report", "Total expenses"), expenses);
        rows.total(u"result"_s, u"result"_s, QT_TRANSLATE_NOOP("Report", "Result"),
                   differenceOf(income.totals, expenses.totals),
                   united({accountsIn(income), accountsIn(expenses)}));
        return {};
    }

    Result<> readBalanceSheet()
    {
        TANDEM_TRY(const auto accounts, alignedAmounts());
        TANDEM_TRY(const AccountTree tree, treeOf(accounts));
        const auto assets = tree.section(AccountType::Asset, m_question.zeroRows);
        const auto liabilities = tree.section(AccountType::Liability, m_question.zeroRows);
        const auto equity = tree.section(AccountType::Equity, m_question.zeroRows);
        const auto income = tree.section(AccountType::Income, ZeroRows::Hidden);
        const auto expenses = tree.section(AccountType::Expense, ZeroRows::Hidden);
        const auto unclosed = differenceOf(income.totals, expenses.totals);
        const auto ofIncome = united({accountsIn(income), accountsIn(expenses)});
        const auto all = sumOf(sumOf(liabilities.totals, equity.totals), unclosed);
        StatementRows rows(m_table.rows);
        rows.section(u"asset"_s, QT_TRANSLATE_NOOP("Report", "Assets"),
                     QT_TRANSLATE_NOOP("Report", "Total assets"), assets);
        rows.section(u"liability"_s, QT_TRANSLATE_NOOP("Report", "Liabilities"),
                     QT_TRANSLATE_NOOP("Report", "Total liabilities"), liabilities);
        rows.section(u"equity"_s, QT_TRANSLATE_NOOP("Report", "Equity"),
                     QT_TRANSLATE_NOOP("Report", "Total equity"), equity);
        rows.total(u"equity"_s, u"unclosed"_s,
                   QT_TRANSLATE_NOOP("Report", "Result not closed into equity yet"), unclosed,
                   ofIncome);
        rows.total(u"total"_s, u"all"_s,
                   QT_TRANSLATE_NOOP("Report", "Total equity and liabilities"), all,
                   united({accountsIn(liabilities), accountsIn(equity), ofIncome}));
        if (!m_question.dimension.isSet())
            require(all == assets.totals, "a balance sheet balances");
        else // a value has one side of an entry, and another value, or none, the other
            rows.total(u"total"_s, u"between"_s,
                       QT_TRANSLATE_NOOP("Report", "Between the values of the dimension"),
                       differenceOf(assets.totals, all), {});
        return {};
    }

    Result<> readCashFlow()
    {
        CashFlowParts parts{.moved = {},
                            .sections = {},
                            .cashBefore = {},
                            .cashAfter = {},
                            .zeroRows = m_question.zeroRows};
        TANDEM_TRY(parts.moved, alignedAmounts());
        TANDEM_TRY(parts.sections, cashSections(m_books));
        const auto cashAt = [&](QDate day) -> Result<Money> {
            TANDEM_TRY(const auto balances, m_columns.standing(day));
            Money sum = Money::zero(m_base);
            for (const auto& [balance, value] : balances)
                if (parts.sections.at(balance.account.value()) == ledger::CashSection::Cash)
                    sum += balance.base;
            return sum;
        };
        for (const Days& days : m_times) {
            TANDEM_TRY(const Money before, cashAt(days.from.addDays(-1)));
            TANDEM_TRY(const Money after, cashAt(days.to));
            parts.cashBefore.push_back(before);
            parts.cashAfter.push_back(after);
        }
        for (const auto& [account, section] : parts.sections)
            if (section == ledger::CashSection::Cash)
                parts.cashAccounts.emplace_back(account);
        m_table.rows = cashFlowRows(parts);
        return {};
    }

    Result<> readEquity()
    {
        std::vector<std::vector<Balance>> before;
        std::vector<std::vector<Balance>> closed;
        std::vector<std::vector<Balance>> after;
        for (const Days& days : m_times) {
            TANDEM_TRY(const auto opening, m_columns.standing(days.from.addDays(-1)));
            TANDEM_TRY(const auto closing, m_columns.closings(days));
            TANDEM_TRY(const auto standing, m_columns.standing(days.to));
            before.push_back(ofAllValues(opening));
            closed.push_back(ofAllValues(closing));
            after.push_back(ofAllValues(standing));
            for (const Measure measure : {Measure::Opening, Measure::Result, Measure::Carried,
                                          Measure::Moved, Measure::Closing})
                m_table.columns.push_back({.days = days, .measure = measure});
        }
        m_table.rows = equityRows({.before = lineUp(before, m_base),
                                   .closed = lineUp(closed, m_base),
                                   .after = lineUp(after, m_base),
                                   .columns = m_times.size(),
                                   .base = m_base});
        return {};
    }

    Reader& m_books;
    const StatementQuestion& m_question;
    Currency m_base;
    AccountColumns m_columns;
    std::vector<Days> m_times;
    std::vector<Part> m_parts;
    StatementTable m_table;
};

} // namespace

Result<StatementTable> statementTable(Reader& books, const StatementQuestion& question)
{
    TANDEM_TRY(const Company owner, company(books));
    return StatementReader(books, question, owner).read();
}

} // namespace tandem::reports
