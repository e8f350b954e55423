#include "gui/kit/list_page.h"
#include "gui/kit/privacy.h"
#include "gui/kit/public_screen.h"
#include "gui/kit/table_view.h"
#include "gui/shell/idle_watch.h"
#include "gui/shell/lock_dialog.h"
#include "gui/shell/station_books.h"
#include "gui/shell/workstation_settings.h"

#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class Station : public testing::Test {
protected:
    void SetUp() override { QSettings().clear(); }
    void TearDown() override
    {
        at.station.reset();
        gui::setOnlookers(gui::Onlookers::Trusted);
    }

    void type(const QString& name, const QString& password)
    {
        auto* const door = at.station->door();
        ASSERT_NE(door, nullptr);
        if (!name.isEmpty())
            door->findChild<QLineEdit*>(u"nameEdit"_s)->setText(name);
        door->findChild<QLineEdit*>(u"passwordEdit"_s)->setText(password);
        QTest::mouseClick(door->findChild<QPushButton*>(u"openButton"_s), Qt::LeftButton);
    }
    bool isOpen()
    {
        return waitFor([&] { return !at.station->isLocked(); });
    }
    QString refusal()
    {
        auto* const label = at.station->door()->findChild<QLabel*>(u"errorLabel"_s);
        return waitFor([&] { return label->isVisible(); }) ? label->text() : QString();
    }

    StationBooks at;
};

TEST_F(Station, HidesEveryWindowAndDialogWhileItIsLocked)
{
    at.enter();
    at.window().go(u"crm.parties"_s);
    QTest::keyClick(&at.window(), Qt::Key_N, Qt::ControlModifier);
    auto* const dialog = at.window().findChild<QDialog*>(u"PartyDialog"_s);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(dialog->isVisible());
    const QString title = at.window().windowTitle();

    QTest::keyClick(dialog, Qt::Key_L, Qt::ControlModifier); // belongs to the window, not to it
    at.station->lock();

    ASSERT_TRUE(at.station->isLocked());
    for (QWidget* const window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || window == at.station->door())
            continue;
        EXPECT_EQ(window->windowTitle(), u"Tandem"_s);
        for (QWidget* const part : window->findChildren<QWidget*>())
            EXPECT_TRUE(part->isWindow() || !part->isVisible()
                        || part->objectName() == u"curtain"_s)
                << part->metaObject()->className();
    }
    type({}, StationBooks::password());
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(at.window().windowTitle(), title);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(at.window().centralWidget()->isVisible());
}

TEST_F(Station, KeepsWhatWasBeingTyped)
{
    at.enter();
    at.window().go(u"crm.parties"_s);
    QTest::keyClick(&at.window(), Qt::Key_N, Qt::ControlModifier);
    auto* const dialog = at.window().findChild<QDialog*>(u"PartyDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto* const name = dialog->findChild<QLineEdit*>(u"nameEdit"_s);
    ASSERT_NE(name, nullptr);
    name->setFocus();
    QTest::keyClicks(name, u"Half a na"_s);

    at.station->lock();
    QTest::keyClicks(name, u"xx"_s); // a key that finds its way there all the same
    EXPECT_FALSE(name->isVisible());
    type({}, StationBooks::password());
    ASSERT_TRUE(isOpen());

    EXPECT_EQ(name->text(), u"Half a na"_s);
    EXPECT_TRUE(name->isVisible());
    EXPECT_EQ(dialog->focusWidget(), name);
}

TEST_F(Station, StaysLockedAtAWrongPasswordAndSlowsDown)
{
    at.enter();
    at.station->lock();

    type({}, u"wrong"_s);
    EXPECT_FALSE(refusal().isEmpty());
    EXPECT_TRUE(at.station->isLocked());
    for (int attempt = 0; attempt < 3; ++attempt) {
        at.station->door()->findChild<QLabel*>(u"errorLabel"_s)->hide();
        type({}, u"wrong"_s);
        EXPECT_FALSE(refusal().isEmpty());
    }
    at.station->door()->findChild<QLabel*>(u"errorLabel"_s)->hide();
    type({}, StationBooks::password());

    // The right one too soon after many wrong ones is refused as well, by the office's lockout.
    EXPECT_FALSE(refusal().isEmpty());
    EXPECT_TRUE(at.station->isLocked());
}

TEST_F(Station, CannotBeOpenedByClosingTheDoor)
{
    at.enter();
    at.station->lock();

    QTest::keyClick(at.station->door(), Qt::Key_Escape);
    at.station->door()->close();

    EXPECT_TRUE(at.station->isLocked());
    EXPECT_TRUE(at.station->door()->isVisible());
}

TEST_F(Station, CoversWhatOpensWhileItIsLocked)
{
    at.enter();
    at.station->lock();

    QDialog late(&at.window());
    late.setWindowTitle(u"Alder Home Ltd"_s);
    auto* const label = new QLabel(u"owes 1,000"_s, &late);
    late.show();

    EXPECT_EQ(late.windowTitle(), u"Tandem"_s);
    EXPECT_FALSE(label->isVisible());
}

TEST_F(Station, SparesTheVisitorsScreenAndLocksWhatLiesBehindIt)
{
    at.enter();
    auto* const screen = new QWidget(&at.window(), Qt::Window);
    screen->setAttribute(Qt::WA_DeleteOnClose);
    gui::setPublicScreen(screen);
    auto* const field = new QLineEdit(screen);
    screen->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(screen));

    at.station->lock();

    ASSERT_TRUE(at.station->isLocked());
    EXPECT_FALSE(at.station->door()->isVisible());
    EXPECT_TRUE(field->isVisible());
    QTest::keyClicks(field, u"ami"_s);
    EXPECT_EQ(field->text(), u"ami"_s);
    EXPECT_FALSE(at.window().centralWidget()->isVisible());
    screen->close();
    ASSERT_TRUE(waitFor([&] { return at.station->door()->isVisible(); }));
    EXPECT_FALSE(at.window().centralWidget()->isVisible());
}

TEST_F(Station, LocksByItselfWhenNobodyTouchesIt)
{
    at.enter();

    at.station->idleWatch().setLimit(150);

    EXPECT_TRUE(waitFor([&] { return at.station->isLocked(); }));
}

TEST_F(Station, LocksAtTheLobbyAfterAMinute)
{
    at.enter(u"rita"_s);
    EXPECT_EQ(at.station->idleWatch().limit(), 60'000);
    EXPECT_EQ(gui::lockAfterSeconds({}, allPermissions()), gui::lockElsewhereSeconds);
    EXPECT_EQ(gui::lockAfterSeconds({.lockAfterSeconds = 0}, allPermissions()), 0);
}

TEST_F(Station, LetsAnotherUserWorkBesideTheFirst)
{
    at.enter();
    at.window().go(u"crm.parties"_s);
    gui::MainWindow* const first = &at.window();
    QTest::keyClick(first, Qt::Key_N, Qt::ControlModifier);
    auto* const draft = first->findChild<QDialog*>(u"PartyDialog"_s);
    ASSERT_NE(draft, nullptr);
    draft->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Unfinished"_s);

    at.station->lock();
    type(u"rita"_s, StationBooks::password());
    ASSERT_TRUE(isOpen());

    gui::MainWindow* const second = &at.window();
    ASSERT_NE(second, first);
    EXPECT_EQ(second->desk().office.session().userName, u"rita"_s);
    EXPECT_FALSE(first->isVisible());
    EXPECT_FALSE(draft->isVisible());

    at.station->lock();
    type(u"boss"_s, StationBooks::password());
    ASSERT_TRUE(isOpen());
    EXPECT_FALSE(second->isVisible());
    EXPECT_TRUE(first->isVisible());
    EXPECT_TRUE(draft->isVisible());
    EXPECT_EQ(draft->findChild<QLineEdit*>(u"nameEdit"_s)->text(), u"Unfinished"_s);
}

TEST_F(Station, AsksForTheFirstUserWhenTheSecondSignsOut)
{
    at.enter();
    gui::MainWindow* const first = &at.window();
    at.station->lock();
    type(u"rita"_s, StationBooks::password());
    ASSERT_TRUE(isOpen());

    emit at.window().signOutWanted();

    ASSERT_TRUE(waitFor([&] { return at.station->isLocked(); }));
    EXPECT_FALSE(at.left.has_value());
    type(u"boss"_s, StationBooks::password());
    ASSERT_TRUE(isOpen());
    EXPECT_TRUE(first->isVisible());
    emit first->signOutWanted();
    EXPECT_TRUE(waitFor([&] { return at.left.has_value(); }));
    EXPECT_EQ(at.left, app::Leaving::SignOut);
}

TEST_F(Station, ShowsInOneWindowWhatTheOtherChanges)
{
    at.enter();
    at.window().go(u"crm.parties"_s);
    QTest::keyClick(&at.window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(at.station->windows().size(), 2U);
    gui::MainWindow* const other = at.station->windows().back();
    EXPECT_EQ(other->currentPage(), u"crm.parties"_s);
    auto* const list = other->findChild<gui::ListPage*>();
    ASSERT_TRUE(waitFor([&] { return list->model().isSettled(); }));
    const int before = list->model().rowCount();

    SeededRandom random;
    taken(workflows::createParty(at.window().desk().office, {},
                                 {.name = u"Zebra Crossing"_s, .isCustomer = true}));

    EXPECT_TRUE(waitFor([&] { return list->model().rowCount() == before + 1; }));
}

TEST_F(Station, LeavesWithItsLastWindow)
{
    at.enter();
    gui::MainWindow* const second = at.station->openWindow();
    at.window().close();
    QTest::qWait(20);
    EXPECT_FALSE(at.left.has_value());

    second->close();

    ASSERT_TRUE(waitFor([&] { return at.left.has_value(); }));
    EXPECT_EQ(at.left, app::Leaving::Quit);
}

TEST_F(Station, OpensTheWindowsOfTheLastTimeAgain)
{
    at.enter();
    at.window().go(u"crm.parties"_s);
    auto* const list = at.window().findChild<gui::ListPage*>();
    list->setFilter(u"role:supplier"_s);
    at.window().openTab({u"sales.orders"_s, 0});
    at.station->openWindow({u"ledger.accounts"_s, 0});
    at.station->keepWindows(); // as every two seconds; then the power fails

    at.station = std::make_unique<app::Station>(
        app::StationBooks{.location = at.file(), .isSample = false, .hint = {}}, at.clock(),
        QLocale(QLocale::English));
    at.enter();

    ASSERT_EQ(at.station->windows().size(), 2U);
    gui::MainWindow& window = at.window();
    ASSERT_EQ(window.tabCount(), 2);
    EXPECT_EQ(window.currentPage(), u"sales.orders"_s);
    EXPECT_EQ(at.station->windows().back()->currentPage(), u"ledger.accounts"_s);
    window.turnTab(1);
    EXPECT_EQ(window.currentPage(), u"crm.parties"_s);
    QStringList filters;
    for (const auto* const one : window.findChildren<gui::ListPage*>())
        filters += one->keptState()[u"filter"_s].toString();
    EXPECT_TRUE(filters.contains(u"role:supplier"_s)) << qPrintable(filters.join(u','));
}

/// What this computer keeps of lists by themselves; the session alone is left.
void forgetAllButSessions()
{
    QSettings settings;
    for (const QString& key : settings.allKeys())
        if (!key.endsWith(u"/windows"_s))
            settings.remove(key);
}

TEST_F(Station, PutsTheColumnsOfAListWhereTheyStoodInItsWindow)
{
    at.enter();
    at.window().go(u"crm.parties"_s);
    auto* const list = at.window().findChild<gui::ListPage*>();
    ASSERT_TRUE(waitFor([&] { return list->model().isSettled(); }));
    QHeaderView* const before = list->table().horizontalHeader();
    const int passed = before->logicalIndex(0);
    const int moved = before->logicalIndex(1);
    before->moveSection(1, 0);
    const int width = before->sectionSize(moved) + 83;
    before->resizeSection(moved, width);
    const QString columns = list->keptState()[u"columns"_s].toString();
    ASSERT_FALSE(columns.isEmpty());
    at.station->keepWindows();

    at.station.reset();
    forgetAllButSessions();
    at.station = std::make_unique<app::Station>(
        app::StationBooks{.location = at.file(), .isSample = false, .hint = {}}, at.clock(),
        QLocale(QLocale::English));
    at.enter();

    auto* const again = at.window().findChild<gui::ListPage*>();
    ASSERT_TRUE(waitFor([&] { return again->model().isSettled(); }));
    const QHeaderView* const after = again->table().horizontalHeader();
    EXPECT_EQ(after->logicalIndex(0), moved);
    EXPECT_EQ(after->logicalIndex(1), passed);
    EXPECT_EQ(after->sectionSize(moved), width);
    EXPECT_EQ(again->keptState()[u"columns"_s].toString().toStdString(), columns.toStdString());
}

TEST_F(Station, MasksNamesAndAmountsInPublicView)
{
    at.enter();
    at.window().go(u"crm.parties"_s);
    auto* const list = at.window().findChild<gui::ListPage*>();
    ASSERT_TRUE(waitFor([&] { return list->model().isSettled(); }));
    const int name = [&] {
        for (int column = 0; column < list->model().columnCount(); ++column)
            if (qstrcmp(list->model().spec().columns[std::size_t(column)].key, "name") == 0)
                return column;
        return -1;
    }();
    const QModelIndex cell = list->model().index(0, name);
    const QString text = cell.data().toString();

    QTest::keyClick(&at.window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);

    ASSERT_EQ(gui::onlookers(), gui::Onlookers::Public);
    EXPECT_TRUE(gui::workstationSettings().isPublic);
    const QString shown = gui::shownCell(text, cell, &list->table());
    EXPECT_NE(shown, text);
    EXPECT_EQ(shown, gui::maskedName(text));
    EXPECT_EQ(cell.data().toString(), text); // what is copied and exported stays whole

    list->table().setFocus();
    list->table().setCurrentIndex(cell);
    QTest::keyPress(&list->table(), Qt::Key_F8);
    EXPECT_EQ(gui::shownCell(text, cell, &list->table()), text);
    const QModelIndex other = list->model().index(1, name);
    EXPECT_NE(gui::shownCell(other.data().toString(), other, &list->table()),
              other.data().toString());
    QTest::keyRelease(&list->table(), Qt::Key_F8);
    EXPECT_EQ(gui::shownCell(text, cell, &list->table()), shown);
}

} // namespace
} // namespace tandem::test
