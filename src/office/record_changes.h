#pragma once

#include "office/timeline.h"

namespace tandem {

/// A field of a row as it was before a change and after it, as people read it.
struct FieldChange {
    QString column; ///< "ordered_on"; what people call it: field_words.h.
    QString before;
    QString after;
};

/// What one change did to a row of a record.
struct RowChange {
    std::int64_t change = 0; ///< The key of its link in the audit trail.
    Instant at;
    QString by;
    QString coveredFor; ///< Whom `by` stood in for; empty if for nobody.
    QString action;     ///< Its name: deed_words.h.
    QString part;       ///< What came of the record and was changed; empty: the record itself.
    bool isDeleted = false;
    bool isErased = false; ///< What the row held then was erased: it stays unknown.
    std::vector<FieldChange> fields;
};

/// What was changed on a record of that kind and on what came of it, from the images that the audit
/// trail keeps of each row: the newest first, the latest hundred changes of each row.
/// Error: recordNotFound.
Result<std::vector<RowChange>> changesOfRecord(Reader& books, const RecordKind& kind,
                                               std::int64_t id, int rowsMax);

} // namespace tandem
