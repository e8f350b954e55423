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

bool isSettled(const WindowBooks& at)
{
    for (auto* const list : at.window->findChildren<gui::ListPage*>())
        if (list->isVisible() && !list->model().isSettled())
            return false;
    return at.background().isIdle();
}

/// Until what is seen has read its rows and found its place. Only a wait through which nothing was
/// read leaves no layout for later.
void settle(const WindowBooks& at)
{
    bool wasSettled = false;
    do {
        waitFor([&] { return isSettled(at); });
        QTest::qWait(settleMs / 2);
        wasSettled = isSettled(at);
    } while (!wasSettled);
    QTest::qWait(settleMs / 2);
}

/// The dialogs that are open, which it closes.
void seeDialogs(const WindowBooks& at, const QString& name, const Seen& seen)
{
    settle(at);
    for (auto* const dialog : at.window->findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        seen(name, *dialog);
        dialog->reject();
    }
}

/// A record opens on a page of its own, or in a dialog.
void seeFirstRecord(const WindowBooks& at, const Seen& seen)
{
    gui::MainWindow& window = *at.window;
    const QString page = window.currentPage();
    for (auto* const list : window.findChildren<gui::ListPage*>()) {
        if (!list->isVisible() || list->model().rowCount() == 0)
            continue;
        list->table().setCurrentIndex(list->model().index(0, 0));
        QTest::keyClick(&list->table(), Qt::Key_Return);
        if (window.currentPage() == page)
            return seeDialogs(at, page + u".record"_s, seen);
        settle(at);
        seen(window.currentPage(), window);
        window.go(page);
        settle(at);
        return;
    }
}

void seeNew(const WindowBooks& at, const Seen& seen)
{
    for (auto* const action : at.window->findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(QKeySequence::New))
            action->trigger();
    seeDialogs(at, at.window->currentPage() + u".new"_s, seen);
}

} // namespace

void walk(const WindowBooks& at, const Seen& seen)
{
    gui::MainWindow& window = *at.window;
    for (const gui::PageSpec& page : window.pages()) {
        if (page.section == gui::PageSection::Record)
            continue; // seen from its list
        const QString name = QString::fromLatin1(page.name);
        window.go(name);
        settle(at);
        seen(name, window);
        seeNew(at, seen);
        seeFirstRecord(at, seen);
        for (auto* const tabs : window.findChildren<QTabBar*>()) {
            if (!tabs->isVisible())
                continue;
            for (int tab = 1; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                settle(at);
                seen(name + u'.' + QString::number(tab), window);
                seeFirstRecord(at, seen);
            }
            tabs->setCurrentIndex(0);
            break;
        }
    }
}

} // namespace tandem::test
