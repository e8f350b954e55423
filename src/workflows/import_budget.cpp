#include "workflows/import_budget.h"

#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/budget_queries.h"
#include "backoffice/budgets/budget_service.h"
#include "backoffice/budgets/spreading.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/errors.h"
#include "formats/csv_writer.h"
#include "office/company.h"
#include "workflows/import_errors.h"

#include <QLocale>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using budgets::Budget;
using budgets::BudgetCell;
using formats::Need;
using formats::WantedColumn;

namespace {

QString monthField(std::size_t index)
{
    return u"m%1"_s.arg(index + 1, 2, 10, QLatin1Char('0'));
}

std::vector<WantedColumn> budgetColumns(const Budget& budget)
{
    std::vector<WantedColumn> columns{
        {u"account"_s, Need::Required, {u"Account code"_s, u"Konto"_s, u"Kontonummer"_s}},
        {u"dimension"_s, Need::Optional, {u"Cost centre"_s, u"Project"_s, u"Kostenstelle"_s}},
        {u"total"_s, Need::Optional, {u"Year"_s, u"Amount"_s, u"Summe"_s, u"Jahr"_s}},
    };
    const auto months = budget.months();
    const QLocale english = QLocale::c();
    for (std::size_t i = 0; i < months.size(); ++i)
        columns.push_back({monthField(i),
                           Need::Optional,
                           {months[i].toString(u"yyyy-MM"_s), QString::number(i + 1),
                            english.monthName(months[i].month(), QLocale::ShortFormat),
                            english.monthName(months[i].month(), QLocale::LongFormat)}});
    return columns;
}

/// Reads the rows of a file into cells.
class BudgetRows {
public:
    BudgetRows(Reader& books, const ImportTable& table, const Budget& budget,
               const budgets::ActualRows& shapes, const Currency& currency)
        : m_books(books)
        , m_table(table)
        , m_months(budget.months())
        , m_shapes(shapes)
        , m_currency(currency)
    {
    }

    Result<std::vector<BudgetCell>> cells(const formats::CsvRow& row) const
    {
        TANDEM_TRY(const QString code, m_table.neededText(row, u"account"_s));
        TANDEM_TRY(const auto account, ledger::accountByCode(m_books, code));
        if (!account)
            return fail(ledger::errors::accountNotFound, {code}).at(u"account"_s);
        ledger::DimensionValueId value;
        if (const QString words = m_table.text(row, u"dimension"_s); !words.isEmpty()) {
            TANDEM_TRY(const auto found, ledger::dimensionValueNamed(m_books, words));
            value = found.id;
        }
        TANDEM_TRY(const auto amounts, amountsOf(row, code, {account->id, value}));
        std::vector<BudgetCell> all;
        for (std::size_t i = 0; i < amounts.size(); ++i)
            all.push_back({account->id, value, m_months[i], amounts[i]});
        return all;
    }

private:
    Result<std::optional<Money>> amount(const formats::CsvRow& row, const QString& field) const
    {
        TANDEM_TRY(const auto number, m_table.number(row, field));
        if (!number)
            return std::optional<Money>();
        TANDEM_TRY(const Money exact, Money::exactFrom(*number, m_currency));
        TANDEM_CHECK(checkAmount(exact));
        return std::optional(exact);
    }

    Result<std::vector<Money>> amountsOf(const formats::CsvRow& row, const QString& code,
                                         const budgets::RowKey& key) const
    {
        const Money none = Money::zero(m_currency);
        std::vector<Money> months(m_months.size(), none);
        bool hasMonths = false;
        Money sum = none;
        for (std::size_t i = 0; i < months.size(); ++i) {
            TANDEM_TRY(const auto month, amount(row, monthField(i)));
            hasMonths = hasMonths || month.has_value();
            months[i] = month.value_or(none);
            sum += months[i];
        }
        TANDEM_TRY(const auto total, amount(row, u"total"_s));
        if (total && hasMonths && *total != sum)
            return fail(errors::budgetTotalDiffers,
                        {code, sum.toDecimal().toString(), total->toDecimal().toString()})
                .at(u"total"_s);
        if (!total || hasMonths)
            return months;
        const auto shape = m_shapes.find(key);
        std::vector<Money> weights = shape == m_shapes.end() ? months : shape->second;
        weights.resize(months.size(), none);
        return budgets::spreadByShape(*total, weights);
    }

    Reader& m_books;
    const ImportTable& m_table;
    std::vector<QDate> m_months;
    const budgets::ActualRows& m_shapes;
    const Currency& m_currency;
};

Result<> takeRows(UnitOfWork& work, const ImportTable& table, const BudgetFile& asked,
                  BudgetImported& done)
{
    TANDEM_TRY(const Company whose, company(work));
    TANDEM_TRY(const Budget budget, budgets::budget(work, asked.budget));
    budgets::ActualRows shapes;
    if (asked.shape == SpreadShape::LastYear) {
        TANDEM_TRY(const auto year, budgets::yearBefore(work, budget.year));
        TANDEM_TRY(shapes, budgets::actualRows(work, year, budgets::ValueUse::Keep));
    }
    const BudgetRows rows(work, table, budget, shapes, whose.currency);
    std::vector<BudgetCell> all;
    for (const formats::CsvRow& row : table.rows()) {
        const auto cells = rows.cells(row);
        if (!cells)
            return table.refused(row, cells.error());
        all.insert(all.end(), cells->begin(), cells->end());
        ++done.rowCount;
    }
    done.cellCount = static_cast<int>(
        std::ranges::count_if(all, [](const BudgetCell& cell) { return !cell.amount.isZero(); }));
    return budgets::saveCells(work, asked.budget, asked.seen, all, budgets::CellScope::Rows);
}

} // namespace

Result<BudgetImported> importBudget(Office& office, const BudgetFile& asked, ImportMode mode)
{
    TANDEM_TRY(const Budget budget, office.read(budgets::actions::budgets, [&](Reader& books) {
        return budgets::budget(books, asked.budget);
    }));
    TANDEM_TRY(const ImportTable table, ImportTable::read(asked.file, budgetColumns(budget)));
    BudgetImported done{.mapping = table.mapping()};
    const auto kept =
        office.change(budgets::actions::importBudget, [&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(takeRows(work, table, asked, done));
            return mode == ImportMode::Try ? Result<>(fail(errors::triedOnly)) : Result<>();
        });
    if (!kept && kept.error().code != &errors::triedOnly)
        return Failure(kept.error());
    return done;
}

Result<QByteArray> exportBudget(Reader& books, budgets::BudgetId id)
{
    TANDEM_TRY(const Budget budget, budgets::budget(books, id));
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(const auto cells, budgets::budgetCells(books, id));
    TANDEM_TRY(const auto words, ledger::dimensionValueWords(books));
    const auto months = budget.months();
    formats::CsvWriter writer;
    QStringList head{u"account"_s, u"name"_s, u"dimension"_s};
    for (const QDate month : months)
        head += month.toString(u"yyyy-MM"_s);
    writer.row(head + QStringList{u"total"_s});
    for (std::size_t begin = 0, end = 0; begin < cells.size(); begin = end) {
        const BudgetCell& first = cells[begin];
        TANDEM_TRY(const auto account, ledger::accountById(books, first.account));
        std::vector<Money> row(months.size(), Money::zero(whose.currency));
        Money total = Money::zero(whose.currency);
        for (end = begin; end < cells.size() && cells[end].account == first.account
                          && cells[end].value == first.value;
             ++end) {
            const auto at = std::ranges::find(months, cells[end].month) - months.begin();
            row[static_cast<std::size_t>(at)] = cells[end].amount;
            total += cells[end].amount;
        }
        QStringList line{account.code, account.name,
                         first.value.isSet() ? words.at(first.value) : QString()};
        for (const Money& amount : row)
            line += amount.toDecimal().toString();
        writer.row(line + QStringList{total.toDecimal().toString()});
    }
    return writer.take();
}

} // namespace tandem::workflows
