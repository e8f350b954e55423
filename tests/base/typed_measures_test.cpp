#include "base/duration.h"
#include "base/money_errors.h"
#include "base/typed_quantity.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

const NumberFormat& english = number_formats::english;
const NumberFormat& german = number_formats::german;

std::int64_t micro(const QString& text, const QString& unit, const NumberFormat& format = english)
{
    const auto read = quantityTyped(text, unit, format);
    EXPECT_TRUE(read) << qPrintable(text);
    return read ? read->millionths() : -1;
}

const ErrorCode* refusal(const QString& text, const QString& unit)
{
    const auto read = quantityTyped(text, unit, english);
    return read ? nullptr : read.error().code;
}

TEST(TypedQuantity, IsReadWithAndWithoutItsUnit)
{
    EXPECT_EQ(micro(u"3"_s, u"pcs"_s), 3'000'000);
    EXPECT_EQ(micro(u"3 box"_s, u"box"_s), 3'000'000);
    EXPECT_EQ(micro(u"3boxes"_s, u"Box"_s), 3'000'000);
    EXPECT_EQ(micro(u"2 St\u00fcck"_s, u"pcs"_s), 2'000'000);
    EXPECT_EQ(micro(u"2 Stk."_s, u"pcs"_s), 2'000'000);
    EXPECT_EQ(micro(u"1,5 h"_s, u"h"_s, german), 1'500'000);
    EXPECT_EQ(micro(u"1.5 hours"_s, u"h"_s), 1'500'000);
    EXPECT_EQ(micro(u"4*2.25 kg"_s, u"kg"_s), 9'000'000);
    EXPECT_EQ(micro(u"0.125 furlong"_s, u"furlong"_s), 125'000) << "of a unit nobody knows";
    EXPECT_EQ(micro(u"1.000001"_s, QString()), 1'000'001) << "where there is no unit";
    EXPECT_EQ(micro(u"\u22122"_s, u"pcs"_s), -2'000'000);
}

TEST(TypedQuantity, RefusesAnotherUnitAndTooManyDecimals)
{
    EXPECT_EQ(refusal(u"3 kg"_s, u"pcs"_s), &errors::unitDiffers);
    EXPECT_EQ(refusal(u"3 h"_s, u"d"_s), &errors::unitDiffers);
    EXPECT_EQ(refusal(u"1.5"_s, u"pcs"_s), &errors::unitNotSplit);
    EXPECT_EQ(refusal(u"1.125 h"_s, u"h"_s), &errors::unitNotSplit);
    EXPECT_EQ(refusal(u"1.0005"_s, u"kg"_s), &errors::unitNotSplit);
    EXPECT_EQ(refusal(u"2.0"_s, u"pcs"_s), nullptr) << "a whole number, however it is written";
}

TEST(TypedQuantity, RefusesWhatIsNoNumber)
{
    for (const char* const text : {"", "box", "three", "3 3", "3 box 4", "1..2", "h 3"})
        EXPECT_NE(refusal(QString::fromLatin1(text), u"box"_s), nullptr) << text;
}

TEST(Duration, IsReadAsPeopleWriteIt)
{
    const auto minutes = [](const QString& text, const NumberFormat& format) {
        const auto read = minutesTyped(text, format);
        return read ? *read : -1;
    };
    EXPECT_EQ(minutes(u"90"_s, english), 90);
    EXPECT_EQ(minutes(u"1:30"_s, english), 90);
    EXPECT_EQ(minutes(u"1h30"_s, english), 90);
    EXPECT_EQ(minutes(u"1h 30m"_s, english), 90);
    EXPECT_EQ(minutes(u"1.5h"_s, english), 90);
    EXPECT_EQ(minutes(u"1,5 h"_s, german), 90);
    EXPECT_EQ(minutes(u"2d"_s, english), 960);
    EXPECT_EQ(minutes(u"0"_s, english), 0);
    for (const char* const text : {"", "1:60", "1.51h", "h", "-5", "1:3", "soon", "1h h"})
        EXPECT_EQ(minutes(QString::fromLatin1(text), english), -1) << text;
    EXPECT_EQ(minutesTyped(u"soon"_s, english).error().code, &errors::durationUnreadable);
    EXPECT_EQ(minutesText(90), u"1:30"_s);
}

} // namespace
} // namespace tandem
