#include "frontoffice/appointments/resource.h"

#include "frontoffice/appointments/errors.h"
#include "frontoffice/crm/words.h"
#include "office/company.h"

namespace tandem::appointments {

using namespace Qt::StringLiterals;
using crm::Word;

namespace {

constexpr int capacityMax = 100'000;
constexpr int bufferMinutesMax = 1'440;
constexpr std::int64_t takenMsMax = 33LL * 86'400'000; ///< 31 days and a buffer of one each side.

constexpr std::array resourceKinds{
    Word<ResourceKind>{ResourceKind::Room, "room"_L1},
    Word<ResourceKind>{ResourceKind::Person, "person"_L1},
    Word<ResourceKind>{ResourceKind::Equipment, "equipment"_L1},
};

Resource readResource(const Row& row)
{
    return Resource{.id = row.id<ResourceId>("id"),
                    .name = row.text("name"),
                    .kind = crm::valueIn(resourceKinds, row.text("kind")),
                    .capacity = static_cast<int>(row.integer("capacity")),
                    .beforeMinutes = static_cast<int>(row.integer("before_minutes")),
                    .afterMinutes = static_cast<int>(row.integer("after_minutes")),
                    .version = row.integer("version")};
}

Booking readBooking(const Row& row)
{
    const Interval taken{row.instant("taken_from_ms"), row.instant("taken_until_ms")};
    const int quantity = static_cast<int>(row.integer("quantity"));
    const auto appointment = row.id<AppointmentId>("appointment_id");
    const QString title = row.text("title");
    const Interval when{row.instant("starts_at_ms"), row.instant("ends_at_ms")};
    return {.taken = {taken, quantity}, .appointment = appointment, .title = title, .when = when};
}

Result<> checkDraft(Reader& books, const ResourceDraft& draft)
{
    if (draft.name.trimmed().isEmpty())
        return fail(errors::resourceNameMissing).at(u"name"_s);
    if (draft.capacity < 1 || draft.capacity > capacityMax)
        return fail(errors::capacityOutOfRange, {QString::number(draft.capacity)})
            .at(u"capacity"_s);
    for (const int minutes : {draft.beforeMinutes, draft.afterMinutes})
        if (minutes < 0 || minutes > bufferMinutesMax)
            return fail(errors::bufferOutOfRange, {QString::number(minutes)});
    if (resourceNamed(books, draft.name.trimmed()))
        return fail(errors::resourceNameTaken, {draft.name.trimmed()}).at(u"name"_s);
    return {};
}

} // namespace

QString wordOf(ResourceKind kind)
{
    return crm::wordIn(resourceKinds, kind);
}

std::optional<ResourceKind> resourceKindNamed(const QString& word)
{
    return crm::valueNamed(resourceKinds, word);
}

Result<ResourceId> createResource(UnitOfWork& work, const ResourceDraft& draft)
{
    TANDEM_CHECK(checkDraft(work, draft));
    TANDEM_TRY(const auto id, work.newId<ResourceId>());
    TANDEM_CHECK(
        work.execute(u"appointments.resources:insert"_s, {{"id", id},
                                                          {"name", draft.name.trimmed()},
                                                          {"kind", wordOf(draft.kind)},
                                                          {"capacity", draft.capacity},
                                                          {"before_minutes", draft.beforeMinutes},
                                                          {"after_minutes", draft.afterMinutes}}));
    return id;
}

Result<Resource> resource(Reader& books, ResourceId id)
{
    TANDEM_TRY(const auto found, books.first<Resource>(u"appointments.resources:load"_s,
                                                       {{"id", id}}, &readResource));
    if (!found)
        return fail(errors::resourceNotFound, {QString::number(id.value())});
    return *found;
}

Result<Resource> resourceNamed(Reader& books, const QString& name)
{
    TANDEM_TRY(const auto found, books.first<Resource>(u"appointments.resources:by_name"_s,
                                                       {{"name", name}}, &readResource));
    if (!found)
        return fail(errors::resourceNotFound, {name}).at(u"resource"_s);
    return *found;
}

Result<std::vector<Resource>> resourcePage(Reader& books, const QString& after, int rowsMax)
{
    return books.rows<Resource>(u"appointments.resources:page"_s,
                                {{"after_name", after}, {"rows_max", rowsMax}}, &readResource);
}

Result<std::vector<Booking>> bookingsOf(Reader& books, ResourceId resource, const Interval& when,
                                        AppointmentId except)
{
    constexpr int bookingsMax = 10'000;
    return books.rows<Booking>(u"appointments.resources:taken"_s,
                               {{"resource_id", resource},
                                {"from_ms", when.from},
                                {"until_ms", when.until},
                                {"longest_ms", takenMsMax},
                                {"except_id", except},
                                {"rows_max", bookingsMax}},
                               &readBooking);
}

Result<std::optional<Interval>> nextFreeSlotOf(Reader& books, ResourceId id, SlotWish wish,
                                               const WorkingHours& hours)
{
    constexpr std::int64_t minuteMs = 60'000;
    constexpr std::int64_t dayMs = 86'400'000;
    TANDEM_TRY(const Resource of, resource(books, id));
    TANDEM_TRY(const Company home, company(books));
    if (wish.beforeMs == 0)
        wish.beforeMs = of.beforeMinutes * minuteMs;
    if (wish.afterMs == 0)
        wish.afterMs = of.afterMinutes * minuteMs;
    const Interval ahead{{wish.notBefore.ms - wish.beforeMs},
                         {wish.notBefore.ms + (wish.daysMax + 1) * dayMs}};
    TANDEM_TRY(const auto bookings, bookingsOf(books, id, ahead));
    std::vector<Taken> taken;
    for (const Booking& booking : bookings)
        taken.push_back(booking.taken);
    return nextFreeSlot(wish, taken, of.capacity, hours, QTimeZone(home.timeZone.toUtf8()));
}

} // namespace tandem::appointments
