#include "gui/kit/page_spec.h"

#include "office/list_filter.h"

namespace tandem::gui {

PageCount countOf(const ListSpec& list, const QString& filter, const char* words)
{
    return {.view = list.view,
            .words = words,
            .topics = list.topics,
            .read = [list, filter](Reader& books) -> Result<std::int64_t> {
                TANDEM_TRY(auto conditions, parseFilter(filter, list, {.today = books.today()}));
                const ListQuery query{.sortedBy = list.sortedBy,
                                      .isDescending = list.isDescending,
                                      .conditions = std::move(conditions)};
                TANDEM_TRY(const ListSize size, listSize(books, list, query));
                return size.rowCount;
            }};
}

} // namespace tandem::gui
