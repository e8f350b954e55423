#include "gui/backoffice/ledger/replace_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/draft.h"
#include "gui/backoffice/ledger/register_card.h"
#include "gui/backoffice/ledger/templates_page.h"
#include "gui/kit/row_table.h"
#include "gui/kit/table_view.h"
#include "gui/lists/list_books.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class LedgerPartsTest : public testing::Test {
protected:
    LedgerPartsTest()
        : accounts(taken(at.office->read(ledger::actions::entries,
                                         [](Reader& books) { return ledger::accounts(books); })))
    {
    }
    AccountId account(const QString& code)
    {
        return std::ranges::find(accounts, code, &ledger::Account::code)->id;
    }
    ledger::EntryDraftId drafted()
    {
        return taken(at.office->change(ledger::actions::saveDraft, [&](UnitOfWork& work) {
            return ledger::saveDraft(
                work,
                {.postedOn = at.clock.today(),
                 .lines = {ledger::Line::of(account(u"4920"_s), Money::ofMinor(5'00, eur)),
                           ledger::Line::of(account(u"1200"_s), Money::ofMinor(-5'00, eur))}});
        }));
    }

    ListBooks at;
    std::vector<ledger::Account> accounts;
};

TEST_F(LedgerPartsTest, ReplacesInDraftsWhatThePreviewShowed)
{
    const auto id = drafted();
    gui::ReplaceDialog dialog(*at.desk, accounts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setVisible(true);
    dialog.findChild<QLineEdit*>(u"accountEdit"_s)->setText(u"4920"_s);
    dialog.findChild<QLineEdit*>(u"accountByEdit"_s)->setText(u"4930"_s);
    dialog.preview();
    ASSERT_TRUE(waitFor([&] { return dialog.table().rows().size() == 1; }));
    EXPECT_TRUE(dialog.table().rows()[0].cells[4].text.startsWith(u"4930"_s));

    dialog.activateWindow();
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == &dialog; }));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);

    const auto draft = taken(at.office->read(
        ledger::actions::entries, [&](Reader& books) { return ledger::draftById(books, id); }));
    EXPECT_EQ(draft.lines[0].account, ledger::AccountReference(account(u"4930"_s)));
    EXPECT_EQ(draft.lines[1].account, ledger::AccountReference(account(u"1200"_s)));
    EXPECT_EQ(at.told, u"1 changed"_s);
}

TEST_F(LedgerPartsTest, ForgetsThePreviewOfOtherWords)
{
    drafted();
    gui::ReplaceDialog dialog(*at.desk, accounts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setVisible(true);
    dialog.findChild<QLineEdit*>(u"accountEdit"_s)->setText(u"4920"_s);
    dialog.findChild<QLineEdit*>(u"accountByEdit"_s)->setText(u"4930"_s);
    dialog.preview();
    ASSERT_TRUE(waitFor([&] { return dialog.table().rows().size() == 1; }));

    dialog.findChild<QLineEdit*>(u"accountEdit"_s)->setText(u"1200"_s);

    EXPECT_TRUE(dialog.table().rows().empty());
    for (auto* const one : dialog.findChildren<QPushButton*>())
        if (QString(one->text()).remove(u'&') == u"Replace"_s) {
            EXPECT_FALSE(one->isEnabled());
        }
}

TEST_F(LedgerPartsTest, TheRegisterShowsBothCurrenciesOrOne)
{
    const Money dollars = Money::ofMinor(110'00, usd);
    const Money worth = Money::ofMinor(100'00, eur);
    taken(at.office->change(ledger::actions::postEntries, [&](UnitOfWork& work) {
        return ledger::post(
            work, ledger::Entry::of(
                      {.postedOn = at.clock.today(), .source = u"manual"_s, .text = u"Fee"_s},
                      {{.account = account(u"4920"_s), .amount = dollars, .base = worth},
                       {.account = account(u"4930"_s), .amount = -dollars, .base = -worth}}));
    }));
    gui::RegisterCard card(*at.desk);
    card.setAccount(account(u"4920"_s), u"4920"_s);
    card.show();
    const gui::RegisterModel& model = card.model();
    ASSERT_TRUE(waitFor([&] { return model.rowCount() > 0; }));
    const int row = model.rowCount() - 1;
    const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
    auto* const choice = card.findChild<QComboBox*>(u"registerCurrencyCombo"_s);
    ASSERT_FALSE(choice->isHidden());

    EXPECT_EQ(cell(gui::RegisterModel::Debit), u"100.00"_s);
    EXPECT_EQ(cell(gui::RegisterModel::OwnAmount), gui::moneyText(dollars, at.desk->locality));
    EXPECT_FALSE(card.table().isColumnHidden(gui::RegisterModel::OwnBalance));
    choice->setCurrentIndex(1);
    EXPECT_TRUE(card.table().isColumnHidden(gui::RegisterModel::OwnAmount));
    choice->setCurrentIndex(2);
    EXPECT_EQ(cell(gui::RegisterModel::Debit), gui::moneyText(dollars, at.desk->locality));
}

TEST_F(LedgerPartsTest, TheTemplatesAreListedAndDeleted)
{
    taken(at.office->change(ledger::actions::saveTemplate, [&](UnitOfWork& work) {
        return ledger::saveTemplate(
            work, {.name = u"Phone"_s,
                   .owner = UserId(1),
                   .lines = {{.account = account(u"4920"_s), .amount = Money::ofMinor(5'00, eur)},
                             {.account = account(u"1200"_s)}}});
    }));
    gui::TemplatesPage page(*at.desk);
    page.setVisible(true);
    page.reload();
    ASSERT_TRUE(waitFor([&] { return page.table().rows().size() == 3; })); // two of the sample
    EXPECT_EQ(page.table().rows()[0].cells[3].text, u"everybody"_s);
    EXPECT_EQ(page.table().rows()[2].cells[3].text, u"me alone"_s);
    gui::chooseRow(page.table(), 2);

    for (auto* const one : page.findChildren<QPushButton*>())
        if (QString(one->text()).remove(u'&') == u"Delete template"_s)
            one->click();

    EXPECT_TRUE(waitFor([&] { return page.table().rows().size() == 2; }));
}

} // namespace
} // namespace tandem::test
