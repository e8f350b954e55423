#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace tandem::app {

/// An event during which the window did not answer.
struct Stall {
    QString where; ///< The page in sight, and what the event went to.
    std::int64_t cpuMs = 0;
};

/// Notices when the window's thread works longer than 100 ms on one event, on a thread of its own:
/// also on an event that never ends.
///
/// It measures the processor time of the window's thread, not time on the wall: a machine that is
/// busy with other things, as the tests' is, makes nothing look slow. Where the program itself runs
/// slower than it will (sanitizers, no optimisation), TANDEM_WATCHDOG_FACTOR widens the limit.
class Watchdog {
public:
    /// Must be made on the window's thread. `stalled` is told of each stall, on the watchdog's
    /// thread if the event still goes on, else on the window's.
    explicit Watchdog(std::function<void(const Stall&)> stalled = {});
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    /// An event begins or ends; from Application::notify. Events within an event loop that is
    /// nested in another's event count on their own.
    void begin(int loopLevel);
    void end(const char* receiver, int eventType);

    /// The page that is in sight, for what is reported from now on.
    void setPage(const QString& page);
    std::vector<Stall> stalls() const;
    static std::int64_t limitMs();

private:
    struct Frame {
        int loopLevel;
        std::int64_t startNs;
        std::int64_t nestedNs = 0;
        bool isRoot;
    };

    std::int64_t cpuNs() const;
    void report(const QString& what, std::int64_t cpuMs);
    void watch();

    std::function<void(const Stall&)> m_stalled;
    clockid_t m_clock{};
    std::vector<Frame> m_frames;                 ///< Only on the window's thread.
    std::atomic<std::int64_t> m_rootStartNs = 0; ///< 0 while no event is handled.
    std::atomic<std::int64_t> m_reportedStartNs = 0;
    mutable std::mutex m_guard; ///< Of what follows.
    QString m_page;
    std::vector<Stall> m_stalls;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

} // namespace tandem::app
