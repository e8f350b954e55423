#pragma once

#include "app/watchdog.h"

#include <QApplication>

namespace tandem::app {

/// The window's program: an error that nobody caught becomes a report instead of an end, and where
/// it is asked for a watchdog times every event.
class Application final : public QApplication {
    Q_OBJECT

public:
    Application(int& argc, char** argv);
    ~Application() override;

    bool notify(QObject* receiver, QEvent* event) override;

    /// Times events from now on: in debug builds, in the tests, and where TANDEM_WATCHDOG is set.
    Watchdog& watch(std::function<void(const Stall&)> stalled = {});
    Watchdog* watchdog() { return m_watchdog.get(); }

private:
    bool notifyGuarded(QObject* receiver, QEvent* event);

    std::unique_ptr<Watchdog> m_watchdog;
};

} // namespace tandem::app
