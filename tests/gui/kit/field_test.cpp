#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"

#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace tandem::gui {
namespace {

using namespace Qt::StringLiterals;

class FixedClock final : public Clock {
public:
    Instant now() const override { return {}; }
    QDate today() const override { return {2025, 10, 15}; }
};

Locality localityOf(const QString& name)
{
    return gui::localityOf(QLocale(name), eur, QTimeZone::utc());
}

QString typed(const QString& text, const NumberFormat& format = number_formats::english,
              const Currency& currency = eur)
{
    const auto amount = amountTyped(text, format, currency);
    return amount ? amount->toDecimal().toString() : QString::fromLatin1(amount.error().code->name);
}

TEST(AmountTyped, WorksSumsOutExactly)
{
    EXPECT_EQ(typed(u"120*1.19"_s), u"142.80"_s);
    EXPECT_EQ(typed(u"(4*129)-10%"_s), u"464.40"_s);
    EXPECT_EQ(typed(u"100/3"_s), u"33.33"_s);
    EXPECT_EQ(typed(u"0.05/2"_s), u"0.03"_s);
    EXPECT_EQ(typed(u"0.1+0.2"_s), u"0.30"_s);
}

TEST(AmountTyped, ReadsBothDecimalMarks)
{
    EXPECT_EQ(typed(u"1,234.50"_s), u"1234.50"_s);
    EXPECT_EQ(typed(u"12,5"_s), u"12.50"_s);
    EXPECT_EQ(typed(u"1.234,50"_s), u"1234.50"_s);
    EXPECT_EQ(typed(u"12.50"_s, number_formats::german), u"12.50"_s);
    EXPECT_EQ(typed(u"12,50*2"_s, number_formats::german), u"25.00"_s);
}

TEST(AmountTyped, ReadsWhatTheCountryMeansWhereBothAreReadable)
{
    EXPECT_EQ(typed(u"1,234"_s), u"1234.00"_s);
    EXPECT_EQ(typed(u"1.234"_s, number_formats::german), u"1234.00"_s);
}

TEST(AmountTyped, RefusesRatherThanLoseADigit)
{
    EXPECT_EQ(typed(u"1.005"_s), u"money.digits_lost"_s);
    EXPECT_EQ(typed(u"1.5"_s, number_formats::english, jpy), u"money.digits_lost"_s);
}

TEST(AmountTyped, SaysWhatIsWrong)
{
    EXPECT_EQ(typed(u" "_s), u"gui.amount_missing"_s);
    EXPECT_EQ(typed(u"12 apples"_s), u"money.bad_formula"_s);
    EXPECT_NE(typed(u"1/0"_s), u"0.00"_s);
    EXPECT_NE(typed(u"99999999999999999"_s), u"99999999999999999.00"_s);
}

TEST(AmountEdit, KeepsTheSumInTheTooltip)
{
    const Locality locality = localityOf(u"en"_s);
    AmountEdit edit(locality, eur);

    QTest::keyClicks(&edit, u"4*129.00"_s);
    QTest::keyClick(&edit, Qt::Key_Return);

    EXPECT_EQ(edit.text(), u"516.00"_s);
    EXPECT_EQ(edit.toolTip(), u"= 4*129.00"_s);
    EXPECT_EQ(edit.value()->minor(), 516'00);
    QTest::keyClick(&edit, Qt::Key_F2);
    EXPECT_EQ(edit.text(), u"4*129.00"_s);
}

TEST(AmountEdit, TakesTheKeypadsMarkAsTheCountrys)
{
    const Locality locality = localityOf(u"de"_s);
    AmountEdit edit(locality, eur);

    QTest::keyClicks(&edit, u"12"_s);
    QTest::keyClick(&edit, Qt::Key_Period, Qt::KeypadModifier);
    QTest::keyClicks(&edit, u"5"_s);

    EXPECT_EQ(edit.text(), u"12,5"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.text(), u"12,50"_s);
}

TEST(AmountEdit, KeepsWhatItCannotReadAndSaysWhy)
{
    const Locality locality = localityOf(u"en"_s);
    AmountEdit edit(locality, eur);

    QTest::keyClicks(&edit, u"12+"_s);
    QTest::keyClick(&edit, Qt::Key_Return);

    EXPECT_EQ(edit.text(), u"12+"_s);
    EXPECT_FALSE(edit.value());
    EXPECT_FALSE(edit.toolTip().isEmpty());
    EXPECT_EQ(edit.property("variant").toByteArray(), "error");
}

TEST(AmountEdit, ShowsANegativeAmountAndReadsItBack)
{
    const Locality locality = localityOf(u"en"_s);
    AmountEdit edit(locality, eur);

    edit.setValue(Money::ofMinor(-1'240'00, eur));

    EXPECT_EQ(edit.text(), u"\u22121,240.00"_s);
    EXPECT_EQ(edit.value()->minor(), -1'240'00);
}

class DateEditTest : public testing::Test {
protected:
    FixedClock clock;
    Locality locality = localityOf(u"en_GB"_s);
    DateEdit edit{clock, locality};

    QString day() const
    {
        const auto value = edit.value();
        return value ? value->toString(Qt::ISODate) : QString::fromLatin1(value.error().code->name);
    }
};

TEST_F(DateEditTest, MovesByKeysWithoutEnter)
{
    edit.setValue(QDate(2025, 10, 1));
    QTest::keyClicks(&edit, u"++]"_s);
    EXPECT_EQ(day(), u"2025-11-03"_s);
    QTest::keyClicks(&edit, u"t"_s);
    EXPECT_EQ(edit.text(), u"15 Oct 2025"_s);
    QTest::keyClicks(&edit, u"m"_s);
    EXPECT_EQ(day(), u"2025-10-01"_s);
}

TEST_F(DateEditTest, ReplacesTheDayByWhatIsTyped)
{
    edit.setValue(QDate(2025, 10, 1));
    QTest::keyClicks(&edit, u"5-2"_s);
    EXPECT_EQ(day(), u"2025-02-05"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.text(), u"05 Feb 2025"_s);
}

TEST_F(DateEditTest, CountsASignBeforeANumberFromTheDayBeforeTheSign)
{
    edit.setValue(QDate(2025, 10, 1));
    QTest::keyClicks(&edit, u"+5"_s);
    EXPECT_EQ(day(), u"2025-10-06"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.text(), u"06 Oct 2025"_s);
    QTest::keyClicks(&edit, u"-10"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(day(), u"2025-09-26"_s);
    EXPECT_EQ(edit.text(), dayText(QDate(2025, 9, 26), locality));
}

TEST_F(DateEditTest, KeepsWhatItCannotReadAndSaysWhy)
{
    QTest::keyClicks(&edit, u"32"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.text(), u"32"_s);
    EXPECT_EQ(day(), u"gui.day_unreadable"_s);
    EXPECT_EQ(edit.property("variant").toByteArray(), "error");
}

TEST_F(DateEditTest, IsMissingWhenEmpty)
{
    EXPECT_EQ(day(), u"gui.day_missing"_s);
}

} // namespace
} // namespace tandem::gui
