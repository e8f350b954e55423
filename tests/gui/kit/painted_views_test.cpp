#include "gui/kit/day_grid.h"
#include "gui/kit/month_view.h"
#include "gui/kit/stage_board.h"

#include <QTest>

#include <gtest/gtest.h>

/// What a screen reader is told of views that paint what others build from widgets.
namespace tandem::gui::test {
namespace {

using namespace Qt::StringLiterals;

const QDate june(2025, 6, 16);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QString spoken(QWidget& view, QAccessible::Text what)
{
    return QAccessible::queryAccessibleInterface(&view)->text(what);
}

TEST(PaintedViews, AMonthTellsItsDaysAndTheOneThatIsCurrent)
{
    MonthView view;
    view.setMonth(june, june, english);
    view.setEntries({{.id = 1, .day = june, .time = u"10:00"_s, .title = u"Tasting"_s},
                     {.id = 2, .day = june.addDays(2), .time = {}, .title = u"Fair"_s}});
    view.setCurrentDay(june);

    EXPECT_EQ(QAccessible::queryAccessibleInterface(&view)->role(), QAccessible::Table);
    EXPECT_FALSE(spoken(view, QAccessible::Name).isEmpty());
    EXPECT_EQ(spoken(view, QAccessible::Description),
              u"Monday 16 June; 10:00, Tasting. Wednesday 18 June; Fair"_s);
    EXPECT_EQ(spoken(view, QAccessible::Value), u"Monday 16 June; 10:00, Tasting"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(spoken(view, QAccessible::Value), u"10:00, Tasting"_s);
}

TEST(PaintedViews, AGridOfDaysTellsItsRowsAndTheCellThatIsCurrent)
{
    DayGrid view(u"Team"_s);
    view.setMonth(june, june, english);
    view.setRows(
        {u"Ines"_s, u"Jonas"_s},
        {{.id = 5, .row = 1, .firstOn = june, .lastOn = june.addDays(2), .text = u"Approved"_s}});
    view.setCurrent(1, june);

    EXPECT_EQ(QAccessible::queryAccessibleInterface(&view)->role(), QAccessible::Table);
    EXPECT_EQ(spoken(view, QAccessible::Name), u"Team"_s);
    EXPECT_EQ(spoken(view, QAccessible::Description),
              u"Ines. Jonas: Approved from 16 June to 18 June"_s);
    EXPECT_EQ(spoken(view, QAccessible::Value), u"Jonas, Monday 16 June, Approved"_s);
}

TEST(PaintedViews, ABoardTellsItsCardsAndTheOneThatIsCurrent)
{
    StageBoard view;
    view.setColumns(
        {{.title = u"Lead"_s,
          .sum = u"300.00"_s,
          .cards = {{.id = 1, .title = u"Gifts"_s, .who = u"Alder"_s, .amount = u"100.00"_s},
                    {.id = 2, .title = u"Roast"_s, .who = u"Bell"_s, .amount = u"200.00"_s}}},
         {.title = u"Won"_s, .sum = u"0.00"_s, .cards = {}}});

    EXPECT_EQ(QAccessible::queryAccessibleInterface(&view)->role(), QAccessible::List);
    EXPECT_EQ(spoken(view, QAccessible::Name), u"Board"_s);
    EXPECT_EQ(spoken(view, QAccessible::Description),
              u"Lead: Gifts, Alder, 100.00; Roast, Bell, 200.00. Won"_s);
    EXPECT_EQ(spoken(view, QAccessible::Value), u"Gifts, Alder, 100.00, in Lead, card 1 of 2"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(spoken(view, QAccessible::Value), u"Roast, Bell, 200.00, in Lead, card 2 of 2"_s);
}

} // namespace
} // namespace tandem::gui::test
