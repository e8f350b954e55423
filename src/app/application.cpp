#include "app/application.h"

#include "gui/shell/error_report.h"
#include "gui/shell/main_window.h"

#include <QThread>
#include <QTimer>

namespace tandem::app {

using namespace Qt::StringLiterals;

namespace {

/// The page in sight, for reports and the watchdog.
QString pageInSight()
{
    for (const QWidget* window = QApplication::activeWindow(); window;
         window = window->parentWidget())
        if (const auto* const main = qobject_cast<const gui::MainWindow*>(window))
            return main->currentPage();
    return u"no page"_s;
}

} // namespace

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {}

Application::~Application() = default;

Watchdog& Application::watch(std::function<void(const Stall&)> stalled)
{
    m_watchdog = std::make_unique<Watchdog>(std::move(stalled));
    return *m_watchdog;
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    if (!m_watchdog || QThread::currentThread() != thread())
        return notifyGuarded(receiver, event);
    // Asked before: the receiver may be gone afterwards.
    const char* const name = receiver->metaObject()->className();
    const int type = event->type();
    if (type == QEvent::WindowActivate || type == QEvent::MetaCall)
        m_watchdog->setPage(pageInSight());
    m_watchdog->begin(QThread::currentThread()->loopLevel());
    const bool isTaken = notifyGuarded(receiver, event);
    m_watchdog->end(name, type);
    return isTaken;
}

/// The second of the two nets; the first is Office's. What lands here is a bug of a page.
bool Application::notifyGuarded(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& exception) {
        const gui::ErrorStory story{
            tr("Tandem met something that should not happen, and stopped what it was doing."),
            u"%1\n%2, event %3"_s.arg(QString::fromUtf8(exception.what()), pageInSight())
                .arg(event->type())};
        QTimer::singleShot(0, this,
                           [story] { gui::showErrorReport(QApplication::activeWindow(), story); });
        return false;
    }
}

} // namespace tandem::app
