#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/draft.h"
#include "backoffice/ledger/entry_approval.h"
#include "ctl/commands.h"
#include "ctl/people.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftsMax = 10'000;
constexpr auto right = Column::Align::Right;

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto drafts, office->read(ledger::actions::entries, [](Reader& books) {
        return ledger::openDrafts(books, draftsMax);
    }));
    Listing listing = context.list(
        {{"id", right}, {"on"}, {"text"}, {"reference"}, {"user", right}, {"version", right}});
    for (const ledger::EntryDraft& draft : drafts)
        listing.add({draft.id.value(), draft.postedOn, draft.text, draft.reference,
                     draft.user.value(), draft.version});
    return ExitCode::Done;
}

Result<ledger::EntryDraftId> draftGiven(const Context& context)
{
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of a draft"_s));
    return ledger::EntryDraftId(id);
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const auto id, draftGiven(context));
    TANDEM_TRY(Office* const office, context.office());
    std::map<AccountId, QString> codes;
    TANDEM_TRY(
        const auto draft,
        office->read(ledger::actions::entries, [&](Reader& books) -> Result<ledger::EntryDraft> {
            TANDEM_TRY(const auto accounts, ledger::accounts(books));
            for (const ledger::Account& account : accounts)
                codes[account.id] = account.code;
            return ledger::draftById(books, id);
        }));
    Listing listing =
        context.list({{"account"}, {"currency"}, {"amount", right}, {"base", right}, {"memo"}});
    for (const ledger::Line& line : draft.lines) {
        const auto code = line.amount.currency().code();
        listing.add({codes[std::get<AccountId>(line.account)],
                     QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())),
                     line.amount, line.base, line.memo});
    }
    return ExitCode::Done;
}

/// Does something with a draft as it stands now.
template <class Work>
Result<ExitCode> withDraft(Context& context, const Action& action, Work work)
{
    TANDEM_TRY(const auto id, draftGiven(context));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QString said, office->change(action, [&](UnitOfWork& unit) -> Result<QString> {
        TANDEM_TRY(const auto draft, ledger::draftById(unit, id));
        return work(unit, draft);
    }));
    context.say(said);
    return ExitCode::Done;
}

Result<ExitCode> post(Context& context)
{
    return withDraft(context, ledger::actions::postEntries,
                     [](UnitOfWork& work, const ledger::EntryDraft& draft) -> Result<QString> {
                         TANDEM_TRY(const auto posted,
                                    ledger::postDraft(work, draft.id, draft.version));
                         return u"Entry %1 posted."_s.arg(posted.id.value());
                     });
}

Result<ExitCode> ask(Context& context)
{
    return withDraft(context, ledger::actions::askToPost,
                     [&](UnitOfWork& work, const ledger::EntryDraft& draft) -> Result<QString> {
                         TANDEM_TRY(const auto asked,
                                    ledger::askToPost(work, draft.id, draft.version,
                                                      context.value("reason", draft.text)));
                         return u"Request %1 waits for a second person."_s.arg(asked.value());
                     });
}

Result<ExitCode> remove(Context& context)
{
    return withDraft(context, ledger::actions::deleteDraft,
                     [](UnitOfWork& work, const ledger::EntryDraft& draft) -> Result<QString> {
                         TANDEM_CHECK(ledger::deleteDraft(work, draft.id, draft.version));
                         return u"Draft %1 deleted."_s.arg(draft.id.value());
                     });
}

} // namespace

std::vector<Command> draftCommands()
{
    return {{"draft", "list", "", "list entries that are not posted yet", {}, Books::Open, &list},
            {"draft", "show", "ID", "show the lines of one", {}, Books::Open, &show},
            {"draft", "post", "ID", "post one as it stands", {}, Books::Open, &post},
            {"draft",
             "ask",
             "ID",
             "ask a second person to post one",
             {{"reason", "TEXT", "what to tell them (default: the text of the entry)"}},
             Books::Open,
             &ask},
            {"draft", "delete", "ID", "delete one", {}, Books::Open, &remove}};
}

} // namespace tandem::ctl
