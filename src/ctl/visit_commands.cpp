#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/people.h"
#include "frontoffice/reception/actions.h"
#include "frontoffice/reception/visit_code.h"
#include "workflows/receive_visitor.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using reception::Visit;
using reception::VisitId;

namespace {

constexpr int pageRows = 500;

Listing visits(Context& context)
{
    return context.list({{"id", Column::Align::Right},
                         {"visitor"},
                         {"company"},
                         {"host"},
                         {"state"},
                         {"expected"},
                         {"arrived"},
                         {"seen"},
                         {"left"},
                         {"badge"},
                         {"code"}});
}

void addVisit(Listing& list, const Visit& one, const QTimeZone& zone)
{
    list.add({one.id.value(), one.visitorName, one.visitorCompany, one.hostName,
              reception::wordOf(one.state), momentText(one.expectedAt, zone),
              momentText(one.arrivedAt, zone), momentText(one.seenAt, zone),
              momentText(one.leftAt, zone), one.badge, reception::codeOf(one)});
}

Result<reception::VisitDraft> draftOf(Context& context, Reader& books)
{
    if (!context.has("host"))
        return fail(errors::argumentMissing, {u"--host"_s});
    TANDEM_TRY(const PartyId host, partyCalled(books, context.value("host")));
    reception::VisitDraft draft{.visitorName = context.arguments().join(u' '),
                                .visitorCompany = context.value("employer"),
                                .host = host,
                                .purpose = context.value("purpose")};
    if (context.has("party")) {
        TANDEM_TRY(draft.visitor, partyCalled(books, context.value("party")));
    }
    if (context.has("at")) {
        TANDEM_TRY(const QTimeZone zone, companyZone(books));
        TANDEM_TRY(draft.expectedAt, momentOf(context.value("at"), zone));
    }
    return draft;
}

QByteArray bodyOf(const Context& context)
{
    return QStringList{
        context.arguments().join(u' '), context.value("employer"), context.value("party"),
        context.value("host"),          context.value("at"),       context.value("badge")}
        .join(u'\n')
        .toUtf8();
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto draft, office->read(reception::actions::visits, [&](Reader& books) {
        return draftOf(context, books);
    }));
    const Request request = context.request(bodyOf(context));
    TANDEM_TRY(const Receipt receipt,
               context.has("walk-in")
                   ? workflows::receiveWalkIn(*office, request, draft, context.value("badge"))
                   : workflows::inviteVisitor(*office, request, draft));
    Listing list = context.list({{"id", Column::Align::Right}, {"badge"}});
    list.add({receipt.id, receipt.number});
    return ExitCode::Done;
}

Result<ExitCode> listVisits(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing list = visits(context);
    VisitId before;
    while (true) {
        std::size_t count = 0;
        TANDEM_CHECK(office->read(reception::actions::visits, [&](Reader& books) -> Result<> {
            TANDEM_TRY(const QTimeZone zone, companyZone(books));
            TANDEM_TRY(const auto page, reception::visitPage(books, before, pageRows));
            for (const Visit& one : page)
                addVisit(list, one, zone);
            count = page.size();
            before = page.empty() ? before : page.back().id;
            return {};
        }));
        if (count < pageRows)
            return ExitCode::Done;
    }
}

Result<ExitCode> evacuation(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing list = visits(context);
    TANDEM_CHECK(office->read(reception::actions::evacuation, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const QTimeZone zone, companyZone(books));
        TANDEM_TRY(const auto here, reception::evacuationList(books));
        for (const Visit& one : here)
            addVisit(list, one, zone);
        return {};
    }));
    return ExitCode::Done;
}

Result<ExitCode> showVisit(Context& context, Office& office, VisitId id)
{
    Listing list = visits(context);
    TANDEM_CHECK(office.read(reception::actions::visits, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const QTimeZone zone, companyZone(books));
        TANDEM_TRY(const Visit one, reception::visit(books, id));
        addVisit(list, one, zone);
        return {};
    }));
    return ExitCode::Done;
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of a visit"_s));
    return showVisit(context, *office, VisitId(id));
}

/// Runs `step` on the visit named by the first argument as it stands now, and shows it after.
template <class Step>
Result<ExitCode> change(Context& context, const Action& action, Step step)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of a visit"_s));
    TANDEM_CHECK(office->change(action, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const Visit now, reception::visit(work, VisitId(id)));
        TANDEM_CHECK(step(work, now));
        return {};
    }));
    return showVisit(context, *office, VisitId(id));
}

/// A visit as it is, with what was named put in place of it.
Result<reception::VisitDraft> changedDraft(const Context& context, Reader& books, const Visit& now)
{
    reception::VisitDraft draft{.visitor = now.visitor,
                                .visitorName = context.value("name", now.visitorName),
                                .visitorCompany = context.value("employer", now.visitorCompany),
                                .host = now.host,
                                .expectedAt = now.expectedAt,
                                .purpose = context.value("purpose", now.purpose)};
    if (context.has("name"))
        draft.visitor = PartyId(); // whom we do not know by that name
    if (context.has("party")) {
        TANDEM_TRY(draft.visitor, partyCalled(books, context.value("party")));
    }
    if (context.has("host")) {
        TANDEM_TRY(draft.host, partyCalled(books, context.value("host")));
    }
    if (context.has("at")) {
        TANDEM_TRY(const QTimeZone zone, companyZone(books));
        TANDEM_TRY(draft.expectedAt, momentOf(context.value("at"), zone));
    }
    return draft;
}

Result<ExitCode> changeVisit(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of a visit"_s));
    using Seen = std::pair<std::int64_t, reception::VisitDraft>;
    TANDEM_TRY(const auto wanted,
               office->read(reception::actions::visits, [&](Reader& books) -> Result<Seen> {
                   TANDEM_TRY(const Visit now, reception::visit(books, VisitId(id)));
                   TANDEM_TRY(auto draft, changedDraft(context, books, now));
                   return Seen(now.version, std::move(draft));
               }));
    TANDEM_CHECK(workflows::changeVisit(*office, VisitId(id), wanted.first, wanted.second));
    return showVisit(context, *office, VisitId(id));
}

Result<ExitCode> checkIn(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of a visit"_s));
    TANDEM_TRY(const Visit now, office->read(reception::actions::visits, [&](Reader& books) {
        return reception::visit(books, VisitId(id));
    }));
    TANDEM_CHECK(workflows::checkInVisitor(*office, now.id, now.version, context.value("badge")));
    return showVisit(context, *office, now.id);
}

Result<ExitCode> checkOut(Context& context)
{
    return change(context, reception::actions::checkOut, [](UnitOfWork& work, const Visit& now) {
        return reception::checkOut(work, now.id, now.version);
    });
}

Result<ExitCode> noShow(Context& context)
{
    return change(context, reception::actions::markNoShow, [](UnitOfWork& work, const Visit& now) {
        return reception::markNoShow(work, now.id, now.version);
    });
}

Result<ExitCode> seen(Context& context)
{
    return change(context, reception::actions::markSeen, [](UnitOfWork& work, const Visit& now) {
        return reception::markSeen(work, now.id);
    });
}

Result<ExitCode> answer(Context& context)
{
    return change(context, reception::actions::answer, [](UnitOfWork& work, const Visit& now) {
        return reception::answerVisit(work, now.id);
    });
}

} // namespace

std::vector<Command> visitCommands()
{
    const Option badge{"badge", "NUMBER", "the badge; the lowest free number if not given"};
    return {
        {"visit",
         "add",
         "[NAME]",
         "announce a visitor, or let one in who was not announced",
         {{"host", "PARTY", "whom they visit, by code or id", Option::Need::Required},
          {"party", "PARTY", "the visitor, if we know them"},
          {"employer", "NAME", "whom the visitor works for"},
          {"at", "MOMENT", "when they are expected: \"2025-03-31 14:00\""},
          {"purpose", "TEXT", "what for"},
          {"walk-in", nullptr, "they are at the door: check them in at once"},
          badge},
         Books::Open,
         &add},
        {"visit", "list", "", "list all visits, the latest first", {}, Books::Open, &listVisits},
        {"visit",
         "here",
         "",
         "the evacuation list: who is in the house, and last seen when",
         {},
         Books::Open,
         &evacuation},
        {"visit", "show", "VISIT", "show a visit", {}, Books::Open, &show},
        {"visit",
         "change",
         "VISIT",
         "change what is named of a visit that is not over; a new host is told",
         {{"name", "NAME", "who comes"},
          {"party", "PARTY", "the visitor, if we know them"},
          {"employer", "NAME", "whom the visitor works for"},
          {"host", "PARTY", "whom they visit, by code or id"},
          {"at", "MOMENT", "when they are expected"},
          {"purpose", "TEXT", "what for"}},
         Books::Open,
         &changeVisit},
        {"visit",
         "check-in",
         "VISIT",
         "let an expected visitor in",
         {badge},
         Books::Open,
         &checkIn},
        {"visit", "check-out", "VISIT", "let a visitor out", {}, Books::Open, &checkOut},
        {"visit", "no-show", "VISIT", "say that a visitor did not come", {}, Books::Open, &noShow},
        {"visit", "seen", "VISIT", "say that a visitor was seen just now", {}, Books::Open, &seen},
        {"visit",
         "answer",
         "VISIT",
         "say, as the host, that you are coming",
         {},
         Books::Open,
         &answer}};
}

} // namespace tandem::ctl
