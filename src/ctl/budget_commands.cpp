#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/budget_queries.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/dimension.h"
#include "ctl/budget_words.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"
#include "workflows/import_budget.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using budgets::Budget;

namespace {

constexpr auto right = Column::Align::Right;

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto all, office->read(budgets::actions::budgets,
                                            [](Reader& books) { return budgets::budgets(books); }));
    Listing listing =
        context.list({{"name"}, {"year"}, {"number", right}, {"state"}, {"control"}, {"span"}});
    for (const Budget& budget : all)
        listing.add({budget.name, budget.year.name, budget.number, nameOf(budget.state),
                     nameOf(budget.policy), nameOf(budget.span)});
    return ExitCode::Done;
}

/// A row for each month that is planned.
Result<> listCells(Context& context, Reader& books)
{
    TANDEM_TRY(const Budget budget, budgetOf(context, books));
    TANDEM_TRY(const auto cells, budgets::budgetCells(books, budget.id));
    TANDEM_TRY(const auto words, ledger::dimensionValueWords(books));
    context.say(u"%1 %2, version %3: %4"_s.arg(budget.name, budget.year.name)
                    .arg(budget.number)
                    .arg(nameOf(budget.state)));
    Listing listing =
        context.list({{"account"}, {"name"}, {"dimension"}, {"month"}, {"amount", right}});
    for (const budgets::BudgetCell& cell : cells) {
        TANDEM_TRY(const auto account, ledger::accountById(books, cell.account));
        listing.add({account.code, account.name,
                     cell.value.isSet() ? words.at(cell.value) : QString(),
                     cell.month.toString(u"yyyy-MM"_s), cell.amount});
    }
    return {};
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->read(budgets::actions::budgets,
                              [&](Reader& books) { return listCells(context, books); }));
    return ExitCode::Done;
}

Result<ExitCode> import(Context& context)
{
    TANDEM_TRY(const QString path, argumentAt(context, 1, u"the file"_s));
    TANDEM_TRY(const QByteArray bytes, context.readInput(path));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const Budget budget, office->read(budgets::actions::budgets, [&](Reader& books) {
        return budgetOf(context, books, budgets::version::latest);
    }));
    TANDEM_TRY(const auto shape, spreadOf(context));
    TANDEM_TRY(const auto done,
               workflows::importBudget(*office,
                                       {.file = {path, bytes, context.value("mapping")},
                                        .budget = budget.id,
                                        .seen = budget.version,
                                        .shape = shape},
                                       importMode(context)));
    Listing listing = context.list({{"file"}, {"rows", right}, {"cells", right}, {"mapping"}});
    listing.add({path, done.rowCount, done.cellCount, done.mapping.text});
    return ExitCode::Done;
}

Result<ExitCode> exportTo(Context& context)
{
    TANDEM_TRY(const QString path, argumentAt(context, 1, u"the file"_s));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QByteArray bytes,
               office->read(budgets::actions::budgets, [&](Reader& books) -> Result<QByteArray> {
                   TANDEM_TRY(const Budget budget, budgetOf(context, books));
                   return workflows::exportBudget(books, budget.id);
               }));
    TANDEM_CHECK(context.writeOutput(path, bytes));
    context.say(u"The budget stands in %1."_s.arg(path));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> budgetCommands()
{
    const Option year{"year", "YEAR", "of which fiscal year; that of today if not given"};
    const Option number{"number", "N",
                        "which version; the approved one, or the latest, if not given"};
    return {{"budget", "list", "", "list all versions of all budgets", {}, Books::Open, &list},
            {"budget",
             "show",
             "NAME",
             "list what a budget plans, month by month",
             {year, number},
             Books::Open,
             &show},
            {"budget",
             "import",
             "NAME FILE",
             "plan what a CSV file says: account, dimension, months or a total",
             {year,
              {"number", "N", "which version; the latest if not given"},
              {"spread", "even|last-year", "how a total is spread; even if not given"},
              {"mapping", "MAPPING", "field=Column,...: instead of the recognised one"},
              {"dry-run", nullptr, "try it, and change nothing"}},
             Books::Open,
             &import},
            {"budget",
             "export",
             "NAME FILE",
             "write what a budget plans into a CSV file",
             {year, number},
             Books::Open,
             &exportTo}};
}

} // namespace tandem::ctl
