#include "app/station.h"

#include "app/front_door.h"
#include "app/pages.h"
#include "app/session_store.h"
#include "app/station_seat.h"
#include "gui/kit/privacy.h"
#include "gui/shell/idle_watch.h"
#include "gui/shell/notice_bell.h"
#include "gui/shell/workstation_dialog.h"
#include "office/backup_age.h"

#include <QApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QSystemTrayIcon>
#include <QTimer>

namespace tandem::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepEveryMs = 2'000;
constexpr int remindEveryMs = 3'600'000;

} // namespace

Station::Station(StationBooks books, const Clock& clock, const QLocale& locale)
    : m_books(std::move(books))
    , m_clock(clock)
    , m_locale(locale)
    , m_language(gui::workstationSettings().language)
    , m_spoken(m_language)
    , m_idleWatch(new gui::IdleWatch(this))
    , m_keepTimer(new QTimer(this))
    , m_remindTimer(new QTimer(this))
{
    QApplication::setQuitOnLastWindowClosed(false);
    connect(m_idleWatch, &gui::IdleWatch::idle, this, &Station::lock);
    m_keepTimer->setInterval(keepEveryMs);
    connect(m_keepTimer, &QTimer::timeout, this, &Station::keepWindows);
    connect(m_keepTimer, &QTimer::timeout, this, &Station::meetLanguage);
    m_keepTimer->start();
    m_remindTimer->setInterval(remindEveryMs);
    connect(m_remindTimer, &QTimer::timeout, this, &Station::remind);
    m_remindTimer->start();
    qApp->installEventFilter(this);
    const gui::WorkstationSettings settings = gui::workstationSettings();
    gui::setOnlookers(settings.isPublic ? gui::Onlookers::Public : gui::Onlookers::Trusted);
    if (settings.usesDesktopNotices && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_tray->show();
    }
}

Station::~Station()
{
    if (m_knocking)
        m_knocking->wait();
    closeDoor();
}

Station::Seat* Station::seatOf(UserId user) const
{
    for (const auto& one : m_seats)
        if (one->session().user == user)
            return one.get();
    return nullptr;
}

Result<> Station::seat(std::unique_ptr<OpenBooks> books)
{
    auto fresh = std::make_unique<Seat>();
    TANDEM_TRY(gui::Workplace workplace, books->workplace());
    workplace.isSample = m_books.isSample;
    fresh->books = std::move(books);
    fresh->workplace.emplace(std::move(workplace));
    m_seats.push_back(std::move(fresh));
    m_inSight = m_seats.back().get();
    watchFor(*m_inSight);
    restoreWindows(*m_inSight);
    QTimer::singleShot(0, this, &Station::remind);
    return {};
}

/// The sample is nobody's loss. What keeps it from being looked at now is no reason to be shown.
void Station::remind()
{
    if (m_inSight && !m_books.isSample)
        std::ignore = remindOfBackup(m_inSight->books->office());
}

void Station::restoreWindows(Seat& seat)
{
    seat.language = m_spoken;
    for (const auto kept : keptWindows(seat.workplace->keptUnder))
        addWindow(seat)->restore(kept.toObject());
    if (seat.windows.empty())
        addWindow(seat);
    for (const auto& window : seat.windows) {
        window->show();
        if (window->currentPage().isEmpty() && !window->pages().empty())
            window->go(QString::fromLatin1(window->pages().front().name));
    }
}

gui::MainWindow* Station::addWindow(Seat& seat)
{
    seat.windows.push_back(
        std::make_unique<gui::MainWindow>(*seat.workplace, allPages(), m_locale));
    gui::MainWindow* const window = seat.windows.back().get();
    connectWindow(seat, window);
    return window;
}

void Station::connectWindow(Seat& seat, gui::MainWindow* window)
{
    using gui::MainWindow;
    connect(window, &MainWindow::lockWanted, this, &Station::lock);
    connect(window, &MainWindow::windowWanted, this, &Station::openWindow);
    connect(window, &MainWindow::publicViewWanted, this, &Station::setPublicView);
    connect(window, &MainWindow::workstationWanted, this, &Station::askForSettings);
    // Queued: a window does not go while it still speaks.
    const auto leaving = [this](Leaving why) { return [this, why] { leave(why); }; };
    connect(window, &MainWindow::signOutWanted, this, leaving(Leaving::SignOut),
            Qt::QueuedConnection);
    connect(window, &MainWindow::openBooksWanted, this, leaving(Leaving::OtherBooks),
            Qt::QueuedConnection);
    connect(window, &MainWindow::quitWanted, this, leaving(Leaving::Quit), Qt::QueuedConnection);
    connect(window, &MainWindow::sampleResetWanted, this, leaving(Leaving::ResetSample),
            Qt::QueuedConnection);
    connect(
        window, &MainWindow::closed, this, [this, &seat, window] { windowClosed(seat, window); },
        Qt::QueuedConnection);
    if (seat.windows.size() == 1)
        connect(&window->bell(), &gui::NoticeBell::arrived, this,
                [this](const Notice& notice) { showNews(gui::noticeText(notice)); });
}

gui::MainWindow* Station::openWindow(const gui::Place& place)
{
    require(m_inSight != nullptr, "somebody works here");
    constexpr QPoint beside(32, 32);
    const auto* const before = m_inSight->windows.back().get();
    gui::MainWindow* const window = addWindow(*m_inSight);
    window->resize(before->size());
    window->move(before->pos() + beside);
    window->show();
    window->go(place.page.isEmpty() ? QString::fromLatin1(window->pages().front().name)
                                    : place.page,
               place.record);
    return window;
}

std::vector<gui::MainWindow*> Station::windows() const
{
    std::vector<gui::MainWindow*> all;
    if (m_inSight)
        for (const auto& window : m_inSight->windows)
            if (window->isVisible())
                all.push_back(window.get());
    return all;
}

void Station::keepWindows()
{
    if (!m_inSight || m_isLeaving || isLocked())
        return;
    QJsonArray kept;
    for (const gui::MainWindow* const window : windows())
        kept.append(window->kept());
    if (!kept.isEmpty())
        tandem::app::keepWindows(m_inSight->workplace->keptUnder, kept);
}

/// With the last window of a user, the user goes; it is that window that opens the next time.
void Station::windowClosed(Seat& seat, gui::MainWindow* window)
{
    if (&seat != m_inSight || m_isLeaving)
        return;
    if (windows().empty())
        return leave(Leaving::Quit);
    std::erase_if(seat.windows, [&](const auto& one) { return one.get() == window; });
    keepWindows();
}

void Station::leave(Leaving why)
{
    if (!m_inSight || m_isLeaving)
        return;
    keepWindows();
    m_isLeaving = true;
    for (gui::MainWindow* const window : windows())
        if (!window->close()) {
            m_isLeaving = false;
            return;
        }
    if (const auto done = m_inSight->books->leave(); !done)
        complain(done.error());
    Seat* const gone = std::exchange(m_inSight, nullptr);
    std::erase_if(m_seats, [&](const auto& one) { return one.get() == gone; });
    m_isLeaving = false;
    m_idleWatch->setLimit(0);
    if (m_seats.empty())
        emit left(why);
    else
        showDoor({});
}

void Station::setPublicView(bool isPublic)
{
    gui::WorkstationSettings settings = gui::workstationSettings();
    settings.isPublic = isPublic;
    gui::keepWorkstationSettings(settings);
    gui::setOnlookers(isPublic ? gui::Onlookers::Public : gui::Onlookers::Trusted);
    for (const auto& seat : m_seats)
        for (const auto& window : seat->windows)
            window->showOnlookers();
}

void Station::askForSettings()
{
    auto* const dialog =
        new gui::WorkstationDialog(gui::workstationSettings(), QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const gui::WorkstationSettings settings = dialog->settings();
        gui::keepWorkstationSettings(settings);
        setPublicView(settings.isPublic);
        if (settings.language != m_language) // later: the windows go, and this dialog with them
            QTimer::singleShot(0, this, [this, code = settings.language] { setLanguage(code); });
        if (m_inSight)
            watchFor(*m_inSight);
    });
    dialog->open();
}

/// On a locked screen the desktop says that there is news, not which.
void Station::showNews(const QString& text)
{
    if (m_tray && gui::workstationSettings().usesDesktopNotices)
        m_tray->showMessage(u"Tandem"_s, isLocked() ? tr("There is news for you.") : text,
                            QSystemTrayIcon::Information);
}

/// F8 held: the current row, unmasked.
bool Station::eventFilter(QObject*, QEvent* event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::KeyRelease)
        return false;
    const auto* const key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_F8 && !key->isAutoRepeat()
        && gui::onlookers() == gui::Onlookers::Public)
        gui::setRevealing(isPress && !isLocked());
    return false;
}

} // namespace tandem::app
