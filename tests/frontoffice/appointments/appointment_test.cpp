#include "data/errors.h"
#include "frontoffice/appointments/actions.h"
#include "frontoffice/appointments/appointment.h"
#include "frontoffice/appointments/errors.h"
#include "frontoffice/appointments/resource.h"
#include "frontoffice/appointments/zone_time.h"
#include "frontoffice/crm/errors.h"
#include "office/errors.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::appointments {
namespace {

using namespace Qt::StringLiterals;

Instant at(int hour, int minute = 0)
{
    return instantOf({2025, 3, 10}, {hour, minute}, QTimeZone("Europe/Berlin"));
}

class AppointmentTest : public ::testing::Test {
protected:
    test::TestOffice books;

    ResourceId newResource(const ResourceDraft& draft)
    {
        return books.arrange([&](UnitOfWork& work) { return createResource(work, draft); });
    }
    AppointmentDraft draft(ResourceId resource, Instant from, Instant until) const
    {
        return {.title = u"Meeting"_s,
                .when = {from, until},
                .timeZone = u"Europe/Berlin"_s,
                .resources = {{.resource = resource}}};
    }
    Result<AppointmentBooked> book(const AppointmentDraft& wanted)
    {
        return books.office.change(actions::book,
                                   [&](UnitOfWork& work) { return bookAppointment(work, wanted); });
    }
    Result<AppointmentMoved> move(AppointmentId id, std::int64_t seen, const Interval& when)
    {
        return books.office.change(
            actions::move, [&](UnitOfWork& work) { return moveAppointment(work, id, seen, when); });
    }
    Result<AppointmentMoved> change(AppointmentId id, std::int64_t seen,
                                    const AppointmentDraft& wanted)
    {
        return books.office.change(actions::change, [&](UnitOfWork& work) {
            return changeAppointment(work, id, seen, wanted);
        });
    }
    Result<AppointmentCancelled> cancel(AppointmentId id, std::int64_t seen)
    {
        return books.office.change(
            actions::cancel, [&](UnitOfWork& work) { return cancelAppointment(work, id, seen); });
    }
    std::size_t plannedCount()
    {
        return books
            .look([](Reader& reader) {
                return agenda(reader, {{0}, {std::numeric_limits<std::int64_t>::max()}}, {}, 1'000);
            })
            .size();
    }
};

// exactness A1
TEST_F(AppointmentTest, OneMayBeginWhenTheOneBeforeEnds)
{
    const ResourceId room = newResource({.name = u"Blue room"_s});

    EXPECT_TRUE(book(draft(room, at(10), at(11))));
    EXPECT_TRUE(book(draft(room, at(11), at(12))));
    EXPECT_TRUE(book(draft(room, at(9), at(10))));
}

// exactness A1
TEST_F(AppointmentTest, ABufferKeepsTheNextOneAway)
{
    const ResourceId room = newResource({.name = u"Blue room"_s, .afterMinutes = 15});
    ASSERT_TRUE(book(draft(room, at(10), at(11))));

    const auto tooEarly = book(draft(room, at(11, 14), at(12)));
    const auto inTime = book(draft(room, at(11, 15), at(12)));

    ASSERT_FALSE(tooEarly);
    EXPECT_EQ(tooEarly.error().code, &errors::resourceBusy);
    EXPECT_TRUE(inTime);
}

TEST_F(AppointmentTest, ADoubleBookingIsRefusedNamingTheOtherAppointment)
{
    const ResourceId room = newResource({.name = u"Blue room"_s});
    const auto first = book(draft(room, at(10), at(11)));
    ASSERT_TRUE(first);

    const auto second = book(draft(room, at(10, 30), at(11, 30)));

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, &errors::resourceBusy);
    const QStringList expected{u"Blue room"_s, u"2025-03-10 10:00"_s, u"2025-03-10 11:00"_s,
                               u"Meeting"_s, QString::number(first->appointment.value())};
    EXPECT_EQ(second.error().arguments, expected);
    EXPECT_EQ(plannedCount(), 1U) << "nothing of the second one is left";
}

TEST_F(AppointmentTest, AllResourcesAreTakenOrNone)
{
    const ResourceId room = newResource({.name = u"Blue room"_s});
    const ResourceId projector =
        newResource({.name = u"Projector"_s, .kind = ResourceKind::Equipment});
    ASSERT_TRUE(book(draft(projector, at(10), at(11))));
    AppointmentDraft both = draft(room, at(10), at(11));
    both.resources.push_back({.resource = projector});

    const auto refused = book(both);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().arguments.front(), u"Projector"_s);
    EXPECT_TRUE(book(draft(room, at(10), at(11)))) << "the room was not taken";
}

TEST_F(AppointmentTest, CancellingFreesTheResource)
{
    const ResourceId room = newResource({.name = u"Blue room"_s});
    const auto first = book(draft(room, at(10), at(11)));
    ASSERT_TRUE(first);

    EXPECT_TRUE(cancel(first->appointment, 1));

    EXPECT_TRUE(book(draft(room, at(10), at(11))));
    const auto again = cancel(first->appointment, 2);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::appointmentCancelled);
}

TEST_F(AppointmentTest, MovingTakesTheResourceAlong)
{
    const ResourceId room = newResource({.name = u"Blue room"_s});
    const auto first = book(draft(room, at(10), at(11)));
    ASSERT_TRUE(first && book(draft(room, at(12), at(13))));

    const auto onto = move(first->appointment, 1, {at(12, 30), at(13, 30)});
    const auto besideItself = move(first->appointment, 1, {at(10, 30), at(11, 30)});
    const auto stale = move(first->appointment, 1, {at(15), at(16)});

    ASSERT_FALSE(onto);
    EXPECT_EQ(onto.error().code, &errors::resourceBusy);
    EXPECT_TRUE(besideItself);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, &tandem::errors::changedMeanwhile);
    EXPECT_TRUE(book(draft(room, at(10), at(10, 30))));
    EXPECT_FALSE(book(draft(room, at(11), at(11, 30))));
}

TEST_F(AppointmentTest, ChangesAllOfItAtOnce)
{
    const ResourceId room = newResource({.name = u"Room"_s});
    const ResourceId bike = newResource({.name = u"Bike"_s, .capacity = 5});
    const ResourceId car = newResource({.name = u"Car"_s, .kind = ResourceKind::Equipment});
    AppointmentDraft wanted = draft(room, at(9), at(10));
    wanted.resources.push_back({.resource = bike, .quantity = 2, .beforeMinutes = 30});
    const AppointmentBooked booked = *book(wanted);
    wanted.title = u"Ride"_s;
    wanted.note = u"helmets"_s;
    wanted.when = {at(11), at(12)};
    wanted.resources = {{.resource = bike, .quantity = 3}, {.resource = car}};

    const auto changed = change(booked.appointment, 1, wanted);

    ASSERT_TRUE(changed);
    const auto now =
        books.look([&](Reader& reader) { return appointment(reader, booked.appointment); });
    EXPECT_EQ(now.title, u"Ride"_s);
    EXPECT_EQ(now.note, u"helmets"_s);
    EXPECT_EQ(now.when, wanted.when);
    EXPECT_EQ(now.version, 2);
    const auto uses =
        books.look([&](Reader& reader) { return resourcesOf(reader, booked.appointment); });
    ASSERT_EQ(uses.size(), 2U);
    EXPECT_EQ(uses[0].name, u"Bike"_s);
    EXPECT_EQ(uses[0].quantity, 3);
    EXPECT_EQ(uses[0].beforeMinutes, 30) << "what is not named stays";
    EXPECT_EQ(uses[1].name, u"Car"_s);
    EXPECT_TRUE(book(draft(room, at(11), at(12)))) << "the room is free again";
    EXPECT_FALSE(book(draft(car, at(11), at(12))));
}

TEST_F(AppointmentTest, ChangesNothingThatIsTakenOrUnseen)
{
    const ResourceId room = newResource({.name = u"Room"_s});
    const AppointmentBooked first = *book(draft(room, at(9), at(10)));
    const AppointmentBooked second = *book(draft(room, at(11), at(12)));
    AppointmentDraft wanted = draft(room, at(9, 30), at(10));
    const auto refused = [&](AppointmentId id, std::int64_t seen) {
        const auto changed = change(id, seen, wanted);
        return changed ? nullptr : changed.error().code;
    };

    EXPECT_EQ(refused(second.appointment, 1), &errors::resourceBusy);
    EXPECT_EQ(refused(first.appointment, 2), &tandem::errors::changedMeanwhile);
    wanted.title.clear();
    EXPECT_EQ(refused(first.appointment, 1), &errors::titleMissing);
    ASSERT_TRUE(cancel(first.appointment, 1));
    EXPECT_EQ(refused(first.appointment, 2), &errors::appointmentCancelled);
}

TEST_F(AppointmentTest, SaysWhatIsWrongWithADraft)
{
    const ResourceId room = newResource({.name = u"Blue room"_s, .capacity = 2});
    const auto codeOf = [&](auto alter) {
        AppointmentDraft wanted = draft(room, at(10), at(11));
        alter(wanted);
        const auto made = book(wanted);
        return made ? nullptr : made.error().code;
    };

    EXPECT_EQ(codeOf([](auto& one) { one.title = u" "_s; }), &errors::titleMissing);
    EXPECT_EQ(codeOf([](auto& one) { one.when.until = one.when.from; }),
              &errors::endsBeforeItStarts);
    EXPECT_EQ(codeOf([](auto& one) { one.when.until.ms += 31LL * 86'400'000; }),
              &errors::lastsTooLong);
    EXPECT_EQ(codeOf([](auto& one) { one.timeZone = u"Mars/Base"_s; }),
              &tandem::errors::timeZoneUnknown);
    EXPECT_EQ(codeOf([](auto& one) { one.party = PartyId(404); }), &crm::errors::partyNotFound);
    EXPECT_EQ(codeOf([](auto& one) { one.resources[0].resource = ResourceId(404); }),
              &errors::resourceNotFound);
    EXPECT_EQ(codeOf([](auto& one) { one.resources.push_back(one.resources[0]); }),
              &errors::resourceTwice);
    EXPECT_EQ(codeOf([](auto& one) { one.resources[0].quantity = 0; }),
              &errors::quantityOutOfRange);
    EXPECT_EQ(codeOf([](auto& one) { one.resources[0].quantity = 3; }), &errors::capacityTooSmall);
    EXPECT_EQ(codeOf([](auto& one) { one.resources[0].afterMinutes = 1'441; }),
              &errors::bufferOutOfRange);
    EXPECT_EQ(plannedCount(), 0U);
}

TEST_F(AppointmentTest, SaysWhatIsWrongWithAResource)
{
    newResource({.name = u"Blue room"_s});
    const auto codeOf = [&](const ResourceDraft& wanted) {
        const auto made = books.office.change(actions::createResource, [&](UnitOfWork& work) {
            return createResource(work, wanted);
        });
        return made ? nullptr : made.error().code;
    };

    EXPECT_EQ(codeOf({.name = u""_s}), &errors::resourceNameMissing);
    EXPECT_EQ(codeOf({.name = u"Blue room"_s}), &errors::resourceNameTaken);
    EXPECT_EQ(codeOf({.name = u"Red room"_s, .capacity = 0}), &errors::capacityOutOfRange);
    EXPECT_EQ(codeOf({.name = u"Red room"_s, .beforeMinutes = -1}), &errors::bufferOutOfRange);
    EXPECT_EQ(codeOf({.name = u"Red room"_s}), nullptr);
}

TEST_F(AppointmentTest, NeedsThePermission)
{
    test::TestOffice reader({Permission::AppointmentRead});

    const auto made = reader.office.change(actions::book, [&](UnitOfWork& work) {
        return bookAppointment(work, draft({}, at(10), at(11)));
    });

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, &tandem::errors::permissionDenied);
}

TEST_F(AppointmentTest, TheNextFreeSlotSeesWhatIsBookedAndTheUsualBuffers)
{
    const ResourceId room = newResource({.name = u"Blue room"_s, .afterMinutes = 30});
    ASSERT_TRUE(book(draft(room, at(9), at(10))));
    ASSERT_TRUE(book(draft(room, at(12), at(13))));
    const SlotWish wish{.notBefore = at(9), .durationMs = 90 * 60'000};

    const auto slot = books.look([&](Reader& reader) {
        return nextFreeSlotOf(reader, room, wish, {.opens = {8, 0}, .closes = {16, 0}});
    });

    ASSERT_TRUE(slot);
    // 10:30 until 12:00 fits without the half hour afterwards, not with it.
    EXPECT_EQ(slot->from, at(13, 30));
}

TEST_F(AppointmentTest, TheAgendaGoesThroughTheDayPageByPage)
{
    for (const int hour : {14, 9, 11})
        ASSERT_TRUE(book({.title = QString::number(hour),
                          .when = {at(hour), at(hour + 1)},
                          .timeZone = u"Europe/Berlin"_s}));
    const auto page = [&](const AgendaKey& after) {
        return books.look([&](Reader& reader) {
            return agenda(reader, {at(0), at(23)}, after, 2);
        });
    };

    const auto first = page({});
    const auto second = page({first.back().when.from, first.back().id});

    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[0].title, u"9"_s);
    EXPECT_EQ(first[1].title, u"11"_s);
    ASSERT_EQ(second.size(), 1U);
    EXPECT_EQ(second[0].title, u"14"_s);
}

// Property (exactness, invariant 14): whatever is written past the service, no minute has more
// taken than there is. The model beside it counts minute by minute.
TEST_F(AppointmentTest, TheDatabaseNeverGoesBeyondTheCapacity)
{
    constexpr std::uint64_t seed = 20250310;
    std::mt19937_64 random(seed);
    const auto upTo = [&](int most) { return static_cast<int>(random() % (most + 1U)); };
    constexpr int capacity = 3;
    constexpr int minutes = 240;
    const ResourceId bikes = newResource({.name = u"Bikes"_s, .capacity = capacity});
    std::array<int, minutes> model{};
    int refusedCount = 0;
    for (int round = 0; round < 150; ++round) {
        const int from = upTo(minutes - 61);
        const int until = from + 1 + upTo(59);
        const int quantity = 1 + upTo(capacity - 1);
        bool fits = true;
        for (int minute = from; minute < until; ++minute)
            fits = fits && model[static_cast<std::size_t>(minute)] + quantity <= capacity;

        const auto done = books.office.change(actions::book, [&](UnitOfWork& work) -> Result<> {
            AppointmentDraft bare = draft(bikes, at(8), at(9));
            bare.resources.clear();
            TANDEM_TRY(const auto booked, bookAppointment(work, bare));
            TANDEM_TRY(const auto id, work.newId<Id<struct AppointmentResourceTag>>());
            TANDEM_CHECK(work.execute(u"appointments.appointments:insert_resource"_s,
                                      {{"id", id},
                                       {"appointment_id", booked.appointment},
                                       {"resource_id", bikes},
                                       {"quantity", quantity},
                                       {"before_minutes", 0},
                                       {"after_minutes", 0},
                                       {"taken_from_ms", at(8).ms + from * 60'000LL},
                                       {"taken_until_ms", at(8).ms + until * 60'000LL}}));
            return {};
        });

        ASSERT_EQ(done.has_value(), fits) << "seed " << seed << " round " << round;
        if (!done) {
            ASSERT_EQ(done.error().code, &tandem::errors::constraintRefused);
            ++refusedCount;
            continue;
        }
        for (int minute = from; minute < until; ++minute)
            model[static_cast<std::size_t>(minute)] += quantity;
    }
    EXPECT_GT(refusedCount, 50) << "the property would be empty otherwise";
}

// Property: the service and the database agree, over bookings, moves and cancellations.
TEST_F(AppointmentTest, TheServiceRefusesBeforeTheDatabaseHasTo)
{
    constexpr std::uint64_t seed = 20250311;
    std::mt19937_64 random(seed);
    const auto upTo = [&](int most) { return static_cast<int>(random() % (most + 1U)); };
    const ResourceId desks =
        newResource({.name = u"Desks"_s, .capacity = 2, .beforeMinutes = 5, .afterMinutes = 10});
    std::vector<AppointmentId> planned;
    for (int round = 0; round < 150; ++round) {
        const Instant from{at(8).ms + upTo(300) * 60'000LL};
        const Interval when{from, {from.ms + (1 + upTo(90)) * 60'000LL}};
        const ErrorCode* refusal = nullptr;
        const auto action = planned.empty() ? 0 : upTo(3);
        const auto chosen = planned.empty() ? std::size_t{0} : random() % planned.size();
        if (action <= 1) {
            const auto booked = book(draft(desks, when.from, when.until));
            if (booked)
                planned.push_back(booked->appointment);
            else
                refusal = booked.error().code;
        } else {
            const auto before =
                books.look([&](Reader& reader) { return appointment(reader, planned[chosen]); });
            if (action == 2) {
                const auto moved = move(before.id, before.version, when);
                refusal = moved ? nullptr : moved.error().code;
            } else {
                ASSERT_TRUE(cancel(before.id, before.version));
                planned.erase(planned.begin() + static_cast<std::ptrdiff_t>(chosen));
            }
        }
        ASSERT_TRUE(!refusal || refusal == &errors::resourceBusy)
            << "seed " << seed << " round " << round << ' ' << refusal->name;
    }
}

} // namespace
} // namespace tandem::appointments
