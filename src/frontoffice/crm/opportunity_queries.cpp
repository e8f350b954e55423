#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/opportunity.h"
#include "frontoffice/crm/words.h"
#include "office/currency_code.h"

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array opportunityStates{
    Word<OpportunityState>{OpportunityState::Open, "open"_L1},
    Word<OpportunityState>{OpportunityState::Won, "won"_L1},
    Word<OpportunityState>{OpportunityState::Lost, "lost"_L1},
};

int percentOf(const Row& row)
{
    return static_cast<int>(row.integer("probability_percent"));
}

Opportunity readOpportunity(const Row& row)
{
    return Opportunity{.id = row.id<OpportunityId>("id"),
                       .party = row.id<PartyId>("party_id"),
                       .title = row.text("title"),
                       .stage = row.id<StageId>("stage_id"),
                       .state = valueIn(opportunityStates, row.text("state")),
                       .expected = row.money("expected_minor", currencyOf(row)),
                       .probabilityPercent = percentOf(row),
                       .closesOn = row.dateOrInvalid("closes_on"),
                       .reason = row.text("reason"),
                       .version = row.integer("version"),
                       .owner = row.idOrUnset<UserId>("owner_id")};
}

} // namespace

QString wordOf(OpportunityState state)
{
    return wordIn(opportunityStates, state);
}

Result<std::vector<Owner>> owners(Reader& books)
{
    constexpr int ownersMax = 1'000;
    return books.rows<Owner>(u"crm.opportunities:owners"_s, {{"rows_max", ownersMax}},
                             [](const Row& row) {
                                 return Owner{.user = row.id<UserId>("id"),
                                              .name = row.text("name"),
                                              .fullName = row.text("full_name")};
                             });
}

Result<Opportunity> opportunity(Reader& books, OpportunityId id)
{
    TANDEM_TRY(const auto found, books.first<Opportunity>(u"crm.opportunities:load"_s, {{"id", id}},
                                                          &readOpportunity));
    if (!found)
        return fail(errors::opportunityNotFound, {QString::number(id.value())});
    return *found;
}

Result<std::vector<Opportunity>> opportunityPage(Reader& books, OpportunityId after, int rowsMax)
{
    return books.rows<Opportunity>(u"crm.opportunities:page"_s,
                                   {{"after_id", after}, {"rows_max", rowsMax}}, &readOpportunity);
}

Result<std::vector<OpportunityMove>> movesOf(Reader& books, OpportunityId id)
{
    constexpr int movesMax = 1'000;
    return books.rows<OpportunityMove>(
        u"crm.opportunities:moves"_s, {{"opportunity_id", id}, {"rows_max", movesMax}},
        [](const Row& row) {
            return OpportunityMove{.from = row.idOrUnset<StageId>("from_stage_id"),
                                   .to = row.id<StageId>("to_stage_id"),
                                   .state = valueIn(opportunityStates, row.text("state")),
                                   .movedAt = row.instant("moved_at_ms"),
                                   .user = row.id<UserId>("user_id")};
        });
}

Result<std::vector<Stage>> stages(Reader& books)
{
    return books.rows<Stage>(u"crm.opportunities:stages"_s, {}, [](const Row& row) {
        return Stage{.id = row.id<StageId>("id"),
                     .name = row.text("name"),
                     .position = static_cast<int>(row.integer("position")),
                     .probabilityPercent = percentOf(row)};
    });
}

Result<std::vector<PipelineRow>> pipeline(Reader& books)
{
    return books.rows<PipelineRow>(u"crm.opportunities:pipeline"_s, {}, [](const Row& row) {
        const Currency currency = currencyOf(row);
        return PipelineRow{.stage = row.text("name"),
                           .count = row.integer("opportunity_count"),
                           .expected = row.money("expected_minor", currency),
                           .weighted = row.money("weighted_hundredths", currency)
                                           .dividedBy(100, Rounding::HalfAwayFromZero)};
    });
}

} // namespace tandem::crm
