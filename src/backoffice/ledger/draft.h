#pragma once

#include "backoffice/ledger/posting.h"

namespace tandem::ledger {

using EntryDraftId = Id<struct EntryDraftTag>;

/// An entry that somebody still works on. It need not balance, and has no number.
struct EntryDraft {
    EntryDraftId id{}; ///< Unset until it is saved.
    QDate postedOn;
    QString text{};
    QString reference{};
    std::vector<Line> lines{}; ///< Their accounts are named by key.
    UserId user{};             ///< Who saved it last.
    EntryId entry{};           ///< What it was posted as; unset before.
    std::int64_t version = 0;
};

/// Saves a new draft, or a known one as it is now.
/// Errors: dateMissing, draftNotFound, draftPosted, changedMeanwhile, commodityUnknown.
Result<EntryDraftId> saveDraft(UnitOfWork& work, const EntryDraft& draft);

/// Posts a draft as it stands. `seen` is the version that the user was looking at.
/// Errors: draftNotFound, draftPosted, changedMeanwhile, and those of Entry::checked and post.
Result<PostedEntry> postDraft(UnitOfWork& work, EntryDraftId id, std::int64_t seen);

/// Deletes a draft that was not posted. Errors: draftNotFound, draftPosted, changedMeanwhile.
Result<> deleteDraft(UnitOfWork& work, EntryDraftId id, std::int64_t seen);

/// Errors: draftNotFound.
Result<EntryDraft> draftById(Reader& books, EntryDraftId id);

/// The drafts that are not posted yet, without their lines, the oldest first.
Result<std::vector<EntryDraft>> openDrafts(Reader& books, int rowsMax);

} // namespace tandem::ledger
