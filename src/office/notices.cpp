#include "office/notices.h"

namespace tandem {

using namespace Qt::StringLiterals;

Result<NoticeId> notify(UnitOfWork& work, UserId user, const QString& kind, const QString& body)
{
    TANDEM_TRY(const auto id, work.newId<NoticeId>());
    TANDEM_CHECK(work.execute(u"office.notices:insert"_s, {{"id", id},
                                                           {"user_id", user},
                                                           {"kind", kind},
                                                           {"body", body},
                                                           {"created_at_ms", work.now()}}));
    return id;
}

Result<std::vector<Notice>> unseenNotices(Reader& books, int rowsMax)
{
    return books.rows<Notice>(u"office.notices:unseen"_s,
                              {{"user_id", books.session().user}, {"rows_max", rowsMax}},
                              [](const Row& row) {
                                  return Notice{.id = row.id<NoticeId>("id"),
                                                .kind = row.text("kind"),
                                                .body = row.text("body"),
                                                .createdAt = row.instant("created_at_ms")};
                              });
}

Result<> markSeen(UnitOfWork& work, NoticeId id)
{
    TANDEM_CHECK(
        work.execute(u"office.notices:mark_seen"_s,
                     {{"id", id}, {"user_id", work.session().user}, {"now_ms", work.now()}}));
    return {};
}

} // namespace tandem
