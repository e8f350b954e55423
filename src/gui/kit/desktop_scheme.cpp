#include "gui/kit/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <atomic>
#include <memory>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience_ms = 100;
constexpr uint prefersDark = 1;

// Without an address the bus library would start a bus of its own, which takes its time.
bool isBusAnnounced()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

bool portalSaysDark()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    auto question = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                                   u"/org/freedesktop/portal/desktop"_s,
                                                   u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    question.setArguments({u"org.freedesktop.appearance"_s, u"color-scheme"_s});
    const QDBusMessage answer = bus.call(question, QDBus::Block, patience_ms);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return false;
    QVariant value = answer.arguments().constFirst(); // a variant in a variant, by some portals
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == prefersDark;
}

} // namespace

DesktopScheme desktopScheme()
{
    if (!isBusAnnounced())
        return DesktopScheme::Light;
    // Connecting to a bus that hangs has no time limit of its own, so it happens beside the window.
    const auto isDark = std::make_shared<std::atomic<bool>>(false);
    QThread* asking = QThread::create([isDark] { *isDark = portalSaysDark(); });
    QObject::connect(asking, &QThread::finished, asking, &QObject::deleteLater);
    asking->start();
    asking->wait(QDeadlineTimer(patience_ms));
    return *isDark ? DesktopScheme::Dark : DesktopScheme::Light;
}

} // namespace tandem::gui
