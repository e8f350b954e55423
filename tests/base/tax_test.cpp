#include "base/tax.h"

#include "base/quantity.h"

#include <gtest/gtest.h>

#include <random>

namespace tandem {
namespace {

constexpr TaxPolicy perDocument{};
constexpr TaxPolicy perLine{.taxRounding = TaxRounding::PerLine};
constexpr TaxPolicy included{.basis = PriceBasis::Gross};

Money euros(std::int64_t cents)
{
    return Money::ofMinor(cents, eur);
}

Rate percent(std::int64_t whole)
{
    return Rate::ofMillionths(whole * 10'000);
}

// Worked case V1.
TEST(Tax, IsAddedToARoundedLine)
{
    const Money net = lineNet(UnitPrice::of(euros(348'35)), Quantity::ofWhole(16), percent(4),
                              Rounding::HalfAwayFromZero);
    const TaxedAmount taxed = taxFromNet(net, percent(22), Rounding::HalfAwayFromZero);
    EXPECT_EQ(taxed.net, euros(5'350'66));
    EXPECT_EQ(taxed.tax, euros(1'177'15));
    EXPECT_EQ(taxed.gross(), euros(6'527'81));
}

// Worked case V2.
TEST(Tax, IsRoundedOncePerDocumentOrOnEveryLine)
{
    const std::vector<TaxableLine> lines(5, {euros(7'13), percent(20)});
    EXPECT_EQ(documentTax(lines, perDocument).tax, euros(7'13));
    EXPECT_EQ(documentTax(lines, perLine).tax, euros(7'15));
    EXPECT_EQ(documentTax(lines, perLine).gross(), euros(42'80));
}

// Worked case V4.
TEST(Tax, IsTakenOutOfAGrossAmount)
{
    const std::vector<TaxableLine> lines(3, {euros(100'00), percent(19)});
    const DocumentTax document = documentTax(lines, included);
    EXPECT_EQ(document.net, euros(252'10));
    EXPECT_EQ(document.tax, euros(47'90));
    EXPECT_EQ(document.gross(), euros(300'00));
}

// Worked case V5.
TEST(Tax, BearsItsShareOfADiscountOnTheDocument)
{
    const std::vector<TaxableLine> lines{{euros(600'00), percent(19)}, {euros(400'00), percent(7)}};
    const DocumentTax document = documentTax(lessDiscount(lines, euros(50'00)), perDocument);
    ASSERT_EQ(document.breakdown.size(), 2u);
    EXPECT_EQ(document.breakdown[0].rate, percent(19));
    EXPECT_EQ(document.breakdown[0].net, euros(570'00));
    EXPECT_EQ(document.breakdown[0].tax, euros(108'30));
    EXPECT_EQ(document.breakdown[1].net, euros(380'00));
    EXPECT_EQ(document.breakdown[1].tax, euros(26'60));
    EXPECT_EQ(document.gross(), euros(1'084'90));
}

TEST(Tax, OfNothingIsAMistake)
{
    EXPECT_THROW(documentTax({}, perDocument), BrokenInvariant);
    EXPECT_THROW(taxFromGross(euros(1), percent(-100), Rounding::Down), BrokenInvariant);
}

// Property: net + tax = gross; gross lines keep their sum; the totals are those of the breakdown.
TEST(Tax, AddsUp)
{
    constexpr unsigned seed = 19;
    std::mt19937_64 random(seed);
    for (int round = 0; round < 2'000; ++round) {
        std::vector<TaxableLine> lines;
        Money sum = euros(0);
        const auto count = std::uniform_int_distribution(1, 12)(random);
        for (int i = 0; i < count; ++i) {
            const Money amount = euros(std::uniform_int_distribution(-5'000, 90'000)(random));
            lines.push_back({amount, percent(std::array{0, 7, 19, 22}.at(random() % 4))});
            sum += amount;
        }
        for (const auto basis : {PriceBasis::Net, PriceBasis::Gross}) {
            for (const auto where : {TaxRounding::PerDocument, TaxRounding::PerLine}) {
                const DocumentTax document =
                    documentTax(lines, {.basis = basis, .taxRounding = where});
                Money net = euros(0);
                Money tax = euros(0);
                for (const TaxBreakdown& rate : document.breakdown) {
                    net += rate.net;
                    tax += rate.tax;
                }
                ASSERT_EQ(net, document.net) << "seed " << seed << ", round " << round;
                ASSERT_EQ(tax, document.tax) << "seed " << seed << ", round " << round;
                ASSERT_EQ(basis == PriceBasis::Net ? document.net : document.gross(), sum)
                    << "seed " << seed << ", round " << round;
            }
        }
    }
}

} // namespace
} // namespace tandem
