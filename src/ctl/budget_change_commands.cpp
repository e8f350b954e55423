#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/budget_queries.h"
#include "backoffice/budgets/budget_service.h"
#include "backoffice/budgets/spreading.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/errors.h"
#include "ctl/budget_words.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using budgets::Budget;
using budgets::BudgetCell;

namespace {

Result<ExitCode> printBudget(const Context& context, const Budget& budget)
{
    Listing listing =
        context.list({{"name"}, {"year"}, {"number", Column::Align::Right}, {"state"}});
    listing.add({budget.name, budget.year.name, budget.number, nameOf(budget.state)});
    return ExitCode::Done;
}

/// Makes a budget under the request's key, and prints it.
template <class Make>
Result<ExitCode> make(Context& context, const char* verb, Make makeBudget)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const Receipt receipt, office->create(budgets::actions::createBudget,
                                                     context.request(bodyOf(context, verb)),
                                                     [&](UnitOfWork& work) -> Result<Receipt> {
                                                         TANDEM_TRY(const Budget made,
                                                                    makeBudget(work));
                                                         return Receipt{made.id.value(), made.name};
                                                     }));
    TANDEM_TRY(const Budget made, office->read(budgets::actions::budgets, [&](Reader& books) {
        return budgets::budget(books, budgets::BudgetId(receipt.id));
    }));
    return printBudget(context, made);
}

Result<budgets::BudgetDraft> draftOf(const Context& context, Reader& books)
{
    TANDEM_TRY(const QString name, argumentAt(context, 0, u"the name of the budget"_s));
    TANDEM_TRY(const QString year, budgetYear(context, books));
    return budgets::BudgetDraft{name, year};
}

Result<ExitCode> add(Context& context)
{
    return make(context, "budget add", [&](UnitOfWork& work) -> Result<Budget> {
        TANDEM_TRY(const auto draft, draftOf(context, work));
        return budgets::createBudget(work, draft);
    });
}

Result<ExitCode> copy(Context& context)
{
    return make(context, "budget copy", [&](UnitOfWork& work) -> Result<Budget> {
        TANDEM_TRY(const Budget source, budgetOf(context, work));
        return budgets::copyBudget(work, source.id,
                                   {context.value("as"), context.value("to-year")});
    });
}

Result<ExitCode> fromActual(Context& context)
{
    budgets::ActualSource source{.year = context.value("from-year"),
                                 .values = context.has("merge") ? budgets::ValueUse::Merge
                                                                : budgets::ValueUse::Keep};
    if (context.has("growth")) {
        TANDEM_TRY(source.growth, percentIn(context.value("growth")));
    }
    return make(context, "budget from-actual", [&](UnitOfWork& work) -> Result<Budget> {
        TANDEM_TRY(const auto draft, draftOf(context, work));
        return budgets::budgetFromActual(work, draft, source);
    });
}

Result<Money> amountIn(const QString& words, const Currency& currency)
{
    const auto number = Decimal::parse(words);
    if (!number)
        return fail(errors::amountUnreadable, {words});
    return Money::exactFrom(*number, currency);
}

/// The row of a budget that --account and --dimension name.
Result<budgets::RowKey> rowOf(const Context& context, Reader& books)
{
    const QString code = context.value("account");
    TANDEM_TRY(const auto account, ledger::accountByCode(books, code));
    if (!account)
        return fail(ledger::errors::accountNotFound, {code}).at(u"account"_s);
    ledger::DimensionValueId value;
    if (context.has("dimension")) {
        TANDEM_TRY(const auto found,
                   ledger::dimensionValueNamed(books, context.value("dimension")));
        value = found.id;
    }
    return budgets::RowKey{account->id, value};
}

/// A cell for each month of the year, from --total.
Result<std::vector<BudgetCell>> spreadCells(const Context& context, Reader& books,
                                            const Budget& budget, const Currency& currency)
{
    TANDEM_TRY(const auto row, rowOf(context, books));
    TANDEM_TRY(const Money total, amountIn(context.value("total"), currency));
    TANDEM_TRY(const auto spread, spreadOf(context));
    const auto months = budget.months();
    std::vector<Money> shape(months.size(), Money::zero(currency));
    if (spread == workflows::SpreadShape::LastYear) {
        TANDEM_TRY(const auto year, budgets::yearBefore(books, budget.year));
        TANDEM_TRY(const auto rows, budgets::actualRows(books, year, budgets::ValueUse::Keep));
        if (const auto known = rows.find(row); known != rows.end())
            shape = known->second;
        shape.resize(months.size(), Money::zero(currency));
    }
    const auto amounts = budgets::spreadByShape(total, shape);
    std::vector<BudgetCell> cells;
    for (std::size_t i = 0; i < months.size(); ++i)
        cells.push_back({row.first, row.second, months[i], amounts[i]});
    return cells;
}

/// A cell for each argument such as 2026-01=100.00.
Result<std::vector<BudgetCell>> namedCells(const Context& context, Reader& books,
                                           const Currency& currency)
{
    TANDEM_TRY(const auto row, rowOf(context, books));
    TANDEM_CHECK(argumentAt(context, 1, u"a month and its amount, as 2026-01=100.00"_s));
    std::vector<BudgetCell> cells;
    for (const QString& words : context.arguments().mid(1)) {
        const QDate month = QDate::fromString(words.section(u'=', 0, 0), u"yyyy-MM"_s);
        if (!month.isValid())
            return fail(errors::lineUnreadable, {words, u"2026-01=100.00"_s});
        TANDEM_TRY(const Money amount, amountIn(words.section(u'=', 1), currency));
        cells.push_back({row.first, row.second, month, amount});
    }
    return cells;
}

Result<ExitCode> set(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(
        const Budget saved,
        office->change(budgets::actions::changeBudget, [&](UnitOfWork& work) -> Result<Budget> {
            TANDEM_TRY(const Company owner, company(work));
            TANDEM_TRY(const Budget budget, budgetOf(context, work));
            std::vector<BudgetCell> cells;
            if (context.has("total")) {
                TANDEM_TRY(cells, spreadCells(context, work, budget, owner.currency));
            } else {
                TANDEM_TRY(cells, namedCells(context, work, owner.currency));
            }
            TANDEM_CHECK(budgets::saveCells(work, budget.id, budget.version, cells));
            return budget;
        }));
    return printBudget(context, saved);
}

/// Does something with the budget that is named, and prints what became of it.
template <class Deed>
Result<ExitCode> change(Context& context, const Action& action, Deed deed,
                        int otherwise = budgets::version::latest)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const Budget budget, office->read(budgets::actions::budgets, [&](Reader& books) {
        return budgetOf(context, books, otherwise);
    }));
    TANDEM_CHECK(office->change(action, [&](UnitOfWork& work) { return deed(work, budget); }));
    TANDEM_TRY(const auto all, office->read(budgets::actions::budgets,
                                            [](Reader& books) { return budgets::budgets(books); }));
    for (const Budget& one : all)
        if (one.id == budget.id)
            return printBudget(context, one);
    context.say(u"The draft is gone."_s);
    return ExitCode::Done;
}

Result<ExitCode> approve(Context& context)
{
    return change(context, budgets::actions::approveBudget,
                  [](UnitOfWork& work, const Budget& budget) {
                      return budgets::approveBudget(work, budget.id, budget.version);
                  });
}

Result<ExitCode> remove(Context& context)
{
    return change(context, budgets::actions::removeBudget,
                  [](UnitOfWork& work, const Budget& budget) {
                      return budgets::removeBudget(work, budget.id, budget.version);
                  });
}

Result<ExitCode> control(Context& context)
{
    const QString word = context.arguments().value(1);
    const auto policy = budgets::controlPolicyNamed(word);
    if (!policy)
        return fail(errors::wordUnknown, {word, u"ignore, warn, block"_s});
    const QString over = context.value("span", u"year_to_date"_s).replace(u'-', u'_');
    const auto span = budgets::controlSpanNamed(over);
    if (!span)
        return fail(errors::wordUnknown, {over, u"month, year-to-date"_s});
    return change(
        context, budgets::actions::setControl,
        [&](UnitOfWork& work, const Budget& budget) {
            return budgets::setControl(work, budget.id, budget.version, *policy, *span);
        },
        budgets::version::counting);
}

} // namespace

std::vector<Command> budgetChangeCommands()
{
    const Option year{"year", "YEAR", "of which fiscal year; that of today if not given"};
    const Option number{"number", "N",
                        "which version; the approved one, or the latest, if not given"};
    const Option draft{"number", "N", "which version; the latest if not given"};
    const Option account{"account", "CODE", "which account", Option::Need::Required};
    return {
        {"budget", "add", "NAME", "begin an empty budget", {year}, Books::Open, &add},
        {"budget",
         "copy",
         "NAME",
         "begin a version with what another one plans",
         {year,
          number,
          {"as", "NAME", "its name; the same if not given"},
          {"to-year", "YEAR", "its fiscal year; the same if not given"}},
         Books::Open,
         &copy},
        {"budget",
         "from-actual",
         "NAME",
         "begin a budget with what a year earned and spent",
         {year,
          {"from-year", "YEAR", "which year; the one before if not given"},
          {"growth", "PERCENT", "how much more; 0 if not given"},
          {"merge", nullptr, "plan accounts alone, not apart by dimensions"}},
         Books::Open,
         &fromActual},
        {"budget",
         "set",
         "NAME [MONTH=AMOUNT...]",
         "plan months of an account, as 2026-01=100.00, or a year's total",
         {year,
          draft,
          account,
          {"dimension", "CODE=VALUE", "with which value of a dimension; none if not given"},
          {"total", "AMOUNT", "of the year, to be spread over its months"},
          {"spread", "even|last-year", "how; even if not given"}},
         Books::Open,
         &set},
        {"budget", "approve", "NAME", "let a draft count", {year, draft}, Books::Open, &approve},
        {"budget",
         "control",
         "NAME ignore|warn|block",
         "say what purchase orders beyond the budget meet",
         {year,
          number,
          {"span", "month|year-to-date", "over which time; year-to-date if not given"}},
         Books::Open,
         &control},
        {"budget", "remove", "NAME", "throw a draft away", {year, draft}, Books::Open, &remove}};
}

} // namespace tandem::ctl
