#pragma once

#include "office/list.h"

namespace tandem::gui {

/// Where somebody is in a list while looking at its records one after the other.
struct RecordWalk {
    QString page; ///< That shows a record.
    ListSpec spec;
    ListQuery query; ///< In whose order and filter the records follow each other.
    ListPlace place; ///< Of the record that is shown.
};

enum class WalkStep { Next, Previous };

/// The row after (or before) the place of `walk`; nothing at the end. The list is read anew, so
/// that what was changed meanwhile counts.
Result<std::optional<ListRow>> rowBeside(Reader& books, const RecordWalk& walk, WalkStep step);

} // namespace tandem::gui
