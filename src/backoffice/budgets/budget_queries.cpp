#include "backoffice/budgets/budget_queries.h"

#include "backoffice/budgets/errors.h"
#include "base/check.h"
#include "office/company.h"

namespace tandem::budgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int budgetsMax = 1'000;

Budget budgetOf(const Row& row)
{
    const auto state = budgetStateNamed(row.text("state"));
    const auto policy = controlPolicyNamed(row.text("policy"));
    const auto span = controlSpanNamed(row.text("span"));
    require(state && policy && span, "the words of a stored budget are known ones");
    return {.id = row.id<BudgetId>("id"),
            .name = row.text("name"),
            .year = {.id = row.id<ledger::FiscalYearId>("fiscal_year_id"),
                     .name = row.text("year_name"),
                     .startsOn = row.date("starts_on"),
                     .endsOn = row.date("ends_on")},
            .number = static_cast<int>(row.integer("number")),
            .state = *state,
            .policy = *policy,
            .span = *span,
            .version = row.integer("version")};
}

} // namespace

Result<std::vector<Budget>> budgets(Reader& books)
{
    return books.rows<Budget>(u"budgets.budgets:all"_s, {{"rows_max", budgetsMax}}, budgetOf);
}

Result<Budget> budget(Reader& books, BudgetId id)
{
    TANDEM_TRY(const auto found,
               books.first<Budget>(u"budgets.budgets:load"_s, {{"id", id}}, budgetOf));
    if (!found)
        return fail(errors::budgetNotFound, {QString::number(id.value())});
    return *found;
}

Result<Budget> budgetNamed(Reader& books, const QString& name, const QString& year, int number)
{
    TANDEM_TRY(const auto found,
               books.first<Budget>(u"budgets.budgets:named"_s,
                                   {{"name", name}, {"year_name", year}, {"number", number}},
                                   budgetOf));
    if (!found)
        return fail(errors::budgetNotFound, {u"%1 %2"_s.arg(name, year)}).at(u"name"_s);
    return *found;
}

Result<std::vector<Budget>> approvedBudgets(Reader& books, QDate on)
{
    return books.rows<Budget>(u"budgets.budgets:approved"_s, {{"on", on}, {"rows_max", budgetsMax}},
                              budgetOf);
}

Result<std::vector<BudgetCell>> budgetCells(Reader& books, BudgetId id)
{
    TANDEM_TRY(const Company whose, company(books));
    return books.rows<BudgetCell>(
        u"budgets.budgets:cells"_s, {{"budget_id", id}}, [&](const Row& row) {
            return BudgetCell{.account = row.id<AccountId>("account_id"),
                              .value =
                                  row.idOrUnset<ledger::DimensionValueId>("dimension_value_id"),
                              .month = row.date("month_on"),
                              .amount = row.money("amount_minor", whose.currency)};
        });
}

Result<std::optional<Money>> plannedOn(Reader& books, BudgetId id, AccountId account, QDate from,
                                       QDate to)
{
    TANDEM_TRY(const Company whose, company(books));
    std::optional<Money> sum;
    TANDEM_CHECK(books.each(u"budgets.budgets:planned"_s,
                            {{"budget_id", id},
                             {"account_id", account},
                             {"from_on", QDate(from.year(), from.month(), 1)},
                             {"to_on", to}},
                            [&](const Row& row) {
                                if (row.integer("line_count") > 0)
                                    sum = row.money("amount_minor", whose.currency);
                            }));
    return sum;
}

Result<ledger::FiscalYear> yearNamed(Reader& books, const QString& name)
{
    TANDEM_TRY(const auto years, ledger::fiscalYears(books));
    for (const ledger::FiscalYear& year : years)
        if (year.name == name)
            return year;
    return fail(errors::yearUnknown, {name}).at(u"year"_s);
}

} // namespace tandem::budgets
