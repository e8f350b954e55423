#include "frontoffice/reception/actions.h"
#include "frontoffice/reception/visit_code.h"
#include "gui/frontoffice/reception/board_page.h"
#include "gui/frontoffice/reception/kiosk_match.h"
#include "gui/frontoffice/reception/kiosk_window.h"
#include "gui/window_books.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using gui::KioskWindow;
using reception::Visit;
using reception::VisitState;
using Step = KioskWindow::Step;

Visit expected(std::int64_t id, const QString& name)
{
    return {.id = reception::VisitId(id),
            .visitor = {},
            .visitorName = name,
            .visitorCompany = {},
            .host = {},
            .hostName = {},
            .purpose = {},
            .appointment = {},
            .state = VisitState::Expected,
            .expectedAt = Instant{1'000},
            .arrivedAt = {},
            .seenAt = {},
            .leftAt = {},
            .hostAnsweredAt = {},
            .badge = {},
            .version = 1};
}

TEST(KioskMatch, NamesNobodyWhoWasNotMeant)
{
    const std::vector<Visit> visits{expected(1, u"Amir Holloway"_s), expected(2, u"Ami Hollis"_s),
                                    expected(3, u"Zoë Quist"_s)};
    EXPECT_EQ(gui::kioskVisit(visits, u"zo"_s), nullptr) << "two letters are too few";
    EXPECT_EQ(gui::kioskVisit(visits, u"hol"_s), nullptr) << "it fits two";
    EXPECT_EQ(gui::kioskVisit(visits, u"hollo"_s), &visits[0]);
    EXPECT_EQ(gui::kioskVisit(visits, u"zoe"_s), &visits[2]);
    EXPECT_EQ(gui::kioskName(u"Amir Holloway"_s, u"hollo"_s), u"hollo…"_s);
    EXPECT_EQ(gui::kioskName(u"Amir Holloway"_s, u"holloway"_s), u"Amir Holloway"_s);
}

TEST(KioskMatch, TakesTheCodeForTheVisitor)
{
    const std::vector<Visit> visits{expected(1, u"Amir Holloway"_s), expected(2, u"Ami Hollis"_s)};
    const QString code = reception::codeOf(visits[1]);
    EXPECT_EQ(code.size(), 6);
    EXPECT_EQ(gui::kioskVisit(visits, code.left(3) + u' ' + code.mid(3)), &visits[1]);
    EXPECT_EQ(gui::kioskName(visits[1].visitorName, code), u"Ami Hollis"_s);
}

class KioskWindowTest : public testing::Test {
protected:
    KioskWindowTest()
    {
        at.window->go(u"reception.board"_s);
        auto* const page = at.window->findChild<gui::BoardPage*>();
        for (QPushButton* const one : page->findChildren<QPushButton*>())
            if (one->text() == u"Visitors' screen"_s)
                one->click();
        kiosk = page->findChild<KioskWindow*>();
    }

    Visit visitOf(const QString& name)
    {
        const auto all = taken(at.office().read(reception::actions::visits, [](Reader& books) {
            return reception::visitPage(books, {}, 500);
        }));
        const auto found = std::ranges::find(all, name, &Visit::visitorName);
        require(found != all.end(), "the visitor is in the books");
        return *found;
    }

    QPushButton* button(const QString& begin)
    {
        for (QPushButton* const one : kiosk->findChildren<QPushButton*>())
            if (one->isVisible() && one->text().startsWith(begin))
                return one;
        return nullptr;
    }

    QLineEdit* field(const QString& name)
    {
        for (QLineEdit* const one : kiosk->findChildren<QLineEdit*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }

    bool says(const QString& part)
    {
        return std::ranges::any_of(kiosk->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(part);
        });
    }

    WindowBooks at;
    KioskWindow* kiosk = nullptr;
};

TEST_F(KioskWindowTest, ChecksInAVisitorByTouchAlone)
{
    ASSERT_NE(kiosk, nullptr);
    button(u"I am e&xpected"_s)->click();
    ASSERT_TRUE(
        waitFor([&] { return QApplication::focusWidget() == field(u"Your name or code"_s); }));
    for (const char* const key : {"H", "O", "L", "L", "O", "W", "A", "Y"})
        button(QString::fromLatin1(key))->click();
    ASSERT_TRUE(waitFor([&] { return button(u"I am Amir Holloway"_s) != nullptr; }));

    button(u"I am Amir Holloway"_s)->click();

    EXPECT_EQ(visitOf(u"Amir Holloway"_s).state, VisitState::Here);
    EXPECT_EQ(kiosk->step(), Step::Said);
    EXPECT_TRUE(says(visitOf(u"Amir Holloway"_s).hostName));
}

TEST_F(KioskWindowTest, LetsSomebodyInWithoutAppointment)
{
    const QString host = visitOf(u"Amir Holloway"_s).hostName;
    button(u"I have &no appointment"_s)->click();
    field(u"Your name"_s)->setText(u"Rosa Silva"_s);
    field(u"Whom you want to see"_s)->setText(host);
    ASSERT_TRUE(waitFor([&] { return button(u"Tell "_s + host) != nullptr; }));

    button(u"Tell "_s + host)->click();

    EXPECT_EQ(visitOf(u"Rosa Silva"_s).state, VisitState::Here);
    EXPECT_EQ(visitOf(u"Rosa Silva"_s).hostName, host);
}

TEST_F(KioskWindowTest, ForgetsWhoWentAway)
{
    button(u"I am e&xpected"_s)->click();
    field(u"Your name or code"_s)->setText(u"Hol"_s);
    auto* const idle = kiosk->findChild<QTimer*>(u"idleTimer"_s);
    EXPECT_EQ(idle->interval(), 30'000);

    idle->start(1);

    ASSERT_TRUE(waitFor([&] { return kiosk->step() == Step::Welcome; }));
    EXPECT_TRUE(field(u"Your name or code"_s)->text().isEmpty());
}

TEST_F(KioskWindowTest, IsLeftWithThePasswordOnly)
{
    kiosk->close();
    ASSERT_TRUE(kiosk->isVisible());
    ASSERT_EQ(kiosk->step(), Step::Staff);
    field(u"Password"_s)->setText(u"wrong"_s);
    button(u"Leave the"_s)->click();
    ASSERT_TRUE(
        waitFor([&] { return says(u"password"_s) && button(u"Leave the"_s)->isEnabled(); }));
    const QPointer<KioskWindow> watched(kiosk);

    field(u"Password"_s)->setText(u"quiet herons stand"_s);
    button(u"Leave the"_s)->click();

    EXPECT_TRUE(waitFor([&] { return watched.isNull(); }));
}

TEST_F(KioskWindowTest, HasNoTargetTooSmallForAFinger)
{
    for (const auto step : {Step::Welcome, Step::Arrive, Step::WalkIn, Step::Leave, Step::Staff}) {
        kiosk->go(step);
        QTest::qWait(20);
        for (QPushButton* const one : kiosk->findChildren<QPushButton*>())
            if (one->isVisible()) {
                EXPECT_GE(one->height(), 56) << qPrintable(one->text());
                EXPECT_GE(one->width(), 56) << qPrintable(one->text());
            }
    }
}

} // namespace
} // namespace tandem::test
