#include "gui/kit/date_input.h"

#include "gui/kit/errors.h"

#include <gtest/gtest.h>

namespace tandem::gui {
namespace {

using namespace Qt::StringLiterals;

const QDate today(2025, 10, 15);

DayContext british(QDate shown = today)
{
    return {.shown = shown, .today = today, .locale = QLocale(u"en_GB"_s)};
}

QString read(const QString& text, const DayContext& context = british())
{
    const auto day = parseDay(text, context);
    return day ? day->toString(Qt::ISODate) : QString::fromLatin1(day.error().code->name);
}

QString after(QChar key, const DayContext& context)
{
    const auto day = dayAfterKey(key, context);
    return day ? day->toString(Qt::ISODate) : u"none"_s;
}

TEST(DateInput, MovesByDayAndMonth)
{
    const DayContext shown = british(QDate(2025, 1, 31));
    EXPECT_EQ(after(u'+', shown), u"2025-02-01"_s);
    EXPECT_EQ(after(u'-', shown), u"2025-01-30"_s);
    EXPECT_EQ(after(u']', shown), u"2025-02-28"_s);
    EXPECT_EQ(after(u'[', shown), u"2024-12-31"_s);
}

TEST(DateInput, GoesToTodayAndToTheEndsOfMonthAndYear)
{
    const DayContext shown = british(QDate(2024, 2, 10));
    EXPECT_EQ(after(u't', shown), u"2025-10-15"_s);
    EXPECT_EQ(after(u'm', shown), u"2024-02-01"_s);
    EXPECT_EQ(after(u'h', shown), u"2024-02-29"_s);
    EXPECT_EQ(after(u'Y', shown), u"2024-01-01"_s);
    EXPECT_EQ(after(u'r', shown), u"2024-12-31"_s);
}

TEST(DateInput, GoesOnWhenTheSameKeyIsPressedAgain)
{
    EXPECT_EQ(after(u'm', british(QDate(2025, 1, 1))), u"2024-12-01"_s);
    EXPECT_EQ(after(u'h', british(QDate(2025, 1, 31))), u"2025-02-28"_s);
    EXPECT_EQ(after(u'y', british(QDate(2025, 1, 1))), u"2024-01-01"_s);
    EXPECT_EQ(after(u'r', british(QDate(2025, 12, 31))), u"2026-12-31"_s);
}

TEST(DateInput, LeavesOtherKeysToTyping)
{
    EXPECT_EQ(after(u'3', british()), u"none"_s);
    EXPECT_EQ(after(u'o', british()), u"none"_s);
}

TEST(DateInput, ReadsADayOfThisMonth)
{
    EXPECT_EQ(read(u"3"_s), u"2025-10-03"_s);
    EXPECT_EQ(read(u"31"_s), u"2025-10-31"_s);
    EXPECT_EQ(read(u"32"_s), u"gui.day_unreadable"_s);
}

TEST(DateInput, ReadsDayAndMonthAtMostThreeMonthsAhead)
{
    EXPECT_EQ(read(u"5-2"_s), u"2025-02-05"_s);
    DayContext december = british();
    december.today = QDate(2025, 12, 20);
    EXPECT_EQ(read(u"5-2"_s, december), u"2026-02-05"_s);
    EXPECT_EQ(read(u"31-12"_s), u"2025-12-31"_s);
    DayContext january = british();
    january.today = QDate(2026, 1, 3);
    EXPECT_EQ(read(u"28.12"_s, january), u"2025-12-28"_s);
}

TEST(DateInput, ReadsPartsInTheOrderOfTheLocale)
{
    DayContext american = british();
    american.locale = QLocale(u"en_US"_s);
    EXPECT_EQ(read(u"5-2"_s, american), u"2025-05-02"_s);
    EXPECT_EQ(read(u"10/15/25"_s, american), u"2025-10-15"_s);
    DayContext german = british();
    german.locale = QLocale(u"de_DE"_s);
    EXPECT_EQ(read(u"15.10.25"_s, german), u"2025-10-15"_s);
    EXPECT_EQ(read(u"15. M\u00e4rz 2024"_s, german), u"2024-03-15"_s);
    DayContext swedish = british();
    swedish.locale = QLocale(u"sv_SE"_s);
    EXPECT_EQ(read(u"251015"_s, swedish), u"2025-10-15"_s);
}

TEST(DateInput, ReadsOffsetsFromTheDayShown)
{
    EXPECT_EQ(read(u"+5"_s, british(QDate(2025, 10, 30))), u"2025-11-04"_s);
    EXPECT_EQ(read(u"-10"_s, british(QDate(2025, 10, 5))), u"2025-09-25"_s);
    EXPECT_EQ(read(u"+5"_s, british(QDate())), u"2025-10-20"_s);
}

TEST(DateInput, LetsTheCenturySlideWithToday)
{
    EXPECT_EQ(read(u"15.10.44"_s), u"2044-10-15"_s);
    EXPECT_EQ(read(u"15.10.45"_s), u"1945-10-15"_s);
    DayContext later = british();
    later.today = QDate(2095, 1, 1);
    EXPECT_EQ(read(u"15.10.05"_s, later), u"2105-10-15"_s);
}

TEST(DateInput, ReadsWordsRunsAndIso)
{
    EXPECT_EQ(read(u"15 Oct 2025"_s), u"2025-10-15"_s);
    EXPECT_EQ(read(u"oct 3"_s), u"2025-10-03"_s);
    EXPECT_EQ(read(u"0510"_s), u"2025-10-05"_s);
    EXPECT_EQ(read(u"051024"_s), u"2024-10-05"_s);
    EXPECT_EQ(read(u"05102024"_s), u"2024-10-05"_s);
    EXPECT_EQ(read(u"2024-10-05"_s), u"2024-10-05"_s);
}

TEST(DateInput, RefusesWhatIsNoDay)
{
    for (const QString& text :
         {u"30-2"_s, u"29.2.2025"_s, u"1-2-3-4"_s, u"next week"_s, u"5 5 Oct 2025"_s, u"123"_s,
          u"+999999"_s, u"5-2-025"_s, u"2025-13-01"_s, u"\u0665-\u0662"_s, u"0"_s})
        EXPECT_EQ(read(text), u"gui.day_unreadable"_s) << qPrintable(text);
    EXPECT_EQ(read(u"  "_s), u"gui.day_missing"_s);
}

} // namespace
} // namespace tandem::gui
