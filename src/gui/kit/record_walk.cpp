#include "gui/kit/record_walk.h"

namespace tandem::gui {

RecordWalk listWalk(const QString& page, const ListSpec& spec, const ListQuery& query,
                    const ListPlace& place)
{
    return {page, spec.view, place.id,
            [=](Reader& books, WalkStep step) -> Result<std::optional<RecordWalk>> {
                ListQuery onward = query;
                if (step == WalkStep::Previous)
                    onward.isDescending = !onward.isDescending;
                TANDEM_TRY(const auto rows, listPage(books, spec, onward, place, 0, 1));
                if (rows.empty())
                    return std::nullopt;
                return listWalk(page, spec, query, placeOf(spec, query, rows.front()));
            }};
}

} // namespace tandem::gui
