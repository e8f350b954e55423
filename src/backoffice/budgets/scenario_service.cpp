#include "backoffice/budgets/scenario_service.h"

#include "backoffice/budgets/errors.h"
#include "office/company.h"

namespace tandem::budgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int scenariosMax = 100;
constexpr int delayDaysMax = 365;

Result<> checkScenario(UnitOfWork& work, const Scenario& scenario)
{
    if (scenario.name.simplified().isEmpty())
        return fail(errors::scenarioUnnamed).at(u"name"_s);
    for (const int delay : {scenario.receiptsDelayDays, scenario.paymentsDelayDays})
        if (delay < 0 || delay > delayDaysMax)
            return fail(errors::delayOutOfRange, {QString::number(delay)}).at(u"delay"_s);
    if (scenario.receiptsShare < Rate::ofMillionths(0)
        || scenario.receiptsShare > Rate::ofMillionths(Rate::whole))
        return fail(errors::shareOutOfRange, {scenario.receiptsShare.toPercent().toString()})
            .at(u"share"_s);
    TANDEM_TRY(const Company whose, company(work));
    for (const OneOff& one : scenario.oneOffs) {
        if (!one.dueOn.isValid() || one.amount.isZero() || one.text.simplified().isEmpty())
            return fail(errors::oneOffIncomplete).at(u"oneOffs"_s);
        if (one.amount.currency() != whose.currency)
            return fail(errors::foreignAmount,
                        {QString::fromLatin1(whose.currency.code().data(),
                                             qsizetype(whose.currency.code().size()))})
                .at(u"oneOffs"_s);
        TANDEM_CHECK(checkAmount(one.amount));
    }
    TANDEM_TRY(const auto known, scenarios(work));
    for (const Scenario& other : known)
        if (other.name == scenario.name.simplified() && other.id != scenario.id)
            return fail(errors::scenarioKnown, {other.name}).at(u"name"_s);
    return {};
}

Result<> writeHead(UnitOfWork& work, ScenarioId id, const Scenario& scenario)
{
    const QString name = scenario.name.simplified();
    if (scenario.id.isSet())
        return work.save(u"budgets.scenarios:save"_s,
                         {{"name", name},
                          {"receipts_delay_days", scenario.receiptsDelayDays},
                          {"receipts_share_micro", scenario.receiptsShare.millionths()},
                          {"payments_delay_days", scenario.paymentsDelayDays},
                          {"id", id},
                          {"version", scenario.version}});
    TANDEM_CHECK(work.execute(u"budgets.scenarios:insert"_s,
                              {{"id", id},
                               {"name", name},
                               {"receipts_delay_days", scenario.receiptsDelayDays},
                               {"receipts_share_micro", scenario.receiptsShare.millionths()},
                               {"payments_delay_days", scenario.paymentsDelayDays}}));
    return {};
}

} // namespace

Result<ScenarioId> saveScenario(UnitOfWork& work, const Scenario& scenario)
{
    TANDEM_CHECK(checkScenario(work, scenario));
    ScenarioId id = scenario.id;
    if (!id.isSet()) {
        TANDEM_TRY(id, work.newId<ScenarioId>());
    }
    TANDEM_CHECK(writeHead(work, id, scenario));
    TANDEM_CHECK(work.execute(u"budgets.scenarios:remove_one_offs"_s, {{"scenario_id", id}}));
    for (const OneOff& one : scenario.oneOffs) {
        TANDEM_TRY(const auto key, work.newId<Id<struct OneOffTag>>());
        TANDEM_CHECK(
            work.execute(u"budgets.scenarios:insert_one_off"_s, {{"id", key},
                                                                 {"scenario_id", id},
                                                                 {"due_on", one.dueOn},
                                                                 {"amount_minor", one.amount},
                                                                 {"text", one.text.simplified()}}));
    }
    return id;
}

Result<> removeScenario(UnitOfWork& work, ScenarioId id)
{
    TANDEM_CHECK(work.execute(u"budgets.scenarios:remove_one_offs"_s, {{"scenario_id", id}}));
    TANDEM_TRY(const int removed, work.execute(u"budgets.scenarios:remove"_s, {{"id", id}}));
    if (removed == 0)
        return fail(errors::scenarioNotFound, {QString::number(id.value())});
    return {};
}

Result<std::vector<Scenario>> scenarios(Reader& books)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(
        auto all,
        books.rows<Scenario>(
            u"budgets.scenarios:all"_s, {{"rows_max", scenariosMax}}, [](const Row& row) {
                return Scenario{
                    .id = row.id<ScenarioId>("id"),
                    .name = row.text("name"),
                    .receiptsDelayDays = static_cast<int>(row.integer("receipts_delay_days")),
                    .receiptsShare = Rate::ofMillionths(row.integer("receipts_share_micro")),
                    .paymentsDelayDays = static_cast<int>(row.integer("payments_delay_days")),
                    .version = row.integer("version")};
            }));
    TANDEM_CHECK(books.each(u"budgets.scenarios:one_offs"_s, {}, [&](const Row& row) {
        const auto id = row.id<ScenarioId>("forecast_scenario_id");
        const auto whoseItem = std::ranges::find(all, id, &Scenario::id);
        if (whoseItem != all.end())
            whoseItem->oneOffs.push_back(
                {row.date("due_on"), row.money("amount_minor", whose.currency), row.text("text")});
    }));
    return all;
}

Result<Scenario> scenarioNamed(Reader& books, const QString& name)
{
    TANDEM_TRY(const auto all, scenarios(books));
    for (const Scenario& one : all)
        if (one.name == name)
            return one;
    return fail(errors::scenarioNotFound, {name}).at(u"scenario"_s);
}

} // namespace tandem::budgets
