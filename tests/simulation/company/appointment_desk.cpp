#include "desk.h"

#include "frontoffice/appointments/appointment.h"
#include "frontoffice/appointments/errors.h"
#include "frontoffice/appointments/resource.h"

namespace tandem::simulation {

namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr std::int64_t year2025Ms = 1'735'689'600'000;

/// Reception's book: two rooms and three cars, by the hour.
class AppointmentDesk final : public Desk {
public:
    AppointmentDesk(Company& company, SharedModel& model) : Desk(company, model)
    {
        addResource(u"Room 1"_s, 1);
        addResource(u"Room 2"_s, 1);
        addResource(u"Cars"_s, 3);
    }

    QString step() override
    {
        if (!m_appointments.empty() && m_company.luck.onceIn(4))
            return cancel();
        return book();
    }

    void compare() override
    {
        for (const ModelAppointment& expected : m_appointments) {
            const auto found = m_company.look([&](Reader& books) {
                return appointments::appointment(books, appointments::AppointmentId(expected.id));
            });
            const QString what = u"appointment %1"_s.arg(expected.id);
            expectSame(what + u" begins"_s, found.when.from.ms, msOf(expected.fromHour));
            expectSame(what + u" ends"_s, found.when.until.ms, msOf(expected.untilHour));
            expectSame(what + u" is planned"_s,
                       found.state == appointments::AppointmentState::Planned, expected.isPlanned);
        }
    }

private:
    struct BookableThing {
        appointments::ResourceId id;
        int capacity;
    };

    static std::int64_t msOf(std::int64_t hour) { return year2025Ms + hour * hourMs; }

    void addResource(const QString& name, int capacity)
    {
        const auto made =
            m_company.change(m_company.office(), [&](UnitOfWork& work) -> Result<Receipt> {
                TANDEM_TRY(const auto id, appointments::createResource(
                                              work, {.name = name, .capacity = capacity}));
                return Receipt{id.value()};
            });
        m_resources.push_back({appointments::ResourceId(expectDone(made).id), capacity});
    }

    /// The most that is taken in any of these hours.
    int usedAtMost(std::size_t resource, std::int64_t fromHour, std::int64_t untilHour) const
    {
        int most = 0;
        for (std::int64_t hour = fromHour; hour < untilHour; ++hour)
            most = std::max(
                most, static_cast<int>(std::count_if(m_appointments.begin(), m_appointments.end(),
                                                     [&](const ModelAppointment& other) {
                                                         return other.isPlanned
                                                                && other.resource == resource
                                                                && other.fromHour <= hour
                                                                && hour < other.untilHour;
                                                     })));
        return most;
    }

    QString book()
    {
        Luck& luck = m_company.luck;
        const auto resource = static_cast<std::size_t>(luck.between(0, 2));
        const std::int64_t from =
            QDate(2025, 1, 1).daysTo(m_company.clock.today()) * 24 + luck.between(8, 100);
        const std::int64_t until = from + luck.between(1, 6);
        const auto booked =
            m_company.change(m_company.office(), [&](UnitOfWork& work) -> Result<Receipt> {
                TANDEM_TRY(const auto done,
                           appointments::bookAppointment(
                               work, {.title = u"Meeting"_s,
                                      .when = {{msOf(from)}, {msOf(until)}},
                                      .timeZone = u"Europe/Berlin"_s,
                                      .resources = {{.resource = m_resources[resource].id}}}));
                return Receipt{done.appointment.value()};
            });
        if (usedAtMost(resource, from, until) + 1 > m_resources[resource].capacity) {
            expectRefused(booked, appointments::errors::resourceBusy);
            return u"book what is taken"_s;
        }
        const std::int64_t id = expectDone(booked).id;
        m_appointments.push_back(
            {.id = id, .resource = resource, .fromHour = from, .untilHour = until});
        return u"book appointment %1"_s.arg(id);
    }

    QString cancel()
    {
        ModelAppointment& appointment = m_company.luck.oneOf(m_appointments);
        const auto cancelled =
            m_company.change(m_company.office(), [&](UnitOfWork& work) -> Result<Receipt> {
                const appointments::AppointmentId id(appointment.id);
                TANDEM_TRY(const auto seen, appointments::appointment(work, id));
                TANDEM_CHECK(appointments::cancelAppointment(work, id, seen.version));
                return Receipt{appointment.id};
            });
        if (!appointment.isPlanned) {
            expectRefused(cancelled, appointments::errors::appointmentCancelled);
            return u"cancel appointment %1 again"_s.arg(appointment.id);
        }
        expectDone(cancelled);
        appointment.isPlanned = false;
        return u"cancel appointment %1"_s.arg(appointment.id);
    }

    std::vector<BookableThing> m_resources;
    std::vector<ModelAppointment> m_appointments;
};

} // namespace

std::unique_ptr<Desk> appointmentDesk(Company& company, SharedModel& model)
{
    return std::make_unique<AppointmentDesk>(company, model);
}

} // namespace tandem::simulation
