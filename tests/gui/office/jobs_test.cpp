#include "gui/kit/job_board.h"
#include "gui/kit/message_bar.h"
#include "gui/office/audit_page.h"
#include "gui/office/backups_page.h"
#include "gui/office/import_page.h"
#include "gui/window_books.h"
#include "office/actions.h"
#include "office/backup_age.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// Long work of the office's pages.
class OfficeJobs : public testing::Test {
protected:
    template <class Page>
    Page* pageAt(const QString& name)
    {
        at.window->go(name);
        Page* const page = at.window->findChild<Page*>();
        require(page != nullptr, "the page is made");
        return page;
    }

    BackupAge age() { return taken(at.office().read(actions::backupList, &backupAge)); }

    gui::JobBoard& jobs() { return *at.window->desk().jobs; }

    static bool said(gui::MessageBar& bar, const QString& words)
    {
        return QTest::qWaitFor([&] { return bar.text().contains(words); }, 30'000);
    }

    QString fileOf(const QByteArray& content)
    {
        const QString path = folder.filePath(u"table.csv"_s);
        QFile file(path);
        require(file.open(QIODevice::WriteOnly), "a file can be written");
        file.write(content);
        return path;
    }

    QTemporaryDir folder;
    WindowBooks at;
};

TEST_F(OfficeJobs, TellHowManyRowsOfHowManyAreProven)
{
    auto* const page = pageAt<gui::AuditPage>(u"office.audit"_s);
    auto* const progress = page->findChild<QProgressBar*>();
    std::int64_t done = 0;
    std::int64_t total = 0;
    QObject::connect(&jobs(), &gui::JobBoard::changed, page, [&] {
        for (const gui::JobSeen& one : jobs().jobs()) {
            EXPECT_GE(one.done, done) << "it never goes back";
            done = one.done;
            total = std::max(total, one.total);
        }
    });

    page->verifyBooks(Depth::Full);

    EXPECT_TRUE(progress->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page->isVerifying(); }, 30'000));
    EXPECT_TRUE(page->bar().text().startsWith(u"All is as Tandem wrote it"_s))
        << qPrintable(page->bar().text());
    EXPECT_FALSE(progress->isVisible());
    EXPECT_LE(done, total);
}

TEST_F(OfficeJobs, ReallyStopAVerification)
{
    auto* const page = pageAt<gui::AuditPage>(u"office.audit"_s);
    page->verifyBooks(Depth::Full);

    emit page->bar().actionTriggered();

    ASSERT_TRUE(waitFor([&] { return !page->isVerifying(); }));
    EXPECT_EQ(page->bar().text(), u"Stopped as you asked."_s);
    EXPECT_TRUE(jobs().isIdle());
}

TEST_F(OfficeJobs, LeaveNothingOfABackupThatWasStopped)
{
    auto* const page = pageAt<gui::BackupsPage>(u"office.backups"_s);
    EXPECT_FALSE(age().provenAt);
    page->makeBackup(folder.filePath(u"copy.tandem"_s));

    emit page->bar().actionTriggered();

    ASSERT_TRUE(said(page->bar(), u"Stopped as you asked."_s)) << qPrintable(page->bar().text());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_FALSE(age().provenAt) << "what was stopped proves nothing";
}

TEST_F(OfficeJobs, KeepWhenABackupWasProven)
{
    auto* const page = pageAt<gui::BackupsPage>(u"office.backups"_s);
    page->makeBackup(folder.filePath(u"copy.tandem"_s));

    ASSERT_TRUE(said(page->bar(), u"SHA-256"_s)) << qPrintable(page->bar().text());
    EXPECT_TRUE(age().provenAt);
    EXPECT_EQ(age().daysOld, 0);
    EXPECT_FALSE(age().isOverdue());
}

TEST_F(OfficeJobs, TakeTheDaysAfterWhichToRemindFromTheBackupsPage)
{
    auto* const days = pageAt<gui::BackupsPage>(u"office.backups"_s)->findChild<QSpinBox*>();
    ASSERT_TRUE(waitFor([&] { return days->value() == backupDaysUsual; }));

    days->setValue(30);
    emit days->editingFinished();

    EXPECT_EQ(age().daysMax, 30);
    EXPECT_EQ(gui::MainWindow::pageOf({u"job"_s, 1}), u"office.backups"_s)
        << "where the notice leads";
}

TEST_F(OfficeJobs, TakeATableOfPartiesOver)
{
    auto* const page = pageAt<gui::ImportPage>(u"office.import"_s);
    auto* const kind = page->findChild<QComboBox*>(u"kindCombo"_s);
    kind->setCurrentIndex(kind->findText(u"Customers and suppliers"_s));
    page->findChild<QLineEdit*>(u"fileEdit"_s)
        ->setText(fileOf("CustomerID,CompanyName\nZZ1,Zebra Crossing\nZZ2,Zinc Works\n"));
    const auto import = [&] {
        for (QPushButton* const one : page->findChildren<QPushButton*>())
            if (one->text() == u"&Import"_s)
                one->click();
    };
    page->findChild<QCheckBox*>()->setChecked(true);
    import();
    ASSERT_TRUE(said(page->bar(), u"would be added; nothing was kept."_s))
        << qPrintable(page->bar().text());

    page->findChild<QCheckBox*>()->setChecked(false);
    import();

    ASSERT_TRUE(said(page->bar(), u"added."_s)) << qPrintable(page->bar().text());
    EXPECT_EQ(page->bar().tone(), gui::Tone::Ok);
    import();
    EXPECT_TRUE(said(page->bar(), u"2 known already."_s)) << qPrintable(page->bar().text());
}

TEST_F(OfficeJobs, SayWhyAFileIsNotTakenOver)
{
    auto* const page = pageAt<gui::ImportPage>(u"office.import"_s);
    page->findChild<QLineEdit*>(u"fileEdit"_s)->setText(u"/nowhere/books.gnucash"_s);
    for (QPushButton* const one : page->findChildren<QPushButton*>())
        if (one->text() == u"&Import"_s)
            one->click();
    EXPECT_TRUE(said(page->bar(), u"/nowhere/books.gnucash"_s));
    EXPECT_EQ(page->bar().tone(), gui::Tone::Bad);
}

} // namespace
} // namespace tandem::test
