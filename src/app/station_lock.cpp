#include "app/front_door.h"
#include "app/station_seat.h"
#include "gui/kit/privacy.h"
#include "gui/kit/public_screen.h"
#include "gui/shell/idle_watch.h"
#include "gui/shell/lock_dialog.h"
#include "gui/shell/workstation_settings.h"

namespace tandem::app {

void Station::lock()
{
    if (isLocked() || !m_inSight)
        return;
    keepWindows();
    gui::setRevealing(false);
    QWidget* const publicScreen = gui::openPublicScreen();
    showDoor(m_inSight->session().userName);
    m_inSight->curtains = std::make_unique<gui::Curtains>(m_door);
    if (!publicScreen)
        return m_door->activateWindow();
    // Strangers go on with theirs; whoever ends it stands before the door.
    m_door->hide();
    connect(publicScreen, &QObject::destroyed, m_door, [door = m_door] {
        door->show();
        door->raise();
        door->activateWindow();
    });
}

void Station::showDoor(const QString& user)
{
    m_door = new gui::LockDialog(user, m_books.hint ? m_books.hint() : QString());
    connect(m_door, &gui::LockDialog::attempted, this, &Station::tryPassword);
    connect(m_door, &gui::LockDialog::quitWanted, this, [this] { emit left(Leaving::Quit); });
    m_door->show();
    m_door->raise();
    m_door->activateWindow();
}

void Station::closeDoor()
{
    if (gui::LockDialog* const door = std::exchange(m_door, nullptr)) {
        door->finish();
        door->deleteLater();
    }
}

/// Beside the window: a password is slow to try, and slower after each that was wrong.
void Station::tryPassword(const QString& name, const QString& password)
{
    if (m_knocking && m_knocking->isRunning())
        return;
    m_knocking.reset(QThread::create([this, name, password, location = m_books.location] {
        auto answer = std::make_shared<Result<Entry>>(knock(location, m_clock, name, password));
        QMetaObject::invokeMethod(
            this,
            [this, answer] {
                m_knocking->wait();
                if (!m_door)
                    return;
                if (*answer)
                    admit(std::move(**answer));
                else
                    m_door->refuse(gui::textOf(answer->error()));
            },
            Qt::QueuedConnection);
    }));
    m_knocking->start();
}

void Station::admit(Entry entry)
{
    Seat* const known = seatOf(entry.session.user);
    if (known && known == m_inSight)
        return unlock(*known);
    if (m_inSight)
        sendAway(*m_inSight);
    closeDoor();
    if (known)
        return bringBack(*known);
    if (const auto seated = seat(OpenBooks::entered(m_books.location, m_clock, std::move(entry)));
        !seated) {
        complain(seated.error());
        showDoor({});
    }
}

void Station::unlock(Seat& seat)
{
    closeDoor();
    seat.curtains->open();
    seat.curtains.reset();
    watchFor(seat);
    meetLanguage();
}

void Station::sendAway(Seat& seat)
{
    for (const auto& window : seat.windows)
        window->setAway(true);
    seat.curtains->takeAway();
    m_inSight = nullptr;
}

void Station::bringBack(Seat& seat)
{
    m_inSight = &seat;
    for (const auto& window : seat.windows)
        window->setAway(false);
    seat.curtains->bringBack();
    unlock(seat);
}

/// The lock comes as soon as the rights of who works here suggest.
void Station::watchFor(const Seat& seat)
{
    constexpr int millisecondsPerSecond = 1'000;
    m_idleWatch->setLimit(
        gui::lockAfterSeconds(gui::workstationSettings(), seat.session().permissions)
        * millisecondsPerSecond);
}

} // namespace tandem::app
