#include "gui/shell/job_tray.h"
#include "gui/shell/main_window.h"
#include "gui/shell/notice_bell.h"
#include "gui/shell/search_button.h"
#include "gui/shell/sidebar.h"

#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

/// What Shift+F1 says of the window's own parts.
void MainWindow::explainParts()
{
    m_sidebar->setWhatsThis(
        tr("The pages, by office. The number beside a page says how much waits there. Alt+1 to "
           "Alt+9 open the first nine, Ctrl+B makes the sidebar narrow."));
    findChild<SearchButton*>()->setWhatsThis(
        tr("Goes anywhere: type the name of a page or an action, a customer, an item, or the "
           "number of an order or an invoice."));
    m_new->setWhatsThis(tr("Makes what this page is about anew: an order, a customer, an entry."));
    m_bell->setWhatsThis(tr("What somebody wants you to know: a visitor, a request, an overdue "
                            "backup. Choosing a line opens what it is about."));
    m_tabBar->setWhatsThis(tr("Places that are open side by side in this window. Ctrl+Tab turns "
                              "them, Ctrl+W closes one."));
    findChild<JobTray*>()->setWhatsThis(
        tr("Long work that goes on beside the window, and how far it is. A click stops one."));
    if (auto* const saved = findChild<QToolButton*>(u"savedItem"_s))
        saved->setWhatsThis(tr("Where these books lie. Whatever you did is saved there already; a "
                               "click opens the backups."));
    if (auto* const habits = findChild<QToolButton*>(u"localeItem"_s))
        habits->setWhatsThis(
            tr("The currency of the books, and the habits by which days and numbers are written."));
    m_publicItem->setWhatsThis(
        tr("Strangers can see this screen, so names and amounts are masked. Hold F8 to see the "
           "current row."));
}

} // namespace tandem::gui
