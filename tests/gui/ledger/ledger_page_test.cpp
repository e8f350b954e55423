#include "gui/backoffice/ledger/ledger_page.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/entry_queries.h"
#include "gui/backoffice/ledger/entry_dialog.h"
#include "gui/backoffice/ledger/entry_grid.h"
#include "gui/backoffice/ledger/entry_page.h"
#include "gui/backoffice/ledger/lock_dates_dialog.h"
#include "gui/backoffice/ledger/quick_entry.h"
#include "gui/backoffice/ledger/register_card.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/paste_preview.h"
#include "gui/kit/table_view.h"
#include "gui/pressing.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class LedgerPageTest : public testing::Test {
protected:
    LedgerPageTest()
    {
        at.window->go(u"ledger.accounts"_s);
        page = at.window->findChild<gui::LedgerPage*>();
        require(page != nullptr, "the ledger has its page");
        require(waitFor([&] { return model().rowCount() > 0; }), "a register is shown");
    }

    gui::RegisterModel& model() { return page->registerCard().model(); }
    template <class T>
    T* field(const QString& name)
    {
        return page->quickEntry().findChild<T*>(name);
    }
    void type(QLineEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    ledger::Account account(const QString& code)
    {
        return *taken(at.office().read(ledger::actions::accounts, [&](Reader& books) {
            return ledger::accountByCode(books, code);
        }));
    }
    std::vector<ledger::Account> accounts()
    {
        return taken(at.office().read(ledger::actions::accounts,
                                      [](Reader& books) { return ledger::accounts(books); }));
    }
    std::int64_t entryCount()
    {
        std::int64_t count = 0;
        taken(at.office().read(ledger::actions::entries, [&](Reader& books) {
            return ledger::eachEntry(books, [&](const ledger::StoredEntry&) -> Result<> {
                ++count;
                return {};
            });
        }));
        return count;
    }
    ledger::StoredEntry entry(std::int64_t id)
    {
        return taken(at.office().read(ledger::actions::entries, [&](Reader& books) {
            return ledger::entryById(books, EntryId(id));
        }));
    }
    void typeQuickEntry(const QString& amount)
    {
        type(field<QLineEdit>(u"textEdit"_s), u"Office Shop, chairs"_s);
        field<gui::AccountEdit>(u"debitEdit"_s)->setValue(expense().id);
        field<gui::AccountEdit>(u"creditEdit"_s)->setValue(bank().id);
        type(field<gui::AmountEdit>(u"amountEdit"_s), amount);
    }
    ledger::Account ofType(ledger::AccountType type, ledger::ControlKind control)
    {
        const auto all = accounts();
        return *std::ranges::find_if(all, [&](const ledger::Account& one) {
            return one.type == type && one.control == control
                   && one.use == ledger::AccountUse::Lines && one.currency.isEmpty();
        });
    }
    ledger::Account expense()
    {
        return ofType(ledger::AccountType::Expense, ledger::ControlKind::None);
    }
    ledger::Account bank()
    {
        const auto all = accounts();
        return *std::ranges::find(all, ledger::ControlKind::Bank, &ledger::Account::control);
    }

    WindowBooks at;
    gui::LedgerPage* page = nullptr;
};

TEST_F(LedgerPageTest, ShowsTheLatestLineOfTheBankWithItsBalance)
{
    QAbstractItemModelTester tester(&model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(page->tree().current(), bank().id);
    const reports::RegisterLine& last = model().lineAt(model().rowCount() - 1);
    const QTreeWidgetItem* const item = page->tree().tree().currentItem();
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->text(1),
              gui::amountText(last.baseBalance,
                              gui::localityOf(QLocale(QLocale::English), eur, QTimeZone::utc())));
}

TEST_F(LedgerPageTest, NarrowsTheTreeByTyping)
{
    const QString code = expense().code;
    QTest::keyClicks(&page->tree().filter(), code);

    int shown = 0;
    for (QTreeWidgetItemIterator item(&page->tree().tree(), QTreeWidgetItemIterator::NotHidden);
         *item; ++item)
        if ((*item)->childCount() == 0) {
            ++shown;
            EXPECT_TRUE((*item)->text(0).contains(code)) << qPrintable((*item)->text(0));
        }
    EXPECT_GE(shown, 1);
    QTest::keyClick(&page->tree().filter(), Qt::Key_Return);
    EXPECT_EQ(page->tree().current(), expense().id);
}

TEST_F(LedgerPageTest, PostsAQuickEntryByCtrlEnterAndIsReadyForTheNext)
{
    const std::int64_t before = entryCount();
    const int rows = model().rowCount();
    typeQuickEntry(u"4*129.00"_s);

    QTest::keyClick(field<gui::AmountEdit>(u"amountEdit"_s), Qt::Key_Return, Qt::ControlModifier);

    ASSERT_EQ(entryCount(), before + 1);
    const ledger::StoredEntry posted = entry(before + 1);
    EXPECT_EQ(posted.head.text, u"Office Shop, chairs"_s);
    EXPECT_EQ(posted.head.source, u"manual"_s);
    EXPECT_EQ(posted.lines.at(0).base.minor(), 516'00);
    EXPECT_EQ(posted.lines.at(1).account, ledger::AccountReference(bank().id));
    EXPECT_TRUE(field<QLineEdit>(u"textEdit"_s)->text().isEmpty());
    EXPECT_TRUE(field<gui::AmountEdit>(u"amountEdit"_s)->isEmpty());
    EXPECT_TRUE(waitFor([&] { return model().rowCount() == rows + 1; }));
}

TEST_F(LedgerPageTest, SaysBelowTheFieldsWhatIsWrongAndChangesNothing)
{
    const std::int64_t before = entryCount();
    typeQuickEntry(u"12 apples"_s);

    QTest::keyClick(field<gui::AmountEdit>(u"amountEdit"_s), Qt::Key_Return);

    EXPECT_EQ(entryCount(), before);
    EXPECT_EQ(field<gui::AmountEdit>(u"amountEdit"_s)->property("variant").toByteArray(), "error");
    EXPECT_EQ(field<gui::AmountEdit>(u"amountEdit"_s)->text(), u"12 apples"_s);
}

TEST_F(LedgerPageTest, RefusesTheSameAccountOnBothSides)
{
    const std::int64_t before = entryCount();
    typeQuickEntry(u"10"_s);
    field<gui::AccountEdit>(u"debitEdit"_s)->setValue(bank().id);

    QTest::mouseClick(field<QPushButton>(u"postButton"_s), Qt::LeftButton);

    EXPECT_EQ(entryCount(), before);
}

TEST_F(LedgerPageTest, PostsAnEntryOfSeveralLinesTheLastOfWhichBalancesItself)
{
    const std::int64_t before = entryCount();
    page->newAction()->trigger();
    auto* const dialog = page->findChild<gui::EntryDialog*>();
    ASSERT_NE(dialog, nullptr);
    const QString code = expense().code;
    QApplication::clipboard()->setText(
        u"%1\tchairs\t100.50\t\r\n%1\tdesk\t200\t\r\n%2\t\t\t"_s.arg(code, bank().code));

    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
    dialog->grid().setFocus();
    QTest::keyClick(&dialog->grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(dialog->grid().lines().isBalancing());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    ASSERT_EQ(entryCount(), before + 1) << qPrintable(said(dialog));
    const auto posted = entry(before + 1);
    ASSERT_EQ(posted.lines.size(), 3U);
    EXPECT_EQ(posted.lines[2].base.minor(), -300'50);
    EXPECT_EQ(posted.lines[1].memo, u"desk"_s);
}

TEST_F(LedgerPageTest, PastesNothingOfABlockThatCannotBeRead)
{
    gui::EntryDialog* dialog = nullptr;
    page->newAction()->trigger();
    dialog = page->findChild<gui::EntryDialog*>();
    const QString code = expense().code;

    EXPECT_FALSE(
        dialog->grid().lines().paste(u"%1\ta\t1\t\nno such account\tb\t2\t"_s.arg(code), 0));

    EXPECT_EQ(dialog->grid().lines().rowCount(), 2);
    EXPECT_TRUE(dialog->grid().lines().difference().isZero());
}

TEST_F(LedgerPageTest, ShowsABlockThatCannotBeReadToBeMended)
{
    page->newAction()->trigger();
    auto* const dialog = page->findChild<gui::EntryDialog*>();
    const QString code = expense().code;
    QApplication::clipboard()->setText(u"%1\ta\t1\t\nno such account\tb\t2\t"_s.arg(code));
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
    dialog->grid().setFocus();

    QTest::keyClick(&dialog->grid(), Qt::Key_V, Qt::ControlModifier);
    auto* const preview = dialog->findChild<gui::PastePreview*>();
    ASSERT_NE(preview, nullptr);
    EXPECT_EQ(preview->problemCount(), 1);
    EXPECT_TRUE(dialog->grid().lines().difference().isZero());
    preview->table().item(1, 0)->setText(code);
    EXPECT_EQ(preview->problemCount(), 0);
    preview->accept();

    EXPECT_EQ(dialog->grid().lines().difference().minor(), 3'00);
}

TEST_F(LedgerPageTest, TakesWhatWasDoneToLinesBackAndForth)
{
    page->newAction()->trigger();
    auto* const dialog = page->findChild<gui::EntryDialog*>();
    gui::EntryGrid& grid = dialog->grid();
    gui::EntryLineModel& lines = grid.lines();
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
    grid.setFocus();
    lines.setData(lines.index(0, gui::EntryLineModel::Debit), u"5"_s, Qt::EditRole);
    grid.setCurrentIndex(lines.index(0, gui::EntryLineModel::Debit));

    QTest::keyClick(&grid, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(lines.difference().minor(), 10'00);
    grid.setCurrentIndex(lines.index(2, gui::EntryLineModel::Debit));
    QTest::keyClick(&grid, Qt::Key_Apostrophe, Qt::ControlModifier);
    EXPECT_EQ(lines.difference().minor(), 15'00);
    QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(lines.difference().minor(), 5'00);
    QTest::keyClick(&grid, Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(lines.difference().minor(), 10'00);
}

TEST_F(LedgerPageTest, TypesLinesWithEnterFromCellToCell)
{
    page->newAction()->trigger();
    auto* const dialog = page->findChild<gui::EntryDialog*>();
    QAbstractItemModelTester tester(&dialog->grid().lines(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
    dialog->grid().beginTyping();
    const auto typeCell = [&](const QString& text) {
        QTest::qWait(20); // The editor of the cell before goes.
        const auto editors = dialog->grid().viewport()->findChildren<QLineEdit*>();
        ASSERT_EQ(editors.size(), 1);
        QLineEdit* const editor = editors.front();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    };

    typeCell(expense().code);
    typeCell(u"chairs"_s);
    typeCell(u"2*60"_s);

    EXPECT_TRUE(waitFor([&] { return dialog->grid().lines().difference().minor() == 120'00; }));
    EXPECT_EQ(dialog->grid().lines().index(0, 0).data().toString(), gui::titleOf(expense()));
}

TEST_F(LedgerPageTest, ReversesAnEntryAfterAsking)
{
    const std::int64_t before = entryCount();
    typeQuickEntry(u"10"_s);
    QTest::keyClick(field<gui::AmountEdit>(u"amountEdit"_s), Qt::Key_Return, Qt::ControlModifier);
    at.window->desk().confirm = [](QWidget*, const QString&, const QString&) { return true; };
    at.window->go(u"ledger.entry"_s, before + 1);
    auto* const button = at.window->findChild<QPushButton*>(u"reverseButton"_s);
    ASSERT_TRUE(waitFor([&] { return button->isVisible() && button->isEnabled(); }));
    QTest::qWait(100);

    QTest::mouseClick(button, Qt::LeftButton);

    ASSERT_EQ(entryCount(), before + 2);
    EXPECT_EQ(entry(before + 2).head.reverses, EntryId(before + 1));
    EXPECT_TRUE(waitFor([&] { return !button->isEnabled(); }));
}

TEST_F(LedgerPageTest, LocksTheBooksThroughADay)
{
    gui::LockDatesDialog* dialog = nullptr;
    for (auto* const button : page->findChildren<QAbstractButton*>())
        if (button->text().startsWith(u"Lock dates"_s))
            button->click();
    dialog = page->findChild<gui::LockDatesDialog*>();
    ASSERT_NE(dialog, nullptr);

    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
    dialog->field(ledger::LockKind::Sales).setValue(QDate(2024, 12, 31));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    const auto locks = taken(at.office().read(ledger::actions::entries, ledger::lockDates));
    const auto sales = std::ranges::find(locks, ledger::LockKind::Sales, &ledger::LockDate::kind);
    ASSERT_NE(sales, locks.end());
    EXPECT_EQ(sales->lockedThrough, QDate(2024, 12, 31));
}

TEST(AccountNamed, FindsByNumberTitleAndAnyPartOfTheName)
{
    std::vector<ledger::Account> chart(3);
    chart[0] = {.id = AccountId(1), .code = u"1010"_s, .name = u"Main account"_s};
    chart[1] = {.id = AccountId(2), .code = u"5300"_s, .name = u"Office"_s};
    chart[2] = {.id = AccountId(3), .code = u"5310"_s, .name = u"Office cleaning"_s};

    EXPECT_EQ(gui::accountNamed(u"5300"_s, chart).value(), AccountId(2));
    EXPECT_EQ(gui::accountNamed(u" main "_s, chart).value(), AccountId(1));
    EXPECT_EQ(gui::accountNamed(u"5310 office cleaning"_s, chart).value(), AccountId(3));
    EXPECT_EQ(QLatin1StringView(gui::accountNamed(u"office"_s, chart).error().code->name),
              "gui.account_ambiguous"_L1);
    EXPECT_EQ(QLatin1StringView(gui::accountNamed(u"53x"_s, chart).error().code->name),
              "gui.account_unknown"_L1);
}

TEST(AccountBalances, AddUpThroughHeadings)
{
    std::vector<ledger::Account> chart(3);
    chart[0] = {.id = AccountId(1), .code = u"1"_s, .name = u"Assets"_s};
    chart[1] = {.id = AccountId(2), .code = u"10"_s, .name = u"Cash"_s, .parent = AccountId(1)};
    chart[2] = {.id = AccountId(3), .code = u"100"_s, .name = u"Till"_s, .parent = AccountId(2)};
    const auto cents = [](std::int64_t minor) { return Money::ofMinor(minor, eur); };

    const auto sums =
        gui::withSums(chart, {{AccountId(2), cents(5'00)}, {AccountId(3), cents(-7'50)}}, eur);

    EXPECT_EQ(sums.at(AccountId(1)), cents(-2'50));
    EXPECT_EQ(sums.at(AccountId(2)), cents(-2'50));
    EXPECT_EQ(sums.at(AccountId(3)), cents(-7'50));
}

TEST_F(LedgerPageTest, KeepsTheAccountAndTheWidthOfTheTreeForItsNextWindow)
{
    auto* const panes = page->findChild<QSplitter*>(u"ledgerPanes"_s);
    ASSERT_NE(panes, nullptr);
    panes->setSizes({panes->sizes()[0] + 60, panes->sizes()[1] - 60});
    const int width = panes->sizes()[0];
    page->tree().setCurrent(account(u"1400"_s).id);
    const QJsonObject kept = page->keptState();
    panes->setSizes({width - 60, panes->sizes()[1] + 60});
    page->tree().setCurrent(account(u"1200"_s).id);

    page->restoreState(kept);

    EXPECT_EQ(panes->sizes()[0], width);
    EXPECT_TRUE(waitFor([&] { return page->tree().current() == account(u"1400"_s).id; }));
}

TEST_F(LedgerPageTest, GoesFromEntryToEntryOfTheRegister)
{
    at.window->desk().open(u"ledger.accounts"_s, bank().id.value());
    ASSERT_TRUE(waitFor([&] { return model().account() == bank().id && model().rowCount() > 3; }));
    const int last = model().rowCount() - 1;
    const EntryId newest = model().lineAt(last).entry;
    int row = last;
    while (row > 0 && model().lineAt(row).entry == newest)
        --row;
    const EntryId before = model().lineAt(row).entry;
    gui::TableView& table = page->registerCard().table();
    table.setCurrentIndex(model().index(last, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    auto* const shown = at.window->findChild<gui::EntryPage*>();
    ASSERT_NE(shown, nullptr);
    ASSERT_EQ(shown->record(), newest.value());
    activate(at.window.get());

    QTest::keyClick(shown, Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return shown->record() == before.value(); }));
    QTest::keyClick(shown, Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return shown->record() == newest.value(); }));
    QTest::keyClick(shown, Qt::Key_Down, Qt::AltModifier); // the last one stays
    QTest::qWait(50);
    EXPECT_EQ(shown->record(), newest.value());
}

} // namespace
} // namespace tandem::test
