#pragma once

#include "backoffice/ledger/posting.h"
#include "backoffice/ledger/taxed_entry.h"

namespace tandem::ledger {

using EntryDraftId = Id<struct EntryDraftTag>;

/// An entry that somebody still works on. It need not balance, and has no number.
struct EntryDraft {
    EntryDraftId id{}; ///< Unset until it is saved.
    QDate postedOn{};
    QString text{};
    QString reference{};
    std::vector<Line> lines{}; ///< Their accounts are named by key.
    QStringList taxCodes{};    ///< How each line is taxed, in their order; empty: none is.
    PriceBasis prices = PriceBasis::Net; ///< Of the lines that are taxed.
    QString currency{}; ///< What amounts were typed in, "USD"; empty: the company's.
    QString rate{};     ///< Of one unit of the company's, if it is not that of the day: "1.0873".
    QString rateNote{}; ///< What the entry says of that rate.
    UserId user{};      ///< Who saved it last.
    EntryId entry{};    ///< What it was posted as; unset before.
    std::int64_t version = 0;
};

/// Saves a new draft, or a known one as it is now. Errors: dateMissing, tooManyLines,
/// draftNotFound, draftPosted, changedMeanwhile, commodityUnknown.
Result<EntryDraftId> saveDraft(UnitOfWork& work, const EntryDraft& draft);

/// Posts a draft as it stands. `seen` is the version that the user was looking at.
/// Errors: draftNotFound, draftPosted, changedMeanwhile, and those of Entry::checked and post.
Result<PostedEntry> postDraft(UnitOfWork& work, EntryDraftId id, std::int64_t seen);

/// What a draft is posted as: with the lines of its tax, the amounts on accounts that are kept in
/// the company's currency in that, and what is said of its rate in its text. One that was not saved
/// is an entry typed by hand, under the request key `key`.
/// Errors: those of tax::taxCode, withTax and Entry::checked.
Result<TaxedEntry> entryFor(Reader& books, EntryDraft draft, const QString& key = {});

/// Deletes a draft that was not posted. Errors: draftNotFound, draftPosted, changedMeanwhile.
Result<> deleteDraft(UnitOfWork& work, EntryDraftId id, std::int64_t seen);

/// Errors: draftNotFound.
Result<EntryDraft> draftById(Reader& books, EntryDraftId id);

/// The drafts that are not posted yet, without their lines, the oldest first.
Result<std::vector<EntryDraft>> openDrafts(Reader& books, int rowsMax);

} // namespace tandem::ledger
