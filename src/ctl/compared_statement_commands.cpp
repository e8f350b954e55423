#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/dimension.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/statement_output.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using reports::StatementKind;
using reports::StatementQuestion;

namespace {

Result<reports::Comparison> comparisonOf(const Context& context)
{
    const QString name = context.value("compare");
    if (name.isEmpty())
        return reports::Comparison::Nothing;
    if (name == u"period"_s)
        return reports::Comparison::PeriodBefore;
    if (name == u"year"_s)
        return reports::Comparison::YearBefore;
    if (name == u"month"_s)
        return reports::Comparison::ByMonth;
    return fail(errors::wordUnknown, {name, u"period, year, month"_s}).at(u"compare"_s);
}

/// A day, or days. What stood at one day is by month shown from --from on, or of its year.
Result<reports::Days> daysOf(const Context& context, StatementKind kind)
{
    const QDate today = context.clock().today();
    const bool isAsOf = spanOf(kind) == reports::Span::AsOf;
    TANDEM_TRY(const QDate to, context.day(isAsOf ? "as-of" : "to", today));
    TANDEM_TRY(const QDate from, context.day("from", QDate((isAsOf ? to : today).year(), 1, 1)));
    return reports::Days{from, to};
}

Result<> addDimension(const Context& context, Reader& books, StatementQuestion& question)
{
    const QString only = context.value("dimension");
    const QString by = context.value("by");
    if (!only.isEmpty() && !by.isEmpty())
        return fail(errors::optionsExclude, {u"--dimension"_s, u"--by"_s});
    if (!only.isEmpty()) {
        TANDEM_TRY(const auto value, ledger::dimensionValueNamed(books, only));
        question.dimension = value.dimension;
        question.onlyValue = value.id;
    } else if (!by.isEmpty()) {
        TANDEM_TRY(const auto dimension, ledger::dimensionByCode(books, by));
        question.dimension = dimension.id;
    }
    return {};
}

Result<ExitCode> statement(Context& context, StatementKind kind)
{
    TANDEM_TRY(const reports::Days days, daysOf(context, kind));
    StatementQuestion question{.kind = kind, .days = days};
    TANDEM_TRY(question.comparison, comparisonOf(context));
    TANDEM_TRY(question.earlierCount, context.count("earlier", 1));
    question.zeroRows = context.has("zero") ? reports::ZeroRows::Shown : reports::ZeroRows::Hidden;
    const bool hasShares = context.has("share");
    if (context.has("difference"))
        question.figures =
            hasShares ? reports::Figures::WithBoth : reports::Figures::WithDifferences;
    else if (hasShares)
        question.figures = reports::Figures::WithShares;
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto table,
               office->read(ledger::actions::entries,
                            [&](Reader& books) -> Result<reports::StatementTable> {
                                TANDEM_CHECK(addDimension(context, books, question));
                                return reports::statementTable(books, question);
                            }));
    return writeStatement(context, table);
}

template <StatementKind kind>
Result<ExitCode> run(Context& context)
{
    return statement(context, kind);
}

} // namespace

std::vector<Command> comparedStatementCommands()
{
    const Option asOf{"as-of", "DAY", "at the end of this day (default: today)"};
    const Option from{"from", "DAY", "the first day (default: 1 January of this year)"};
    const Option fromMonth{"from", "DAY", "by month: the first one (default: 1 January)"};
    const Option to{"to", "DAY", "the last day (default: today)"};
    const std::vector<Option> common{
        {"compare", "WHAT",
         "beside the period before, the year before, or month by month: "
         "period, year or month"},
        {"earlier", "N", "how many earlier columns (default: 1)"},
        {"zero", nullptr, "show accounts without an amount, too"},
        {"difference", nullptr, "add what changed, and by how much"},
        {"share", nullptr, "add the share of the total income or assets"},
        {"xlsx", "FILE", "write a workbook"},
        {"pdf", "FILE", "write pages"}};
    const std::vector<Option> byDimension{
        {"dimension", "CODE=VALUE", "only lines with this value of a dimension"},
        {"by", "CODE", "a column for each value of a dimension"}};
    const auto with = [&](std::vector<Option> options, bool hasDimension) {
        options.insert(options.end(), common.begin(), common.end());
        if (hasDimension)
            options.insert(options.end(), byDimension.begin(), byDimension.end());
        return options;
    };
    return {{"report", "income-statement", "", "what was earned and spent", with({from, to}, true),
             Books::Open, &run<StatementKind::IncomeStatement>},
            {"report", "balance-sheet", "", "what the company has and owes",
             with({asOf, fromMonth}, true), Books::Open, &run<StatementKind::BalanceSheet>},
            {"report", "balances", "", "what stands on each account, at several times",
             with({asOf, fromMonth}, true), Books::Open, &run<StatementKind::TrialBalance>},
            {"report", "cash-flow", "", "where cash and bank came from and went to",
             with({from, to}, false), Books::Open, &run<StatementKind::CashFlow>},
            {"report", "equity-changes", "", "what happened to the equity", with({from, to}, false),
             Books::Open, &run<StatementKind::EquityChanges>}};
}

} // namespace tandem::ctl
