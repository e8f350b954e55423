#include "backoffice/ledger/taxed_lines.h"
#include "backoffice/tax/errors.h"

#include <gtest/gtest.h>

namespace tandem::ledger {
namespace {

using namespace Qt::StringLiterals;
using tax::TaxDirection;

constexpr AccountId cost(10);
constexpr AccountId bank(11);
constexpr AccountId sales(12);

Money euros(std::int64_t cents)
{
    return Money::ofMinor(cents, eur);
}

tax::TaxCode coded(std::int64_t percent, TaxDirection direction)
{
    return {.id = tax::TaxCodeId(percent * 2 + (direction == TaxDirection::Input ? 1 : 0)),
            .kind = tax::TaxKind::Standard,
            .direction = direction,
            .rate = Rate::ofMillionths(percent * 10'000),
            .treatment = {.category = tax::TaxCategory::Standard}};
}

Money on(const LinesWithTax& taxed, const AccountReference& account)
{
    Money sum = euros(0);
    for (const Line& line : taxed.lines)
        if (line.account == account)
            sum += line.base;
    return sum;
}

const Currency& home = eur;

TEST(WithTax, AddsTheTaxOfNetLines)
{
    const std::vector<TaxedLine> lines{
        {Line::of(cost, euros(100'00)), coded(19, TaxDirection::Input)},
        {Line::of(bank, euros(-119'00))}};

    const auto taxed = withTax(lines, {}, home);

    ASSERT_TRUE(taxed);
    EXPECT_EQ(on(*taxed, cost), euros(100'00));
    EXPECT_EQ(on(*taxed, AccountRole::InputTax), euros(19'00));
    EXPECT_TRUE(imbalance(taxed->lines, eur).isZero());
    ASSERT_EQ(taxed->input.size(), 1U);
    EXPECT_EQ(taxed->input.front().net, euros(100'00));
}

TEST(WithTax, TakesTheTaxOutOfLinesThatIncludeIt) // exactness.md, V4
{
    const auto sold = coded(19, TaxDirection::Output);
    const std::vector<TaxedLine> lines{{Line::of(sales, euros(-100'00)), sold},
                                       {Line::of(sales, euros(-100'00)), sold},
                                       {Line::of(sales, euros(-100'00)), sold},
                                       {Line::of(bank, euros(300'00))}};

    const auto taxed = withTax(lines, {.basis = PriceBasis::Gross}, home);

    ASSERT_TRUE(taxed);
    EXPECT_EQ(on(*taxed, sales), euros(-252'10));
    EXPECT_EQ(on(*taxed, AccountRole::OutputTax), euros(-47'90));
    EXPECT_TRUE(imbalance(taxed->lines, eur).isZero());
}

TEST(WithTax, OwesAndDeductsUnderReverseCharge) // exactness.md, V8
{
    tax::TaxCode code = coded(20, TaxDirection::Input);
    code.kind = tax::TaxKind::ReverseCharge;
    const std::vector<TaxedLine> lines{{Line::of(cost, euros(1'000'00)), code},
                                       {Line::of(bank, euros(-1'000'00))}};

    for (const PriceBasis basis : {PriceBasis::Net, PriceBasis::Gross}) {
        const auto taxed = withTax(lines, {.basis = basis}, home);

        ASSERT_TRUE(taxed);
        EXPECT_EQ(on(*taxed, cost), euros(1'000'00));
        EXPECT_EQ(on(*taxed, AccountRole::InputTax), euros(200'00));
        EXPECT_EQ(on(*taxed, AccountRole::OutputTax), euros(-200'00));
        EXPECT_TRUE(imbalance(taxed->lines, eur).isZero());
    }
}

TEST(WithTax, LeavesWhatIsNotDeductibleOnTheLine)
{
    tax::TaxCode code = coded(19, TaxDirection::Input);
    code.treatment.deductible = Rate::ofMillionths(500'000);

    for (const auto& [basis, typed] :
         {std::pair{PriceBasis::Net, 100'00}, std::pair{PriceBasis::Gross, 119'00}}) {
        const std::vector<TaxedLine> lines{{Line::of(cost, euros(typed)), code},
                                           {Line::of(bank, euros(-119'00))}};
        const auto taxed = withTax(lines, {.basis = basis}, home);

        ASSERT_TRUE(taxed);
        EXPECT_EQ(on(*taxed, cost), euros(109'50));
        EXPECT_EQ(on(*taxed, AccountRole::InputTax), euros(9'50));
        EXPECT_TRUE(imbalance(taxed->lines, eur).isZero());
    }
}

TEST(WithTax, RefusesForeignLines)
{
    const std::vector<TaxedLine> lines{
        {Line{.account = cost, .amount = Money::ofMinor(100, usd), .base = euros(90)},
         coded(19, TaxDirection::Input)}};

    const auto taxed = withTax(lines, {}, home);

    ASSERT_FALSE(taxed);
    EXPECT_EQ(taxed.error().code, &tax::errors::currencyForeign);
}

} // namespace
} // namespace tandem::ledger
