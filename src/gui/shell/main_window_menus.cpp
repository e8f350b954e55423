#include "gui/kit/icon.h"
#include "gui/shell/main_window.h"
#include "gui/shell/palette.h"
#include "gui/shell/shortcuts_dialog.h"
#include "gui/shell/sidebar.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textStepPercent = 10;
constexpr int numberedPagesMax = 9;
constexpr int companyMenuTop = 56; // below the company's button

} // namespace

QAction* MainWindow::addToMenu(QMenu* menu, const QString& text, const QKeySequence& keys,
                               std::function<void()> run)
{
    QAction* const action = menu->addAction(text, this, std::move(run));
    action->setShortcut(keys);
    return action;
}

void MainWindow::buildMenus()
{
    QMenu* const file = menuBar()->addMenu(tr("&File"));
    connect(m_sidebar, &Sidebar::companyClicked, this, [this, file] {
        file->popup(m_sidebar->mapToGlobal(QPoint(metrics::spaceLarge, companyMenuTop)));
    });
    addToMenu(file, tr("&Open company\u2026"), QKeySequence::Open,
              [this] { emit openBooksWanted(); });
    addToMenu(file, tr("&Sign out"), QKeySequence(u"Ctrl+Shift+L"_s),
              [this] { emit signOutWanted(); });
    file->addSeparator();
    addToMenu(file, tr("&Quit"), QKeySequence::Quit, [] { QApplication::closeAllWindows(); });

    QMenu* const record = menuBar()->addMenu(tr("R&ecord"));
    addToMenu(record, tr("&New"), QKeySequence::New, [this] { m_new->click(); });
    addToMenu(record, tr("&Reload"), QKeySequence::Refresh, [this] {
        if (const auto found = m_made.find(m_place.page); found != m_made.end())
            found->second->reload();
    });
    addToMenu(record, tr("&Filter"), QKeySequence::Find, [this] {
        if (const auto found = m_made.find(m_place.page); found != m_made.end())
            found->second->focusFirst();
    });

    QMenu* const go = menuBar()->addMenu(tr("&Go"));
    addToMenu(go, tr("&Back"), QKeySequence(u"Alt+Left"_s), [this] { goBack(); });
    addToMenu(go, tr("&Forward"), QKeySequence(u"Alt+Right"_s), [this] { goForward(); });
    addToMenu(go, tr("&Search or jump to\u2026"), QKeySequence(u"Ctrl+K"_s),
              [this] { openPalette(); });
    go->addSeparator();
    int number = 1;
    for (const PageSpec& page : m_pages) {
        if (page.section == PageSection::Record)
            continue;
        const QString name = QString::fromLatin1(page.name);
        QAction* const action = addToMenu(
            go, QCoreApplication::translate("View", page.title),
            number <= numberedPagesMax ? QKeySequence(u"Alt+%1"_s.arg(number)) : QKeySequence(),
            [this, name] { this->go(name); });
        action->setIcon(iconNamed(QString::fromLatin1(page.icon)));
        ++number;
    }

    QMenu* const view = menuBar()->addMenu(tr("&View"));
    addToMenu(view, tr("&Narrow sidebar"), QKeySequence(u"Ctrl+B"_s), [this] {
        m_isRailWanted = !m_sidebar->isRail();
        setRail(m_isRailWanted);
    });
    view->addSeparator();
    auto* const themes = new QActionGroup(this);
    const std::array choices{std::pair{ThemeChoice::System, tr("Theme of the &desktop")},
                             std::pair{ThemeChoice::Light, tr("&Light")},
                             std::pair{ThemeChoice::Dark, tr("Dar&k")},
                             std::pair{ThemeChoice::HighContrast, tr("&High contrast")}};
    for (const auto& [choice, text] : choices) {
        QAction* const action =
            addToMenu(view, text, {}, [this, choice = choice] { changeTheme(choice); });
        action->setCheckable(true);
        action->setChecked(choice == themeChoice());
        themes->addAction(action);
    }
    view->addSeparator();
    addToMenu(view, tr("Lar&ger text"), QKeySequence::ZoomIn,
              [this] { changeTextSize(textPercent() + textStepPercent); });
    addToMenu(view, tr("S&maller text"), QKeySequence::ZoomOut,
              [this] { changeTextSize(textPercent() - textStepPercent); });

    QMenu* const help = menuBar()->addMenu(tr("&Help"));
    addToMenu(help, tr("&Keys"), QKeySequence(u"Ctrl+?"_s), [this] { showShortcuts(this); });
    addToMenu(help, tr("&About Tandem"), {}, [this] {
        QMessageBox::about(this, tr("About Tandem"),
                           tr("Tandem %1\nFront office and back office on one set of books.\n"
                              "GPL-3.0-or-later. Icons: Lucide (ISC). Font: Inter (OFL).")
                               .arg(QApplication::applicationVersion()));
    });
}

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    for (const PageSpec& page : m_pages)
        if (page.section != PageSection::Record)
            entries.push_back({.text = QCoreApplication::translate("View", page.title),
                               .where = tr("Go to"),
                               .icon = QString::fromLatin1(page.icon),
                               .run = [this, name = QString::fromLatin1(page.name)] { go(name); }});
    for (const QAction* const top : menuBar()->actions())
        for (QAction* const action : top->menu()->actions()) {
            const bool isPage = !action->icon().isNull();
            if (action->isSeparator() || isPage)
                continue;
            entries.push_back({.text = action->text().remove(u'&'),
                               .where = top->text().remove(u'&'),
                               .icon = u"chevron-right"_s,
                               .keys = action->shortcut().toString(QKeySequence::NativeText),
                               .run = [action] { action->trigger(); }});
        }
    return entries;
}

void MainWindow::openPalette()
{
    m_palette->openWith(paletteEntries());
}

QString MainWindow::pageOf(const Subject& subject)
{
    const std::array known{
        std::pair{u"party"_s, u"crm.party"_s},       std::pair{u"sales_order"_s, u"sales.order"_s},
        std::pair{u"invoice"_s, u"sales.invoice"_s}, std::pair{u"item"_s, u"inventory.item"_s},
        std::pair{u"employee"_s, u"hr.employee"_s},  std::pair{u"account"_s, u"ledger.accounts"_s}};
    for (const auto& [table, page] : known)
        if (table == subject.table)
            return page;
    return {};
}

} // namespace tandem::gui
