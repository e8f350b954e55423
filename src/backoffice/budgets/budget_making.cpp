#include "backoffice/budgets/budget_service.h"

#include "backoffice/budgets/actual_rows.h"
#include "backoffice/budgets/budget_queries.h"
#include "backoffice/budgets/budget_row.h"
#include "backoffice/budgets/errors.h"
#include "backoffice/budgets/spreading.h"

namespace tandem::budgets {

using namespace Qt::StringLiterals;

namespace {

Result<int> lastNumber(Reader& books, const QString& name, ledger::FiscalYearId year)
{
    TANDEM_TRY(const auto number,
               books.first<int>(
                   u"budgets.budgets:last_number"_s, {{"name", name}, {"fiscal_year_id", year}},
                   [](const Row& row) { return static_cast<int>(row.integer("number")); }));
    return number.value_or(0);
}

Result<Budget> emptyBudget(UnitOfWork& work, const BudgetDraft& draft)
{
    const QString name = draft.name.simplified();
    if (name.isEmpty())
        return fail(errors::budgetUnnamed).at(u"name"_s);
    TANDEM_TRY(const auto year, yearNamed(work, draft.year));
    TANDEM_TRY(const int last, lastNumber(work, name, year.id));
    if (last > 0)
        return fail(errors::budgetNameTaken, {name, year.name}).at(u"name"_s);
    return Budget{.id = {}, .name = name, .year = year};
}

} // namespace

Result<Budget> createBudget(UnitOfWork& work, const BudgetDraft& draft)
{
    TANDEM_TRY(const Budget budget, emptyBudget(work, draft));
    return insertBudget(work, budget);
}

Result<Budget> copyBudget(UnitOfWork& work, BudgetId source, const BudgetDraft& draft)
{
    TANDEM_TRY(const Budget from, budget(work, source));
    const QString name = draft.name.isEmpty() ? from.name : draft.name.simplified();
    const QString year = draft.year.isEmpty() ? from.year.name : draft.year;
    Budget made = from;
    if (name == from.name && year == from.year.name) {
        TANDEM_TRY(const int last, lastNumber(work, name, from.year.id));
        made.number = last + 1;
    } else {
        TANDEM_TRY(made, emptyBudget(work, {name, year}));
        made.policy = from.policy;
        made.span = from.span;
    }
    TANDEM_TRY(const Budget copy, insertBudget(work, made));
    TANDEM_TRY(const auto cells, budgetCells(work, source));
    const auto before = from.months();
    const auto after = copy.months();
    for (BudgetCell cell : cells) {
        const auto at =
            static_cast<std::size_t>(std::ranges::find(before, cell.month) - before.begin());
        if (at >= after.size())
            continue; // of a year that was longer
        cell.month = after[at];
        TANDEM_CHECK(insertCell(work, copy.id, cell));
    }
    return copy;
}

Result<Budget> budgetFromActual(UnitOfWork& work, const BudgetDraft& draft,
                                const ActualSource& source)
{
    TANDEM_TRY(const Budget empty, emptyBudget(work, draft));
    const std::int64_t growth = source.growth.millionths();
    if (growth < -Rate::whole || growth > 10 * Rate::whole)
        return fail(errors::growthOutOfRange, {source.growth.toPercent().toString()})
            .at(u"growth"_s);
    const bool isNamed = !source.year.isEmpty();
    TANDEM_TRY(const auto year,
               isNamed ? yearNamed(work, source.year) : yearBefore(work, empty.year));
    TANDEM_TRY(const auto rows, actualRows(work, year, source.values));
    if (rows.empty())
        return fail(errors::noActual, {year.name}).at(u"from"_s);
    TANDEM_TRY(const Budget made, insertBudget(work, empty));
    const auto months = made.months();
    for (const auto& [key, actual] : rows) {
        const auto planned = grown(actual, source.growth);
        for (std::size_t i = 0; i < std::min(planned.size(), months.size()); ++i) {
            TANDEM_CHECK(checkAmount(planned[i]));
            if (!planned[i].isZero())
                TANDEM_CHECK(
                    insertCell(work, made.id, {key.first, key.second, months[i], planned[i]}));
        }
    }
    return made;
}

} // namespace tandem::budgets
