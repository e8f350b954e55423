#include "office/bulk_edit.h"

#include "office/list_errors.h"

namespace tandem {

Result<std::vector<BulkChange>> previewBulk(Reader& books, const BulkEdit& edit,
                                            const std::vector<std::int64_t>& records,
                                            const BulkWish& wish)
{
    if (records.size() > bulkRecordsMax)
        return fail(errors::bulkTooMany, {QString::number(bulkRecordsMax)});
    std::vector<BulkChange> changes;
    for (const std::int64_t record : records) {
        TANDEM_TRY(BulkChange change, edit.preview(books, record, wish));
        changes.push_back(std::move(change));
    }
    return changes;
}

Result<std::vector<BulkChange>> applyBulk(Office& office, const BulkEdit& edit,
                                          const std::vector<BulkChange>& changes)
{
    return office.change(edit.action, [&](UnitOfWork& work) -> Result<std::vector<BulkChange>> {
        std::vector<BulkChange> made;
        for (const BulkChange& change : changes) {
            if (!change.isChange())
                continue;
            if (const auto done = edit.apply(work, change); !done)
                return fail(errors::bulkRecordRefused, {change.name, done.error().text()});
            made.push_back(change);
        }
        return made;
    });
}

std::vector<BulkChange> undoOf(const std::vector<BulkChange>& made)
{
    std::vector<BulkChange> undone = made;
    for (BulkChange& change : undone) {
        std::swap(change.before, change.after);
        ++change.version; // each save counts one
    }
    return undone;
}

} // namespace tandem
