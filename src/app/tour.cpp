#include "app/tour.h"

#include "gui/kit/list_page.h"
#include "gui/kit/table_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListWidget>
#include <QPixmap>
#include <QTabBar>

#include <cstdio>

namespace tandem::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 700;

/// Lets the page read and paint.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < settleMs)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
}

bool shoot(gui::MainWindow& window, const QString& folder, const QString& name)
{
    const QString file = folder + u'/' + name + u".png"_s;
    if (!window.grab().save(file))
        return false;
    std::printf("%s\n", qPrintable(file));
    return true;
}

/// The dialog that is open, if one is; closes it.
bool shootDialog(gui::MainWindow& window, const QString& file)
{
    for (auto* const dialog : window.findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        const bool isShot = dialog->grab().save(file);
        dialog->reject();
        return isShot;
    }
    return true;
}

/// Opens the first record of the list that is shown, on a page of its own or in a dialog.
bool shootFirstRecord(gui::MainWindow& window, const QString& folder)
{
    const QString page = window.currentPage();
    for (auto* const list : window.findChildren<gui::ListPage*>()) {
        if (!list->isVisible() || list->model().rowCount() == 0)
            continue;
        list->table().setCurrentIndex(list->model().index(0, 0));
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(&list->table(), &enter);
        settle();
        if (window.currentPage() == page)
            return shootDialog(window, folder + u'/' + page + u".record.png"_s);
        const bool isShot = shoot(window, folder, window.currentPage());
        window.go(page);
        return isShot;
    }
    return true;
}

/// The dialog that makes a new record of the page, if it has one.
bool shootNew(gui::MainWindow& window, const QString& folder)
{
    for (auto* const action : window.findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(QKeySequence::New))
            action->trigger();
    settle();
    return shootDialog(window, folder + u'/' + window.currentPage() + u".new.png"_s);
}

/// What the buttons of the page open that ask to be shown: those with the property "tour".
bool shootOpenings(gui::MainWindow& window, const QString& folder)
{
    for (auto* const button : window.findChildren<QAbstractButton*>()) {
        const QString name = button->property("tour").toString();
        if (name.isEmpty() || !button->isVisible() || !button->isEnabled())
            continue;
        button->click();
        settle();
        QWidget* const opened = QApplication::activeModalWidget();
        if (!opened)
            continue;
        const QString file = folder + u'/' + window.currentPage() + u'.' + name + u".png"_s;
        const bool isShot = opened->grab().save(file);
        delete opened;
        if (!isShot)
            return false;
        std::printf("%s\n", qPrintable(file));
    }
    return true;
}

/// What the other lines of the page's chooser show, if it has one: a list with the property "tour".
bool shootChoices(gui::MainWindow& window, const QString& folder)
{
    for (auto* const chooser : window.findChildren<QListWidget*>()) {
        const QString name = chooser->property("tour").toString();
        if (name.isEmpty() || !chooser->isVisible())
            continue;
        for (int row = 1; row < chooser->count(); ++row) {
            chooser->setCurrentRow(row);
            settle();
            if (!shoot(window, folder, window.currentPage() + u'.' + name + QString::number(row)))
                return false;
        }
        chooser->setCurrentRow(0);
    }
    return true;
}

/// The page that is shown, each of its tabs, and the first record of each.
bool shootPage(gui::MainWindow& window, const QString& folder)
{
    const QString name = window.currentPage();
    settle();
    if (!shoot(window, folder, name) || !shootOpenings(window, folder) || !shootNew(window, folder)
        || !shootFirstRecord(window, folder) || !shootChoices(window, folder))
        return false;
    for (auto* const tabs : window.findChildren<QTabBar*>()) {
        if (!tabs->isVisible())
            continue;
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle();
            if (!shoot(window, folder, name + u'.' + QString::number(tab))
                || !shootOpenings(window, folder) || !shootFirstRecord(window, folder))
                return false;
        }
        tabs->setCurrentIndex(0);
        break;
    }
    return true;
}

} // namespace

int tour(gui::MainWindow& window, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return 1;
    for (const gui::PageSpec& page : window.pages()) {
        if (page.section == gui::PageSection::Record)
            continue; // seen from its list
        window.go(QString::fromLatin1(page.name));
        if (!shootPage(window, folder))
            return 1;
    }
    return 0;
}

} // namespace tandem::app
