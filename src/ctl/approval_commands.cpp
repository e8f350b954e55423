#include "ctl/commands.h"
#include "ctl/people.h"
#include "office/actions.h"
#include "office/users.h"
#include "workflows/approval_needs.h"
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

QString nameIn(const std::map<UserId, QString>& names, UserId id)
{
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

/// Which rules still need a yes, and whose: "rule 17: anna, bert; rule 19: nobody (cora inactive)".
QString waitsFor(const workflows::ApprovalNeeds& needs)
{
    QStringList all;
    for (const workflows::ApprovalNeed& need : needs.rules) {
        if (need.isMet || need.rule.approvers.empty())
            continue;
        QStringList unfit;
        for (const auto& one : need.unfit)
            unfit += ledger::writtenAs(one.approver) + u' ' + ledger::nameOf(one.state);
        QString who = need.isStuck() ? u"nobody"_s : need.who.join(u", "_s);
        if (!unfit.isEmpty())
            who += u" (%1)"_s.arg(unfit.join(u", "_s));
        all += u"rule %1: %2"_s.arg(QString::number(need.rule.id.value()), who);
    }
    return all.join(u"; "_s);
}

/// What waits of a page, by the names of users: all of it, or what the caller can approve.
Result<> listPage(Reader& books, const Context& context, const std::vector<Approval>& page,
                  Listing& listing)
{
    TANDEM_TRY(const QTimeZone zone, companyZone(books));
    TANDEM_TRY(const auto names, namesOfUsers(books));
    TANDEM_TRY(auto reader, workflows::ApprovalNeedsReader::of(books));
    for (const Approval& one : page) {
        // A draft that cannot be posted as it stands is listed: who decides is told why.
        const auto read = reader.needsOf(one);
        const auto needs = read ? *read : workflows::ApprovalNeeds();
        if (needs.refusesYes && !context.has("all"))
            continue;
        QStringList signers;
        for (const ApprovalSignature& signature : needs.signatures)
            signers += nameIn(names, signature.user);
        listing.add({one.id.value(), momentText(one.requestedAt, zone), nameIn(names, one.maker),
                     one.subject.table, one.subject.id, one.reason, signers.join(u", "_s),
                     waitsFor(needs)});
    }
    return {};
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing listing = context.list({{"id", Column::Align::Right},
                                    {"requested_at"},
                                    {"maker"},
                                    {"table"},
                                    {"record", Column::Align::Right},
                                    {"reason"},
                                    {"signed_by"},
                                    {"waits_for"}});
    ApprovalId after;
    while (true) {
        TANDEM_TRY(const std::size_t count,
                   office->read(actions::approvalList, [&](Reader& books) -> Result<std::size_t> {
                       TANDEM_TRY(const auto page, openApprovals(books, after, pageRows));
                       TANDEM_CHECK(listPage(books, context, page, listing));
                       if (!page.empty())
                           after = page.back().id;
                       return page.size();
                   }));
        if (count < pageRows)
            return ExitCode::Done;
    }
}

/// A request that was signed and is still open waits for others.
QString stateText(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Approved:
        return u"approved"_s;
    case ApprovalState::Declined:
        return u"declined"_s;
    case ApprovalState::Requested:
        break;
    }
    return u"signed"_s;
}

Result<ExitCode> decide(Context& context, ApprovalState decision)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of a request"_s));
    TANDEM_CHECK(workflows::decideApproval(*office, ApprovalId(id), decision,
                                           context.value("remark").trimmed()));
    TANDEM_TRY(const Approval found, office->read(actions::approvalList, [&](Reader& books) {
        return approval(books, ApprovalId(id));
    }));
    Listing listing = context.list({{"id", Column::Align::Right}, {"state"}});
    listing.add({id, stateText(found.state)});
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
    return {{"approval",
             "list",
             "",
             "list what waits for a signature of yours",
             {{"all", nullptr, "also what waits for others"}},
             Books::Open,
             &list},
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
