#include "gui/language/window_walk.h"

#include "gui/kit/list_page.h"
#include "gui/kit/table_view.h"

#include <QAction>
#include <QDialog>
#include <QTabBar>

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

using Seen = std::function<void(const QString&, const QWidget&)>;

constexpr int settleMs = 150;

/// Until the lists that are seen have answered, and what is read in the background is painted.
void settle(gui::MainWindow& window)
{
    waitFor([&] {
        for (auto* const list : window.findChildren<gui::ListPage*>())
            if (list->isVisible() && !list->model().isSettled())
                return false;
        return true;
    });
    QTest::qWait(settleMs);
}

/// The dialogs that are open, which it closes.
void seeDialogs(gui::MainWindow& window, const QString& name, const Seen& seen)
{
    QTest::qWait(settleMs);
    for (auto* const dialog : window.findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        seen(name, *dialog);
        dialog->reject();
    }
}

/// A record opens on a page of its own, or in a dialog.
void seeFirstRecord(gui::MainWindow& window, const Seen& seen)
{
    const QString page = window.currentPage();
    for (auto* const list : window.findChildren<gui::ListPage*>()) {
        if (!list->isVisible() || list->model().rowCount() == 0)
            continue;
        list->table().setCurrentIndex(list->model().index(0, 0));
        QTest::keyClick(&list->table(), Qt::Key_Return);
        if (window.currentPage() == page)
            return seeDialogs(window, page + u".record"_s, seen);
        settle(window);
        seen(window.currentPage(), window);
        window.go(page);
        settle(window);
        return;
    }
}

void seeNew(gui::MainWindow& window, const Seen& seen)
{
    for (auto* const action : window.findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(QKeySequence::New))
            action->trigger();
    seeDialogs(window, window.currentPage() + u".new"_s, seen);
}

} // namespace

void walk(gui::MainWindow& window, const Seen& seen)
{
    for (const gui::PageSpec& page : window.pages()) {
        if (page.section == gui::PageSection::Record)
            continue; // seen from its list
        const QString name = QString::fromLatin1(page.name);
        window.go(name);
        settle(window);
        seen(name, window);
        seeNew(window, seen);
        seeFirstRecord(window, seen);
        for (auto* const tabs : window.findChildren<QTabBar*>()) {
            if (!tabs->isVisible())
                continue;
            for (int tab = 1; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                settle(window);
                seen(name + u'.' + QString::number(tab), window);
                seeFirstRecord(window, seen);
            }
            tabs->setCurrentIndex(0);
            break;
        }
    }
}

} // namespace tandem::test
