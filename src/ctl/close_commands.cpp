#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/cash_section.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/lock_exception.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/statement_note.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "office/company.h"
#include "reports/actions.h"
#include "reports/period_checklist.h"

#include <QTimeZone>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;
constexpr int exceptionsMax = 500;

Cell amountCell(const std::optional<Money>& amount)
{
    return amount ? Cell(*amount) : Cell(QString());
}

Result<ExitCode> checklist(Context& context)
{
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto lines,
               office->read(
                   reports::actions::periodChecklist,
                   [&](Reader& books) -> Result<std::vector<reports::CheckLine>> {
                       TANDEM_TRY(const auto period, ledger::periodAt(books, on));
                       if (!period)
                           return fail(ledger::errors::periodNotFound, {on.toString(Qt::ISODate)});
                       return reports::periodChecklist(books, period->startsOn, period->endsOn);
                   }));
    Listing listing = context.list({{"check"},
                                    {"state"},
                                    {"ledger", right},
                                    {"counted", right},
                                    {"difference", right},
                                    {"count", right},
                                    {"account"},
                                    {"day"}});
    for (const reports::CheckLine& line : lines)
        listing.add({nameOf(line.check), nameOf(line.state), amountCell(line.ledger),
                     amountCell(line.counted), amountCell(line.difference()), line.count,
                     line.account, line.day.toString(Qt::ISODate)});
    return ExitCode::Done;
}

/// A moment as "2025-03-31" (its beginning) or "2025-03-31T14:00", in the company's zone.
Result<Instant> momentOf(const Context& context, const char* option, const QTimeZone& zone,
                         Instant otherwise)
{
    const QString text = context.value(option);
    if (text.isEmpty())
        return otherwise;
    QDateTime local = QDateTime::fromString(text, u"yyyy-MM-ddTHH:mm"_s);
    if (!local.isValid()) {
        TANDEM_TRY(const QDate day, context.day(option, {}));
        local = day.startOfDay();
    }
    return Instant{QDateTime(local.date(), local.time(), zone).toMSecsSinceEpoch()};
}

Result<QTimeZone> zoneOf(Office& office)
{
    return office.read(ledger::actions::periods, [](Reader& books) -> Result<QTimeZone> {
        TANDEM_TRY(const Company owner, company(books));
        return QTimeZone(owner.timeZone.toUtf8());
    });
}

Result<ExitCode> listExceptions(Context& context, Office& office)
{
    TANDEM_TRY(const QTimeZone zone, zoneOf(office));
    TANDEM_TRY(const auto all, office.read(ledger::actions::periods, [](Reader& books) {
        return ledger::lockExceptions(books, exceptionsMax);
    }));
    const auto text = [&](Instant at) {
        return QDateTime::fromMSecsSinceEpoch(at.ms, zone).toString(u"yyyy-MM-dd HH:mm"_s);
    };
    Listing listing = context.list({{"exception", right},
                                    {"user"},
                                    {"from"},
                                    {"until"},
                                    {"in_force"},
                                    {"revoked"},
                                    {"granted_by"},
                                    {"reason"}});
    for (const ledger::LockException& one : all)
        listing.add({one.id.value(), one.userName, text(one.from), text(one.until),
                     one.isInForce(context.clock().now()), one.revokedAt.has_value(), one.grantedBy,
                     one.reason});
    return ExitCode::Done;
}

Result<ExitCode> exception(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    if (context.has("revoke")) {
        TANDEM_TRY(const int id, context.count("revoke", 0));
        TANDEM_CHECK(office->change(ledger::actions::revokeLockException, [&](UnitOfWork& work) {
            return ledger::revokeLockException(work, ledger::LockExceptionId(id));
        }));
        context.say(u"The exception is revoked."_s);
        return ExitCode::Done;
    }
    if (!context.has("for"))
        return listExceptions(context, *office);
    TANDEM_TRY(const QTimeZone zone, zoneOf(*office));
    const Instant now = context.clock().now();
    ledger::LockExceptionDraft draft{
        .user = context.value("for"), .from = now, .until = now, .reason = context.value("reason")};
    TANDEM_TRY(draft.from, momentOf(context, "from", zone, now));
    TANDEM_TRY(draft.until, momentOf(context, "until", zone, now));
    TANDEM_TRY(const auto id,
               office->change(ledger::actions::grantLockException, [&](UnitOfWork& work) {
                   return ledger::grantLockException(work, draft);
               }));
    Listing listing = context.list({{"exception", right}});
    listing.add({id.value()});
    return ExitCode::Done;
}

Result<ExitCode> locks(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto all, office->read(ledger::actions::periods, ledger::lockDates));
    Listing listing = context.list({{"kind"}, {"locked_through"}});
    for (const ledger::LockDate& lock : all)
        listing.add({nameOf(lock.kind), lock.lockedThrough});
    return ExitCode::Done;
}

Result<ExitCode> unlock(Context& context)
{
    const QString name = context.value("kind");
    const auto kind = ledger::lockKindNamed(name);
    if (!kind)
        return fail(errors::wordUnknown, {name, u"all, sales, purchases, bank, tax"_s})
            .at(u"kind"_s);
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(ledger::actions::setLockDate, [&](UnitOfWork& work) {
        return ledger::liftLockDate(work, *kind);
    }));
    context.say(u"The lock of the kind '%1' is lifted."_s.arg(name));
    return ExitCode::Done;
}

Result<AccountId> accountOf(Reader& books, const QString& code)
{
    TANDEM_TRY(const auto account, ledger::accountByCode(books, code));
    if (!account)
        return fail(ledger::errors::accountNotFound, {code}).at(u"account"_s);
    return account->id;
}

Result<ExitCode> cashSection(Context& context)
{
    const QString name = context.value("section");
    const auto section = ledger::cashSectionNamed(name);
    if (!section && name != u"default"_s)
        return fail(errors::wordUnknown,
                    {name, u"cash, operating, non_cash, investing, financing, default"_s})
            .at(u"section"_s);
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(ledger::actions::setCashSection, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const AccountId account, accountOf(work, context.value("account")));
        return ledger::setCashSection(work, account, section);
    }));
    context.say(u"The account stands in the section '%1'."_s.arg(name));
    return ExitCode::Done;
}

Result<ExitCode> note(Context& context)
{
    ledger::StatementNote note{.statement = context.value("statement").replace(u'-', u'_'),
                               .line = context.value("line"),
                               .year = context.value("year"),
                               .text = context.value("text")};
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(
        office->change(ledger::actions::writeStatementNote, [&](UnitOfWork& work) -> Result<> {
            if (context.has("account")) {
                TANDEM_TRY(note.account, accountOf(work, context.value("account")));
            }
            return ledger::setStatementNote(work, note);
        }));
    context.say(u"The note is kept."_s);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> closeCommands()
{
    using enum Option::Need;
    return {{"period",
             "checklist",
             "",
             "prove what a period is held against before it is closed",
             {{"on", "DAY", "a day of the period (default: today)"}},
             Books::Open,
             &checklist},
            {"period", "locks", "", "list the lock dates", {}, Books::Open, &locks},
            {"period",
             "unlock",
             "",
             "lift a lock date",
             {{"kind", "KIND", "all, sales, purchases, bank or tax", Required}},
             Books::Open,
             &unlock},
            {"period",
             "exception",
             "",
             "let one person post behind the lock dates for a while; list who may, or revoke it",
             {{"for", "USER", "who may post; without it, the exceptions are listed"},
              {"from", "MOMENT", "2025-03-31 or 2025-03-31T14:00 (default: now)"},
              {"until", "MOMENT", "when it ends"},
              {"reason", "TEXT", "why"},
              {"revoke", "N", "end this exception at once"}},
             Books::Open,
             &exception},
            {"account",
             "cash-section",
             "",
             "say where an account, and those below it, stand in cash flow statements",
             {{"account", "CODE", "which account", Required},
              {"section", "SECTION",
               "cash, operating, non_cash, investing or financing; default: by kind and role",
               Required}},
             Books::Open,
             &cashSection},
            {"report",
             "note",
             "",
             "write a note to a line of a statement of a fiscal year",
             {{"statement", "NAME",
               "income-statement, balance-sheet, trial-balance, cash-flow or "
               "equity-changes",
               Required},
              {"account", "CODE", "the account it is about, or"},
              {"line", "KEY", "a line that is no account's, such as income_total"},
              {"year", "NAME", "the fiscal year", Required},
              {"text", "TEXT", "the note; empty: none", Required}},
             Books::Open,
             &note}};
}

} // namespace tandem::ctl
