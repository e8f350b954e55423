#pragma once

#include "gui/kit/page_spec.h"
#include "office/company.h"
#include "office/subject.h"

#include <QMainWindow>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tandem::gui {

class Palette;
class Sidebar;
class TextLabel;
class Toast;
struct PaletteEntry;

/// What a window works with; all of it outlives the window.
struct Workplace {
    Office& office;
    BackgroundReader& background;
    const Clock& clock;
    Random& random;
    Company company;
    QString booksName; ///< "northwind.tandem", or the server's address.
};

/// A window on the books: sidebar, page head, the page, status bar. Pages are made when they are
/// first gone to and kept; Alt+Left goes back to where one was.
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
    QString currentPage() const { return m_place.page; }

    /// Which page shows a record of this table; with the name of the page, or empty.
    static QString pageOf(const Subject& subject);

signals:
    /// The user wants to sign out, or to work on other books.
    void signOutWanted();
    void openBooksWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Place {
        QString page;
        std::int64_t record = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };

    Desk makeDesk(const Workplace& workplace, const QLocale& locale);
    void buildMenus();
    void buildHead(QLayout* layout);
    void buildStatusBar();
    void showPlace(const Place& place);
    void goBack();
    void goForward();
    void openPalette();
    void setRail(bool isRail);
    void changeTheme(ThemeChoice choice);
    void changeTextSize(int percent);
    void showCover();
    QToolButton* statusItem(const QString& icon, const QString& text, const QString& page);
    std::vector<PaletteEntry> paletteEntries();
    const PageSpec* specOf(const QString& page) const;
    QAction* addToMenu(QMenu* menu, const QString& text, const QKeySequence& keys,
                       std::function<void()> run);

    Workplace m_workplace;
    std::vector<PageSpec> m_pages; ///< Those that this user may see.
    Desk m_desk;
    Sidebar* m_sidebar;
    QStackedWidget* m_stack;
    TextLabel* m_title;
    TextLabel* m_note;
    QPushButton* m_new;
    Toast* m_toast;
    Palette* m_palette;
    std::map<QString, Page*> m_made;
    Place m_place;
    std::vector<Place> m_back;
    std::vector<Place> m_forward;
    bool m_isRailWanted = false;
};

} // namespace tandem::gui
