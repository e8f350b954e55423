#include "gui/kit/icon.h"
#include "gui/kit/privacy.h"
#include "gui/shell/about_dialog.h"
#include "gui/shell/command_registry.h"
#include "gui/shell/main_window.h"
#include "gui/shell/manual_window.h"
#include "gui/shell/palette.h"
#include "gui/shell/recent_records.h"
#include "gui/shell/shortcuts_dialog.h"
#include "gui/shell/sidebar.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QWhatsThis>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textStepPercent = 10;
constexpr int numberedPagesMax = 9;
constexpr int companyMenuTop = 56; // below the company's button

QKeySequence keys(const char* text)
{
    return QKeySequence(QString::fromLatin1(text));
}

} // namespace

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildRecordMenu();
    buildGoMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu* const file = menuBar()->addMenu(tr("&File"));
    connect(m_sidebar, &Sidebar::companyClicked, this, [this, file] {
        file->popup(m_sidebar->mapToGlobal(QPoint(metrics::spaceLarge, companyMenuTop)));
    });
    m_commands->add(
        file, {.name = "file.new_window", .text = tr("New &window"), .keys = keys("Ctrl+Shift+N")},
        [this] { emit windowWanted(place()); });
    m_commands->add(file,
                    {.name = "file.new_tab", .text = tr("New &tab"), .keys = QKeySequence::AddTab},
                    [this] { openTab(place()); });
    m_commands->add(file,
                    {.name = "file.close_tab", .text = tr("&Close tab"), .keys = keys("Ctrl+W")},
                    [this] { closeTab(m_tabBar->currentIndex()); });
    file->addSeparator();
    m_commands->add(file,
                    {.name = "file.open_company",
                     .text = tr("&Open company\u2026"),
                     .keys = QKeySequence::Open},
                    [this] { emit openBooksWanted(); });
    if (specOf(u"office.import"_s))
        m_commands->add(file, {.name = "file.import", .text = tr("&Import\u2026")},
                        [this] { go(u"office.import"_s); });
    if (specOf(u"office.export"_s))
        m_commands->add(file, {.name = "file.export_books", .text = tr("Export &books\u2026")},
                        [this] { go(u"office.export"_s); });
    if (m_workplace.isSample)
        m_commands->add(
            file, {.name = "file.reset_sample", .text = tr("&Reset the sample company\u2026")},
            [this] {
                if (m_desk.confirm(this,
                                   tr("Make the sample company anew? What you have entered in it "
                                      "is thrown away."),
                                   tr("Reset")))
                    emit sampleResetWanted();
            });
    m_commands->add(file, {.name = "file.workstation", .text = tr("This co&mputer\u2026")},
                    [this] { emit workstationWanted(); });
    file->addSeparator();
    m_commands->add(file, {.name = "file.lock", .text = tr("&Lock"), .keys = keys("Ctrl+L")},
                    [this] { emit lockWanted(); });
    m_commands->add(
        file, {.name = "file.sign_out", .text = tr("&Sign out"), .keys = keys("Ctrl+Shift+L")},
        [this] { emit signOutWanted(); });
    m_commands->add(file, {.name = "file.quit", .text = tr("&Quit"), .keys = QKeySequence::Quit},
                    [this] { emit quitWanted(); });
}

void MainWindow::buildRecordMenu()
{
    QMenu* const record = menuBar()->addMenu(tr("R&ecord"));
    m_commands->add(
        record,
        {.name = "record.open_tab", .text = tr("Open in a new &tab"), .keys = keys("Alt+Return")},
        [this] { openRowIn(OpenIn::Tab); });
    m_commands->add(record,
                    {.name = "record.open_window",
                     .text = tr("Open in a new &window"),
                     .keys = keys("Alt+Shift+Return")},
                    [this] { openRowIn(OpenIn::Window); });
    m_commands->add(record, {.name = "record.new", .text = tr("&New"), .keys = QKeySequence::New},
                    [this] { m_new->click(); });
    m_commands->add(record,
                    {.name = "record.reload", .text = tr("&Reload"), .keys = QKeySequence::Refresh},
                    [this] {
                        if (Page* const page = tab().page())
                            page->reload();
                    });
    m_commands->add(record,
                    {.name = "record.filter", .text = tr("&Filter"), .keys = QKeySequence::Find},
                    [this] {
                        if (Page* const page = tab().page())
                            page->focusFirst();
                    });
}

void MainWindow::buildGoMenu()
{
    QMenu* const go = menuBar()->addMenu(tr("&Go"));
    m_commands->add(go, {.name = "go.back", .text = tr("&Back"), .keys = keys("Alt+Left")},
                    [this] { tab().goBack(); });
    m_commands->add(go, {.name = "go.forward", .text = tr("&Forward"), .keys = keys("Alt+Right")},
                    [this] { tab().goForward(); });
    m_commands->add(
        go, {.name = "go.palette", .text = tr("&Search or jump to\u2026"), .keys = keys("Ctrl+K")},
        [this] { openPalette(); });
    QAction* const next = m_commands->add(
        go, {.name = "go.next_tab", .text = tr("Next tab"), .keys = keys("Ctrl+Tab")},
        [this] { turnTab(1); });
    QAction* const previous = m_commands->add(
        go, {.name = "go.previous_tab", .text = tr("Previous tab"), .keys = keys("Ctrl+Shift+Tab")},
        [this] { turnTab(-1); });
    // The same by other keys, where the page in sight has no tabs of its own.
    m_nextTab = new QAction(this);
    m_nextTab->setShortcut(keys("Ctrl+PgDown"));
    connect(m_nextTab, &QAction::triggered, next, &QAction::trigger);
    m_previousTab = new QAction(this);
    m_previousTab->setShortcut(keys("Ctrl+PgUp"));
    connect(m_previousTab, &QAction::triggered, previous, &QAction::trigger);
    addActions({m_nextTab, m_previousTab});
    go->addSeparator();
    int number = 1;
    for (const PageSpec& page : m_pages) {
        if (page.section == PageSection::Record)
            continue;
        const QString name = QString::fromLatin1(page.name);
        m_commands->add(go,
                        {.name = page.name,
                         .text = QCoreApplication::translate("View", page.title),
                         .keys = number <= numberedPagesMax ? QKeySequence(u"Alt+%1"_s.arg(number))
                                                            : QKeySequence(),
                         .icon = QString::fromLatin1(page.icon)},
                        [this, name] { this->go(name); });
        ++number;
    }
}

void MainWindow::buildViewMenu()
{
    QMenu* const view = menuBar()->addMenu(tr("&View"));
    m_commands->add(
        view, {.name = "view.rail", .text = tr("&Narrow sidebar"), .keys = keys("Ctrl+B")}, [this] {
            m_isRailWanted = !m_sidebar->isRail();
            setRail(m_isRailWanted);
            emit placeChanged();
        });
    m_publicView = m_commands->add(
        view, {.name = "view.public", .text = tr("&Public view"), .keys = keys("Ctrl+Shift+M")},
        [this] { emit publicViewWanted(onlookers() != Onlookers::Public); });
    m_publicView->setCheckable(true);
    view->addSeparator();
    auto* const themes = new QActionGroup(this);
    struct Choice {
        const char* name;
        ThemeChoice choice;
        QString text;
    };
    for (const Choice& one :
         {Choice{"view.theme_system", ThemeChoice::System, tr("Theme of the &desktop")},
          Choice{"view.theme_light", ThemeChoice::Light, tr("&Light")},
          Choice{"view.theme_dark", ThemeChoice::Dark, tr("Dar&k")},
          Choice{"view.theme_contrast", ThemeChoice::HighContrast, tr("&High contrast")}}) {
        QAction* const action = m_commands->add(view, {.name = one.name, .text = one.text},
                                                [this, one] { changeTheme(one.choice); });
        action->setCheckable(true);
        action->setChecked(one.choice == themeChoice());
        themes->addAction(action);
    }
    view->addSeparator();
    m_commands->add(
        view, {.name = "view.larger", .text = tr("Lar&ger text"), .keys = QKeySequence::ZoomIn},
        [this] { changeTextSize(textPercent() + textStepPercent); });
    m_commands->add(
        view, {.name = "view.smaller", .text = tr("S&maller text"), .keys = QKeySequence::ZoomOut},
        [this] { changeTextSize(textPercent() - textStepPercent); });
}

void MainWindow::buildHelpMenu()
{
    QMenu* const help = menuBar()->addMenu(tr("&Help"));
    m_commands->add(help,
                    {.name = "help.manual",
                     .text = tr("&Manual"),
                     .keys = QKeySequence::HelpContents,
                     .icon = u"book-open"_s},
                    [this] { openManual(); });
    m_commands->add(help,
                    {.name = "help.whats_this",
                     .text = tr("&What's this?"),
                     .keys = QKeySequence::WhatsThis,
                     .icon = u"circle-help"_s},
                    [] { QWhatsThis::enterWhatsThisMode(); });
    m_commands->add(help, {.name = "help.keys", .text = tr("&Keys"), .keys = keys("Ctrl+?")},
                    [this] { showShortcuts(this, commands()); });
    m_commands->add(help, {.name = "help.about", .text = tr("&About Tandem")},
                    [this] { showAbout(this); });
}

void MainWindow::changeTheme(ThemeChoice choice)
{
    applyTheme(choice, textPercent());
    QSettings().setValue("window/theme", static_cast<int>(choice));
}

void MainWindow::changeTextSize(int percent)
{
    applyTheme(themeChoice(), std::clamp(percent, textPercentMin, textPercentMax));
    QSettings().setValue("window/textPercent", textPercent());
}

void MainWindow::openManual()
{
    showManual(this, chapterOf(currentPage()));
}

std::vector<Command> MainWindow::commands() const
{
    return m_commands->commands(tab().page(), tab().pageTitle());
}

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    const QString here = tab().pageTitle();
    const auto add = [&](const Command& one) {
        entries.push_back({.text = one.text,
                           .where = one.where,
                           .icon = one.icon.isEmpty() ? u"chevron-right"_s : one.icon,
                           .keys = one.keys,
                           .isEnabled = one.isEnabled,
                           .run = one.run});
    };
    const std::vector<Command> all = commands();
    for (const RecentRecord& one : recentRecords(m_workplace.keptUnder)) {
        const PageSpec* const spec = specOf(one.place.page);
        if (!spec || one.place == place())
            continue;
        entries.push_back({.text = shownText(one.title, Privacy::Name),
                           .where = QCoreApplication::translate("View", spec->title),
                           .icon = QString::fromLatin1(spec->icon),
                           .run = [this, place = one.place] { open(place.page, place.record); }});
    }
    for (const Command& one : all)
        if (one.where == here)
            add(one);
    for (const Command& one : all)
        if (one.where != here)
            add(one);
    return entries;
}

std::optional<PaletteEntry> MainWindow::entryOf(const Hit& hit)
{
    const QString page = pageOf(hit.subject);
    const PageSpec* const spec = specOf(page);
    if (!spec)
        return std::nullopt;
    return PaletteEntry{.text = shownText(hit.title, Privacy::Name),
                        .where = QCoreApplication::translate("View", spec->title),
                        .icon = QString::fromLatin1(spec->icon),
                        .run = [this, page, record = hit.subject.id] { open(page, record); }};
}

void MainWindow::rememberRecord(const WorkTab& shown)
{
    rememberRecent(m_workplace.keptUnder, {shown.place(), shown.note()});
}

void MainWindow::openPalette()
{
    m_palette->openWith(paletteEntries());
}

QString MainWindow::pageOf(const Subject& subject)
{
    const std::array known{std::pair{u"party"_s, u"crm.party"_s},
                           std::pair{u"sales_order"_s, u"sales.order"_s},
                           std::pair{u"invoice"_s, u"sales.invoice"_s},
                           std::pair{u"item"_s, u"inventory.item"_s},
                           std::pair{u"purchase_order"_s, u"inventory.purchase_order"_s},
                           std::pair{u"bill"_s, u"inventory.bill"_s},
                           std::pair{u"employee"_s, u"hr.employee"_s},
                           std::pair{u"account"_s, u"ledger.accounts"_s},
                           std::pair{u"opportunity"_s, u"crm.pipeline"_s},
                           std::pair{u"visit"_s, u"reception.board"_s},
                           std::pair{u"leave_request"_s, u"hr.people"_s},
                           std::pair{u"approval"_s, u"office.approvals"_s},
                           std::pair{u"job"_s, u"office.backups"_s},
                           std::pair{u"cover"_s, u"office.settings"_s}};
    for (const auto& [table, page] : known)
        if (table == subject.table)
            return page;
    return {};
}

} // namespace tandem::gui
