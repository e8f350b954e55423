#include "desk.h"

#include "frontoffice/crm/party_service.h"
#include "frontoffice/reception/errors.h"
#include "frontoffice/reception/visit_queries.h"
#include "workflows/receive_visitor.h"

namespace tandem::simulation {

namespace {

using State = ModelVisit::State;

/// Announces visitors, lets them in and out, and knows at any time who is in the house.
class ReceptionDesk final : public Desk {
public:
    ReceptionDesk(Company& company, SharedModel& model) : Desk(company, model)
    {
        const auto host =
            m_company.change(m_company.office(), [](UnitOfWork& work) -> Result<Receipt> {
                TANDEM_TRY(const auto id, crm::createParty(work, {.kind = crm::PartyKind::Person,
                                                                  .name = u"Dora"_s,
                                                                  .isEmployee = true}));
                return Receipt{id.value()};
            });
        m_host = PartyId(expectDone(host).id);
    }

    QString step() override
    {
        switch (m_company.luck.between(1, m_visits.empty() ? 2 : 8)) {
        case 1:
            return invite();
        case 2:
            return walkIn();
        case 3:
        case 4:
            return checkIn();
        case 5:
            return markNoShow();
        default:
            return checkOut();
        }
    }

    void compare() override
    {
        compareHouse();
        compareExpected();
        for (const ModelVisit& visit : m_visits)
            if (m_company.luck.onceIn(4)) {
                const auto seen = seenOf(visit);
                expectSame(u"state of visit %1"_s.arg(visit.id), static_cast<int>(seen.state),
                           static_cast<int>(visit.state));
                expectSame(u"badge of visit %1"_s.arg(visit.id), seen.badge, visit.badge);
            }
    }

private:
    reception::Visit seenOf(const ModelVisit& visit)
    {
        return m_company.look(
            [&](Reader& books) { return reception::visit(books, reception::VisitId(visit.id)); });
    }

    void compareHouse()
    {
        std::vector<std::pair<QString, std::int64_t>> here;
        for (const ModelVisit& visit : m_visits)
            if (visit.state == State::Here)
                here.emplace_back(visit.name, visit.id);
        std::sort(here.begin(), here.end());
        const auto list =
            m_company.look([](Reader& books) { return reception::evacuationList(books); });
        expectSame(u"people in the house"_s, list.size(), here.size());
        for (std::size_t at = 0; at < here.size(); ++at) {
            expectSame(u"visitor in the house"_s, list[at].visitorName, here[at].first);
            expectSame(u"visit in the house"_s, list[at].id.value(), here[at].second);
        }
    }

    void compareExpected()
    {
        std::vector<std::pair<std::int64_t, std::int64_t>> expected;
        for (const ModelVisit& visit : m_visits)
            if (visit.state == State::Expected && visit.expectedAtMs)
                expected.emplace_back(*visit.expectedAtMs, visit.id);
        std::sort(expected.begin(), expected.end());
        const auto list = m_company.look([](Reader& books) {
            return reception::expectedVisits(books, {0}, {std::numeric_limits<std::int64_t>::max()},
                                             {}, 10'000);
        });
        expectSame(u"expected visits"_s, list.size(), expected.size());
        for (std::size_t at = 0; at < expected.size(); ++at)
            expectSame(u"expected visit"_s, list[at].id.value(), expected[at].second);
    }

    /// Few names, so that the same one is announced again and again.
    QString someName()
    {
        static const std::array<QString, 6> names{u"Petra"_s, u"Oskar"_s, u"Lucia"_s,
                                                  u"Amir"_s,  u"Hanne"_s, u"Zoë"_s};
        return m_company.luck.oneOf(names);
    }

    QString invite()
    {
        const QString name = someName();
        const Instant at{m_company.clock.now().ms + m_company.luck.between(-3, 72) * 3'600'000};
        const Receipt invited = expectDone(m_company.ask([&](const Request& request) {
            return workflows::inviteVisitor(
                m_company.office(), request,
                {.visitorName = name, .host = m_host, .expectedAt = at});
        }));
        m_visits.push_back({.id = invited.id, .name = name, .expectedAtMs = at.ms});
        return u"announce "_s + name;
    }

    const ModelVisit* hereNamed(const QString& name) const
    {
        const auto found =
            std::find_if(m_visits.begin(), m_visits.end(), [&](const ModelVisit& visit) {
                return visit.state == State::Here && visit.name == name;
            });
        return found == m_visits.end() ? nullptr : &*found;
    }
    bool isWorn(const QString& badge) const
    {
        return std::any_of(m_visits.begin(), m_visits.end(), [&](const ModelVisit& visit) {
            return visit.state == State::Here && visit.badge == badge;
        });
    }
    QString lowestBadge() const
    {
        int number = 1;
        while (isWorn(QString::number(number)))
            ++number;
        return QString::number(number);
    }

    QString walkIn()
    {
        const QString name = someName();
        const auto received = m_company.ask([&](const Request& request) {
            return workflows::receiveWalkIn(m_company.office(), request,
                                            {.visitorName = name, .host = m_host}, {});
        });
        if (hereNamed(name)) {
            expectRefused(received, reception::errors::alreadyHere);
            return name + u" comes twice"_s;
        }
        const QString badge = lowestBadge();
        const Receipt done = expectDone(received);
        expectSame(u"badge"_s, done.number, badge);
        m_visits.push_back({.id = done.id, .name = name, .state = State::Here, .badge = badge});
        return name + u" walks in"_s;
    }

    QString checkIn()
    {
        ModelVisit& visit = m_company.luck.oneOf(m_visits);
        const QString wanted =
            m_company.luck.onceIn(3) ? QString::number(m_company.luck.between(1, 4)) : QString();
        const QString badge = wanted.isEmpty() ? lowestBadge() : wanted;
        const auto seen = seenOf(visit);
        const auto here = change([&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto done, reception::checkIn(work, seen.id, seen.version, wanted));
            return Receipt{seen.id.value(), done.badge};
        });
        const QString what = u"check %1 in"_s.arg(visit.name);
        if (visit.state != State::Expected)
            expectRefused(here, reception::errors::notExpected);
        else if (hereNamed(visit.name))
            expectRefused(here, reception::errors::alreadyHere);
        else if (isWorn(badge))
            expectRefused(here, reception::errors::badgeWorn);
        else {
            expectSame(u"badge"_s, expectDone(here).number, badge);
            visit.state = State::Here;
            visit.badge = badge;
            return what;
        }
        return what + u" in vain"_s;
    }

    QString checkOut()
    {
        ModelVisit& visit = m_company.luck.oneOf(m_visits);
        const auto seen = seenOf(visit);
        const auto left = change([&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_CHECK(reception::checkOut(work, seen.id, seen.version));
            return Receipt{seen.id.value()};
        });
        const QString what = u"check %1 out"_s.arg(visit.name);
        if (visit.state != State::Here) {
            expectRefused(left, reception::errors::notHere);
            return what + u" in vain"_s;
        }
        expectDone(left);
        visit.state = State::Left;
        return what;
    }

    QString markNoShow()
    {
        ModelVisit& visit = m_company.luck.oneOf(m_visits);
        const auto seen = seenOf(visit);
        const auto marked = change([&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_CHECK(reception::markNoShow(work, seen.id, seen.version));
            return Receipt{seen.id.value()};
        });
        const QString what = visit.name + u" did not come"_s;
        if (visit.state != State::Expected)
            expectRefused(marked, reception::errors::notExpected);
        else if (visit.expectedAtMs && *visit.expectedAtMs > m_company.clock.now().ms)
            expectRefused(marked, reception::errors::tooEarlyForNoShow);
        else {
            expectDone(marked);
            visit.state = State::NoShow;
        }
        return what;
    }

    template <class Work>
    Result<Receipt> change(Work work)
    {
        return m_company.change(m_company.office(), work);
    }

    PartyId m_host;
    std::vector<ModelVisit> m_visits;
};

} // namespace

std::unique_ptr<Desk> receptionDesk(Company& company, SharedModel& model)
{
    return std::make_unique<ReceptionDesk>(company, model);
}

} // namespace tandem::simulation
