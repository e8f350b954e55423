#pragma once

#include "office/list.h"

#include <functional>

namespace tandem::gui {

enum class WalkStep { Next, Previous };

/// Where somebody is in a list while looking at its records one after the other.
struct RecordWalk {
    QString page;            ///< That shows a record.
    View view;               ///< What lets the user read on.
    std::int64_t record = 0; ///< The one that is shown.
    /// The place after (or before) this one; nothing at the end. The list is read anew, so that
    /// what was changed meanwhile counts.
    std::function<Result<std::optional<RecordWalk>>(Reader& books, WalkStep step)> beside;
};

/// The walk through a list in the order and filter of `query`, from `place` on.
RecordWalk listWalk(const QString& page, const ListSpec& spec, const ListQuery& query,
                    const ListPlace& place);

} // namespace tandem::gui
