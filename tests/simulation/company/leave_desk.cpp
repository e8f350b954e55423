#include "desk.h"

#include "backoffice/hr/employee.h"
#include "backoffice/hr/errors.h"
#include "backoffice/hr/leave.h"
#include "frontoffice/crm/party_service.h"
#include "office/user_errors.h"

namespace tandem::simulation {

namespace {

constexpr std::int64_t halfDayMicro = 500'000;

/// Two people ask for leave, somebody else approves it.
class LeaveDesk final : public Desk {
public:
    LeaveDesk(Company& company, SharedModel& model) : Desk(company, model)
    {
        hire(u"E-1"_s);
        hire(u"E-2"_s);
    }

    QString step() override
    {
        switch (m_company.luck.between(1, m_leaves.empty() ? 3 : 7)) {
        case 1:
            return grant();
        case 2:
        case 3:
            return request();
        case 4:
        case 5:
            return approve();
        default:
            return cancel();
        }
    }

    void compare() override
    {
        for (const Person& person : m_people) {
            const Quantity balance =
                m_company.look([&](Reader& books) { return hr::leaveBalance(books, person.id); });
            expectSame(u"leave left"_s, balance.millionths(), person.halfDays * halfDayMicro);
        }
        for (const ModelLeave& leave : m_leaves) {
            const auto found = m_company.look([&](Reader& books) {
                return hr::leaveRequest(books, hr::LeaveRequestId(leave.id));
            });
            expectSame(u"state of leave %1"_s.arg(leave.id), static_cast<int>(found.state),
                       static_cast<int>(leave.state));
            expectSame(u"days of leave %1"_s.arg(leave.id), found.days.millionths(),
                       leave.halfDays * halfDayMicro);
        }
    }

private:
    struct Person {
        hr::EmployeeId id;
        std::int64_t halfDays = 0;
    };

    void hire(const QString& number)
    {
        const auto hired =
            m_company.change(m_company.office(), [&](UnitOfWork& work) -> Result<Receipt> {
                TANDEM_TRY(const auto party,
                           crm::createParty(work, {.kind = crm::PartyKind::Person,
                                                   .name = u"Employee "_s + number,
                                                   .isEmployee = true}));
                TANDEM_TRY(const auto done,
                           hr::hireEmployee(
                               work, {.party = party, .number = number, .hiredOn = {2020, 1, 1}}));
                return Receipt{done.employee.value()};
            });
        m_people.push_back({.id = hr::EmployeeId(expectDone(hired).id)});
    }

    QString grant()
    {
        Person& person = m_company.luck.oneOf(m_people);
        const std::int64_t halfDays = m_company.luck.between(1, 20);
        expectDone(m_company.change(m_company.office(), [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(
                const auto done,
                hr::grantLeave(work, {.employee = person.id,
                                      .days = Quantity::ofMillionths(halfDays * halfDayMicro),
                                      .from = work.today()}));
            return Receipt{done.value()};
        }));
        person.halfDays += halfDays;
        return u"grant %1 half days of leave"_s.arg(halfDays);
    }

    bool meetsOther(std::size_t employee, QDate firstOn, QDate lastOn, std::int64_t self) const
    {
        return std::any_of(m_leaves.begin(), m_leaves.end(), [&](const ModelLeave& other) {
            return other.id != self && other.employee == employee && other.stands()
                   && other.firstOn <= lastOn && firstOn <= other.lastOn;
        });
    }

    QString request()
    {
        Luck& luck = m_company.luck;
        const auto employee = static_cast<std::size_t>(luck.between(0, 1));
        const bool isHalf = luck.onceIn(4);
        const QDate firstOn = m_company.clock.today().addDays(luck.between(-5, 60));
        const QDate lastOn = isHalf ? firstOn : firstOn.addDays(luck.between(0, 9));
        int workDays = 0;
        for (QDate day = firstOn; day <= lastOn; day = day.addDays(1))
            workDays += day.dayOfWeek() <= 5 ? 1 : 0;
        const auto asked =
            m_company.change(m_company.office(), [&](UnitOfWork& work) -> Result<Receipt> {
                TANDEM_TRY(
                    const auto done,
                    hr::requestLeave(work, {.employee = m_people[employee].id,
                                            .firstOn = firstOn,
                                            .lastOn = lastOn,
                                            .portion = isHalf ? hr::LeavePortion::HalfDay
                                                              : hr::LeavePortion::WholeDays}));
                return Receipt{done.request.value()};
            });
        if (workDays == 0) {
            expectRefused(asked, hr::errors::noWorkingDays);
            return u"ask for leave on a weekend"_s;
        }
        if (meetsOther(employee, firstOn, lastOn, 0)) {
            expectRefused(asked, hr::errors::leaveMeetsOther);
            return u"ask for leave twice"_s;
        }
        const std::int64_t id = expectDone(asked).id;
        m_leaves.push_back({.id = id,
                            .employee = employee,
                            .firstOn = firstOn,
                            .lastOn = lastOn,
                            .halfDays = isHalf ? 1 : 2 * workDays});
        return u"ask for leave %1"_s.arg(id);
    }

    QString approve()
    {
        ModelLeave& leave = m_company.luck.oneOf(m_leaves);
        Person& person = m_people[leave.employee];
        const bool isOwn = m_company.luck.onceIn(6);
        const auto approved =
            m_company.change(isOwn ? m_company.office() : m_company.approver(),
                             [&](UnitOfWork& work) -> Result<Receipt> {
                                 const hr::LeaveRequestId id(leave.id);
                                 TANDEM_TRY(const auto seen, hr::leaveRequest(work, id));
                                 TANDEM_CHECK(hr::approveLeave(work, id, seen.version));
                                 return Receipt{leave.id};
                             });
        const QString what = u"approve leave %1"_s.arg(leave.id);
        if (leave.state != ModelLeave::State::Requested
            && leave.state != ModelLeave::State::Cancelled)
            expectRefused(approved, hr::errors::leaveInOtherState);
        else if (isOwn)
            expectRefused(approved, tandem::errors::ownApproval);
        else if (meetsOther(leave.employee, leave.firstOn, leave.lastOn, leave.id))
            expectRefused(approved, hr::errors::leaveMeetsOther);
        else if (person.halfDays < leave.halfDays)
            expectRefused(approved, hr::errors::notEnoughLeave);
        else {
            expectDone(approved);
            person.halfDays -= leave.halfDays;
            leave.state = ModelLeave::State::Approved;
        }
        return what;
    }

    QString cancel()
    {
        ModelLeave& leave = m_company.luck.oneOf(m_leaves);
        const auto cancelled =
            m_company.change(m_company.office(), [&](UnitOfWork& work) -> Result<Receipt> {
                const hr::LeaveRequestId id(leave.id);
                TANDEM_TRY(const auto seen, hr::leaveRequest(work, id));
                TANDEM_CHECK(hr::cancelLeave(work, id, seen.version));
                return Receipt{leave.id};
            });
        if (!leave.stands()) {
            expectRefused(cancelled, hr::errors::leaveInOtherState);
            return u"cancel leave %1 again"_s.arg(leave.id);
        }
        expectDone(cancelled);
        if (leave.state == ModelLeave::State::Approved)
            m_people[leave.employee].halfDays += leave.halfDays;
        leave.state = ModelLeave::State::Cancelled;
        return u"cancel leave %1"_s.arg(leave.id);
    }

    std::vector<Person> m_people;
    std::vector<ModelLeave> m_leaves;
};

} // namespace

std::unique_ptr<Desk> leaveDesk(Company& company, SharedModel& model)
{
    return std::make_unique<LeaveDesk>(company, model);
}

} // namespace tandem::simulation
