#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/message_bar.h"
#include "gui/office/account_choice_table.h"
#include "gui/office/import_page.h"
#include "gui/pressing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class ImportPageTest : public testing::Test {
protected:
    ImportPageTest()
    {
        at.window->go(u"office.import"_s);
        page = at.window->findChild<gui::ImportPage*>();
        require(page != nullptr, "the page is made");
    }

    void choose(const QString& kind, const QString& file)
    {
        auto* const combo = page->findChild<QComboBox*>(u"kindCombo"_s);
        require(combo->findText(kind) >= 0, "there is that kind");
        combo->setCurrentIndex(combo->findText(kind));
        page->findChild<QLineEdit*>(u"fileEdit"_s)->setText(file);
    }

    QString fileOf(const QString& name, const QByteArray& content)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        require(file.open(QIODevice::WriteOnly), "a file can be written");
        file.write(content);
        return path;
    }

    void import(bool isTrial)
    {
        page->findChild<QCheckBox*>()->setChecked(isTrial);
        button(page, u"Import"_s)->click();
    }

    bool told(const QString& words)
    {
        return QTest::qWaitFor([&] { return page->bar().text().contains(words); }, 30'000);
    }

    bool hasAccount(const QString& code)
    {
        return taken(at.office().read(
                         ledger::actions::accounts,
                         [&](Reader& books) { return ledger::accountByCode(books, code); }))
            .has_value();
    }

    QTableWidget& table(const QString& name) { return *page->findChild<QTableWidget*>(name); }

    QTemporaryDir folder;
    WindowBooks at;
    gui::ImportPage* page = nullptr;
};

TEST_F(ImportPageTest, ShowTheAccountsOfAChartBeforeTheyAreMade)
{
    choose(u"Chart of accounts"_s, fileOf(u"chart.csv"_s, "Number,Name,Type,Parent\n"
                                                          "X100,Drones,asset,\n"
                                                          "X110,Small drones,,X100\n"));

    import(true);

    ASSERT_TRUE(told(u"would be added"_s)) << qPrintable(page->bar().text());
    EXPECT_TRUE(page->bar().text().contains(u"New accounts: 2"_s))
        << qPrintable(page->bar().text());
    EXPECT_EQ(table(u"newAccounts"_s).rowCount(), 2);
    EXPECT_EQ(table(u"newAccounts"_s).item(1, 0)->text(), u"X110"_s);
    EXPECT_TRUE(table(u"newAccounts"_s).isVisible());
    EXPECT_FALSE(hasAccount(u"X100"_s));

    import(false);

    ASSERT_TRUE(told(u" added. New accounts: 2."_s)) << qPrintable(page->bar().text());
    EXPECT_TRUE(hasAccount(u"X110"_s));
}

TEST_F(ImportPageTest, RefuseAChartThatGoesRoundInCircles)
{
    choose(u"Chart of accounts"_s, fileOf(u"chart.csv"_s, "Number,Name,Type,Parent\n"
                                                          "X100,Drones,asset,X110\n"
                                                          "X110,Small drones,asset,X100\n"));

    import(false);

    ASSERT_TRUE(told(u"chart.csv, line "_s)) << qPrintable(page->bar().text());
    EXPECT_TRUE(page->bar().text().contains(u"stands below itself"_s));
    EXPECT_FALSE(hasAccount(u"X100"_s));
    EXPECT_FALSE(table(u"newAccounts"_s).isVisible());
}

TEST_F(ImportPageTest, TakeTheAccountsOfAGnucashTemplate)
{
    const QByteArray account =
        "<gnc:account version=\"2.0.0\"><act:name>%1</act:name><act:id>%2</act:id>"
        "<act:type>%3</act:type>%4</gnc:account>";
    const auto made = [&](const char* name, const char* id, const char* type, const char* parent) {
        return QByteArray(account)
            .replace("%1", name)
            .replace("%2", id)
            .replace("%3", type)
            .replace("%4", parent);
    };
    choose(u"Books of GnuCash"_s,
           fileOf(u"club.gnucash-xea"_s,
                  "<?xml version=\"1.0\" encoding=\"utf-8\"?><gnc-account-example>"
                  "<gnc-act:title>Club</gnc-act:title>"
                      + made("Root", "r", "ROOT", "")
                      + made("Club money", "c", "ASSET", "<act:parent>r</act:parent>")
                      + made("Tin", "t", "CASH", "<act:parent>c</act:parent>")
                      + "</gnc-account-example>"));

    import(false);

    ASSERT_TRUE(told(u"New accounts: 2."_s)) << qPrintable(page->bar().text());
    EXPECT_TRUE(hasAccount(u"Club money:Tin"_s));
}

TEST_F(ImportPageTest, TakeOpeningBalancesAsOfADay)
{
    auto* const on = page->findChild<gui::DateEdit*>();
    EXPECT_FALSE(on->isVisible());
    choose(u"Opening balances"_s, fileOf(u"opening.csv"_s, "account,debit,credit\n"
                                                           "1200,500.00,\n"
                                                           "0800,,500.00\n"));
    EXPECT_TRUE(on->isVisible());
    on->setValue({});
    import(true);
    ASSERT_EQ(page->bar().tone(), gui::Tone::Bad) << "a day is needed";

    on->setValue(QDate(2025, 1, 1));
    import(true);

    ASSERT_TRUE(told(u"would be added"_s)) << qPrintable(page->bar().text());
    ASSERT_EQ(table(u"balances"_s).rowCount(), 2);
    EXPECT_EQ(table(u"balances"_s).item(1, 2)->text(), u"500.00"_s);
}

TEST_F(ImportPageTest, PutTheKeyboardIntoTheAccountsThatAreProposed)
{
    choose(u"Table of entries"_s, fileOf(u"entries.csv"_s, "entry,date,account,amount,currency\n"
                                                           "1,2025-03-01,Drones,80.00,EUR\n"
                                                           "1,2025-03-01,Bank,-80.00,EUR\n"));

    button(page, u"Accounts\u2026"_s)->click();

    auto* const choices = page->findChild<gui::AccountChoiceTable*>();
    ASSERT_TRUE(waitFor([&] { return !choices->isEmpty(); })) << qPrintable(page->bar().text());
    ASSERT_TRUE(activate(at.window.get()));
    EXPECT_TRUE(waitFor([&] { return choices->table().hasFocus(); }));
    EXPECT_EQ(choices->table().currentColumn(), 1);
    QTest::keyClick(&choices->table(), Qt::Key_F2);
    auto* const editor = choices->table().findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->setText(u"X555"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return choices->table().item(0, 1)->text() == u"X555"_s; }));

    import(false);

    ASSERT_TRUE(told(u"added."_s)) << qPrintable(page->bar().text());
    EXPECT_TRUE(hasAccount(u"X555"_s));
}

} // namespace
} // namespace tandem::test
