#include "gui/kit/record_walk.h"

namespace tandem::gui {

Result<std::optional<ListRow>> rowBeside(Reader& books, const RecordWalk& walk, WalkStep step)
{
    ListQuery query = walk.query;
    if (step == WalkStep::Previous)
        query.isDescending = !query.isDescending;
    TANDEM_TRY(auto rows, listPage(books, walk.spec, query, walk.place, 0, 1));
    if (rows.empty())
        return std::nullopt;
    return std::move(rows.front());
}

} // namespace tandem::gui
