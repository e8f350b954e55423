#include "app/language.h"
#include "gui/kit/list_page.h"
#include "gui/kit/table_view.h"
#include "gui/shell/station_books.h"
#include "gui/shell/workstation_settings.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// A workstation that speaks English, and may be told otherwise.
class LanguageSwitch : public testing::Test {
protected:
    void SetUp() override
    {
        QSettings().clear();
        gui::keepWorkstationSettings({.language = u"en"_s});
        app::speak(u"en"_s);
        at.emplace();
        at->enter();
    }
    void TearDown() override
    {
        at.reset();
        app::speak(u"en"_s);
        QSettings().clear();
    }

    bool speaks(const QString& fileMenu)
    {
        const auto windows = at->station->windows();
        return !windows.empty() && std::ranges::all_of(windows, [&](const auto* window) {
            return window->menuBar()->actions().front()->text() == fileMenu;
        });
    }
    bool isGerman() { return speaks(u"&Datei"_s); }
    bool isEnglish() { return speaks(u"&File"_s); }

    QDialog* halfTypedParty(gui::MainWindow& window)
    {
        require(waitFor([&] { return window.isActiveWindow(); }), "the window has the keyboard");
        window.go(u"crm.parties"_s);
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        auto* const dialog = window.findChild<QDialog*>(u"PartyDialog"_s);
        require(dialog, "a form for a new party opens");
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"nameEdit"_s), u"Half a na"_s);
        return dialog;
    }

    std::optional<StationBooks> at;
};

TEST_F(LanguageSwitch, IsSpokenAtOnceInWindowsThatStandAsTheyStood)
{
    gui::MainWindow& before = at->window();
    before.go(u"crm.parties"_s);
    auto* const list = before.findChild<gui::ListPage*>();
    list->setFilter(u"role:supplier"_s);
    ASSERT_TRUE(waitFor([&] { return list->model().isSettled() && list->model().rowCount() > 0; }));
    list->table().selectRow(0);
    const gui::Place party{u"crm.party"_s, list->currentRecord()};
    ASSERT_NE(party.record, 0);
    before.openTab(party);
    auto* const note = before.findChild<QPlainTextEdit*>(u"noteText"_s);
    ASSERT_NE(note, nullptr);
    QTest::keyClicks(note, u"Rang twi"_s);
    at->station->openWindow({u"ledger.accounts"_s, 0});
    ASSERT_TRUE(isEnglish());

    emit before.workstationWanted();
    auto* const settings = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(settings, nullptr);
    settings->findChild<QComboBox*>(u"languageCombo"_s)->setCurrentText(u"Deutsch"_s);
    settings->accept();

    ASSERT_TRUE(waitFor([&] { return isGerman(); }));
    EXPECT_EQ(gui::workstationSettings().language, u"de"_s);
    ASSERT_EQ(at->station->windows().size(), 2U);
    EXPECT_EQ(at->station->windows().back()->currentPage(), u"ledger.accounts"_s);
    gui::MainWindow& window = at->window();
    ASSERT_EQ(window.tabCount(), 2);
    EXPECT_EQ(window.place(), party);
    EXPECT_EQ(window.findChild<QPlainTextEdit*>(u"noteText"_s)->toPlainText(), u"Rang twi"_s);
    EXPECT_EQ(window.desk().locality.locale.language(), QLocale::German);
    window.turnTab(1);
    ASSERT_EQ(window.currentPage(), u"crm.parties"_s);
    EXPECT_EQ(window.findChild<gui::ListPage*>()->keptState()[u"filter"_s].toString(),
              u"role:supplier"_s);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(window.findChild<QDialog*>(u"PartyDialog"_s)->windowTitle(), u"Neuer Kontakt[*]"_s);
    EXPECT_FALSE(at->left.has_value());
    EXPECT_FALSE(at->station->isLocked());
}

TEST_F(LanguageSwitch, WaitsForAFormThatIsHalfTyped)
{
    at->station->openWindow({u"crm.parties"_s, 0});
    QDialog* const form = halfTypedParty(*at->station->windows().back());

    at->station->setLanguage(u"de"_s);

    EXPECT_TRUE(isEnglish());
    EXPECT_TRUE(form->isVisible());
    EXPECT_EQ(form->findChild<QLineEdit*>(u"nameEdit"_s)->text(), u"Half a na"_s);
    form->reject();
    EXPECT_TRUE(waitFor([&] { return isGerman(); }));
}

TEST_F(LanguageSwitch, WaitsForAnEntryThatIsHalfTyped)
{
    at->window().go(u"ledger.accounts"_s);
    auto* const text = at->window().findChild<QLineEdit*>(u"textEdit"_s);
    ASSERT_NE(text, nullptr);
    QTest::keyClicks(text, u"Coff"_s);

    at->station->setLanguage(u"de"_s);

    EXPECT_TRUE(isEnglish());
    EXPECT_EQ(text->text(), u"Coff"_s);
    text->clear();
    EXPECT_TRUE(waitFor([&] { return isGerman(); }));
}

TEST_F(LanguageSwitch, ComesBackToTheFirst)
{
    at->station->setLanguage(u"de"_s);
    ASSERT_TRUE(isGerman());

    at->station->setLanguage(u"en"_s);

    EXPECT_TRUE(isEnglish());
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

} // namespace
} // namespace tandem::test
