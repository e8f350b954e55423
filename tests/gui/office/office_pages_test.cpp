#include "gui/kit/message_bar.h"
#include "gui/office/approvals_page.h"
#include "gui/office/audit_page.h"
#include "gui/office/backups_page.h"
#include "gui/office/cover_dialog.h"
#include "gui/office/settings_page.h"
#include "gui/office/user_dialog.h"
#include "gui/pressing.h"
#include "office/actions.h"
#include "office/approval.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class OfficePagesTest : public testing::Test {
protected:
    template <class Page>
    Page* pageAt(const QString& name)
    {
        at.window->go(name);
        Page* const page = at.window->findChild<Page*>();
        require(page != nullptr, "the page is made");
        return page;
    }

    static QPushButton* button(QWidget* page, const QString& text)
    {
        for (QPushButton* const one : page->findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }

    template <class Dialog>
    static Dialog* dialog(QWidget* page)
    {
        EXPECT_TRUE(waitFor([&] { return page->findChild<Dialog*>() != nullptr; }));
        return page->findChild<Dialog*>();
    }

    static void accept(QDialog* dialog)
    {
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    }

    WindowBooks at;
};

TEST_F(OfficePagesTest, VerifiesTheBooksBesideTheWindow)
{
    auto* const page = pageAt<gui::AuditPage>(u"office.audit"_s);

    page->verifyBooks(Depth::Quick);

    EXPECT_TRUE(page->isVerifying());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page->isVerifying(); }, 30'000));
    EXPECT_TRUE(page->bar().text().startsWith(u"All is as Tandem wrote it"_s))
        << qPrintable(page->bar().text());
}

TEST_F(OfficePagesTest, MakesACheckedBackup)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"copy.tandem"_s);
    auto* const page = pageAt<gui::BackupsPage>(u"office.backups"_s);

    page->makeBackup(file);

    ASSERT_TRUE(QTest::qWaitFor([&] { return page->bar().text().contains(u"SHA-256"_s); }, 30'000))
        << qPrintable(page->bar().text());
    EXPECT_GT(QFileInfo(file).size(), 0);
}

TEST_F(OfficePagesTest, SaysWhyABackupCouldNotBeMade)
{
    auto* const page = pageAt<gui::BackupsPage>(u"office.backups"_s);
    page->makeBackup(u"/nowhere/copy.tandem"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return page->bar().text().contains(u"/nowhere/copy.tandem"_s); }, 30'000))
        << qPrintable(page->bar().text());
}

TEST_F(OfficePagesTest, AddsAUserWithARole)
{
    auto* const page = pageAt<gui::SettingsPage>(u"office.settings"_s);
    ASSERT_TRUE(waitFor([&] { return page->users().rowCount() > 0; }));
    button(page, u"&Add user"_s)->click();
    auto* const made = dialog<gui::UserDialog>(page);
    QTest::keyClicks(made->findChild<QLineEdit*>(u"nameEdit"_s), u"rosa"_s);
    made->findChild<QLineEdit*>(u"passwordEdit"_s)->setText(u"seven grey kettles"_s);
    made->findChild<QLineEdit*>(u"repeatEdit"_s)->setText(u"seven grey kettles"_s);
    auto* const roles = made->findChild<QListWidget*>(u"rolesList"_s);
    roles->findItems(u"receptionist"_s, Qt::MatchExactly).front()->setCheckState(Qt::Checked);

    accept(made);

    const User rosa = taken(at.office().read(
        actions::userList, [](Reader& books) { return userNamed(books, u"rosa"_s); }));
    EXPECT_EQ(rosa.roles, QStringList{u"receptionist"_s});
    EXPECT_TRUE(waitFor([&] { return page->users().rowCount() == 2; }));
}

TEST_F(OfficePagesTest, SaysWhatIsWrongWithANewUser)
{
    auto* const page = pageAt<gui::SettingsPage>(u"office.settings"_s);
    ASSERT_TRUE(waitFor([&] { return page->users().rowCount() > 0; }));
    button(page, u"&Add user"_s)->click();
    auto* const made = dialog<gui::UserDialog>(page);
    made->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"boss"_s);
    made->findChild<QLineEdit*>(u"passwordEdit"_s)->setText(u"x"_s);
    made->findChild<QLineEdit*>(u"repeatEdit"_s)->setText(u"y"_s);
    accept(made);
    EXPECT_EQ(said(made), u"The two passwords differ. Type the same one twice."_s);
}

TEST_F(OfficePagesTest, ApprovesWhatSomebodyElseAskedFor)
{
    const UserId rosa = taken(addUser(at.office(), {.name = u"rosa"_s,
                                                    .fullName = {},
                                                    .password = u"seven grey kettles"_s,
                                                    .roles = {u"receptionist"_s}}));
    auto* const page = pageAt<gui::ApprovalsPage>(u"office.approvals"_s);
    at.elsewhere(rosa, [](Office& office) {
        taken(office.change(actions::decideApproval, [](UnitOfWork& work) {
            return requestApproval(work, {u"party"_s, 1, 1}, u"A large discount"_s);
        }));
    });
    auto* const table = page->findChild<QTableWidget*>();
    ASSERT_TRUE(waitFor([&] { return table->rowCount() == 1; }));
    EXPECT_EQ(table->item(0, 1)->text(), u"rosa"_s);
    EXPECT_EQ(table->item(0, 3)->text(), u"A large discount"_s);

    button(page, u"&Approve"_s)->click();

    EXPECT_TRUE(taken(at.office().read(actions::approvalList, [](Reader& books) {
        return isApproved(books, {u"party"_s, 1, 1});
    })));
    EXPECT_TRUE(waitFor([&] { return table->rowCount() == 0; }));
}

TEST_F(OfficePagesTest, LetsAColleagueStandIn)
{
    taken(addUser(at.office(), {.name = u"rosa"_s,
                                .fullName = {},
                                .password = u"seven grey kettles"_s,
                                .roles = {u"receptionist"_s}}));
    auto* const page = pageAt<gui::SettingsPage>(u"office.settings"_s);
    ASSERT_TRUE(waitFor([&] { return page->users().rowCount() == 2; }));
    button(page, u"Let &stand in"_s)->click();
    auto* const made = dialog<gui::CoverDialog>(page);
    made->findChild<QComboBox*>(u"standInCombo"_s)->setCurrentText(u"rosa"_s);
    made->findChild<QComboBox*>(u"absentCombo"_s)->setCurrentText(u"boss"_s);
    accept(made);
    EXPECT_FALSE(said(made).isEmpty()); // A reason is owed.
    made->findChild<QLineEdit*>(u"reasonEdit"_s)->setText(u"Holidays"_s);

    accept(made);

    const auto all = taken(
        at.office().read(actions::coverList, [](Reader& books) { return covers(books, {}, 10); }));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].standInName, u"rosa"_s);
    EXPECT_EQ(all[0].absentName, u"boss"_s);
}

} // namespace
} // namespace tandem::test
