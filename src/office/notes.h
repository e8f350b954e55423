#pragma once

#include "office/subject.h"
#include "office/unit_of_work.h"

namespace tandem {

using NoteId = Id<struct NoteTag>;

/// Writes a note on any record. Error: noteEmpty.
Result<NoteId> addNote(UnitOfWork& work, const Subject& subject, const QString& body);

/// Changes a note that was seen at `version`. Errors: noteEmpty, changedMeanwhile.
Result<> changeNote(UnitOfWork& work, NoteId id, std::int64_t version, const QString& body);

/// Something that happened to a record: a note, or a change that the trail knows.
struct TimelineEvent {
    enum class Kind { Note, Change };

    Kind kind;
    std::int64_t id; ///< Of the note, or of the row of the trail.
    Instant at;
    UserId by;
    UserId covered;           ///< Whom `by` stood in for; unset if for nobody.
    QString text;             ///< The note, or the name of the action.
    std::int64_t version = 0; ///< Of the note.
};

/// What happened to a record, the newest first, a page before `before` (nothing: from the newest).
Result<std::vector<TimelineEvent>> timeline(Reader& books, const Subject& subject,
                                            std::optional<Instant> before, int rowsMax);

/// Erases the older images of a record from the trail: its hashes, and the newest image of a
/// record that still stands, stay. Error: reasonMissing.
Result<> eraseImages(UnitOfWork& work, const Subject& subject, const QString& reason);

} // namespace tandem
