#pragma once

#include "office/action.h"

#include <QString>

namespace tandem {

/// A kind of record that has a page of its own: what hangs on such records, and who may see and
/// write it. reports/record_kinds.h names them all.
struct RecordKind {
    const char* table;
    View view;              ///< Who may see a record, its notes, its files and what happened to it.
    Permission write;       ///< Who may write notes on it and attach files to it.
    QString partsSql;       ///< A query of `:id` that gives table_name, row_id and label: first the
                            ///< record itself, then what came of it, at most :rows_max rows.
    QString eventsSql = {}; ///< A query of `:id` for what the trail does not know: at_ms, event_id,
                            ///< user_id, user_name and the name of an action. None if empty.
};

/// What may be done to what hangs on a record of that kind.
inline Action noteOn(const RecordKind& kind)
{
    return {"office.add_note", kind.write, QT_TRANSLATE_NOOP("Action", "Add &note")};
}
inline Action changeNoteOn(const RecordKind& kind)
{
    return {"office.change_note", kind.write, QT_TRANSLATE_NOOP("Action", "Change n&ote")};
}
inline Action attachTo(const RecordKind& kind)
{
    return {"office.attach", kind.write, QT_TRANSLATE_NOOP("Action", "A&ttach file")};
}
inline Action removeAttachmentFrom(const RecordKind& kind)
{
    return {"office.remove_attachment", kind.write, QT_TRANSLATE_NOOP("Action", "&Remove file")};
}

} // namespace tandem
