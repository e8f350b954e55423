#include "gui/kit/week_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using gui::CalendarSpan;

class WeekViewTest : public testing::Test {
protected:
    WeekViewTest()
    {
        qRegisterMetaType<CalendarSpan>();
        view.setColumns({{.head = u"MON"_s, .figure = u"1"_s, .name = u"Monday"_s},
                         {.head = u"TUE"_s, .figure = u"2"_s, .name = u"Tuesday"_s}});
        view.setEntries(
            {{.id = 7, .span = {0, 600, 660}, .title = u"Review"_s, .detail = u"Room"_s},
             {.id = 8, .span = {1, 600, 660}, .title = u"Call"_s},
             {.id = 9, .span = {0, 540, 570}, .title = u"Early"_s, .isFixed = true}});
        view.resize(600, 700);
        view.show();
        view.setFocus();
        QApplication::setActiveWindow(&view);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, with);
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }

    gui::WeekView view;
};

TEST_F(WeekViewTest, GoesFromEntryToEntryByArrows)
{
    view.setCurrent(0);
    EXPECT_EQ(view.currentId(), 9);
    press(Qt::Key_Down);
    EXPECT_EQ(view.currentId(), 7);
    press(Qt::Key_Right);
    EXPECT_EQ(view.currentId(), 8);
    press(Qt::Key_Left);
    EXPECT_EQ(view.currentId(), 7);
}

TEST_F(WeekViewTest, OpensByEnter)
{
    QSignalSpy opened(&view, &gui::WeekView::opened);
    view.setCurrent(1);
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toLongLong(), 7);
}

TEST_F(WeekViewTest, AsksToMoveAndResizeByKeys)
{
    QSignalSpy moved(&view, &gui::WeekView::moveWanted);
    view.setCurrent(1);

    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Up, Qt::ShiftModifier);

    ASSERT_EQ(moved.size(), 3);
    EXPECT_EQ(moved[0][2].value<CalendarSpan>(), (CalendarSpan{0, 615, 675}));
    EXPECT_EQ(moved[1][2].value<CalendarSpan>(), (CalendarSpan{1, 600, 660}));
    EXPECT_EQ(moved[2][2].value<CalendarSpan>(), (CalendarSpan{0, 600, 645}));
}

TEST_F(WeekViewTest, LeavesAFixedEntryWhereItIs)
{
    QSignalSpy moved(&view, &gui::WeekView::moveWanted);
    view.setCurrent(0);
    press(Qt::Key_Down, Qt::ControlModifier);
    drag(view.placeOf(0).center(), view.pointOf(1, 720));
    EXPECT_TRUE(moved.isEmpty());
}

TEST_F(WeekViewTest, AsksToMoveByMouse)
{
    QSignalSpy moved(&view, &gui::WeekView::moveWanted);
    drag(view.pointOf(0, 605), view.pointOf(1, 665));
    ASSERT_EQ(moved.size(), 1);
    EXPECT_EQ(moved[0][0].toLongLong(), 7);
    EXPECT_EQ(moved[0][2].value<CalendarSpan>(), (CalendarSpan{1, 660, 720}));
}

TEST_F(WeekViewTest, AsksForANewEntryOnFreeGround)
{
    QSignalSpy made(&view, &gui::WeekView::makeWanted);
    drag(view.pointOf(1, 787), view.pointOf(1, 837));
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made[0][0].value<CalendarSpan>(), (CalendarSpan{1, 780, 840}));
}

TEST_F(WeekViewTest, IsAListToAScreenReader)
{
    QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->role(), QAccessible::List);
    ASSERT_EQ(list->childCount(), 3);
    EXPECT_EQ(list->child(1)->text(QAccessible::Name), u"Review, Monday, 10:00 to 11:00, Room"_s);
}

} // namespace
} // namespace tandem::test
