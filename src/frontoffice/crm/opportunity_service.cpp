#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/opportunity.h"
#include "frontoffice/crm/party_queries.h"
#include "office/errors.h"
#include "office/user_errors.h"

#include <algorithm>

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

/// The stages; the usual ones are made if there are none yet.
Result<std::vector<Stage>> stagesInUse(UnitOfWork& work)
{
    TANDEM_TRY(auto known, stages(work));
    if (!known.empty())
        return known;
    const std::array usual{std::pair{u"Lead"_s, 10}, std::pair{u"Qualified"_s, 25},
                           std::pair{u"Proposal"_s, 50}, std::pair{u"Negotiation"_s, 75}};
    for (const auto& [name, percent] : usual) {
        TANDEM_TRY(const auto id, work.newId<StageId>());
        const int position = static_cast<int>(known.size()) + 1;
        TANDEM_CHECK(
            work.execute(u"crm.opportunities:insert_stage"_s, {{"id", id},
                                                               {"name", name},
                                                               {"position", position},
                                                               {"probability_percent", percent}}));
        known.push_back({id, name, position, percent});
    }
    return known;
}

/// The stage called `name`, in whatever case; the first if `name` is empty. Error: stageUnknown.
Result<Stage> stageNamed(const std::vector<Stage>& known, const QString& name)
{
    if (name.isEmpty() && !known.empty())
        return known.front();
    QStringList names;
    for (const Stage& stage : known) {
        if (stage.name.compare(name, Qt::CaseInsensitive) == 0)
            return stage;
        names += stage.name;
    }
    return fail(errors::stageUnknown, {name, names.join(u", "_s)}).at(u"stage"_s);
}

Result<> recordMove(UnitOfWork& work, OpportunityId id, StageId from, StageId to,
                    OpportunityState state)
{
    TANDEM_TRY(const auto move, work.newId<Id<struct OpportunityMoveTag>>());
    TANDEM_CHECK(
        work.execute(u"crm.opportunities:insert_move"_s, {{"id", move},
                                                          {"opportunity_id", id},
                                                          Param::orNull("from_stage_id", from),
                                                          {"to_stage_id", to},
                                                          {"state", wordOf(state)},
                                                          {"moved_at_ms", work.now()},
                                                          {"user_id", work.session().user}}));
    return {};
}

/// The opportunity, which is as it was seen and still open.
Result<Opportunity> openOpportunity(Reader& books, OpportunityId id, std::int64_t seen)
{
    TANDEM_TRY(const Opportunity found, opportunity(books, id));
    if (found.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    if (found.state != OpportunityState::Open)
        return fail(errors::opportunityClosed, {found.title, wordOf(found.state)});
    return found;
}

Result<> save(UnitOfWork& work, const Opportunity& before, const Opportunity& after)
{
    TANDEM_CHECK(
        work.save(u"crm.opportunities:move"_s, {{"id", before.id},
                                                {"version", before.version},
                                                {"stage_id", after.stage},
                                                {"state", wordOf(after.state)},
                                                {"probability_percent", after.probabilityPercent},
                                                {"reason", after.reason}}));
    return recordMove(work, before.id, before.stage, after.stage, after.state);
}

Result<> checkDraft(const OpportunityDraft& draft)
{
    if (draft.title.trimmed().isEmpty())
        return fail(errors::titleMissing).at(u"title"_s);
    if (draft.expected.isNegative())
        return fail(errors::expectedNegative).at(u"expected"_s);
    if (draft.probabilityPercent
        && (*draft.probabilityPercent < 0 || *draft.probabilityPercent > 100))
        return fail(errors::probabilityOutOfRange, {QString::number(*draft.probabilityPercent)})
            .at(u"probabilityPercent"_s);
    return checkAmount(draft.expected);
}

/// Gives an opportunity another owner, or none. Error: userUnknown.
Result<> setOwner(UnitOfWork& work, OpportunityId id, UserId before, UserId owner)
{
    if (before == owner)
        return {};
    if (before.isSet())
        TANDEM_CHECK(work.execute(u"crm.opportunities:remove_owner"_s, {{"opportunity_id", id}}));
    if (!owner.isSet())
        return {};
    TANDEM_TRY(const auto known, owners(work));
    if (std::ranges::find(known, owner, &Owner::user) == known.end())
        return fail(tandem::errors::userUnknown, {QString::number(owner.value())}).at(u"owner"_s);
    TANDEM_TRY(const auto row, work.newId<Id<struct OpportunityOwnerTag>>());
    TANDEM_CHECK(work.execute(u"crm.opportunities:insert_owner"_s,
                              {{"id", row}, {"opportunity_id", id}, {"user_id", owner}}));
    return {};
}

} // namespace

Result<OpportunityId> createOpportunity(UnitOfWork& work, const OpportunityDraft& draft)
{
    TANDEM_CHECK(party(work, draft.party));
    TANDEM_CHECK(checkDraft(draft));
    TANDEM_TRY(const auto known, stagesInUse(work));
    TANDEM_TRY(const Stage stage, stageNamed(known, draft.stage));
    TANDEM_TRY(const auto id, work.newId<OpportunityId>());
    const QString currency = QString::fromStdString(std::string(draft.expected.currency().code()));
    TANDEM_CHECK(work.execute(
        u"crm.opportunities:insert"_s,
        {{"id", id},
         {"party_id", draft.party},
         {"title", draft.title.trimmed()},
         {"stage_id", stage.id},
         {"expected_minor", draft.expected},
         {"currency", currency},
         {"probability_percent", draft.probabilityPercent.value_or(stage.probabilityPercent)},
         {"closes_on", draft.closesOn},
         {"created_at_ms", work.now()}}));
    TANDEM_CHECK(recordMove(work, id, StageId(), stage.id, OpportunityState::Open));
    TANDEM_CHECK(setOwner(work, id, UserId(), draft.owner));
    return id;
}

Result<> changeOpportunity(UnitOfWork& work, OpportunityId id, std::int64_t seen,
                           const OpportunityDraft& draft)
{
    TANDEM_TRY(const Opportunity before, openOpportunity(work, id, seen));
    TANDEM_CHECK(party(work, draft.party));
    TANDEM_CHECK(checkDraft(draft));
    StageId stage = before.stage;
    int probability = before.probabilityPercent;
    if (!draft.stage.isEmpty()) {
        TANDEM_TRY(const auto known, stages(work));
        TANDEM_TRY(const Stage to, stageNamed(known, draft.stage));
        if (to.id != stage)
            probability = to.probabilityPercent;
        stage = to.id;
    }
    const QString currency = QString::fromStdString(std::string(draft.expected.currency().code()));
    TANDEM_CHECK(work.save(u"crm.opportunities:change"_s,
                           {{"id", id},
                            {"version", seen},
                            {"party_id", draft.party},
                            {"title", draft.title.trimmed()},
                            {"stage_id", stage},
                            {"expected_minor", draft.expected},
                            {"currency", currency},
                            {"probability_percent", draft.probabilityPercent.value_or(probability)},
                            {"closes_on", draft.closesOn}}));
    TANDEM_CHECK(setOwner(work, id, before.owner, draft.owner));
    return stage == before.stage ? Result<>()
                                 : recordMove(work, id, before.stage, stage, before.state);
}

Result<> moveOpportunity(UnitOfWork& work, OpportunityId id, std::int64_t seen,
                         const QString& stage)
{
    TANDEM_TRY(const Opportunity before, openOpportunity(work, id, seen));
    TANDEM_TRY(const auto known, stages(work));
    TANDEM_TRY(const Stage to, stageNamed(known, stage));
    Opportunity after = before;
    after.stage = to.id;
    after.probabilityPercent = to.probabilityPercent;
    return save(work, before, after);
}

Result<> winOpportunity(UnitOfWork& work, OpportunityId id, std::int64_t seen,
                        const QString& reason)
{
    TANDEM_TRY(const Opportunity before, openOpportunity(work, id, seen));
    Opportunity after = before;
    after.state = OpportunityState::Won;
    after.probabilityPercent = 100;
    after.reason = reason.trimmed();
    return save(work, before, after);
}

Result<> loseOpportunity(UnitOfWork& work, OpportunityId id, std::int64_t seen,
                         const QString& reason)
{
    TANDEM_TRY(const Opportunity before, openOpportunity(work, id, seen));
    if (reason.trimmed().isEmpty())
        return fail(errors::reasonMissing).at(u"reason"_s);
    Opportunity after = before;
    after.state = OpportunityState::Lost;
    after.probabilityPercent = 0;
    after.reason = reason.trimmed();
    return save(work, before, after);
}

} // namespace tandem::crm
