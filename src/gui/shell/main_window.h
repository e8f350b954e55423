#pragma once

#include "gui/kit/page_spec.h"
#include "gui/shell/work_tab.h"
#include "gui/shell/workplace.h"
#include "office/subject.h"

#include <QMainWindow>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace tandem::gui {

class CommandRegistry;
class NoticeBell;
class Palette;
class Sidebar;
class TextLabel;
class Toast;
struct PaletteEntry;

/// A window on the books: sidebar, page head, tabs, the page, status bar.
///
/// What concerns more than this window (another window, the lock, signing out) it asks of who owns
/// it by a signal.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Workplace& workplace, std::vector<PageSpec> pages, const QLocale& locale);
    ~MainWindow() override;

    /// Goes to a page and, if `record` is not 0, to a record there.
    void go(const QString& page, std::int64_t record = 0);
    /// Goes to a page and filters its list of that name.
    void goFiltered(const QString& page, const QString& list, const QString& filter);
    /// What the pages share; a test answers for the user here.
    Desk& desk() { return m_desk; }
    const std::vector<PageSpec>& pages() const { return m_pages; }
    QString currentPage() const { return tab().place().page; }
    Place place() const { return tab().place(); }

    /// Opens a tab on a place, in front or behind.
    enum class TabPlace { InFront, Behind };
    void openTab(const Place& place, TabPlace where = TabPlace::InFront);
    /// Closes a tab; with the last one, the window.
    void closeTab(int index);
    int tabCount() const;
    void turnTab(int step);

    /// Its tabs, their places, and how the pages were left; what restore() takes.
    QJsonObject kept() const;
    void restore(const QJsonObject& kept);

    /// Whether its user has left the screen to somebody else: then it asks and says nothing.
    void setAway(bool isAway) { m_isAway = isAway; }

    NoticeBell& bell() { return *m_bell; }
    /// Says in menu and status bar who may be looking; privacy.h.
    void showOnlookers();

    /// What can be done now, by menus and page.
    std::vector<struct Command> commands() const;

    /// Which page shows a record of this table; with the name of the page, or empty.
    static QString pageOf(const Subject& subject);

signals:
    /// The user wants to sign out, or to work on other books.
    void signOutWanted();
    void openBooksWanted();
    void lockWanted();
    /// Another window, on this place.
    void windowWanted(const Place& place);
    void quitWanted();
    /// How this computer behaves: lock, public view, notices of the desktop.
    void workstationWanted();
    void publicViewWanted(bool isPublic);
    void sampleResetWanted();
    /// Anything that kept() tells changed.
    void placeChanged();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Desk makeDesk(const Workplace& workplace, const QLocale& locale);
    WorkTab& tab() const;
    void buildMenus();
    void buildFileMenu();
    void buildRecordMenu();
    void buildGoMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildHead(QLayout* layout);
    void buildTabBar();
    void buildStatusBar();
    void explainParts();
    void addStatusItem(const StatusItem& item);
    QToolButton* statusButton(const QString& icon, const QString& text, const QString& page);
    void showCover();
    void showTab();
    void showHead();
    enum class OpenIn { Here, Tab, Window };
    void open(const QString& page, std::int64_t record);
    void openRowIn(OpenIn where);
    void openPalette();
    std::vector<PaletteEntry> paletteEntries();
    std::optional<PaletteEntry> entryOf(const Hit& hit);
    void rememberRecord(const WorkTab& shown);
    void setRail(bool isRail);
    void fitSidebar();
    void changeTheme(ThemeChoice choice);
    void changeTextSize(int percent);
    void openManual();
    const PageSpec* specOf(const QString& page) const;
    bool mayClose();
    bool isLastOfUser() const;

    Workplace m_workplace;
    std::vector<PageSpec> m_pages; ///< Those that this user may see.
    Desk m_desk;
    CommandRegistry* m_commands;
    Sidebar* m_sidebar;
    QTabBar* m_tabBar;
    QStackedWidget* m_tabs;
    TextLabel* m_title;
    TextLabel* m_note;
    QPushButton* m_new;
    NoticeBell* m_bell = nullptr;
    Toast* m_toast = nullptr;
    Palette* m_palette = nullptr;
    QAction* m_publicView = nullptr;
    QToolButton* m_publicItem = nullptr;
    QAction* m_nextTab = nullptr;
    QAction* m_previousTab = nullptr;
    OpenIn m_openIn = OpenIn::Here;
    bool m_isRailWanted = false;
    bool m_isAway = false;
};

} // namespace tandem::gui
