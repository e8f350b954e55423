#include "gui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace tandem::gui {

namespace {

constexpr int looksPerLimit = 8;
constexpr int lookEveryMsMax = 1'000;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject* parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_touched.start();
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_touched.elapsed() < m_limitMs)
            return;
        m_touched.start();
        emit idle();
    });
    qApp->installEventFilter(this);
}

void IdleWatch::setLimit(int limitMs)
{
    m_limitMs = limitMs;
    m_touched.start();
    if (limitMs > 0)
        m_timer->start(std::clamp(limitMs / looksPerLimit, 1, lookEveryMsMax));
    else
        m_timer->stop();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    if (isTouch(event->type()))
        m_touched.start();
    return false;
}

} // namespace tandem::gui
