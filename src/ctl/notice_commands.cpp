#include "ctl/commands.h"
#include "ctl/people.h"
#include "office/notices.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticesMax = 1'000;

/// Whoever may do anything here has notices of their own.
View ownNotices(const Office& office)
{
    return {"office.notices", *office.session().permissions.begin(), ""};
}

Action ownSeen(const Office& office)
{
    return {"office.see_notice", *office.session().permissions.begin(), ""};
}

QString stateOf(const Notice& notice)
{
    return notice.seenAt ? u"seen"_s : u"new"_s;
}

Result<ExitCode> listNotices(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    const bool isAll = context.has("all");
    TANDEM_TRY(const auto notices, office->read(ownNotices(*office), [&](Reader& books) {
        return isAll ? recentNotices(books, noticesMax) : unseenNotices(books, noticesMax);
    }));
    Listing list =
        context.list({{"id"}, {"at"}, {"kind"}, {"about"}, {"record"}, {"record_id"}, {"state"}});
    for (const Notice& one : notices)
        list.add({one.id.value(),
                  QDateTime::fromMSecsSinceEpoch(one.createdAt.ms, Qt::UTC).toString(Qt::ISODate),
                  one.kind, one.body, one.subject.table, one.subject.id, stateOf(one)});
    return ExitCode::Done;
}

Result<ExitCode> readNotice(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    if (context.has("all")) {
        TANDEM_CHECK(
            office->change(ownSeen(*office), [](UnitOfWork& work) { return markAllSeen(work); }));
        return ExitCode::Done;
    }
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of a notice"_s));
    TANDEM_CHECK(office->change(ownSeen(*office),
                                [&](UnitOfWork& work) { return markSeen(work, NoticeId(id)); }));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> noticeCommands()
{
    return {{"notice",
             "list",
             "",
             "list what you have not seen yet",
             {{"all", nullptr, "what you have seen, too, the newest first"}},
             Books::Open,
             &listNotices},
            {"notice",
             "read",
             "[NOTICE]",
             "say that you have seen a notice",
             {{"all", nullptr, "all of them"}},
             Books::Open,
             &readNotice}};
}

} // namespace tandem::ctl
