#include "formats/exact_amount.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

TEST(ExactAmount, KeepsEveryDigitOfWhatItReads)
{
    for (const QStringView text :
         {u"0", u"-12.50", u"8.850", u"0.000000000000000001", u"999999999999999999", u"-0.05"})
        EXPECT_EQ(ExactAmount::parse(text)->text(), text.toString());
    EXPECT_EQ(ExactAmount::parse(u"+.5")->text(), u"0.5"_s);
}

TEST(ExactAmount, ReadsNothingElse)
{
    for (const QStringView text : {u"", u"-", u".", u"1,5", u"1e3", u"1.2.3", u" 1", u"１",
                                   u"1000000000000000000", u"0.0000000000000000001"})
        EXPECT_FALSE(ExactAmount::parse(text)) << qPrintable(text.toString());
}

TEST(ExactAmount, ComparesAsANumber)
{
    EXPECT_EQ((ExactAmount{8850, 3}), (ExactAmount{885, 2}));
    EXPECT_EQ((ExactAmount{0, 5}), (ExactAmount{}));
    EXPECT_NE((ExactAmount{8851, 3}), (ExactAmount{885, 2}));
}

TEST(ExactAmount, AddsExactlyOrNotAtAll)
{
    EXPECT_EQ((ExactAmount{15, 1}.plus({-25, 2}))->text(), u"1.25"_s);
    const ExactAmount most{999'999'999'999'999'999, 0};
    EXPECT_FALSE(most.plus({1, 0}));
    EXPECT_FALSE(most.plus({1, 1}));
    EXPECT_FALSE(most.negated().plus({-1, 0}));
    EXPECT_EQ(most.plus(most.negated()), (ExactAmount{}));
    EXPECT_EQ(most.plus({0, 18}), std::nullopt);
}

TEST(ExactAmount, BecomesMinorUnitsOnlyIfNothingIsLost)
{
    EXPECT_EQ((ExactAmount{885000, 5}.minor(2)), 885);
    EXPECT_EQ((ExactAmount{885001, 5}.minor(2)), std::nullopt);
    EXPECT_EQ((ExactAmount{-5, 0}.minor(2)), -500);
    EXPECT_EQ((ExactAmount{999'999'999'999'999'999, 0}.minor(2)), std::nullopt);
}

} // namespace
} // namespace tandem::formats
