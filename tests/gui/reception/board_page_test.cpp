#include "frontoffice/reception/actions.h"
#include "frontoffice/reception/visit_queries.h"
#include "gui/frontoffice/reception/board_page.h"
#include "gui/frontoffice/reception/evacuation_dialog.h"
#include "gui/kit/conflict_dialog.h"
#include "gui/kit/table_view.h"
#include "gui/pressing.h"
#include "workflows/receive_visitor.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeEdit>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using reception::Visit;
using reception::VisitState;

class BoardPageTest : public testing::Test {
protected:
    BoardPageTest()
    {
        at.window->go(u"reception.board"_s);
        page = at.window->findChild<gui::BoardPage*>();
        EXPECT_TRUE(waitFor([&] { return page->board().rowCount() > 0; }));
    }

    /// As the books have it now.
    Visit visitOf(const QString& name)
    {
        const auto all = taken(at.office().read(reception::actions::visits, [](Reader& books) {
            return reception::visitPage(books, {}, 500);
        }));
        const auto found = std::ranges::find(all, name, &Visit::visitorName);
        require(found != all.end(), "the visitor is in the books");
        return *found;
    }

    QPushButton* button(const QString& text)
    {
        for (QPushButton* const one : page->findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }

    int rowOf(const QString& name) { return page->board().rowOf(visitOf(name).id); }

    template <class Dialog>
    Dialog* dialog()
    {
        EXPECT_TRUE(waitFor([&] { return page->findChild<Dialog*>() != nullptr; }));
        return page->findChild<Dialog*>();
    }

    WindowBooks at;
    gui::BoardPage* page;
};

TEST_F(BoardPageTest, KeepsTheRulesOfModels)
{
    QAbstractItemModelTester tester(&page->board(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    page->reload();
    QTest::qWait(50);
    EXPECT_GT(page->board().rowCount(), 0);
}

TEST_F(BoardPageTest, ChecksInByThreeLettersAndTwoEnters)
{
    ASSERT_EQ(visitOf(u"Amir Holloway"_s).state, VisitState::Expected);

    QTest::keyClicks(&page->finder().field(), u"hol"_s);
    QTest::keyClick(&page->finder().field(), Qt::Key_Return);
    ASSERT_TRUE(button(u"&Arrived"_s)->isEnabled());
    button(u"&Arrived"_s)->click();

    const Visit now = visitOf(u"Amir Holloway"_s);
    EXPECT_EQ(now.state, VisitState::Here);
    EXPECT_FALSE(now.badge.isEmpty());
    const auto pill = page->board().index(rowOf(u"Amir Holloway"_s), gui::BoardModel::State);
    EXPECT_TRUE(waitFor([&] { return pill.data().toString() == u"Waiting 0 min"_s; }));
}

TEST_F(BoardPageTest, LetsTheHostAnswerAndTheVisitorGo)
{
    QTest::keyClicks(&page->finder().field(), u"holloway"_s);
    QTest::keyClick(&page->finder().field(), Qt::Key_Return);
    button(u"&Arrived"_s)->click();
    ASSERT_TRUE(waitFor([&] { return button(u"Host is &coming"_s)->isEnabled(); }));
    button(u"Host is &coming"_s)->click();
    EXPECT_TRUE(visitOf(u"Amir Holloway"_s).hostAnsweredAt.has_value());
    ASSERT_TRUE(waitFor([&] { return !button(u"Host is &coming"_s)->isEnabled(); }));

    button(u"&Left"_s)->click();

    EXPECT_EQ(visitOf(u"Amir Holloway"_s).state, VisitState::Left);
}

TEST_F(BoardPageTest, ChangesAVisitThatIsNotOver)
{
    const Visit before = visitOf(u"Amir Holloway"_s);
    QTest::keyClicks(&page->finder().field(), u"hol"_s);
    QTest::keyClick(&page->finder().field(), Qt::Key_Return);
    at.window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(at.window.get()));
    QTest::keyClick(page, Qt::Key_F2);
    auto* const form = dialog<gui::VisitDialog>();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->findChild<QLineEdit*>(u"companyEdit"_s)->text(), before.visitorCompany);
    EXPECT_EQ(form->findChild<QComboBox*>(u"hostCombo"_s)->currentData().toLongLong(),
              before.host.value());
    EXPECT_FALSE(form->isDirty());
    form->findChild<QLineEdit*>(u"purposeEdit"_s)->setText(u"Another reason"_s);
    auto* const time = form->findChild<QTimeEdit*>(u"timeEdit"_s);
    time->setTime(time->time().addSecs(60));

    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);

    const Visit now = visitOf(u"Amir Holloway"_s);
    EXPECT_EQ(now.purpose, u"Another reason"_s);
    EXPECT_EQ(now.expectedAt->ms, before.expectedAt->ms + 60'000);
    EXPECT_EQ(now.host, before.host);
    EXPECT_EQ(now.visitor, before.visitor);
}

TEST_F(BoardPageTest, MeetsTheChangeOfSomebodyElseToAVisit)
{
    QTest::keyClicks(&page->finder().field(), u"hol"_s);
    QTest::keyClick(&page->finder().field(), Qt::Key_Return);
    button(u"Change"_s)->click();
    auto* const form = dialog<gui::VisitDialog>();
    ASSERT_NE(form, nullptr);
    const Visit before = visitOf(u"Amir Holloway"_s);
    taken(workflows::changeVisit(at.office(), before.id, before.version,
                                 {.visitor = before.visitor,
                                  .visitorName = before.visitorName,
                                  .visitorCompany = before.visitorCompany,
                                  .host = before.host,
                                  .expectedAt = before.expectedAt,
                                  .purpose = u"Theirs"_s}));
    form->findChild<QLineEdit*>(u"companyEdit"_s)->setText(u"Mine Ltd"_s);

    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    auto* const conflict = dialog<gui::ConflictDialog>();
    ASSERT_NE(conflict, nullptr);
    conflict->accept();

    ASSERT_TRUE(waitFor([&] { return visitOf(u"Amir Holloway"_s).version > before.version + 1; }));
    EXPECT_EQ(visitOf(u"Amir Holloway"_s).purpose, u"Theirs"_s);
    EXPECT_EQ(visitOf(u"Amir Holloway"_s).visitorCompany, u"Mine Ltd"_s);
}

TEST_F(BoardPageTest, FindsAKnownPartyAndLetsItIn)
{
    at.addParty(u"Zebra Crossing"_s);
    QTest::keyClicks(&page->finder().field(), u"zeb"_s);
    ASSERT_TRUE(waitFor([&] { return page->finder().hits().count() == 1; }));
    QTest::keyClick(&page->finder().field(), Qt::Key_Return);
    auto* const walkIn = dialog<gui::VisitDialog>();
    ASSERT_NE(walkIn, nullptr);
    walkIn->findChild<QComboBox*>(u"hostCombo"_s)->setCurrentIndex(0);

    walkIn->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();

    EXPECT_EQ(visitOf(u"Zebra Crossing"_s).state, VisitState::Here);
}

TEST_F(BoardPageTest, SaysBesideTheFieldsWhatIsMissing)
{
    button(u"&Walk-in"_s)->click();
    auto* const walkIn = dialog<gui::VisitDialog>();
    ASSERT_NE(walkIn, nullptr);
    QTest::keyClicks(walkIn->findChild<QLineEdit*>(u"nameEdit"_s), u"Rosa Silva"_s);

    walkIn->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();

    EXPECT_TRUE(walkIn->isVisible());
    EXPECT_EQ(said(walkIn), u"Say who is visited, so that somebody fetches the visitor."_s);
}

TEST_F(BoardPageTest, ShowsInOneKeyWhoIsInTheHouse)
{
    QTest::keyClick(page, Qt::Key_F9);
    auto* const list = dialog<gui::EvacuationDialog>();
    ASSERT_NE(list, nullptr);
    const auto here = taken(at.office().read(reception::actions::evacuation, [](Reader& books) {
        return reception::evacuationList(books);
    }));
    ASSERT_FALSE(here.empty());
    EXPECT_EQ(list->visits().size(), here.size());
    EXPECT_TRUE(list->pdf().startsWith("%PDF-"));

    list->markSeen();

    EXPECT_GT(visitOf(here[0].visitorName).version, here[0].version);
}

TEST(VisitPill, CountsTheMinutes)
{
    constexpr std::int64_t minuteMs = 60'000;
    Visit visit{.id = {},
                .visitor = {},
                .visitorName = {},
                .visitorCompany = {},
                .host = {},
                .hostName = {},
                .purpose = {},
                .appointment = {},
                .state = VisitState::Expected,
                .expectedAt = Instant{60 * minuteMs},
                .arrivedAt = {},
                .seenAt = {},
                .leftAt = {},
                .hostAnsweredAt = {},
                .badge = {},
                .version = 1};
    EXPECT_EQ(gui::pillOf(visit, {50 * minuteMs}).text, u"Expected"_s);
    EXPECT_EQ(gui::pillOf(visit, {80 * minuteMs}).text, u"Late 20 min"_s);
    visit.state = VisitState::Here;
    visit.arrivedAt = Instant{61 * minuteMs};
    EXPECT_EQ(gui::pillOf(visit, {67 * minuteMs}).text, u"Waiting 6 min"_s);
    visit.hostAnsweredAt = Instant{67 * minuteMs};
    EXPECT_EQ(gui::pillOf(visit, {68 * minuteMs}).text, u"With us"_s);
}

} // namespace
} // namespace tandem::test
