#include "app/watchdog.h"

#include <QMetaEnum>
#include <QtCore/qcoreevent.h>

#include <pthread.h>
#include <time.h>

namespace tandem::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t eventMsMax = 100;
constexpr std::int64_t nsPerMs = 1'000'000;
constexpr std::int64_t nsPerSecond = 1'000'000'000;
constexpr std::chrono::milliseconds lookEvery{25};

} // namespace

std::int64_t Watchdog::limitMs()
{
    bool isNumber = false;
    const int factor = qEnvironmentVariableIntValue("TANDEM_WATCHDOG_FACTOR", &isNumber);
    return eventMsMax * (isNumber && factor > 0 ? factor : 1);
}

Watchdog::Watchdog(std::function<void(const Stall&)> stalled) : m_stalled(std::move(stalled))
{
    pthread_getcpuclockid(pthread_self(), &m_clock);
    m_thread = std::thread([this] { watch(); });
}

Watchdog::~Watchdog()
{
    m_isEnding = true;
    m_thread.join();
}

std::int64_t Watchdog::cpuNs() const
{
    timespec now{};
    clock_gettime(m_clock, &now);
    return std::int64_t{now.tv_sec} * nsPerSecond + now.tv_nsec;
}

void Watchdog::begin(int loopLevel)
{
    const bool isRoot = m_frames.empty() || m_frames.back().loopLevel < loopLevel;
    m_frames.push_back({loopLevel, isRoot ? cpuNs() : 0, 0, isRoot});
    if (isRoot)
        m_rootStartNs = m_frames.back().startNs;
}

void Watchdog::end(const char* receiver, int eventType)
{
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    if (!frame.isRoot)
        return;
    const std::int64_t spentNs = cpuNs() - frame.startNs;
    m_rootStartNs = 0;
    for (auto outer = m_frames.rbegin(); outer != m_frames.rend(); ++outer)
        if (outer->isRoot) {
            outer->nestedNs += spentNs;
            break;
        }
    const std::int64_t ownMs = (spentNs - frame.nestedNs) / nsPerMs;
    if (ownMs > limitMs() && m_reportedStartNs != frame.startNs)
        report(u"%1, event %2"_s.arg(QString::fromLatin1(receiver)).arg(eventType), ownMs);
}

void Watchdog::report(const QString& what, std::int64_t cpuMs)
{
    Stall stall;
    {
        const std::scoped_lock held(m_guard);
        stall = {.where = m_page + u": "_s + what, .cpuMs = cpuMs};
        m_stalls.push_back(stall);
    }
    if (m_stalled)
        m_stalled(stall);
}

/// An event that goes on is told of once, while it does.
void Watchdog::watch()
{
    while (!m_isEnding) {
        std::this_thread::sleep_for(lookEvery);
        const std::int64_t start = m_rootStartNs;
        if (start == 0 || start == m_reportedStartNs)
            continue;
        const std::int64_t spentMs = (cpuNs() - start) / nsPerMs;
        // Ten times over the limit nobody can wait for its end to be told.
        if (spentMs <= 10 * limitMs() || m_rootStartNs != start)
            continue;
        m_reportedStartNs = start;
        report(u"an event that still goes on"_s, spentMs);
    }
}

void Watchdog::setPage(const QString& page)
{
    const std::scoped_lock held(m_guard);
    m_page = page;
}

std::vector<Stall> Watchdog::stalls() const
{
    const std::scoped_lock held(m_guard);
    return m_stalls;
}

} // namespace tandem::app
