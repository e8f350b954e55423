#include "office/change_feed.h"

namespace tandem {

using namespace Qt::StringLiterals;

Result<std::int64_t> lastChange(Reader& books)
{
    TANDEM_TRY(const auto last,
               books.first<std::int64_t>(u"office.audit:last"_s, {},
                                         [](const Row& row) { return row.integer("id"); }));
    return last.value_or(0);
}

Result<Changes> changesSince(Reader& books, std::int64_t auditId)
{
    Changes changes{.lastAuditId = auditId, .topics = {}};
    TANDEM_CHECK(
        books.each(u"office.audit:topics_after"_s, {{"after_id", auditId}}, [&](const Row& row) {
            changes.lastAuditId = row.integer("id");
            for (const QString& topic : row.text("topics").split(u' '))
                changes.topics.insert(topic);
        }));
    return changes;
}

} // namespace tandem
