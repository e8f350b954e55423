#pragma once

#include "app/books.h"
#include "gui/shell/main_window.h"

#include <QPointer>
#include <QThread>

class QSystemTrayIcon;
class QTimer;

namespace tandem::gui {
class Curtains;
class IdleWatch;
class LockDialog;
} // namespace tandem::gui

namespace tandem::app {

/// Why somebody stopped to work on some books.
enum class Leaving { Quit, SignOut, OtherBooks, ResetSample, Failure };

/// Which books a workstation is on.
struct StationBooks {
    QString location;
    bool isSample = false;
    /// Said on the lock screen: the password of a sample is no secret. None: nothing is.
    std::function<QString()> hint{};
};

/// Those who work at this screen on some books: each with windows of their own, one of them in
/// sight. It locks when nobody has touched it for a while; then the same user opens it again and
/// finds everything as it was, or another one signs in beside, while the windows of the first are
/// out of sight. Which windows stood where is kept for the next time, also across a crash.
class Station final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    Station(StationBooks books, const Clock& clock, const QLocale& locale);
    ~Station() override;

    /// Lets somebody who signed in work here: opens the windows of the last time, or one.
    /// Errors: those of OpenBooks::workplace.
    Result<> seat(std::unique_ptr<OpenBooks> books);

    /// Another window for who works here now; with the place, if it has one.
    gui::MainWindow* openWindow(const gui::Place& place = {});
    /// The windows of who works here now, in the order in which they were opened.
    std::vector<gui::MainWindow*> windows() const;

    /// Covers everything until a password is given.
    void lock();
    bool isLocked() const { return m_door != nullptr; }
    /// What stands on the lock screen, to type into; nullptr while it is open.
    gui::LockDialog* door() const { return m_door; }
    gui::IdleWatch& idleWatch() { return *m_idleWatch; }

    /// Masks names and amounts, or shows them; kept for this computer.
    void setPublicView(bool isPublic);
    /// Speaks another language, in windows built anew as they stood, as soon as nothing is lost by
    /// it: at once, or when what is half typed is saved or given up. `code` as app::speak takes it.
    void setLanguage(const QString& code);
    /// Writes down which windows stand where.
    void keepWindows();

signals:
    /// Nobody works here any more.
    void left(tandem::app::Leaving why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Seat;

    Seat* seatOf(UserId user) const;
    gui::MainWindow* addWindow(Seat& seat);
    void connectWindow(Seat& seat, gui::MainWindow* window);
    void restoreWindows(Seat& seat);
    void tryPassword(const QString& name, const QString& password);
    void admit(Entry entry);
    void unlock(Seat& seat);
    void watchFor(const Seat& seat);
    void showDoor(const QString& user);
    void closeDoor();
    void bringBack(Seat& seat);
    void sendAway(Seat& seat);
    void windowClosed(Seat& seat, gui::MainWindow* window);
    /// Ends the work of who is in sight; the others, if any, are asked for at the door.
    void leave(Leaving why);
    void askForSettings();
    bool mayRenew(const Seat& seat) const;
    void meetLanguage();
    void renewWindows(Seat& seat);
    /// Lets who works here know that a backup is overdue.
    void remind();
    void showNews(const QString& text);

    StationBooks m_books;
    const Clock& m_clock;
    QLocale m_locale;
    QString m_language; ///< That is wanted.
    QString m_spoken;
    bool m_isLanguageAwaited = false;
    std::vector<std::unique_ptr<Seat>> m_seats;
    Seat* m_inSight = nullptr;
    gui::LockDialog* m_door = nullptr;
    gui::IdleWatch* m_idleWatch;
    QTimer* m_keepTimer;
    QTimer* m_remindTimer;
    QSystemTrayIcon* m_tray = nullptr;
    std::unique_ptr<QThread> m_knocking;
    bool m_isLeaving = false;
};

} // namespace tandem::app
