#include "backoffice/currencies/revaluation_service.h"

#include <set>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

/// An entry has up to 9,999 lines: one for each of these at most, and two for gains and losses.
constexpr std::size_t positionsMax = 9'000;

Result<> insertLine(UnitOfWork& work, RevaluationId revaluation, const Revalued& line)
{
    const Position& position = line.position;
    TANDEM_TRY(const auto id, work.newId<Id<struct RevaluationLineTag>>());
    return work.send(u"currencies.revaluations:insert_line"_s,
                     {{"id", id},
                      {"revaluation_id", revaluation},
                      Param::orNull("item_id", Id<struct RevaluedItemTag>(position.item)),
                      Param::orNull("account_id", position.account),
                      {"currency", codeOf(position.open.currency())},
                      {"open_minor", position.open},
                      {"base_minor", position.base},
                      {"difference_minor", line.difference()}});
}

/// Remembers with which rates: they are not changed any more.
Result<> insertRates(UnitOfWork& work, const PositionsRevalued& fact, const RevaluationPlan& plan)
{
    std::set<QString> codes;
    for (const Revalued& line : fact.lines)
        codes.insert(codeOf(line.position.open.currency()));
    std::set<ExchangeRateId> used;
    for (const QString& code : codes)
        for (const DatedRate& step : plan.rates.at(code).steps())
            used.insert(step.id);
    for (const ExchangeRateId rate : used) {
        TANDEM_TRY(const auto id, work.newId<Id<struct RevaluationRateTag>>());
        TANDEM_CHECK(work.send(
            u"currencies.revaluations:insert_rate"_s,
            {{"id", id}, {"revaluation_id", fact.revaluation}, {"exchange_rate_id", rate}}));
    }
    return {};
}

QString ratesSaid(const std::vector<Revalued>& lines, const RevaluationPlan& plan)
{
    std::set<QString> codes;
    for (const Revalued& line : lines)
        codes.insert(codeOf(line.position.open.currency()));
    QStringList said;
    for (const QString& code : codes)
        said += plan.rates.at(code).said();
    return said.join(u", "_s);
}

Result<PositionsRevalued> record(UnitOfWork& work, const RevaluationPlan& plan, Outcome outcome,
                                 std::vector<Revalued> lines)
{
    TANDEM_TRY(const auto id, work.newId<RevaluationId>());
    TANDEM_CHECK(
        work.execute(u"currencies.revaluations:insert"_s, {{"id", id},
                                                           {"valued_on", plan.on},
                                                           {"stays", outcome == Outcome::Realised},
                                                           {"line_count", std::ssize(lines)}}));
    for (const Revalued& line : lines)
        TANDEM_CHECK(insertLine(work, id, line));
    const QString rates = ratesSaid(lines, plan);
    PositionsRevalued fact{.revaluation = id,
                           .on = plan.on,
                           .outcome = outcome,
                           .lines = std::move(lines),
                           .rates = rates};
    TANDEM_CHECK(insertRates(work, fact, plan));
    return fact;
}

} // namespace

Result<std::unordered_map<std::int64_t, std::int64_t>> standingOn(Reader& books, QDate on)
{
    std::unordered_map<std::int64_t, std::int64_t> standing;
    TANDEM_CHECK(
        books.each(u"currencies.revaluations:standing"_s, {{"valued_on", on}}, [&](const Row& row) {
            standing.emplace(row.integer("item_id"), row.integer("difference_minor"));
        }));
    return standing;
}

Result<std::vector<PositionsRevalued>> recordRevaluation(UnitOfWork& work,
                                                         const RevaluationPlan& plan)
{
    std::vector<PositionsRevalued> facts;
    for (const Outcome outcome : {Outcome::Unrealised, Outcome::Realised}) {
        std::vector<Revalued> lines;
        for (const Revalued& line : plan.lines) {
            if (line.outcome != outcome || line.difference().isZero())
                continue;
            lines.push_back(line);
            if (lines.size() < positionsMax)
                continue;
            TANDEM_TRY(auto fact, record(work, plan, outcome, std::exchange(lines, {})));
            facts.push_back(std::move(fact));
        }
        if (lines.empty())
            continue;
        TANDEM_TRY(auto fact, record(work, plan, outcome, std::move(lines)));
        facts.push_back(std::move(fact));
    }
    return facts;
}

} // namespace tandem::exchange
