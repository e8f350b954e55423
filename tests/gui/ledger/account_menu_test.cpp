#include "gui/backoffice/ledger/account_menu.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/actions.h"
#include "gui/backoffice/ledger/account_dialog.h"
#include "gui/backoffice/ledger/account_merge_dialog.h"
#include "gui/backoffice/ledger/account_roles_dialog.h"
#include "gui/backoffice/ledger/ledger_page.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/row_table.h"
#include "gui/pressing.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class AccountMenuTest : public testing::Test {
protected:
    AccountMenuTest()
    {
        at.window->go(u"ledger.accounts"_s);
        page = at.window->findChild<gui::LedgerPage*>();
        require(page != nullptr, "the ledger has its page");
        require(waitFor([&] { return page->tree().current().isSet(); }), "the chart is shown");
    }

    std::optional<ledger::Account> account(const QString& code)
    {
        return taken(at.office().read(ledger::actions::accounts, [&](Reader& books) {
            return ledger::accountByCode(books, code);
        }));
    }
    void choose(const QString& code)
    {
        page->tree().setCurrent(account(code)->id);
        QCoreApplication::processEvents();
    }
    void press(const QString& words)
    {
        for (QAction* const action : page->accountMenu().menu()->actions())
            if (action->text().remove(u'&').startsWith(words))
                return action->trigger();
        FAIL() << "no action " << qPrintable(words);
    }
    template <class Dialog>
    Dialog* opened()
    {
        return shownDialog<Dialog>(page);
    }
    static void type(QWidget* dialog, const QString& field, const QString& text)
    {
        auto* const edit = dialog->findChild<QLineEdit*>(field);
        require(edit != nullptr, "the field is there");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static void save(QDialog* dialog)
    {
        EXPECT_TRUE(pressOk(dialog));
        QCoreApplication::processEvents();
    }

    WindowBooks at;
    gui::LedgerPage* page = nullptr;
};

TEST_F(AccountMenuTest, MakesAnAccountBelowTheChosenHeading)
{
    choose(u"4930"_s);
    press(u"New account"_s);
    auto* const dialog = opened<gui::AccountDialog>();
    ASSERT_TRUE(dialog);
    type(dialog, u"codeEdit"_s, u"4935"_s);
    type(dialog, u"nameEdit"_s, u"Paper"_s);

    save(dialog);

    const auto made = account(u"4935"_s);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->parent, account(u"4930"_s)->parent);
    EXPECT_EQ(made->type, ledger::AccountType::Expense);
    EXPECT_TRUE(waitFor([&] { return page->tree().current() == made->id; }));
}

TEST_F(AccountMenuTest, RenamesWithF2AndSaysWhatIsWrong)
{
    choose(u"4930"_s);
    page->tree().tree().setFocus();
    QTest::keyClick(&page->tree().tree(), Qt::Key_F2);
    auto* const dialog = opened<gui::AccountDialog>();
    ASSERT_TRUE(dialog);
    type(dialog, u"codeEdit"_s, u"4920"_s);
    save(dialog);
    EXPECT_FALSE(dialog->errorOf(u"code"_s).isEmpty());
    type(dialog, u"codeEdit"_s, u"4931"_s);

    save(dialog);

    ASSERT_TRUE(account(u"4931"_s));
    EXPECT_FALSE(account(u"4930"_s));
}

TEST_F(AccountMenuTest, ShowsWhatAMergeMovesAndMerges)
{
    const QString from = u"8540"_s; // freight, which plays a role
    choose(from);
    press(u"Merge"_s);
    auto* const dialog = opened<gui::AccountMergeDialog>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(waitFor(
        [&] { return dialog->findChild<gui::DateEdit*>(u"onEdit"_s)->value().has_value(); }));
    dialog->findChild<gui::AccountEdit*>(u"intoEdit"_s)->setValue(account(u"8500"_s)->id);
    ASSERT_TRUE(waitFor([&] { return !dialog->preview().rows().empty(); }))
        << qPrintable(dialog->findChild<QLabel*>(u"summaryLabel"_s)->text());

    save(dialog);

    EXPECT_TRUE(account(from)->isClosed) << qPrintable(dialog->errorOf(u"on"_s));
    EXPECT_TRUE(waitFor([&] { return page->tree().current() == account(u"8500"_s)->id; }));
}

TEST_F(AccountMenuTest, DeletesWhatWasNeverUsedAlone)
{
    at.office();
    const auto id = taken(at.office().change(ledger::actions::changeAccounts, [](UnitOfWork& work) {
        return ledger::createAccount(
            work, {.code = u"4999"_s, .name = u"Mistake"_s, .type = ledger::AccountType::Expense});
    }));
    ASSERT_TRUE(waitFor([&] {
        page->tree().setCurrent(id);
        return page->tree().current() == id;
    }));

    press(u"Delete"_s);

    EXPECT_FALSE(account(u"4999"_s));
}

TEST_F(AccountMenuTest, GivesARoleToAnotherAccount)
{
    press(u"Roles"_s);
    auto* const dialog = opened<gui::AccountRolesDialog>();
    ASSERT_TRUE(dialog);
    dialog->field(ledger::AccountRole::BankCharges).setValue(account(u"4920"_s)->id);

    save(dialog);

    EXPECT_EQ(taken(at.office().read(ledger::actions::accounts,
                                     [](Reader& books) {
                                         return ledger::accountOf(books,
                                                                  ledger::AccountRole::BankCharges);
                                     })),
              account(u"4920"_s)->id);
}

} // namespace
} // namespace tandem::test
