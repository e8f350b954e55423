#pragma once

#include "office/subject.h"
#include "office/unit_of_work.h"

namespace tandem {

using NoteId = Id<struct NoteTag>;

/// Writes a note on any record. Error: noteEmpty.
Result<NoteId> addNote(UnitOfWork& work, const Subject& subject, const QString& body);

/// Changes a note that was seen at `version`. Errors: noteEmpty, changedMeanwhile.
Result<> changeNote(UnitOfWork& work, NoteId id, std::int64_t version, const QString& body);

/// A note as it stands.
struct Note {
    NoteId id;
    QString body;
    Instant writtenAt;
    QString writtenBy; ///< The name of the user.
    std::int64_t version;
};

/// The notes on a record before `before` (unset: from the newest), the newest first.
Result<std::vector<Note>> notesOf(Reader& books, const Subject& subject, NoteId before,
                                  int rowsMax);

/// Erases the older images of a record from the trail: its hashes, and the newest image of a
/// record that still stands, stay. Error: reasonMissing.
Result<> eraseImages(UnitOfWork& work, const Subject& subject, const QString& reason);

} // namespace tandem
