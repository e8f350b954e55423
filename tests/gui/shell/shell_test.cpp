#include "app/application.h"
#include "data/errors.h"
#include "gui/kit/list_page.h"
#include "gui/kit/table_view.h"
#include "gui/shell/about_dialog.h"
#include "gui/shell/command_registry.h"
#include "gui/shell/error_report.h"
#include "gui/shell/job_tray.h"
#include "gui/shell/manual_text.h"
#include "gui/shell/manual_window.h"
#include "gui/shell/notice_bell.h"
#include "gui/shell/palette.h"
#include "gui/shell/toast.h"
#include "gui/window_books.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>
#include <QTimer>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class Shell : public testing::Test {
protected:
    void SetUp() override
    {
        QSettings().clear();
        ASSERT_TRUE(QTest::qWaitForWindowActive(at.window.get()));
    }

    const gui::Command* command(const std::vector<gui::Command>& all, const QString& text)
    {
        const auto found = std::ranges::find(all, text, &gui::Command::text);
        return found == all.end() ? nullptr : &*found;
    }

    WindowBooks at;
};

TEST_F(Shell, OpensTurnsAndClosesTabs)
{
    at.window->go(u"crm.parties"_s);
    QTest::keyClick(at.window.get(), Qt::Key_T, Qt::ControlModifier);
    ASSERT_EQ(at.window->tabCount(), 2);
    at.window->go(u"sales.orders"_s);

    QTest::keyClick(at.window.get(), Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(at.window->currentPage(), u"crm.parties"_s);
    QTest::keyClick(at.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(at.window->currentPage(), u"sales.orders"_s);

    QTest::keyClick(at.window.get(), Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(at.window->tabCount(), 1);
    EXPECT_EQ(at.window->currentPage(), u"crm.parties"_s);
    auto* const bar = at.window->findChild<QTabBar*>(u"windowTabs"_s);
    at.window->openTab({u"sales.orders"_s, 0}, gui::MainWindow::TabPlace::Behind);
    EXPECT_EQ(at.window->currentPage(), u"crm.parties"_s);
    QTest::mouseClick(bar, Qt::MiddleButton, {}, bar->tabRect(1).center());
    EXPECT_EQ(at.window->tabCount(), 1);
}

TEST_F(Shell, OpensARowInATabOfItsOwn)
{
    at.window->go(u"crm.parties"_s);
    auto* const list = at.window->findChild<gui::ListPage*>();
    ASSERT_TRUE(waitFor([&] { return list->model().isSettled(); }));
    list->table().setFocus();
    list->table().setCurrentIndex(list->model().index(0, 0));
    const std::int64_t record = list->currentRecord();

    QTest::keyClick(&list->table(), Qt::Key_Return, Qt::AltModifier);

    ASSERT_EQ(at.window->tabCount(), 2);
    EXPECT_EQ(at.window->currentPage(), u"crm.parties"_s);
    at.window->turnTab(1);
    EXPECT_EQ(at.window->place(), (gui::Place{u"crm.party"_s, record}));
}

TEST_F(Shell, OffersEveryActionOfMenusAndPageWithItsKeys)
{
    at.window->go(u"office.backups"_s);
    QTest::qWait(50);

    const auto all = at.window->commands();

    const gui::Command* const lock = command(all, u"Lock"_s);
    ASSERT_NE(lock, nullptr);
    EXPECT_EQ(lock->keys, u"Ctrl+L"_s);
    const gui::Command* const backup = command(all, u"Back up"_s);
    ASSERT_NE(backup, nullptr) << "the page's button";
    EXPECT_EQ(backup->name, u"office.make_backup"_s);
    EXPECT_TRUE(backup->isEnabled);
    QSet<QString> keys;
    for (const gui::Command& one : all)
        if (!one.keys.isEmpty()) {
            EXPECT_FALSE(keys.contains(one.keys)) << qPrintable(one.keys) << " is taken twice";
            keys.insert(one.keys);
        }
    at.window->go(u"crm.parties"_s);
    EXPECT_EQ(command(at.window->commands(), u"Back up"_s), nullptr);
}

TEST_F(Shell, OffersRecordsThatWereOpenedLast)
{
    at.window->go(u"crm.parties"_s);
    auto* const list = at.window->findChild<gui::ListPage*>();
    ASSERT_TRUE(waitFor([&] { return list->model().isSettled(); }));
    const QString name = list->model().index(0, 0).data().toString();
    at.window->go(u"crm.party"_s, list->model().recordOf(0));
    auto* const bar = at.window->findChild<QTabBar*>(u"windowTabs"_s);
    ASSERT_TRUE(waitFor([&] { return bar->tabText(0) != u"Customer"_s; }));
    at.window->go(u"crm.parties"_s);
    at.window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(at.window.get()));

    QTest::keyClick(at.window.get(), Qt::Key_K, Qt::ControlModifier);

    auto* const palette = at.window->findChild<gui::Palette*>();
    auto* const found = palette->findChild<QListWidget*>();
    ASSERT_TRUE(waitFor([&] { return found->count() > 0; }));
    EXPECT_TRUE(found->item(0)->text().contains(name)) << qPrintable(found->item(0)->text());
    palette->hide();
}

TEST_F(Shell, TakesBackWhatAToastOffersTo)
{
    int undone = 0;
    at.window->desk().tellWithUndo(u"3 rows changed"_s, [&] { ++undone; });
    auto* const toast = at.window->findChild<gui::Toast*>();
    ASSERT_TRUE(toast->isVisible());

    QTest::mouseClick(toast->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(toast->isVisible());

    at.window->desk().tellWithUndo(u"again"_s, [&] { ++undone; });
    QTest::keyClick(at.window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone, 2);
    QTest::keyClick(at.window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone, 2); // once
}

TEST_F(Shell, ShowsLongWorkInTheTrayAndReallyStopsIt)
{
    auto* const tray = at.window->findChild<gui::JobTray*>();
    EXPECT_FALSE(tray->isVisible());
    std::atomic<int> rounds = 0;
    std::optional<bool> isDone;

    const int id = at.window->desk().jobs->run(
        u"Counting"_s, at.window.get(),
        [&rounds](Office&, Database&, gui::JobControl& control) -> Result<> {
            while (!control.isCancelled()) {
                control.report(++rounds, 1'000'000);
                QThread::msleep(1);
            }
            return fail(errors::interrupted);
        },
        [&](const Result<>& result) { isDone = result.has_value(); });

    ASSERT_TRUE(waitFor([&] { return tray->isVisible() && tray->text().contains(u"Counting"_s); }));
    ASSERT_TRUE(waitFor([&] { return rounds > 5; }));
    at.window->desk().jobs->cancel(id);
    ASSERT_TRUE(waitFor([&] { return isDone.has_value(); }));
    EXPECT_FALSE(*isDone);
    const int after = rounds;
    QTest::qWait(30);
    EXPECT_EQ(rounds, after);
    EXPECT_FALSE(tray->isVisible());
    EXPECT_TRUE(at.window->findChild<gui::Toast*>()->text().contains(u"stopped"_s));
}

TEST_F(Shell, AsksBeforeItClosesOverWorkThatGoesOn)
{
    int asked = 0;
    at.window->desk().confirm = [&](QWidget*, const QString&, const QString&) {
        ++asked;
        return asked > 1;
    };
    at.window->desk().jobs->run(
        u"Counting"_s, at.window.get(),
        [](Office&, Database&, gui::JobControl& control) -> Result<> {
            while (!control.isCancelled())
                QThread::msleep(1);
            return {};
        },
        [](const Result<>&) {});

    EXPECT_FALSE(at.window->close());
    EXPECT_TRUE(at.window->isVisible());
    EXPECT_TRUE(at.window->close());
    EXPECT_EQ(asked, 2);
    EXPECT_TRUE(waitFor([&] { return at.window->desk().jobs->isIdle(); }));
}

TEST_F(Shell, RingsForWhatSomebodyElseDid)
{
    auto* const bell = at.window->findChild<gui::NoticeBell*>();
    at.window->desk().show = [](QWidget*, const Error&) {}; // the sample has no such order
    bell->takeAll();                                        // what the sample's people were told
    ASSERT_TRUE(waitFor([&] { return bell->notices().empty(); }));
    const Subject order{u"sales_order"_s, 1};
    at.elsewhere(UserId(99), [&](Office& office) {
        static constexpr Action tell{"test.tell", Permission::SalesWrite, ""};
        taken(office.change(tell, [&](UnitOfWork& work) {
            return notify(
                work, at.office().session().user,
                {.kind = notices::approvalRequested, .body = u"<b>x</b>"_s, .subject = order});
        }));
    });

    ASSERT_TRUE(waitFor([&] { return bell->notices().size() == 1; }));
    const Notice notice = bell->notices().front();
    EXPECT_EQ(gui::noticeText(notice), u"To approve: <b>x</b>"_s);
    bell->take(notice);

    EXPECT_TRUE(waitFor([&] { return bell->notices().empty(); }));
    EXPECT_EQ(at.window->currentPage(), u"sales.order"_s);
}

TEST_F(Shell, TurnsAnErrorThatNobodyCaughtIntoAReportWithoutData)
{
    QTimer::singleShot(0, at.window.get(), [] { require(false, "a page keeps its promises"); });

    QDialog* report = nullptr;
    ASSERT_TRUE(waitFor([&] {
        report = at.window->findChild<QDialog*>(u"errorReport"_s);
        return report && report->isVisible();
    }));
    const QString text = report->findChild<QPlainTextEdit*>(u"reportText"_s)->toPlainText();
    EXPECT_TRUE(text.contains(u"a page keeps its promises"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(QString::fromLatin1(qVersion())));
    EXPECT_FALSE(text.contains(u"Harbour"_s)) << qPrintable(text);
    QTest::mouseClick(report->findChild<QPushButton*>(u"copyReportButton"_s), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), text);
    report->reject();
}

TEST_F(Shell, OpensTheChapterOfThePageInSight)
{
    at.window->go(u"sales.orders"_s);
    QTest::keyClick(at.window.get(), Qt::Key_F1);

    auto* const manual = at.window->findChild<gui::ManualWindow*>();
    ASSERT_NE(manual, nullptr);
    EXPECT_EQ(manual->chapter(), u"sales"_s);
    for (const gui::PageSpec& page : at.window->pages()) {
        manual->showChapter(gui::chapterOf(QString::fromLatin1(page.name)));
        EXPECT_EQ(manual->chapter(), gui::chapterOf(QString::fromLatin1(page.name)));
    }
    EXPECT_TRUE(manual->find(u"evacuation"_s));
    EXPECT_FALSE(manual->find(u"no such words anywhere"_s));
    auto* const text = manual->findChild<gui::ManualText*>();
    EXPECT_FALSE(text->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s))
                     .isValid());
    manual->close();
}

TEST_F(Shell, LinksOfTheManualLeadToChaptersThatAre)
{
    const QRegularExpression link(u"\\]\\(([^)#]+\\.md)"_s);
    for (const gui::Chapter& chapter : gui::manualChapters()) {
        QFile file(u":/manual/%1.md"_s.arg(chapter.name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(chapter.title.isEmpty());
        for (const auto& match : link.globalMatch(QString::fromUtf8(file.readAll()))) {
            const QString target = match.captured(1);
            EXPECT_TRUE(target.contains(u'/') || QFile::exists(u":/manual/"_s + target))
                << qPrintable(chapter.name) << " links to " << qPrintable(target);
        }
    }
}

TEST_F(Shell, SaysWhatItIsMadeOf)
{
    for (const gui::BorrowedWork& work : gui::borrowedWorks())
        EXPECT_FALSE(work.licence.isEmpty()) << qPrintable(work.name);
    gui::showAbout(at.window.get());
    auto* const about = at.window->findChild<QDialog*>(u"aboutDialog"_s);
    ASSERT_NE(about, nullptr);
    EXPECT_TRUE(about->isVisible());
    about->reject();
}

TEST(Watchdog, NamesAnEventThatHeldTheWindowUpAndNoOther)
{
    app::Watchdog watchdog;
    watchdog.setPage(u"sales.orders"_s);
    watchdog.begin(1);
    watchdog.end("Quick", 1);
    EXPECT_TRUE(watchdog.stalls().empty());

    watchdog.begin(1);
    QThread::msleep(30); // sleeping costs no processor time: a busy machine is no stall
    watchdog.begin(2);   // an event within a nested loop counts on its own
    const auto spin = [&] {
        timespec from{};
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
        do
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        while ((now.tv_sec - from.tv_sec) * 1'000 + (now.tv_nsec - from.tv_nsec) / 1'000'000
               < app::Watchdog::limitMs() + 20);
    };
    spin();
    watchdog.end("Slow", 7);
    watchdog.end("Outer", 1);

    ASSERT_EQ(watchdog.stalls().size(), 1U);
    EXPECT_EQ(watchdog.stalls()[0].where, u"sales.orders: Slow, event 7"_s);
    EXPECT_GE(watchdog.stalls()[0].cpuMs, app::Watchdog::limitMs());
}

} // namespace
} // namespace tandem::test
