#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/password_input.h"
#include "office/actions.h"
#include "office/cover.h"
#include "office/sign_in.h"
#include "office/users.h"

#include <QSysInfo>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int usersAtOnce = 200;

QStringList listOf(const QString& text)
{
    QStringList items;
    for (const QString& item : text.split(u',', Qt::SkipEmptyParts))
        items += item.trimmed();
    return items;
}

Result<QString> onlyArgument(const Context& context, const QString& what)
{
    if (context.arguments().size() != 1)
        return fail(errors::argumentMissing, {what});
    return context.arguments().front();
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QString name, onlyArgument(context, u"the user's name"_s));
    TANDEM_TRY(const QString password, context.secret(newPassword));
    TANDEM_CHECK(addUser(*office, {.name = name,
                                   .fullName = context.value("full-name"),
                                   .password = password,
                                   .roles = listOf(context.value("role"))}));
    context.say(u"%1 may sign in now."_s.arg(name));
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing listing = context.list({{"name"}, {"full_name"}, {"active"}, {"roles"}});
    QString after;
    while (true) {
        TANDEM_TRY(const auto page, office->read(actions::userList, [&](Reader& books) {
            return users(books, after, usersAtOnce);
        }));
        for (const User& user : page)
            listing.add({user.name, user.fullName, user.isActive, user.roles.join(u", "_s)});
        if (page.size() < usersAtOnce)
            return ExitCode::Done;
        after = page.back().name;
    }
}

Result<ExitCode> role(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QString name, onlyArgument(context, u"the user's name"_s));
    if (context.has("set"))
        TANDEM_CHECK(setRoles(*office, name, listOf(context.value("set"))));
    if (context.has("deactivate"))
        TANDEM_CHECK(setActivity(*office, name, Activity::Inactive));
    if (context.has("activate"))
        TANDEM_CHECK(setActivity(*office, name, Activity::Active));
    TANDEM_TRY(const User user, office->read(actions::userList, [&](Reader& books) {
        return userNamed(books, name);
    }));
    Listing listing = context.list({{"name"}, {"active"}, {"roles"}});
    listing.add({user.name, user.isActive, user.roles.join(u", "_s)});
    return ExitCode::Done;
}

Result<ExitCode> passwd(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(Database* const database, context.database());
    TANDEM_TRY(const QString password, context.secret(newPassword));
    const QString name = context.arguments().value(0, office->session().userName);
    TANDEM_TRY(const QString folded, fitUserName(name));
    if (folded != office->session().userName) {
        TANDEM_CHECK(setPassword(*office, folded, password));
    } else {
        TANDEM_TRY(const QString old, context.password());
        TANDEM_CHECK(changePassword(
            {*database, context.clock(), context.random()},
            {.name = folded, .password = old, .workstation = QSysInfo::machineHostName()},
            password));
    }
    context.say(u"The password of %1 was changed."_s.arg(folded));
    return ExitCode::Done;
}

Result<Instant> instantOf(const Context& context, const char* option, Instant otherwise)
{
    const QString text = context.value(option);
    if (text.isEmpty())
        return otherwise;
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return fail(errors::momentUnreadable, {text}).at(QString::fromLatin1(option));
    return Instant{moment.toMSecsSinceEpoch()};
}

QString shownInstant(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC).toString(Qt::ISODate);
}

Result<ExitCode> listCovers(Context& context, Office& office)
{
    TANDEM_TRY(const auto all, office.read(actions::coverList, [](Reader& books) {
        return covers(books, {}, usersAtOnce);
    }));
    Listing listing = context.list(
        {{"id"}, {"stand_in"}, {"for"}, {"half"}, {"from"}, {"until"}, {"reason"}, {"revoked"}});
    for (const Cover& one : all)
        listing.add({one.id.value(), one.standInName, one.absentName, halfName(one.half),
                     shownInstant(one.from), shownInstant(one.until), one.reason,
                     one.revokedAt.has_value()});
    return ExitCode::Done;
}

Result<ExitCode> cover(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    if (context.has("revoke")) {
        TANDEM_TRY(const int id, context.count("revoke", 0));
        TANDEM_CHECK(revokeCover(*office, CoverId(id)));
        return ExitCode::Done;
    }
    if (context.arguments().isEmpty())
        return listCovers(context, *office);
    const Instant now = context.clock().now();
    CoverDraft draft{.standIn = context.arguments().front(),
                     .absent = context.value("for"),
                     .half =
                         context.value("half") == u"front"_s ? Half::FrontOffice : Half::BackOffice,
                     .from = now,
                     .until = now,
                     .reason = context.value("reason")};
    TANDEM_TRY(draft.from, instantOf(context, "from", now));
    TANDEM_TRY(draft.until, instantOf(context, "until", now));
    TANDEM_TRY(const CoverId id, grantCover(*office, draft));
    context.say(u"Standing in %1 was granted."_s.arg(id.value()));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> userCommands()
{
    const Option password{
        newPassword.option, "FD",
        "read the user's password from here; else TANDEM_NEW_PASSWORD, else asked for"};
    return {{"user",
             "add",
             "NAME",
             "add a user",
             {{"full-name", "NAME", "what others see"},
              {"role", "ROLE,...", "the user's roles"},
              password},
             Books::Open,
             &add},
            {"user", "list", "", "all users with their roles", {}, Books::Open, &list},
            {"user",
             "role",
             "NAME",
             "show or change what a user may do",
             {{"set", "ROLE,...", "these roles and no others"},
              {"activate", nullptr, "let the user in again"},
              {"deactivate", nullptr, "let the user in no more"}},
             Books::Open,
             &role},
            {"user",
             "passwd",
             "[NAME]",
             "change a password: one's own, or of another user",
             {password},
             Books::Open,
             &passwd},
            {"user",
             "cover",
             "[STAND-IN]",
             "let a user stand in for another; or list who does",
             {{"for", "USER", "the absent one"},
              {"half", "HALF", "whose duties: front or back (the default)"},
              {"from", "TIME", "2025-03-31T09:00:00Z; now if not given"},
              {"until", "TIME", "not included"},
              {"reason", "TEXT", "why"},
              {"revoke", "ID", "end one at once"}},
             Books::Open,
             &cover}};
}

} // namespace tandem::ctl
