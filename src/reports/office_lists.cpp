#include "office/actions.h"
#include "reports/lists.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

ListSpec auditList()
{
    return {
        .name = "office.audit",
        .title = QT_TRANSLATE_NOOP("View", "Audit trail"),
        .view = tandem::actions::verifyBooks,
        .sql = u"reports.lists:audit"_s,
        .columns =
            {
                {.key = "at_ms",
                 .title = QT_TRANSLATE_NOOP("Column", "Time"),
                 .kind = ListKind::Instant,
                 .sortKey = "number"}, // the later change has the larger number
                {.key = "topics", .title = QT_TRANSLATE_NOOP("Column", "Changed")},
                {.key = "action", .title = QT_TRANSLATE_NOOP("Column", "Action")},
                {.key = "user_name", .title = QT_TRANSLATE_NOOP("Column", "User")},
                {.key = "row_count",
                 .title = QT_TRANSLATE_NOOP("Column", "Rows"),
                 .kind = ListKind::Count},
                {.key = "covered_name", .title = QT_TRANSLATE_NOOP("Column", "Standing in for")},
                {.key = "number",
                 .title = QT_TRANSLATE_NOOP("Column", "Number"),
                 .kind = ListKind::Count,
                 .isShown = false},
            },
        .sortedBy = u"at_ms"_s,
        .isDescending = true,
        .topics = {{"audit"}}};
}

ListSpec anchorList()
{
    return {.name = "office.anchors",
            .title = QT_TRANSLATE_NOOP("View", "Backups"),
            .view = tandem::actions::backupList,
            .sql = u"reports.lists:anchors"_s,
            .columns =
                {
                    {.key = "at_ms",
                     .title = QT_TRANSLATE_NOOP("Column", "Signed"),
                     .kind = ListKind::Instant},
                    {.key = "reason",
                     .title = QT_TRANSLATE_NOOP("Column", "For"),
                     .kind = ListKind::State},
                    {.key = "audit_id",
                     .title = QT_TRANSLATE_NOOP("Column", "Changes"),
                     .kind = ListKind::Count},
                    {.key = "ledger_id",
                     .title = QT_TRANSLATE_NOOP("Column", "Last entry"),
                     .kind = ListKind::Count},
                },
            .sortedBy = u"at_ms"_s,
            .isDescending = true,
            .topics = {{"anchor"}}};
}

} // namespace tandem::reports
