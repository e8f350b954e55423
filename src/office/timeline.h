#pragma once

#include "office/record_kind.h"
#include "office/subject.h"
#include "office/unit_of_work.h"

namespace tandem {

/// Something that happened to a record, or to what came of it.
struct TimelineEvent {
    enum class Kind { Change, File, Note };

    Kind kind;
    std::int64_t id; ///< Of the note, the attachment, or the change in the trail.
    Instant at;
    QString by;         ///< The name of the user.
    QString coveredFor; ///< Whom `by` stood in for; empty if for nobody.
    QString text;       ///< The note, the file's name, or the name of the action: deed_words.h.
    QString part{};     ///< What came of the record and was changed: "SI-2025-00031".
};

/// Where a page of a timeline ends: the next one begins after this event.
struct TimelinePlace {
    Instant at;
    std::int64_t id;
    TimelineEvent::Kind kind;

    static TimelinePlace of(const TimelineEvent& event) { return {event.at, event.id, event.kind}; }
};

/// What happened to a record of that kind, the newest first, a page after `place` (nothing: from
/// the newest). A change that touched several of its parts is one event.
/// Error: recordNotFound.
Result<std::vector<TimelineEvent>> timeline(Reader& books, const RecordKind& kind, std::int64_t id,
                                            const std::optional<TimelinePlace>& place, int rowsMax);

/// A row of a record: itself, or something that came of it.
struct RecordPart {
    Subject subject;
    QString label;
};

/// A record and what came of it, itself first. Error: recordNotFound.
Result<std::vector<RecordPart>> partsOfRecord(Reader& books, const RecordKind& kind,
                                              std::int64_t id, int rowsMax);

/// What a record is called: "SO-2025-00017". Error: recordNotFound.
Result<QString> labelOfRecord(Reader& books, const RecordKind& kind, std::int64_t id);

} // namespace tandem
