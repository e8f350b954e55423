#include "office/notices.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using SubjectId = Id<struct NoticeSubjectTag>;

constexpr int unseenMax = 1'000;

Notice noticeOf(const Row& row)
{
    return {.id = row.id<NoticeId>("id"),
            .kind = row.text("kind"),
            .body = row.text("body"),
            .subject = {row.textOrEmpty("subject_table"),
                        row.idOrUnset<SubjectId>("subject_id").value()},
            .createdAt = row.instant("created_at_ms"),
            .seenAt = row.instantOrNull("seen_at_ms")};
}

Result<> notifyAll(UnitOfWork& work, const std::vector<UserId>& users, const News& news)
{
    for (const UserId user : users)
        TANDEM_CHECK(notify(work, user, news));
    return {};
}

} // namespace

const NoticeKind* noticeKindNamed(const QString& name)
{
    static constexpr std::array all{
        &notices::visitorArrived,   &notices::leaveRequested,    &notices::leaveApproved,
        &notices::leaveDeclined,    &notices::approvalRequested, &notices::approvalGiven,
        &notices::approvalDeclined, &notices::coverGranted,      &notices::backupOverdue};
    const auto found = std::ranges::find_if(
        all, [&](const NoticeKind* kind) { return name == QLatin1StringView(kind->name); });
    return found == all.end() ? nullptr : *found;
}

Result<NoticeId> notify(UnitOfWork& work, UserId user, const News& news)
{
    TANDEM_TRY(const auto id, work.newId<NoticeId>());
    TANDEM_CHECK(work.execute(u"office.notices:insert"_s,
                              {{"id", id},
                               {"user_id", user},
                               {"kind", QString::fromLatin1(news.kind.name)},
                               {"body", news.body},
                               Param::orNull("subject_table", news.subject.table),
                               Param::orNull("subject_id", SubjectId(news.subject.id)),
                               {"created_at_ms", work.now()}}));
    return id;
}

Result<> notifyPerson(UnitOfWork& work, const QString& fullName, const News& news)
{
    TANDEM_TRY(const auto users,
               work.rows<UserId>(u"office.notices:users_called"_s, {{"full_name", fullName}},
                                 [](const Row& row) { return row.id<UserId>("id"); }));
    return notifyAll(work, users, news);
}

Result<> notifyAllWith(UnitOfWork& work, Permission permission, const News& news)
{
    TANDEM_TRY(auto users, work.rows<UserId>(u"office.notices:users_with"_s,
                                             {{"permission", nameOf(permission)}},
                                             [](const Row& row) { return row.id<UserId>("id"); }));
    std::erase(users, work.session().user);
    return notifyAll(work, users, news);
}

Result<std::vector<Notice>> unseenNotices(Reader& books, int rowsMax)
{
    return books.rows<Notice>(u"office.notices:unseen"_s,
                              {{"user_id", books.session().user}, {"rows_max", rowsMax}},
                              &noticeOf);
}

Result<std::vector<Notice>> recentNotices(Reader& books, int rowsMax)
{
    return books.rows<Notice>(u"office.notices:recent"_s,
                              {{"user_id", books.session().user}, {"rows_max", rowsMax}},
                              &noticeOf);
}

Result<> markSeen(UnitOfWork& work, NoticeId id)
{
    TANDEM_CHECK(
        work.execute(u"office.notices:mark_seen"_s,
                     {{"id", id}, {"user_id", work.session().user}, {"now_ms", work.now()}}));
    return {};
}

Result<> markAllSeen(UnitOfWork& work)
{
    TANDEM_TRY(const auto unseen, unseenNotices(work, unseenMax));
    for (const Notice& one : unseen)
        TANDEM_CHECK(markSeen(work, one.id));
    return {};
}

} // namespace tandem
