#include "frontoffice/crm/interaction.h"

#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/words.h"

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array interactionKinds{
    Word<InteractionKind>{InteractionKind::Call, "call"_L1},
    Word<InteractionKind>{InteractionKind::Mail, "mail"_L1},
    Word<InteractionKind>{InteractionKind::Meeting, "meeting"_L1},
    Word<InteractionKind>{InteractionKind::Note, "note"_L1},
};

} // namespace

QString wordOf(InteractionKind kind)
{
    return wordIn(interactionKinds, kind);
}

std::optional<InteractionKind> interactionKindNamed(const QString& word)
{
    return valueNamed(interactionKinds, word);
}

Result<InteractionId> recordInteraction(UnitOfWork& work, const InteractionDraft& draft)
{
    TANDEM_CHECK(party(work, draft.party));
    if (draft.subject.trimmed().isEmpty())
        return fail(errors::subjectMissing).at(u"subject"_s);
    if (draft.happenedAt > work.now())
        return fail(errors::happenedInFuture).at(u"happenedAt"_s);
    TANDEM_TRY(const auto id, work.newId<InteractionId>());
    TANDEM_CHECK(work.execute(u"crm.interactions:insert"_s, {{"id", id},
                                                             {"party_id", draft.party},
                                                             {"kind", wordOf(draft.kind)},
                                                             {"happened_at_ms", draft.happenedAt},
                                                             {"subject", draft.subject.trimmed()},
                                                             {"content", draft.content},
                                                             {"user_id", work.session().user}}));
    return id;
}

Result<std::vector<Interaction>> interactionsOf(Reader& books, PartyId party,
                                                const InteractionPageKey& before, int rowsMax)
{
    return books.rows<Interaction>(u"crm.interactions:of_party"_s,
                                   {{"party_id", party},
                                    {"before_ms", before.happenedAt},
                                    {"before_id", before.id},
                                    {"rows_max", rowsMax}},
                                   [](const Row& row) {
                                       return Interaction{
                                           .id = row.id<InteractionId>("id"),
                                           .kind = valueIn(interactionKinds, row.text("kind")),
                                           .happenedAt = row.instant("happened_at_ms"),
                                           .subject = row.text("subject"),
                                           .content = row.text("content"),
                                           .user = row.id<UserId>("user_id")};
                                   });
}

} // namespace tandem::crm
