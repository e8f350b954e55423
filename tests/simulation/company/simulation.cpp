#include "simulation.h"

#include "ctl/provers.h"
#include "desk.h"
#include "office/verify.h"

namespace tandem::simulation {

namespace {

constexpr int stepsBetweenComparisons = 25;

void passTime(Company& company)
{
    Luck& luck = company.luck;
    std::int64_t days = luck.onceIn(3) ? luck.between(0, 3) : 0;
    if (luck.onceIn(50))
        days = -luck.between(1, 30); // somebody set the clock back
    company.clock.day = company.clock.day.addDays(days);
    company.clock.moment.ms += days * 86'400'000 + luck.between(0, 3'600'000);
}

void proveTrail(Company& company)
{
    const auto verified =
        verify(company.office(), company.database(), Depth::Full, ctl::moduleProvers());
    if (!verified)
        throw Mismatch(u"verify: "_s + verified.error().text() + verified.error().detail);
    for (const Finding& finding : verified->findings)
        throw Mismatch(u"verify: %1 %2 %3 %4"_s.arg(finding.table)
                           .arg(finding.row)
                           .arg(finding.column, finding.what));
    for (const QString& table : verified->unproven)
        throw Mismatch(u"nothing proves "_s + table);
}

class Simulation {
public:
    explicit Simulation(std::uint64_t seed) : m_company(seed)
    {
        m_model.trade = furnishTrade(m_company);
        for (const auto make : {&ledgerDesk, &appointmentDesk, &leaveDesk, &receptionDesk})
            m_desks.push_back(make(m_company, m_model));
        for (const auto make : {&purchaseDesk, &salesDesk, &returnsDesk, &bankDesk})
            m_tradeDesks.push_back(make(m_company, m_model));
    }

    QString step()
    {
        passTime(m_company);
        // Trade has the longest stories, so it gets two thirds of the steps.
        const bool isTrade = !m_company.luck.onceIn(3);
        return m_company.luck.oneOf(isTrade ? m_tradeDesks : m_desks)->step();
    }
    void compare()
    {
        for (const std::unique_ptr<Desk>& desk : m_desks)
            desk->compare();
        for (const std::unique_ptr<Desk>& desk : m_tradeDesks)
            desk->compare();
    }
    void prove() { proveTrail(m_company); }
    const Company& company() const { return m_company; }

private:
    Company m_company;
    SharedModel m_model;
    std::vector<std::unique_ptr<Desk>> m_desks;
    std::vector<std::unique_ptr<Desk>> m_tradeDesks;
};

} // namespace

QString Story::command(std::uint64_t seed, int steps)
{
    return u"simulation --seed %1 --steps %2"_s.arg(seed).arg(steps);
}

Story simulate(std::uint64_t seed, int steps, const std::function<void(const QString&)>& trace)
{
    Story story;
    QString last = u"begin"_s;
    try {
        Simulation simulation(seed);
        for (; story.steps < steps; ++story.steps) {
            last = simulation.step();
            story.faults = simulation.company().faultCount();
            story.repeated = simulation.company().repeatedCount();
            story.unknown = simulation.company().unknownCount();
            if (trace)
                trace(u"%1 %2"_s.arg(story.steps + 1).arg(last));
            if ((story.steps + 1) % stepsBetweenComparisons == 0)
                simulation.compare();
        }
        last = u"the end"_s;
        simulation.compare();
        simulation.prove();
    } catch (const std::exception& mismatch) {
        story.mismatch = u"step %1, after '%2': %3"_s.arg(story.steps + 1)
                             .arg(last, QString::fromUtf8(mismatch.what()));
    }
    return story;
}

} // namespace tandem::simulation
