#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "office/access_token.h"
#include "office/actions.h"

#include <QSysInfo>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;
constexpr int tokensAtOnce = 200;

QString shownDay(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC).toString(Qt::ISODate);
}

Result<ExitCode> add(Context& context)
{
    AccessTokenDraft draft;
    TANDEM_TRY(draft.name, argumentAt(context, 0, u"what the token is for"_s));
    TANDEM_TRY(draft.days, context.count("days", tokenDays));
    draft.rights = context.value("rights").split(u',', Qt::SkipEmptyParts);
    TANDEM_TRY(Database* const database, context.database());
    TANDEM_TRY(const QString password, context.password());
    TANDEM_TRY(const QString token, makeAccessToken({*database, context.clock(), context.random()},
                                                    {.name = context.userName(),
                                                     .password = password,
                                                     .workstation = QSysInfo::machineHostName()},
                                                    draft));
    if (context.format() == Format::Table) {
        context.say(token); // a table would cut it off
    } else {
        Listing listing = context.list({{"token"}});
        listing.add({token});
    }
    context.note(u"Keep it as you keep a password: it is not shown again."_s);
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    const UserId whose = context.has("all") ? UserId() : office->session().user;
    const View& view = context.has("all") ? actions::userList : actions::accessTokens;
    Listing listing = context.list(
        {{"id", right}, {"name"}, {"user"}, {"rights"}, {"made"}, {"expires"}, {"revoked"}});
    AccessTokenId before;
    while (true) {
        TANDEM_TRY(const auto page, office->read(view, [&](Reader& books) {
            return accessTokens(books, whose, before, tokensAtOnce);
        }));
        for (const AccessToken& one : page)
            listing.add({one.id.value(), one.name, one.userName, one.rights.join(u' '),
                         shownDay(one.madeAt), shownDay(one.expiresAt), one.revokedAt.has_value()});
        if (page.size() < tokensAtOnce)
            return ExitCode::Done;
        before = page.back().id;
    }
}

Result<ExitCode> revoke(Context& context)
{
    TANDEM_TRY(const QString id, argumentAt(context, 0, u"the token's id"_s));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(revokeAccessToken(*office, AccessTokenId(id.toLongLong())));
    context.say(u"The token was revoked."_s);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> tokenCommands()
{
    return {{"token",
             "add",
             "NAME",
             "make an access token for a script, and print it this once",
             {{"days", "N", "how long it is good; 365 if not given"},
              {"rights", "RIGHT,...", "only to do this, as ledger.read; without it, all you may"}},
             Books::Open,
             &add},
            {"token",
             "list",
             "",
             "list your access tokens",
             {{"all", nullptr, "those of all users"}},
             Books::Open,
             &list},
            {"token",
             "revoke",
             "ID",
             "let nobody in by an access token any more",
             {},
             Books::Open,
             &revoke}};
}

} // namespace tandem::ctl
