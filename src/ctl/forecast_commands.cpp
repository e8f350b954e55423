#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/one_off_lines.h"
#include "backoffice/budgets/scenario_service.h"
#include "ctl/budget_words.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"
#include "reports/cash_forecast.h"
#include "workflows/expected_cash.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using budgets::Scenario;

namespace {

constexpr auto right = Column::Align::Right;

/// The scenarios that --scenario names: one, all, or none.
Result<std::vector<Scenario>> wantedScenarios(const Context& context, Reader& books)
{
    if (context.has("all"))
        return budgets::scenarios(books);
    std::vector<Scenario> wanted;
    if (context.has("scenario")) {
        TANDEM_TRY(auto one, budgets::scenarioNamed(books, context.value("scenario")));
        wanted.push_back(std::move(one));
    }
    return wanted;
}

void listWeeks(const Context& context, const reports::CashForecast& forecast)
{
    Listing listing = context.list({{"scenario"},
                                    {"from"},
                                    {"to"},
                                    {"opening", right},
                                    {"received", right},
                                    {"paid", right},
                                    {"closing", right}});
    for (const reports::ForecastCourse& course : forecast.courses)
        for (const budgets::ForecastWeek& week : course.weeks)
            listing.add({course.scenario, week.from, week.to, week.opening, week.received,
                         week.paid, week.closing});
}

void listItems(const Context& context, const reports::CashForecast& forecast)
{
    Listing listing = context.list(
        {{"scenario"}, {"week_from"}, {"day"}, {"kind"}, {"number"}, {"party"}, {"amount", right}});
    for (const reports::ForecastCourse& course : forecast.courses)
        for (const budgets::ForecastWeek& week : course.weeks)
            for (const budgets::ForecastItem& item : week.items)
                listing.add({course.scenario, week.from, item.on, nameOf(item.kind),
                             item.source.number, item.source.party, item.amount});
}

Result<ExitCode> report(Context& context)
{
    reports::ForecastQuestion asked{.habit = context.has("average-late")
                                                 ? reports::PaymentHabit::ByAverageDaysLate
                                                 : reports::PaymentHabit::ByDueDay};
    TANDEM_TRY(asked.from, context.day("from", context.clock().today()));
    TANDEM_TRY(asked.weekCount, context.count("weeks", asked.weekCount));
    TANDEM_TRY(Office* const office, context.office());
    workflows::ExpectedCash expected;
    TANDEM_TRY(const auto forecast,
               office->read(
                   budgets::actions::forecast, [&](Reader& books) -> Result<reports::CashForecast> {
                       TANDEM_TRY(const auto wanted, wantedScenarios(context, books));
                       TANDEM_TRY(expected,
                                  workflows::expectedCash(books, asked.from, asked.through()));
                       return reports::cashForecast(books, asked, wanted, expected.items);
                   }));
    if (context.has("items"))
        listItems(context, forecast);
    else
        listWeeks(context, forecast);
    if (const int count = forecast.leftOutCount + expected.leftOutCount; count > 0)
        context.warn(u"%1 plans in currencies without a rate are not counted."_s.arg(count));
    if (expected.isPayHidden)
        context.warn(u"Pay is not counted: you may not see what contracts pay."_s);
    return ExitCode::Done;
}

/// "2026-04-01=-5000.00=New van"
Result<budgets::OneOff> oneOffIn(const QString& words, const Currency& currency)
{
    const QDate day = QDate::fromString(words.section(u'=', 0, 0), Qt::ISODate);
    const auto number = Decimal::parse(words.section(u'=', 1, 1));
    if (!day.isValid() || !number)
        return fail(errors::lineUnreadable, {words, u"2026-04-01=-5000.00=New van"_s});
    TANDEM_TRY(const Money amount, Money::exactFrom(*number, currency));
    return budgets::OneOff{day, amount, words.section(u'=', 2)};
}

Result<int> daysIn(const Context& context, const char* option, int otherwise)
{
    if (!context.has(option))
        return otherwise;
    bool isRead = false;
    const int days = context.value(option).toInt(&isRead);
    if (!isRead)
        return fail(errors::numberUnreadable, {context.value(option)});
    return days;
}

/// A known scenario of that name, or a new one, with what the options say.
Result<Scenario> scenarioFrom(const Context& context, Reader& books)
{
    TANDEM_TRY(const QString name, argumentAt(context, 1, u"the name of the scenario"_s));
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto known, budgets::scenarios(books));
    Scenario scenario{.name = name};
    for (const Scenario& one : known)
        if (one.name == name)
            scenario = one;
    TANDEM_TRY(scenario.receiptsDelayDays,
               daysIn(context, "receipts-delay", scenario.receiptsDelayDays));
    TANDEM_TRY(scenario.paymentsDelayDays,
               daysIn(context, "payments-delay", scenario.paymentsDelayDays));
    if (context.has("receipts-share")) {
        TANDEM_TRY(scenario.receiptsShare, percentIn(context.value("receipts-share")));
    }
    const QStringList extras = context.arguments().mid(2);
    if (!extras.isEmpty())
        scenario.oneOffs.clear();
    if (context.has("items")) {
        TANDEM_TRY(const QByteArray bytes, context.readInput(context.value("items")));
        TANDEM_TRY(scenario.oneOffs, budgets::oneOffsOf(QString::fromUtf8(bytes), owner.currency));
    }
    for (const QString& words : extras) {
        TANDEM_TRY(auto one, oneOffIn(words, owner.currency));
        scenario.oneOffs.push_back(std::move(one));
    }
    return scenario;
}

Result<> listScenarios(const Context& context, Office& office)
{
    TANDEM_TRY(const auto all, office.read(budgets::actions::forecast, [](Reader& books) {
        return budgets::scenarios(books);
    }));
    Listing listing = context.list({{"name"},
                                    {"receipts_delay", right},
                                    {"receipts_share", right},
                                    {"payments_delay", right},
                                    {"extra_items", right}});
    for (const Scenario& one : all)
        listing.add({one.name, one.receiptsDelayDays, one.receiptsShare.toPercent().toString(),
                     one.paymentsDelayDays, static_cast<int>(one.oneOffs.size())});
    return {};
}

Result<ExitCode> scenario(Context& context)
{
    const QString verb = context.arguments().value(0, u"list"_s);
    TANDEM_TRY(Office* const office, context.office());
    if (verb == u"set") {
        TANDEM_CHECK(office->change(budgets::actions::changeScenarios,
                                    [&](UnitOfWork& work) -> Result<budgets::ScenarioId> {
                                        TANDEM_TRY(const auto wanted, scenarioFrom(context, work));
                                        return budgets::saveScenario(work, wanted);
                                    }));
    } else if (verb == u"remove") {
        TANDEM_CHECK(
            office->change(budgets::actions::changeScenarios, [&](UnitOfWork& work) -> Result<> {
                TANDEM_TRY(const QString name,
                           argumentAt(context, 1, u"the name of the scenario"_s));
                TANDEM_TRY(const auto known, budgets::scenarioNamed(work, name));
                return budgets::removeScenario(work, known.id);
            }));
    } else if (verb != u"list") {
        return fail(errors::wordUnknown, {verb, u"list, set, remove"_s});
    }
    TANDEM_CHECK(listScenarios(context, *office));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> forecastCommands()
{
    return {{"report",
             "cash-forecast",
             "",
             "what bank and cash accounts may hold week by week",
             {{"from", "DAY", "the first day of the first week; today if not given"},
              {"weeks", "N", "how many weeks; 13 if not given"},
              {"scenario", "NAME", "beside the base, what this scenario supposes"},
              {"all", nullptr, "beside the base, all scenarios"},
              {"average-late", nullptr, "let customers pay as late as they did on average"},
              {"items", nullptr, "list what each week is made of"}},
             Books::Open,
             &report},
            {"forecast",
             "scenario",
             "list | set NAME [DAY=AMOUNT=TEXT...] | remove NAME",
             "list, save or remove what a cash forecast supposes",
             {{"receipts-delay", "DAYS", "how much later customers pay"},
              {"receipts-share", "PERCENT", "how much of it they pay"},
              {"items", "FILE", "what comes and goes besides: lines of day, amount, text"},
              {"payments-delay", "DAYS", "how much later suppliers are paid"}},
             Books::Open,
             &scenario}};
}

} // namespace tandem::ctl
