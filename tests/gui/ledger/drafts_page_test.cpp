#include "gui/backoffice/ledger/drafts_page.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/approval_rule.h"
#include "gui/backoffice/ledger/entry_dialog.h"
#include "gui/backoffice/ledger/entry_grid.h"
#include "gui/backoffice/ledger/ledger_page.h"
#include "gui/kit/row_table.h"
#include "gui/pressing.h"
#include "office/actions.h"
#include "office/approval.h"

#include <QTabBar>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class DraftsPageTest : public testing::Test {
protected:
    DraftsPageTest()
    {
        at.window->go(u"ledger.accounts"_s);
        ledgerPage = at.window->findChild<gui::LedgerPage*>();
        page = at.window->findChild<gui::DraftsPage*>();
        require(ledgerPage && page, "the ledger has its pages");
        require(waitFor([&] { return ledgerPage->tree().current().isSet(); }),
                "the chart is there");
    }

    /// A dialog in which 250.00 go from one account to another.
    gui::EntryDialog* typedEntry()
    {
        ledgerPage->newAction()->trigger();
        auto* const dialog = shownDialog<gui::EntryDialog>(ledgerPage);
        require(dialog != nullptr, "the dialog opens");
        const auto done = dialog->grid().lines().paste(u"4920\tPhone\t250\t\n1200\t\t\t250\n"_s, 0);
        require(done.has_value(), "the lines can be read");
        return dialog;
    }

    /// The drafts are a tab beside the accounts.
    void goToDrafts()
    {
        for (auto* const bar : at.window->findChildren<QTabBar*>())
            for (int tab = 0; tab < bar->count(); ++tab)
                if (bar->tabText(tab) == u"Drafts"_s)
                    bar->setCurrentIndex(tab);
        require(waitFor([&] { return page->isVisible(); }), "the drafts are shown");
    }

    std::vector<ledger::EntryDraft> drafts()
    {
        return taken(at.office().read(ledger::actions::entries,
                                      [](Reader& books) { return ledger::openDrafts(books, 10); }));
    }

    void addRule()
    {
        taken(at.office().change(ledger::actions::changeApprovalRules, [](UnitOfWork& work) {
            return ledger::addApprovalRule(work, {.subject = ledger::RuledSubject::Entry,
                                                  .kind = ledger::RuledKind::Manual,
                                                  .amountFrom = Money::ofMinor(100'00, eur)});
        }));
    }

    WindowBooks at;
    gui::LedgerPage* ledgerPage = nullptr;
    gui::DraftsPage* page = nullptr;
};

TEST_F(DraftsPageTest, KeepsAnEntryAndGoesOnWithIt)
{
    auto* const dialog = typedEntry();
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(drafts().size(), 1U) << qPrintable(said(dialog));
    goToDrafts();
    ASSERT_TRUE(waitFor([&] { return page->table().rows().size() == 1; }));

    emit page->table().rowOpened(page->table().rows()[0]);
    auto* const again = shownDialog<gui::EntryDialog>(page);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->grid().lines().debitSum(), Money::ofMinor(250'00, eur));
    ASSERT_TRUE(pressOk(again));

    EXPECT_TRUE(drafts().empty()) << qPrintable(said(again));
}

TEST_F(DraftsPageTest, OffersASecondPersonWhereARuleWantsOne)
{
    addRule();
    auto* const dialog = typedEntry();
    ASSERT_TRUE(pressOk(dialog));
    auto* const ask = button(dialog, u"Ask for approval"_s);
    ASSERT_TRUE(ask) << qPrintable(said(dialog));

    ask->click();

    ASSERT_EQ(drafts().size(), 1U);
    const auto asked = taken(at.office().read(
        actions::approvalList, [](Reader& books) { return openApprovals(books, {}, 100); }));
    EXPECT_TRUE(std::ranges::any_of(
        asked, [](const Approval& one) { return one.subject.table == u"entry_draft"_s; }));
    goToDrafts();
    EXPECT_TRUE(waitFor([&] {
        return page->table().rows().size() == 1
               && page->table().rows()[0].cells[4].text == u"Waits for approval"_s;
    }));
}

TEST_F(DraftsPageTest, DeletesADraft)
{
    auto* const dialog = typedEntry();
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    goToDrafts();
    ASSERT_TRUE(waitFor([&] { return page->table().rows().size() == 1; }));

    button(page, u"Delete draft"_s)->click();

    EXPECT_TRUE(drafts().empty());
}

} // namespace
} // namespace tandem::test
