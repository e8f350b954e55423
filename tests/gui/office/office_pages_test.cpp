#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/payment_terms_queries.h"
#include "backoffice/tax/actions.h"
#include "backoffice/tax/tax_queries.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/list_page.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/password_dialog.h"
#include "gui/kit/row_table.h"
#include "gui/kit/tabbed_page.h"
#include "gui/kit/text_label.h"
#include "gui/office/accounting_page.h"
#include "gui/office/approvals_page.h"
#include "gui/office/audit_page.h"
#include "gui/office/backups_page.h"
#include "gui/office/company_page.h"
#include "gui/office/cover_dialog.h"
#include "gui/office/payment_terms_dialog.h"
#include "gui/office/roles_page.h"
#include "gui/office/settings_page.h"
#include "gui/office/tax_code_dialog.h"
#include "gui/office/tax_policy_dialog.h"
#include "gui/office/trail_words.h"
#include "gui/office/user_dialog.h"
#include "gui/office/withholding_dialog.h"
#include "gui/pressing.h"
#include "office/actions.h"
#include "office/approval.h"
#include "printing/sales_printing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
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

    template <class Page>
    Page* settingsTab(int tab)
    {
        pageAt<gui::SettingsPage>(u"office.settings"_s);
        auto* const tabs =
            static_cast<gui::TabbedPage*>(at.window->findChild<Page*>()->parent()->parent());
        tabs->findChild<QTabBar*>()->setCurrentIndex(tab);
        return at.window->findChild<Page*>();
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
    auto* const page = settingsTab<gui::SettingsPage>(1);
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
    auto* const page = settingsTab<gui::SettingsPage>(1);
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
    const auto waits = [&](const QString& who) {
        for (std::size_t row = 0; row < page->table().rows().size(); ++row)
            if (page->table().rows()[row].cells[1].text == who)
                return static_cast<int>(row);
        return -1;
    };
    ASSERT_TRUE(waitFor([&] { return waits(u"rosa"_s) >= 0; }));
    page->table().selectRow(waits(u"rosa"_s));
    EXPECT_EQ(page->table().rows()[static_cast<std::size_t>(waits(u"rosa"_s))].cells[3].text,
              u"A large discount"_s);

    button(page, u"&Approve"_s)->click();
    auto* const sure = dialog<gui::PasswordDialog>(page);
    auto* const password = sure->findChild<QLineEdit*>(u"passwordEdit"_s);
    password->setText(u"a wrong one"_s);
    accept(sure);
    ASSERT_TRUE(waitFor([&] {
        return !sure->findChild<gui::TextLabel*>()->text().isEmpty()
               && sure->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
    }));
    EXPECT_FALSE(taken(at.office().read(actions::approvalList, [](Reader& books) {
        return isApproved(books, {u"party"_s, 1, 1});
    })));
    password->setText(u"quiet herons stand"_s);
    accept(sure);
    ASSERT_TRUE(waitFor([&] { return waits(u"rosa"_s) < 0; }));

    EXPECT_TRUE(taken(at.office().read(actions::approvalList, [](Reader& books) {
        return isApproved(books, {u"party"_s, 1, 1});
    })));
}

TEST_F(OfficePagesTest, LetsAColleagueStandIn)
{
    taken(addUser(at.office(), {.name = u"rosa"_s,
                                .fullName = {},
                                .password = u"seven grey kettles"_s,
                                .roles = {u"receptionist"_s}}));
    auto* const page = settingsTab<gui::SettingsPage>(1);
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

TEST_F(OfficePagesTest, ChangesWhatStandsOnTheCompanysLetters)
{
    auto* const page = settingsTab<gui::CompanyPage>(0);
    auto* const town = page->findChild<QLineEdit*>(u"townEdit"_s);
    ASSERT_TRUE(
        waitFor([&] { return !page->findChild<QLineEdit*>(u"nameEdit"_s)->text().isEmpty(); }));
    EXPECT_FALSE(button(page, u"&Save"_s)->isEnabled());
    town->selectAll();
    QTest::keyClicks(town, u"Kestrel Bay"_s);
    ASSERT_TRUE(button(page, u"&Save"_s)->isEnabled());
    auto* const language = page->findChild<QComboBox*>(u"languageCombo"_s);
    EXPECT_EQ(language->currentData().toString(), QString()) << "that of the country";
    language->setCurrentIndex(language->findData(u"en"_s));

    button(page, u"&Save"_s)->click();

    EXPECT_EQ(taken(at.office().read(actions::companyInfo,
                                     [](Reader& books) { return companyProfile(books); }))
                  .town,
              u"Kestrel Bay"_s);
    EXPECT_EQ(
        taken(at.office().read(actions::companyInfo,
                               [](Reader& books) { return printing::documentLanguage(books); })),
        u"en"_s);
    EXPECT_TRUE(waitFor([&] { return !button(page, u"&Save"_s)->isEnabled(); }));
}

TEST_F(OfficePagesTest, MakesARoleAndTicksItsRights)
{
    auto* const page = settingsTab<gui::RolesPage>(2);
    QTableWidget& table = page->table();
    ASSERT_TRUE(waitFor([&] { return table.columnCount() > 2; }));
    const int before = table.columnCount();
    page->findChild<QLineEdit*>()->setText(u"packer"_s);
    button(page, u"&Add role"_s)->click();
    ASSERT_TRUE(waitFor([&] { return table.columnCount() == before + 1; }));
    int column = 0;
    while (table.horizontalHeaderItem(column)->text() != u"packer"_s)
        ++column;
    table.item(0, column)->setCheckState(Qt::Checked);

    button(page, u"&Save"_s)->click();

    const auto roles = taken(
        at.office().read(actions::userList, [](Reader& books) { return rolesWithRights(books); }));
    const auto packer = std::ranges::find(roles, u"packer"_s, &Role::name);
    ASSERT_NE(packer, roles.end());
    EXPECT_EQ(packer->permissions, Permissions{permissionNames().front().permission});
}

TEST_F(OfficePagesTest, ClosesAPeriod)
{
    auto* const page = settingsTab<gui::AccountingPage>(3);
    ASSERT_TRUE(waitFor([&] { return !page->periods().rows().empty(); }));
    page->periods().selectRow(0);
    ASSERT_EQ(page->periods().rows().front().cells[2].text, u"Open"_s);

    button(page, u"&Close period"_s)->click();

    EXPECT_TRUE(
        waitFor([&] { return page->periods().rows().front().cells[2].text == u"Closed"_s; }));
}

TEST_F(OfficePagesTest, MakesTermsOfPaymentAndSetsTheCompanys)
{
    auto* const page = settingsTab<gui::AccountingPage>(3);
    auto* const table = page->findChild<gui::RowTable*>(u"termsTable"_s);
    ASSERT_TRUE(waitFor([&] { return !table->rows().empty(); }));
    const std::size_t before = table->rows().size();

    page->findChild<QPushButton*>(u"newTermsButton"_s)->click();
    auto* const form = dialog<gui::PaymentTermsDialog>(page);
    form->findChild<QLineEdit*>(u"codeEdit"_s)->setText(u"HALVES"_s);
    form->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Half now, half in a month"_s);
    auto* const due = form->findChild<QComboBox*>(u"dueCombo"_s);
    due->setCurrentIndex(due->count() - 1);
    form->findChild<QLineEdit*>(u"instalmentsEdit"_s)->setText(u"1:soon"_s);
    accept(form);
    EXPECT_FALSE(form->errorOf(u"instalments"_s).isEmpty());
    form->findChild<QLineEdit*>(u"instalmentsEdit"_s)->setText(u"1:0 1:30"_s);
    EXPECT_TRUE(form->findChild<QLabel*>(u"exampleEdit"_s)->text().contains(u"50.00"_s));
    accept(form);

    EXPECT_TRUE(waitFor([&] { return table->rows().size() == before + 1; }));
    page->findChild<QPushButton*>(u"termsPolicyButton"_s)->click();
    auto* const policy = dialog<gui::TermsPolicyDialog>(page);
    auto* const own = policy->findChild<QComboBox*>(u"termsCombo"_s);
    ASSERT_TRUE(waitFor([&] { return own->findData(u"HALVES"_s) > 0; }));
    own->setCurrentIndex(own->findData(u"HALVES"_s));
    emit own->activated(own->currentIndex());
    accept(policy);
    EXPECT_EQ(
        taken(at.office().read(settlements::actions::paymentTerms,
                               [](Reader& books) { return settlements::defaultTerms(books); }))
            ->code,
        u"HALVES"_s);
}

TEST_F(OfficePagesTest, GivesATaxCodeAnotherRateFromADayOn)
{
    auto* const page = settingsTab<gui::AccountingPage>(3);
    ASSERT_TRUE(waitFor([&] { return !page->codes().rows().empty(); }));
    const QString code = page->codes().rows().front().cells.front().text;
    emit page->codes().rowOpened(page->codes().rows().front());
    const QPointer dialog = shownDialog<gui::TaxCodeDialog>(page);
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit*>(u"rateEdit"_s)->setText(u"12.5"_s);
    dialog->findChild<gui::DateEdit*>(u"validFromEdit"_s)->setValue({2031, 1, 1});
    ASSERT_TRUE(pressOk(dialog));
    ASSERT_TRUE(waitFor([&] { return !dialog || !dialog->isVisible(); }))
        << qPrintable(said(dialog));

    const auto on = [&](QDate day) {
        return taken(
                   at.office().read(tax::actions::taxCodes,
                                    [&](Reader& books) { return tax::taxCode(books, code, day); }))
            .rate;
    };
    EXPECT_EQ(on({2031, 1, 1}), Rate::ofMillionths(125'000));
    EXPECT_NE(on({2030, 12, 31}), Rate::ofMillionths(125'000));
}

TEST_F(OfficePagesTest, SetsTheTaxPolicyAndMakesAWithholdingTax)
{
    auto* const page = settingsTab<gui::AccountingPage>(3);
    ASSERT_TRUE(waitFor([&] { return !page->codes().rows().empty(); }));
    button(page, u"Tax &policy\u2026"_s)->click();
    const QPointer policy = shownDialog<gui::TaxPolicyDialog>(page);
    ASSERT_TRUE(policy);
    auto* const due = policy->findChild<QComboBox*>(u"dueCombo"_s);
    due->setCurrentIndex(due->findData(u"both"_s));
    ASSERT_TRUE(pressOk(policy));
    ASSERT_TRUE(waitFor([&] { return !policy || !policy->isVisible(); }))
        << qPrintable(said(policy));
    EXPECT_EQ(taken(at.office().read(tax::actions::taxCodes, &tax::dueOnPayment)),
              tax::DueOnPayment::Both);

    const std::size_t before = page->codes().rows().size();
    button(page, u"New &withholding tax\u2026"_s)->click();
    const QPointer dialog = shownDialog<gui::WithholdingDialog>(page);
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit*>(u"codeEdit"_s)->setText(u"W15"_s);
    dialog->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Fees"_s);
    dialog->findChild<QLineEdit*>(u"rateEdit"_s)->setText(u"15"_s);
    ASSERT_TRUE(pressOk(dialog));
    ASSERT_TRUE(waitFor([&] { return !dialog || !dialog->isVisible(); }))
        << qPrintable(said(dialog));

    EXPECT_TRUE(waitFor([&] { return page->codes().rows().size() == before + 1; }));
}

TEST_F(OfficePagesTest, TellsTheTrailInWordsAndByUser)
{
    at.addParty(u"Zebra Crossing"_s);
    auto* const page = pageAt<gui::AuditPage>(u"office.audit"_s);
    auto& model = page->list().model();
    ASSERT_TRUE(waitFor([&] { return model.isSettled() && model.rowCount() > 0; }));
    const auto column = [&](const char* key) {
        const auto& columns = model.spec().columns;
        return static_cast<int>(
            std::ranges::find_if(columns,
                                 [&](const ListColumn& one) { return qstrcmp(one.key, key) == 0; })
            - columns.begin());
    };
    const auto textOf = [&](int row, const char* key) {
        return model.index(row, column(key)).data().toString();
    };
    const int before = model.rowCount();
    EXPECT_EQ(gui::actionWords(u"sales.issue_invoice"_s), u"Issue invoice"_s);
    for (int row = 0; row < std::min(before, 50); ++row)
        EXPECT_FALSE(textOf(row, "action").contains(u'.')) << qPrintable(textOf(row, "action"));

    auto* const what = page->findChild<QComboBox*>(u"tableCombo"_s);
    what->setCurrentIndex(what->findData(u"visit"_s));

    ASSERT_TRUE(waitFor([&] { return model.isSettled() && model.rowCount() < before; }));
    ASSERT_GT(model.rowCount(), 0);
    EXPECT_TRUE(textOf(0, "topics").contains(u"visits"_s));
}

TEST_F(OfficePagesTest, RestoresABackupIntoANewFile)
{
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"copy.tandem"_s);
    const QString file = folder.filePath(u"restored.tandem"_s);
    auto* const page = pageAt<gui::BackupsPage>(u"office.backups"_s);
    const auto said = [&](const QString& words) {
        return QTest::qWaitFor([&] { return page->bar().text().contains(words); }, 30'000);
    };
    page->makeBackup(backup);
    ASSERT_TRUE(said(u"holds the books"_s)) << qPrintable(page->bar().text());

    page->check(backup);
    ASSERT_TRUE(said(u"is whole"_s)) << qPrintable(page->bar().text());
    page->restore(backup, file);
    ASSERT_TRUE(said(u"holds the backup now"_s)) << qPrintable(page->bar().text());
    EXPECT_TRUE(QFile::exists(file));
    page->restore(backup, file);
    EXPECT_TRUE(said(file)) << "it refuses to write over what is there";
    EXPECT_EQ(page->bar().tone(), gui::Tone::Bad);
}

} // namespace
} // namespace tandem::test
