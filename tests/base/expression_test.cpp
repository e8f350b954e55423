#include "base/expression.h"

#include "base/money_errors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

QString worth(QStringView formula, const NumberFormat& format = number_formats::plain)
{
    const auto result = evaluate(formula, format);
    return result ? result->toString() : result.error().text();
}

/// The position at which the formula is refused; 0 if it is not.
int refusedAt(QStringView formula)
{
    const auto result = evaluate(formula, number_formats::plain);
    if (result || result.error().code != &errors::badFormula)
        return 0;
    return result.error().arguments.front().toInt();
}

TEST(Expression, WorksOutWhatIsTypedIntoAnAmountField)
{
    EXPECT_EQ(worth(u"4*129.00+19%"), u"614.0400");
    EXPECT_EQ(worth(u"(4*129)-10%"), u"464.4");
    EXPECT_EQ(worth(u"120*1.19"), u"142.80");
    EXPECT_EQ(worth(u"=120/1.19"), u"100.840336134453781513");
    EXPECT_EQ(worth(u" 2 + 3 * 4 "), u"14");
    EXPECT_EQ(worth(u"10-4-3"), u"3");
    EXPECT_EQ(worth(u"8/4/2"), u"1");
    EXPECT_EQ(worth(u"-(2+3)*-2"), u"10");
    EXPECT_EQ(worth(u"2\u00d73\u22121\u00f72"), u"5.5");
}

TEST(Expression, TakesPercentagesAsAPocketCalculatorDoes)
{
    EXPECT_EQ(worth(u"200*10%"), u"20.0");
    EXPECT_EQ(worth(u"200+10%"), u"220.0");
    EXPECT_EQ(worth(u"200-10%-10%"), u"162.00");
    EXPECT_EQ(worth(u"50/25%"), u"200");
    EXPECT_EQ(worth(u"19%"), u"0.19");
    EXPECT_EQ(worth(u"200+10%*2"), u"200.2");
    EXPECT_EQ(worth(u"200+(10%)"), u"200.1");
}

TEST(Expression, ReadsNumbersAsTheLocaleWritesThem)
{
    EXPECT_EQ(worth(u"1.234,50*2", number_formats::german), u"2469.00");
    EXPECT_EQ(worth(u"1'234.50 + 1", number_formats::swiss), u"1235.50");
    EXPECT_EQ(worth(u"1\u202f234,50 + 1", number_formats::french), u"1235.50");
    EXPECT_EQ(worth(u"1 234,50 + 1", number_formats::french), u"1235.50");
}

TEST(Expression, SaysWhereItStopsMakingSense)
{
    EXPECT_EQ(refusedAt(u""), 1);
    EXPECT_EQ(refusedAt(u"4*"), 3);
    EXPECT_EQ(refusedAt(u"4*x"), 3);
    EXPECT_EQ(refusedAt(u"(4*2"), 5);
    EXPECT_EQ(refusedAt(u"4)"), 2);
    EXPECT_EQ(refusedAt(u"4 5"), 3);
    EXPECT_EQ(refusedAt(u"1,234"), 2);
    EXPECT_EQ(refusedAt(u"10/(5-5)"), 3);
    EXPECT_EQ(refusedAt(u"1.2.3"), 1);
    EXPECT_EQ(refusedAt(u"5%%"), 3);
    EXPECT_EQ(refusedAt(u"()"), 2);
    EXPECT_EQ(worth(u"1/0"),
              u"The formula stops making sense at position 2: Nothing can be divided "
              "by zero. Change the divisor.");
}

TEST(Expression, IsBoundedInDepthLengthAndSize)
{
    EXPECT_EQ(worth(QString(40, u'(') + u"7"_s + QString(40, u')')), u"7");
    EXPECT_NE(refusedAt(QString(200, u'(')), 0);
    EXPECT_NE(refusedAt(QString(400, u'-') + u"1"_s), 0);
    EXPECT_NE(refusedAt(u"1"_s + u"+1"_s.repeated(1000)), 0);
    EXPECT_NE(refusedAt(u"99999999999999999999*99999999999999999999"), 0);
}

} // namespace
} // namespace tandem
