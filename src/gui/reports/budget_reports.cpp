#include "backoffice/budgets/budget_queries.h"
#include "gui/reports/report_drill.h"
#include "gui/reports/report_specs.h"
#include "gui/reports/report_words.h"
#include "reports/budget_report.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

using enum ReportColumnKind;

QString titleOf(ledger::AccountType type)
{
    switch (type) {
    case ledger::AccountType::Income:
        return Report::tr("Income");
    case ledger::AccountType::Expense:
        return Report::tr("Expenses");
    case ledger::AccountType::Asset:
        return Report::tr("Assets");
    case ledger::AccountType::Liability:
        return Report::tr("Liabilities");
    case ledger::AccountType::Equity:
        return Report::tr("Equity");
    }
    return {};
}

QString percentText(const reports::BudgetFigures& figures)
{
    const auto share = figures.share();
    if (!share)
        return {};
    return share->toDecimal()
               .times(Decimal::ofInteger(100), 1, Rounding::HalfAwayFromZero)
               .toString()
           + u" %"_s;
}

/// What was booked: the closings of years are no part of it.
ReportTarget linesOf(const reports::Drill& drill)
{
    return registerTarget(
        drill.account,
        {.from = drill.from, .to = drill.to, .closings = reports::ClosingLines::LeftOut});
}

std::vector<ReportCell> cellsOf(const QString& name, const QString& code,
                                const reports::BudgetFigures& figures)
{
    return {name,
            code,
            figures.budget,
            figures.actual,
            figures.difference(),
            percentText(figures),
            figures.remainder()};
}

void addSection(ReportTable& table, const reports::BudgetSection& section)
{
    const QString name = titleOf(section.type);
    table.rows.push_back({.key = name, .cells = {name}, .level = ReportLevel::Heading});
    table.rows.back().cells.resize(table.columns.size());
    for (const reports::BudgetReportLine& line : section.lines)
        table.rows.push_back({.key = name + u'\t' + line.code,
                              .cells = cellsOf(line.name, line.code, line.figures),
                              .depth = line.depth + 1,
                              .level = line.isHeading ? ReportLevel::Heading : ReportLevel::Line,
                              .target = line.isHeading ? ReportTarget{} : linesOf(line.drill)});
    table.rows.push_back({.key = name + u"_total"_s,
                          .cells = cellsOf(Report::tr("Total"), QString(), section.total),
                          .level = ReportLevel::Total});
}

/// The approved budget of the year that the days end in, beside whole months of it.
Result<ReportTable> readBudget(Reader& books, const reports::Days& days)
{
    ReportTable table{.title = Report::tr("Budget"),
                      .columns = {{u"name"_s, Column::tr("Name")},
                                  {u"account"_s, Column::tr("Account")},
                                  {u"budget"_s, Column::tr("Budget"), Amount},
                                  {u"actual"_s, Column::tr("Actual"), Amount},
                                  {u"difference"_s, Column::tr("Difference"), Amount},
                                  {u"percent"_s, Column::tr("Of the budget")},
                                  {u"year_remainder"_s, Column::tr("Left of the year"), Amount}}};
    TANDEM_TRY(const auto approved, budgets::approvedBudgets(books, days.to));
    if (approved.empty()) {
        table.note = Report::tr("No budget of this year is approved yet.");
        return table;
    }
    const budgets::Budget& budget = approved.front();
    TANDEM_TRY(const auto report,
               reports::budgetReport(books, {.budget = budget.id,
                                             .from = std::max(days.from, budget.year.startsOn),
                                             .to = days.to}));
    table.note = Report::tr("%1 %2, version %3; whole months, closings of the year left out.")
                     .arg(budget.name, budget.year.name)
                     .arg(budget.number);
    for (const reports::BudgetSection& section : report.sections)
        addSection(table, section);
    table.rows.push_back({.key = u"result"_s,
                          .cells = cellsOf(Report::tr("Result"), QString(), report.result),
                          .level = ReportLevel::Total});
    return table;
}

} // namespace

std::vector<ReportSpec> budgetReports()
{
    return {{"budget", QT_TRANSLATE_NOOP("Report", "Budget"), ReportSpan::Range, readBudget}};
}

} // namespace tandem::gui
