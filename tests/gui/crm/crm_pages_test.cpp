#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/interaction.h"
#include "frontoffice/crm/opportunity.h"
#include "frontoffice/crm/party_queries.h"
#include "gui/frontoffice/crm/interaction_dialog.h"
#include "gui/frontoffice/crm/opportunity_dialog.h"
#include "gui/frontoffice/crm/party_dialog.h"
#include "gui/frontoffice/crm/party_page.h"
#include "gui/frontoffice/crm/pipeline_page.h"
#include "gui/frontoffice/crm/reason_dialog.h"
#include "gui/kit/conflict_dialog.h"
#include "gui/kit/row_table.h"
#include "gui/kit/stage_board.h"
#include "gui/pressing.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// The sample company's customers and pipeline, in a window.
class CrmPages : public ::testing::Test {
protected:
    template <class Query>
    auto read(Query query)
    {
        return taken(at.office().read(crm::actions::parties, query));
    }

    crm::PartyRow customer()
    {
        return read([](Reader& books) {
                   return crm::partyPage(books, crm::PartyRole::Customer, {}, 1);
               })
            .front();
    }

    std::vector<crm::PartyRow> parties()
    {
        return read(
            [](Reader& books) { return crm::partyPage(books, crm::PartyRole::All, {}, 500); });
    }

    static QPushButton* button(QWidget* in, const QString& text)
    {
        for (auto* const one : in->findChildren<QPushButton*>())
            if (QString(one->text()).remove(u'&') == text)
                return one;
        return nullptr;
    }

    template <class Dialog>
    Dialog* dialog()
    {
        Dialog* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (auto* const one : at.window->findChildren<Dialog*>())
                if (one->isVisible())
                    found = one;
            return found != nullptr;
        }));
        return found;
    }

    static void ok(QDialog* dialog)
    {
        EXPECT_TRUE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    }

    gui::PartyPage* openParty(PartyId id, const QString& name)
    {
        at.window->go(u"crm.party"_s, id.value());
        auto* const page = at.window->findChild<gui::PartyPage*>();
        EXPECT_TRUE(waitFor([&] {
            return std::ranges::any_of(page->findChildren<QLabel*>(),
                                       [&](const QLabel* label) { return label->text() == name; });
        }));
        return page;
    }

    gui::StageBoard* openBoard()
    {
        at.window->go(u"crm.pipeline"_s);
        auto* const board = at.window->findChild<gui::StageBoard*>();
        EXPECT_TRUE(waitFor([&] { return board->currentCard() != 0; }));
        return board;
    }

    crm::Opportunity opportunity(std::int64_t id)
    {
        return read([&](Reader& books) { return crm::opportunity(books, crm::OpportunityId(id)); });
    }

    void pressNew()
    {
        at.window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(at.window.get()));
        QTest::keyClick(at.window.get(), Qt::Key_N, Qt::ControlModifier);
    }

    WindowBooks at;
};

TEST_F(CrmPages, TakesANewPartyIn)
{
    at.window->go(u"crm.parties"_s);
    pressNew();
    auto* const form = dialog<gui::PartyDialog>();
    ASSERT_NE(form, nullptr);
    QTest::keyClicks(form->findChild<QLineEdit*>(u"nameEdit"_s), u"Aardvark <b>Tea</b>"_s);
    QTest::keyClicks(form->findChild<QLineEdit*>(u"townEdit"_s), u"Leer"_s);

    ok(form);

    const auto all = parties();
    EXPECT_TRUE(std::ranges::any_of(all, [](const crm::PartyRow& row) {
        return row.name == u"Aardvark <b>Tea</b>"_s && row.town == u"Leer"_s && row.isCustomer;
    }));
}

TEST_F(CrmPages, SaysWhatIsWrongWithAParty)
{
    at.window->go(u"crm.parties"_s);
    pressNew();
    auto* const form = dialog<gui::PartyDialog>();
    ASSERT_NE(form, nullptr);
    const auto before = parties().size();
    QTest::keyClicks(form->findChild<QLineEdit*>(u"nameEdit"_s), u"Aardvark"_s);
    QTest::keyClicks(form->findChild<QLineEdit*>(u"ibanEdit"_s), u"DE00 1234"_s);

    ok(form);

    EXPECT_TRUE(form->isVisible());
    EXPECT_FALSE(said(form).isEmpty());
    EXPECT_EQ(parties().size(), before);
}

TEST_F(CrmPages, NamesTheOneThatIsThereAlready)
{
    const QString name = customer().name;
    at.window->go(u"crm.parties"_s);
    pressNew();
    auto* const form = dialog<gui::PartyDialog>();
    ASSERT_NE(form, nullptr);

    QTest::keyClicks(form->findChild<QLineEdit*>(u"nameEdit"_s), name);

    auto* const words = form->findChild<QLabel*>(u"duplicatesLabel"_s);
    EXPECT_TRUE(waitFor([&] { return words->text().contains(name); }));
}

TEST_F(CrmPages, ChangesAPartyAndKeepsTheRest)
{
    const auto row = customer();
    const auto before = read([&](Reader& books) { return crm::party(books, row.id); });
    auto* const page = openParty(row.id, row.name);
    at.window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(at.window.get()));
    QTest::keyClick(page, Qt::Key_F2);
    auto* const form = dialog<gui::PartyDialog>();
    ASSERT_NE(form, nullptr);
    form->findChild<QLineEdit*>(u"townEdit"_s)->setText(u"Emden"_s);

    ok(form);

    const auto after = read([&](Reader& books) { return crm::party(books, row.id); });
    ASSERT_FALSE(after.addresses.empty());
    EXPECT_EQ(after.addresses.front().town, u"Emden"_s);
    EXPECT_EQ(after.channels, before.channels);
    EXPECT_EQ(after.bankAccounts, before.bankAccounts);
    EXPECT_EQ(after.taxIds, before.taxIds);
}

TEST_F(CrmPages, RecordsACallAndShowsItFirst)
{
    const auto row = customer();
    auto* const page = openParty(row.id, row.name);
    button(page, u"Record interaction"_s)->click();
    auto* const form = dialog<gui::InteractionDialog>();
    ASSERT_NE(form, nullptr);

    ok(form);
    EXPECT_TRUE(form->isVisible()) << "a call about nothing";
    QTest::keyClicks(form->findChild<QLineEdit*>(u"subjectEdit"_s), u"asked for a sample"_s);
    ok(form);

    const auto all =
        read([&](Reader& books) { return crm::interactionsOf(books, row.id, {}, 10); });
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all.front().subject, u"asked for a sample"_s);
    EXPECT_TRUE(waitFor([&] {
        for (auto* const table : page->findChildren<gui::RowTable*>())
            if (!table->rows().empty()
                && table->rows().front().cells[2].text == u"asked for a sample"_s)
                return true;
        return false;
    }));
}

TEST_F(CrmPages, MovesACardByKeys)
{
    auto* const board = openBoard();
    const std::int64_t card = board->currentCard();
    const auto before = opportunity(card);
    board->setFocus();

    QTest::keyClick(board, Qt::Key_Right, Qt::ControlModifier);

    EXPECT_NE(opportunity(card).stage, before.stage);
    EXPECT_EQ(board->currentCard(), card);
}

TEST_F(CrmPages, MovesACardByDragging)
{
    auto* const board = openBoard();
    const std::int64_t card = board->currentCard();
    const auto before = opportunity(card);
    const QPoint from = board->cardRect(card).center();
    const int last = static_cast<int>(board->columns().size()) - 1;
    const QPoint to = board->columnRect(last).center();

    QTest::mousePress(board, Qt::LeftButton, {}, from);
    QMouseEvent drag(QEvent::MouseMove, to, board->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(board, &drag);
    QTest::mouseRelease(board, Qt::LeftButton, {}, to);

    EXPECT_NE(opportunity(card).stage, before.stage);
}

TEST_F(CrmPages, ChangesAnOpportunityAndLetsChooseWhereOthersDid)
{
    auto* const board = openBoard();
    auto* const page = at.window->findChild<gui::PipelinePage*>();
    const crm::Opportunity before = opportunity(board->currentCard());
    button(page, u"Change opportunity"_s)->click();
    auto* const form = dialog<gui::OpportunityDialog>();
    ASSERT_NE(form, nullptr);
    ASSERT_TRUE(waitFor([&] { return form->findChild<QComboBox*>(u"ownerCombo"_s)->count() > 1; }));
    taken(at.office().change(crm::actions::changeOpportunity, [&](UnitOfWork& work) {
        return crm::changeOpportunity(work, before.id, before.version,
                                      {.party = before.party,
                                       .title = u"Theirs"_s,
                                       .expected = before.expected,
                                       .closesOn = before.closesOn});
    }));

    form->findChild<QLineEdit*>(u"expectedEdit"_s)->setText(u"4321"_s);
    form->findChild<QComboBox*>(u"ownerCombo"_s)->setCurrentIndex(1);
    ok(form);
    auto* const choice = dialog<gui::ConflictDialog>();
    ASSERT_NE(choice, nullptr);
    EXPECT_TRUE(choice->findChild<QRadioButton*>(u"expectedEditMine"_s)->isChecked());
    EXPECT_TRUE(choice->findChild<QRadioButton*>(u"titleEditTheirs"_s)->isChecked());
    choice->accept();

    ASSERT_TRUE(
        waitFor([&] { return opportunity(before.id.value()).version == before.version + 2; }));
    const crm::Opportunity after = opportunity(before.id.value());
    EXPECT_EQ(after.title, u"Theirs"_s);
    EXPECT_EQ(after.expected.minor(), 4'321'00);
    EXPECT_TRUE(after.owner.isSet());
    EXPECT_EQ(after.stage, before.stage);
}

TEST_F(CrmPages, WinsAndLosesOpportunities)
{
    auto* const board = openBoard();
    auto* const page = at.window->findChild<gui::PipelinePage*>();
    const std::int64_t first = board->currentCard();
    button(page, u"Won"_s)->click();
    EXPECT_EQ(opportunity(first).state, crm::OpportunityState::Won);
    ASSERT_TRUE(waitFor([&] { return board->currentCard() != first; }));
    const std::int64_t second = board->currentCard();
    if (second == 0)
        GTEST_SKIP() << "the sample has one opportunity only";

    button(page, u"Lost"_s)->click();
    auto* const form = dialog<gui::ReasonDialog>();
    ASSERT_NE(form, nullptr);
    ok(form);
    EXPECT_EQ(opportunity(second).state, crm::OpportunityState::Open) << "without a reason";
    QTest::keyClicks(form->findChild<QLineEdit*>(u"reasonEdit"_s), u"too dear"_s);
    ok(form);

    EXPECT_EQ(opportunity(second).state, crm::OpportunityState::Lost);
}

} // namespace
} // namespace tandem::test
