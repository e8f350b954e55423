#include "gui/backoffice/settlements/match_page.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/payment_queries.h"
#include "gui/backoffice/settlements/account_part_dialog.h"
#include "gui/backoffice/settlements/import_dialog.h"
#include "gui/backoffice/settlements/record_payment_dialog.h"
#include "gui/backoffice/settlements/split_dialog.h"
#include "gui/backoffice/settlements/take_back_dialog.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/lookup_edit.h"
#include "gui/kit/row_table.h"
#include "gui/kit/table_view.h"
#include "gui/pressing.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class MatchPageTest : public testing::Test {
protected:
    MatchPageTest()
    {
        at.window->go(u"settlements.bank"_s);
        page = at.window->findChild<gui::MatchPage*>();
        require(page != nullptr, "banking has its page to match lines");
        require(waitFor([&] { return rows() > 0; }), "the sample has open bank lines");
    }

    int rows() { return page->table().model()->rowCount(); }
    std::size_t openCount()
    {
        return taken(at.office().read(settlements::actions::bankLines,
                                      [](Reader& books) {
                                          return settlements::openBankLines(books, {}, {}, 1'000);
                                      }))
            .size();
    }
    void chooseLine(int row) { page->table().selectRow(row); }
    /// The line that no suggestion explains: the bank's charge.
    int unknownLine()
    {
        for (int row = 0; row < rows(); ++row)
            if (page->state().lines[static_cast<std::size_t>(row)].suggestions.empty())
                return row;
        return -1;
    }
    std::vector<ledger::Account> expenses()
    {
        std::vector<ledger::Account> found;
        for (const ledger::Account& one : page->state().accounts)
            if (one.type == ledger::AccountType::Expense && one.use == ledger::AccountUse::Lines
                && one.control == ledger::ControlKind::None)
                found.push_back(one);
        return found;
    }
    void press(QDialog* dialog)
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
    }

    WindowBooks at;
    gui::MatchPage* page = nullptr;
};

TEST_F(MatchPageTest, AcceptsTheBestSuggestionOnEnterAndTakesItBackOnU)
{
    const std::size_t before = openCount();
    chooseLine(0);

    QTest::keyClick(&page->table(), Qt::Key_Return);

    EXPECT_EQ(openCount(), before - 1);
    EXPECT_TRUE(waitFor([&] { return rows() == static_cast<int>(before) - 1; }));
    QTest::keyClick(&page->table(), Qt::Key_U);
    EXPECT_EQ(openCount(), before);
    EXPECT_TRUE(waitFor([&] { return rows() == static_cast<int>(before); }));
}

TEST_F(MatchPageTest, ChoosesASuggestionByItsNumber)
{
    int row = 0;
    while (page->state().lines[static_cast<std::size_t>(row)].suggestions.size() < 2)
        ++row;
    chooseLine(row);
    const std::size_t before = openCount();

    QTest::keyClick(&page->table(), Qt::Key_9);
    EXPECT_EQ(openCount(), before);
    QTest::keyClick(&page->table(), Qt::Key_2);
    EXPECT_EQ(openCount(), before - 1);
}

TEST_F(MatchPageTest, AcceptsAllCertainOnesAfterSayingHowMany)
{
    const std::size_t before = openCount();
    const std::size_t certain = gui::certainOnes(page->state().lines).size();
    ASSERT_GE(certain, 2U);
    QString asked;
    at.window->desk().confirm = [&](QWidget*, const QString& question, const QString&) {
        asked = question;
        return true;
    };

    QTest::mouseClick(page->findChild<QPushButton*>(u"certainButton"_s), Qt::LeftButton);

    EXPECT_TRUE(asked.contains(QString::number(certain))) << qPrintable(asked);
    EXPECT_EQ(openCount(), before - certain);
    QTest::mouseClick(page->findChild<QPushButton*>(u"undoButton"_s), Qt::LeftButton);
    EXPECT_EQ(openCount(), before);
}

TEST_F(MatchPageTest, AcceptsNothingWhenTheUserThinksBetter)
{
    const std::size_t before = openCount();
    at.window->desk().confirm = [](QWidget*, const QString&, const QString&) { return false; };

    QTest::mouseClick(page->findChild<QPushButton*>(u"certainButton"_s), Qt::LeftButton);

    EXPECT_EQ(openCount(), before);
}

TEST_F(MatchPageTest, BooksALineToAnAccount)
{
    const std::size_t before = openCount();
    chooseLine(unknownLine());
    QTest::keyClick(&page->table(), Qt::Key_A);
    auto* const dialog = page->findChild<gui::AccountPartDialog*>();
    ASSERT_NE(dialog, nullptr);

    press(dialog);
    EXPECT_EQ(openCount(), before);
    EXPECT_FALSE(dialog->errorOf(u"account"_s).isEmpty());
    dialog->findChild<gui::AccountEdit*>()->setValue(expenses().front().id);
    EXPECT_TRUE(dialog->isDirty());
    press(dialog);

    EXPECT_EQ(openCount(), before - 1);
}

TEST_F(MatchPageTest, SplitsALineOverAccountsTheLastPartTakingTheRest)
{
    const std::size_t before = openCount();
    const auto accounts = expenses();
    ASSERT_GE(accounts.size(), 2U);
    chooseLine(unknownLine());
    QTest::keyClick(&page->table(), Qt::Key_S);
    auto* const dialog = page->findChild<gui::SplitDialog*>();
    ASSERT_NE(dialog, nullptr);

    dialog->findChild<QLineEdit*>(u"name0"_s)->setText(accounts[0].code);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"amount0"_s), u"-3.00"_s);
    dialog->findChild<QLineEdit*>(u"name1"_s)->setText(accounts[1].code);
    press(dialog);

    EXPECT_EQ(openCount(), before - 1) << qPrintable(said(dialog));
}

TEST_F(MatchPageTest, SaysWhyASplitIsRefusedAndChangesNothing)
{
    const std::size_t before = openCount();
    chooseLine(unknownLine());
    QTest::keyClick(&page->table(), Qt::Key_S);
    auto* const dialog = page->findChild<gui::SplitDialog*>();

    dialog->findChild<QLineEdit*>(u"name0"_s)->setText(u"no such thing"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"amount1"_s), u"nonsense"_s);
    dialog->findChild<QLineEdit*>(u"name2"_s)->setText(u"nor this"_s);
    press(dialog);

    EXPECT_EQ(openCount(), before);
    EXPECT_TRUE(dialog->errorOf(u"name0"_s).contains(u"no such thing"_s));
    EXPECT_FALSE(dialog->errorOf(u"amount1"_s).isEmpty());
    EXPECT_TRUE(dialog->errorOf(u"name2"_s).contains(u"nor this"_s));
}

TEST(Reconciliation, SaysWhatNeitherBooksNorOpenLinesExplain)
{
    const auto cents = [](std::int64_t minor) { return Money::ofMinor(minor, eur); };
    gui::Reconciliation state{.bookBalance = cents(100'00), .bankBalance = {}, .open = cents(5'00)};
    EXPECT_FALSE(state.unexplained());

    state.bankBalance = cents(107'50);

    EXPECT_EQ(state.unexplained(), cents(2'50));
}

TEST_F(MatchPageTest, TakesBackWhatIsChosenAmongAll)
{
    const std::size_t before = openCount();
    chooseLine(0);
    QTest::keyClick(&page->table(), Qt::Key_Return);
    ASSERT_EQ(openCount(), before - 1);
    page->findChild<QPushButton*>(u"takeBackButton"_s)->click();
    auto* const dialog = page->findChild<gui::TakeBackDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* const table = dialog->findChild<gui::RowTable*>();
    ASSERT_TRUE(waitFor([&] { return !table->rows().empty(); }));
    EXPECT_EQ(table->rows().front().cells[2].text, u"1"_s);

    press(dialog);

    EXPECT_EQ(openCount(), before);
}

TEST_F(MatchPageTest, RecordsAPaymentOfACustomer)
{
    const auto payments = [&] {
        return taken(at.office().read(
                         settlements::actions::payments,
                         [](Reader& books) { return settlements::payments(books, {}, 1'000); }))
            .size();
    };
    const std::size_t before = payments();
    page->findChild<QPushButton*>(u"payButton"_s)->click();
    auto* const dialog = page->findChild<gui::RecordPaymentDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(u"amountEdit"_s)->setText(u"100"_s);
    press(dialog);
    EXPECT_TRUE(dialog->isVisible()) << "it says that the party is missing";
    EXPECT_EQ(payments(), before);
    auto* const party = dialog->findChild<gui::LookupEdit*>(u"partyEdit"_s);
    QTest::keyClicks(party, u"plum"_s);
    ASSERT_TRUE(waitFor([&] { return party->isOpen(); }));
    QTest::keyClick(party, Qt::Key_Return);

    press(dialog);

    EXPECT_EQ(payments(), before + 1);
}

} // namespace
} // namespace tandem::test
