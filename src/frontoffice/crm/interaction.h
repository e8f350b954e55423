#pragma once

#include "base/clock.h"
#include "office/office.h"

#include <limits>

namespace tandem::crm {

using InteractionId = Id<struct InteractionTag>;

enum class InteractionKind { Call, Mail, Meeting, Note };

/// What happened between us and a party.
struct InteractionDraft {
    PartyId party;
    InteractionKind kind;
    Instant happenedAt;
    QString subject; ///< In a few words: "asked for a sample".
    QString content{};
};

/// An interaction as it stands in the books. It is not changed afterwards.
struct Interaction {
    InteractionId id;
    InteractionKind kind;
    Instant happenedAt;
    QString subject;
    QString content;
    UserId user; ///< Who recorded it.
};

QString wordOf(InteractionKind kind);
/// Nothing if no kind is called so.
std::optional<InteractionKind> interactionKindNamed(const QString& word);

/// Records an interaction. Errors: partyNotFound, subjectMissing, happenedInFuture.
Result<InteractionId> recordInteraction(UnitOfWork& work, const InteractionDraft& draft);

/// Where a page of interactions begins: before this one. The default is the latest.
struct InteractionPageKey {
    Instant happenedAt{std::numeric_limits<std::int64_t>::max()};
    InteractionId id{};
};

/// The interactions with a party, the latest first.
Result<std::vector<Interaction>> interactionsOf(Reader& books, PartyId party,
                                                const InteractionPageKey& before, int rowsMax);

} // namespace tandem::crm
