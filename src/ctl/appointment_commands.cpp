#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/people.h"
#include "frontoffice/appointments/actions.h"
#include "frontoffice/appointments/resource.h"
#include "workflows/book_appointment.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using appointments::Appointment;
using appointments::AppointmentId;
using appointments::Interval;

namespace {

constexpr int pageRows = 500;
constexpr std::int64_t minuteMs = 60'000;

Listing agendaOf(Context& context)
{
    return context.list({{"id", Column::Align::Right},
                         {"title"},
                         {"starts"},
                         {"ends"},
                         {"zone"},
                         {"state"},
                         {"note"}});
}

void addAppointment(Listing& list, const Appointment& one)
{
    const QTimeZone zone(one.timeZone.toUtf8());
    list.add({one.id.value(), one.title, momentText(one.when.from, zone),
              momentText(one.when.until, zone), one.timeZone, appointments::wordOf(one.state),
              one.note});
}

/// --from and --to, on the clocks of `zone`.
Result<Interval> intervalOf(const Context& context, const QTimeZone& zone)
{
    TANDEM_TRY(const Instant from, momentOf(context.value("from"), zone));
    TANDEM_TRY(const Instant until, momentOf(context.value("to"), zone));
    return Interval{from, until};
}

/// --resource: names with commas between them.
Result<std::vector<appointments::ResourceUse>> resourcesNamed(const Context& context, Reader& books)
{
    std::vector<appointments::ResourceUse> uses;
    for (const QString& name : context.value("resource").split(u',', Qt::SkipEmptyParts)) {
        TANDEM_TRY(const auto resource, appointments::resourceNamed(books, name.trimmed()));
        uses.push_back({.resource = resource.id});
    }
    return uses;
}

Result<appointments::AppointmentDraft> draftOf(Context& context, Reader& books)
{
    TANDEM_TRY(const QTimeZone home, companyZone(books));
    const QString zoneName = context.value("zone", QString::fromUtf8(home.id()));
    TANDEM_TRY(const Interval when, intervalOf(context, QTimeZone(zoneName.toUtf8())));
    appointments::AppointmentDraft draft{.title = context.arguments().join(u' '),
                                         .when = when,
                                         .timeZone = zoneName,
                                         .note = context.value("note")};
    if (context.has("party")) {
        TANDEM_TRY(draft.party, partyCalled(books, context.value("party")));
    }
    TANDEM_TRY(draft.resources, resourcesNamed(context, books));
    return draft;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto draft, office->read(appointments::actions::agenda, [&](Reader& books) {
        return draftOf(context, books);
    }));
    const QByteArray body = QStringList{draft.title, context.value("from"), context.value("to"),
                                        context.value("resource"), context.value("party")}
                                .join(u'\n')
                                .toUtf8();
    TANDEM_TRY(const Receipt receipt,
               workflows::bookAppointment(*office, context.request(body), draft));
    Listing list = context.list({{"id", Column::Align::Right}, {"title"}});
    list.add({receipt.id, draft.title});
    return ExitCode::Done;
}

Result<ExitCode> listAgenda(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QDate from, context.day("from", context.clock().today()));
    TANDEM_TRY(const QDate to, context.day("to", from.addDays(30)));
    Listing list = agendaOf(context);
    appointments::AgendaKey after;
    while (true) {
        std::size_t count = 0;
        TANDEM_CHECK(office->read(appointments::actions::agenda, [&](Reader& books) -> Result<> {
            TANDEM_TRY(const QTimeZone zone, companyZone(books));
            const Interval when{{from.startOfDay(zone).toMSecsSinceEpoch()},
                                {to.addDays(1).startOfDay(zone).toMSecsSinceEpoch()}};
            TANDEM_TRY(const auto page, appointments::agenda(books, when, after, pageRows));
            for (const Appointment& one : page)
                addAppointment(list, one);
            count = page.size();
            if (count > 0)
                after = {page.back().when.from, page.back().id};
            return {};
        }));
        if (count < pageRows)
            return ExitCode::Done;
    }
}

Result<ExitCode> showAppointment(Context& context, Office& office, AppointmentId id)
{
    Listing list = agendaOf(context);
    TANDEM_CHECK(office.read(appointments::actions::agenda, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const Appointment one, appointments::appointment(books, id));
        addAppointment(list, one);
        return {};
    }));
    return ExitCode::Done;
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of an appointment"_s));
    return showAppointment(context, *office, AppointmentId(id));
}

Result<ExitCode> move(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of an appointment"_s));
    TANDEM_CHECK(office->change(appointments::actions::move, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const Appointment now, appointments::appointment(work, AppointmentId(id)));
        TANDEM_TRY(const Interval when, intervalOf(context, QTimeZone(now.timeZone.toUtf8())));
        TANDEM_CHECK(appointments::moveAppointment(work, now.id, now.version, when));
        return {};
    }));
    return showAppointment(context, *office, AppointmentId(id));
}

/// An appointment as it is, with what was named put in place of it.
Result<appointments::AppointmentDraft> changedDraft(const Context& context, Reader& books,
                                                    const Appointment& now)
{
    const QTimeZone zone(now.timeZone.toUtf8());
    appointments::AppointmentDraft draft{.title = context.value("title", now.title),
                                         .when = now.when,
                                         .timeZone = now.timeZone,
                                         .party = now.party,
                                         .note = context.value("note", now.note)};
    if (context.has("from")) {
        TANDEM_TRY(draft.when.from, momentOf(context.value("from"), zone));
    }
    if (context.has("to")) {
        TANDEM_TRY(draft.when.until, momentOf(context.value("to"), zone));
    }
    if (context.has("party")) {
        TANDEM_TRY(draft.party, partyCalled(books, context.value("party")));
    }
    if (context.has("resource")) {
        TANDEM_TRY(draft.resources, resourcesNamed(context, books));
        return draft;
    }
    TANDEM_TRY(const auto uses, appointments::resourcesOf(books, now.id));
    for (const auto& use : uses)
        draft.resources.push_back({.resource = use.resource, .quantity = use.quantity});
    return draft;
}

Result<ExitCode> change(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of an appointment"_s));
    TANDEM_CHECK(office->change(appointments::actions::change, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const Appointment now, appointments::appointment(work, AppointmentId(id)));
        TANDEM_TRY(const auto draft, changedDraft(context, work, now));
        TANDEM_CHECK(appointments::changeAppointment(work, now.id, now.version, draft));
        return {};
    }));
    return showAppointment(context, *office, AppointmentId(id));
}

Result<ExitCode> cancel(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of an appointment"_s));
    TANDEM_CHECK(office->change(appointments::actions::cancel, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const Appointment now, appointments::appointment(work, AppointmentId(id)));
        TANDEM_CHECK(appointments::cancelAppointment(work, now.id, now.version));
        return {};
    }));
    return showAppointment(context, *office, AppointmentId(id));
}

Result<ExitCode> freeSlot(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int minutes, context.count("minutes", 60));
    Listing list = context.list({{"resource"}, {"starts"}, {"ends"}});
    TANDEM_CHECK(office->read(appointments::actions::agenda, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const QTimeZone zone, companyZone(books));
        TANDEM_TRY(const auto resource,
                   appointments::resourceNamed(books, context.arguments().join(u' ')));
        Instant notBefore = books.now();
        if (context.has("from")) {
            TANDEM_TRY(notBefore, momentOf(context.value("from"), zone));
        }
        const appointments::SlotWish wish{.notBefore = notBefore, .durationMs = minutes * minuteMs};
        TANDEM_TRY(const auto slot, appointments::nextFreeSlotOf(books, resource.id, wish, {}));
        if (slot)
            list.add({resource.name, momentText(slot->from, zone), momentText(slot->until, zone)});
        return {};
    }));
    return ExitCode::Done;
}

Result<ExitCode> addResource(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    const QString word = context.value("kind", u"room"_s);
    const auto kind = appointments::resourceKindNamed(word);
    if (!kind)
        return fail(errors::wordUnknown, {word, u"room, person, equipment"_s}).at(u"kind"_s);
    appointments::ResourceDraft draft{.name = context.arguments().join(u' '), .kind = *kind};
    TANDEM_TRY(draft.capacity, context.count("capacity", 1));
    TANDEM_TRY(draft.beforeMinutes, context.count("before", 0));
    TANDEM_TRY(draft.afterMinutes, context.count("after", 0));
    TANDEM_TRY(const auto id,
               office->change(appointments::actions::createResource, [&](UnitOfWork& work) {
                   return appointments::createResource(work, draft);
               }));
    Listing list = context.list({{"id", Column::Align::Right}, {"name"}});
    list.add({id.value(), draft.name});
    return ExitCode::Done;
}

Result<ExitCode> listResources(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing list = context.list({{"id", Column::Align::Right},
                                 {"name"},
                                 {"kind"},
                                 {"capacity", Column::Align::Right},
                                 {"before", Column::Align::Right},
                                 {"after", Column::Align::Right}});
    QString after;
    while (true) {
        TANDEM_TRY(const auto page,
                   office->read(appointments::actions::resources, [&](Reader& books) {
                       return appointments::resourcePage(books, after, pageRows);
                   }));
        for (const appointments::Resource& one : page)
            list.add({one.id.value(), one.name, appointments::wordOf(one.kind), one.capacity,
                      one.beforeMinutes, one.afterMinutes});
        if (page.size() < pageRows)
            return ExitCode::Done;
        after = page.back().name;
    }
}

} // namespace

std::vector<Command> appointmentCommands()
{
    const Option from{"from", "MOMENT", "when it begins: \"2025-03-31 14:00\"",
                      Option::Need::Required};
    const Option to{"to", "MOMENT", "when it ends", Option::Need::Required};
    return {{"appointment",
             "add",
             "TITLE",
             "book an appointment, and the rooms, people and things it needs",
             {from,
              to,
              {"zone", "ZONE", "IANA name; the company's if not given"},
              {"party", "PARTY", "with whom, by code or id"},
              {"resource", "NAME,...", "what it takes"},
              {"note", "TEXT", "what is worth knowing"}},
             Books::Open,
             &add},
            {"appointment",
             "list",
             "",
             "list appointments by time",
             {{"from", "DAY", "today if not given"}, {"to", "DAY", "30 days later if not given"}},
             Books::Open,
             &listAgenda},
            {"appointment", "show", "APPOINTMENT", "show an appointment", {}, Books::Open, &show},
            {"appointment",
             "move",
             "APPOINTMENT",
             "move it to another time",
             {from, to},
             Books::Open,
             &move},
            {"appointment",
             "change",
             "APPOINTMENT",
             "change what is said of it; what is not named stays",
             {{"title", "TEXT", "what it is called"},
              {"from", "MOMENT", "when it begins: \"2025-03-31 14:00\""},
              {"to", "MOMENT", "when it ends"},
              {"party", "PARTY", "with whom, by code or id"},
              {"resource", "NAME,...", "all that it takes; empty: nothing"},
              {"note", "TEXT", "what is worth knowing"}},
             Books::Open,
             &change},
            {"appointment",
             "cancel",
             "APPOINTMENT",
             "cancel it and free what it takes",
             {},
             Books::Open,
             &cancel},
            {"appointment",
             "free",
             "RESOURCE",
             "the first time at which a resource is free",
             {{"minutes", "N", "for how long, 60 if not given"},
              {"from", "MOMENT", "not before; now if not given"}},
             Books::Open,
             &freeSlot},
            {"resource",
             "add",
             "NAME",
             "make a room, a person or a thing bookable",
             {{"kind", "KIND", "room, person or equipment"},
              {"capacity", "N", "how many may use it at once"},
              {"before", "MINUTES", "to be free before each appointment"},
              {"after", "MINUTES", "to be free after each appointment"}},
             Books::Open,
             &addResource},
            {"resource", "list", "", "list what can be booked", {}, Books::Open, &listResources}};
}

} // namespace tandem::ctl
