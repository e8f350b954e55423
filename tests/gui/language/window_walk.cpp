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

void seeFirstRecord(gui::MainWindow& window, const Seen& seen)
{
    const QString page = window.currentPage();
    for (auto* const list : window.findChildren<gui::ListPage*>()) {
        if (!list->isVisible() || list->model().rowCount() == 0)
            continue;
        list->table().setCurrentIndex(list->model().index(0, 0));
        QTest::keyClick(&list->table(), Qt::Key_Return);
        if (window.currentPage() != page) {
            settle(window);
            seen(window.currentPage(), window);
            window.go(page);
            settle(window);
        }
        return;
    }
}

void seeNew(gui::MainWindow& window, const Seen& seen)
{
    for (auto* const action : window.findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(QKeySequence::New))
            action->trigger();
    QTest::qWait(settleMs);
    for (auto* const dialog : window.findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        seen(window.currentPage() + u".new"_s, *dialog);
        dialog->reject();
    }
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
