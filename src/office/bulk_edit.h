#pragma once

#include "base/rounding.h"
#include "office/office.h"

#include <functional>

namespace tandem {

/// How many records are changed at once: all of them in one transaction, for which others wait.
inline constexpr int bulkRecordsMax = 1'000;

/// What is asked for when many records are changed alike.
struct BulkWish {
    QString value; ///< As the user wrote it: "30", "yes", "+5%", "12.50".
    Rounding rounding = Rounding::HalfAwayFromZero; ///< Of values that are computed.
};

/// What a record has and would have. Values are in plain notation: "12.5", "yes".
struct BulkChange {
    std::int64_t record = 0;
    QString name; ///< What people call the record.
    QString before;
    QString after;
    std::int64_t version = 0;                  ///< Of the record when it was looked at.
    std::optional<Error> error = std::nullopt; ///< Why it cannot be.

    bool isChange() const { return !error && before != after; }
};

/// One thing that can be changed on many records of a list at once. Modules declare these, one
/// dialog and one command run them.
struct BulkEdit {
    const char* name;  ///< "terms"
    const char* title; ///< Source text for translate("Bulk", ...): "Payment terms, days".
    const char* hint;  ///< Source text: what may be written.
    View view;
    Action action;
    QStringList choices{};   ///< The values there are; empty: any text.
    bool isComputed = false; ///< Whether rounding plays a part.
    /// What a record would become. Nothing is changed.
    std::function<Result<BulkChange>(Reader& books, std::int64_t record, const BulkWish& wish)>
        preview;
    /// Changes a record to `after`, if its version still is the one of the change.
    std::function<Result<>(UnitOfWork& work, const BulkChange& change)> apply;
};

/// What the records would become; what is wrong with one stands in its change.
/// Error: bulkTooMany.
Result<std::vector<BulkChange>> previewBulk(Reader& books, const BulkEdit& edit,
                                            const std::vector<std::int64_t>& records,
                                            const BulkWish& wish);

/// Makes the changes, all of them or none; answers with those that were made.
/// Errors: bulkRecordRefused, which names the record; those of Office::change.
Result<std::vector<BulkChange>> applyBulk(Office& office, const BulkEdit& edit,
                                          const std::vector<BulkChange>& changes);

/// What takes changes back that were just made: refused by applyBulk for records that somebody
/// changed since.
std::vector<BulkChange> undoOf(const std::vector<BulkChange>& made);

} // namespace tandem
