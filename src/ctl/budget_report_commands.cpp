#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/budget_queries.h"
#include "backoffice/ledger/dimension.h"
#include "ctl/budget_words.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "reports/budget_report.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

QString percentOf(const reports::BudgetFigures& figures)
{
    const auto share = figures.share();
    return share ? share->toDecimal()
                       .times(Decimal::ofInteger(100), 1, Rounding::HalfAwayFromZero)
                       .toString()
                 : QString();
}

void addRow(Listing& listing, const QString& section, const QString& code, const QString& name,
            const reports::BudgetFigures& figures)
{
    listing.add({section, code, name, figures.budget, figures.actual, figures.difference(),
                 percentOf(figures), figures.remainder()});
}

Result<ExitCode> budgetReport(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    reports::BudgetQuestion asked{.budget = {},
                                  .zeroRows = context.has("zero") ? reports::ZeroRows::Shown
                                                                  : reports::ZeroRows::Hidden};
    TANDEM_TRY(asked.from, context.day("from", QDate()));
    TANDEM_TRY(asked.to, context.day("to", QDate()));
    TANDEM_TRY(const auto report,
               office->read(
                   budgets::actions::budgets, [&](Reader& books) -> Result<reports::BudgetReport> {
                       TANDEM_TRY(const auto budget, budgetOf(context, books));
                       asked.budget = budget.id;
                       if (context.has("dimension")) {
                           TANDEM_TRY(const auto value, ledger::dimensionValueNamed(
                                                            books, context.value("dimension")));
                           asked.value = value.id;
                       }
                       return reports::budgetReport(books, asked);
                   }));
    Listing listing = context.list({{"section"},
                                    {"account"},
                                    {"name"},
                                    {"budget", right},
                                    {"actual", right},
                                    {"difference", right},
                                    {"percent", right},
                                    {"year_remainder", right}});
    for (const reports::BudgetSection& section : report.sections) {
        const QString type = nameOf(section.type);
        for (const reports::BudgetReportLine& line : section.lines)
            addRow(listing, type, line.code, QString(qsizetype{line.depth} * 2, u' ') + line.name,
                   line.figures);
        addRow(listing, type, QString(), u"Total"_s, section.total);
    }
    addRow(listing, u"result"_s, QString(), u"Result"_s, report.result);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> budgetReportCommands()
{
    return {{"report",
             "budget",
             "NAME",
             "a budget beside what was earned and spent",
             {{"year", "YEAR", "of which fiscal year; that of today if not given"},
              {"number", "N", "which version; the approved one, or the latest, if not given"},
              {"from", "DAY", "from the month of this day on; the year's first if not given"},
              {"to", "DAY", "to the month of this day; the year's last if not given"},
              {"dimension", "CODE=VALUE", "only what bears this value of a dimension"},
              {"zero", nullptr, "show accounts without any figure, too"}},
             Books::Open,
             &budgetReport}};
}

} // namespace tandem::ctl
