#pragma once

#include "base/clock.h"
#include "base/money.h"
#include "office/office.h"

namespace tandem::crm {

using OpportunityId = Id<struct OpportunityTag>;
using StageId = Id<struct OpportunityStageTag>;

enum class OpportunityState { Open, Won, Lost };

/// A step on the way to an order.
struct Stage {
    StageId id;
    QString name;
    int position;           ///< 1 is the first.
    int probabilityPercent; ///< What an opportunity has that enters it.
};

/// What is asked for when an opportunity is made.
struct OpportunityDraft {
    PartyId party;
    QString title; ///< What may be sold: "Canteen coffee for 2026".
    Money expected;
    QString stage{};                                      ///< Empty: the first.
    std::optional<int> probabilityPercent = std::nullopt; ///< Empty: that of the stage.
    QDate closesOn{};                                     ///< When it is expected to be decided.
    UserId owner{};                                       ///< Who looks after it; unset: nobody.
};

struct Opportunity {
    OpportunityId id;
    PartyId party;
    QString title;
    StageId stage;
    OpportunityState state;
    Money expected;
    int probabilityPercent;
    QDate closesOn;
    QString reason; ///< Why it was won or lost.
    std::int64_t version;
    UserId owner{}; ///< Who looks after it; unset: nobody.
};

/// One step that an opportunity took.
struct OpportunityMove {
    StageId from; ///< Unset for the first.
    StageId to;
    OpportunityState state; ///< After it.
    Instant movedAt;
    UserId user;
};

/// What is open in one stage and currency.
struct PipelineRow {
    QString stage;
    std::int64_t count;
    Money expected;
    Money weighted; ///< Each times its probability, rounded once.
};

QString wordOf(OpportunityState state);

/// Makes an opportunity. The first one brings the usual stages along: Lead, Qualified, Proposal,
/// Negotiation. Errors: partyNotFound, titleMissing, expectedNegative, probabilityOutOfRange,
/// stageUnknown, amountTooLarge, tandem::errors::userUnknown (for the owner).
Result<OpportunityId> createOpportunity(UnitOfWork& work, const OpportunityDraft& draft);

/// Changes all of an open opportunity. An empty stage keeps it where it is; another one is recorded
/// as a move, and an empty probability is then that of the stage, else as it was.
/// Errors: opportunityNotFound, changedMeanwhile, opportunityClosed, and those of
/// createOpportunity.
Result<> changeOpportunity(UnitOfWork& work, OpportunityId id, std::int64_t seen,
                           const OpportunityDraft& draft);

/// Moves an open opportunity to a stage, forward or back, and records the move.
/// Errors: opportunityNotFound, changedMeanwhile, opportunityClosed, stageUnknown.
Result<> moveOpportunity(UnitOfWork& work, OpportunityId id, std::int64_t seen,
                         const QString& stage);

/// Errors: opportunityNotFound, changedMeanwhile, opportunityClosed.
Result<> winOpportunity(UnitOfWork& work, OpportunityId id, std::int64_t seen,
                        const QString& reason);

/// Errors: opportunityNotFound, changedMeanwhile, opportunityClosed, reasonMissing.
Result<> loseOpportunity(UnitOfWork& work, OpportunityId id, std::int64_t seen,
                         const QString& reason);

/// A user who can look after opportunities.
struct Owner {
    UserId user;
    QString name; ///< What is typed: the user's name.
    QString fullName;
};

/// All that can, by name; the first thousand.
Result<std::vector<Owner>> owners(Reader& books);

/// Error: opportunityNotFound.
Result<Opportunity> opportunity(Reader& books, OpportunityId id);

/// In the order in which they were made, after `after`.
Result<std::vector<Opportunity>> opportunityPage(Reader& books, OpportunityId after, int rowsMax);

/// The first thousand steps of an opportunity, the first first.
Result<std::vector<OpportunityMove>> movesOf(Reader& books, OpportunityId id);

/// The stages in their order; none before the first opportunity.
Result<std::vector<Stage>> stages(Reader& books);

/// What is open, by stage and currency.
Result<std::vector<PipelineRow>> pipeline(Reader& books);

} // namespace tandem::crm
