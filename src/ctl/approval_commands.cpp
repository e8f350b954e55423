#include "ctl/commands.h"
#include "ctl/people.h"
#include "office/actions.h"
#include "office/users.h"
#include "workflows/decide_approval.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 500;

/// The names of the first users by name: a company has not many.
Result<std::map<UserId, QString>> namesOfUsers(Reader& books)
{
    TANDEM_TRY(const auto all, users(books, {}, pageRows));
    std::map<UserId, QString> names;
    for (const User& user : all)
        names.emplace(user.id, user.name);
    return names;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing listing = context.list({{"id", Column::Align::Right},
                                    {"requested_at"},
                                    {"maker"},
                                    {"table"},
                                    {"record", Column::Align::Right},
                                    {"reason"}});
    ApprovalId after;
    while (true) {
        TANDEM_TRY(const std::size_t count,
                   office->read(actions::approvalList, [&](Reader& books) -> Result<std::size_t> {
                       TANDEM_TRY(const QTimeZone zone, companyZone(books));
                       TANDEM_TRY(const auto names, namesOfUsers(books));
                       TANDEM_TRY(const auto page, openApprovals(books, after, pageRows));
                       for (const Approval& one : page) {
                           const auto maker = names.find(one.maker);
                           listing.add({one.id.value(), momentText(one.requestedAt, zone),
                                        maker == names.end() ? QString() : maker->second,
                                        one.subject.table, one.subject.id, one.reason});
                           after = one.id;
                       }
                       return page.size();
                   }));
        if (count < pageRows)
            return ExitCode::Done;
    }
}

Result<ExitCode> decide(Context& context, ApprovalState decision)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of a request"_s));
    TANDEM_CHECK(workflows::decideApproval(*office, ApprovalId(id), decision,
                                           context.value("remark").trimmed()));
    Listing listing = context.list({{"id", Column::Align::Right}, {"state"}});
    listing.add({id, decision == ApprovalState::Approved ? u"approved"_s : u"declined"_s});
    return ExitCode::Done;
}

Result<ExitCode> accept(Context& context)
{
    return decide(context, ApprovalState::Approved);
}

Result<ExitCode> decline(Context& context)
{
    return decide(context, ApprovalState::Declined);
}

} // namespace

std::vector<Command> approvalCommands()
{
    const Option remark{"remark", "TEXT", "what to tell who asked"};
    return {
        {"approval", "list", "", "list what waits for a second signature", {}, Books::Open, &list},
        {"approval",
         "accept",
         "ID",
         "sign what somebody else made",
         {remark},
         Books::Open,
         &accept},
        {"approval", "decline", "ID", "decline it", {remark}, Books::Open, &decline}};
}

} // namespace tandem::ctl
