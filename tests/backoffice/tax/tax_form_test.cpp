#include "backoffice/tax/errors.h"
#include "backoffice/tax/tax_form.h"

#include <gtest/gtest.h>

namespace tandem::tax {
namespace {

using namespace Qt::StringLiterals;

Money euros(std::int64_t cents)
{
    return Money::ofMinor(cents, eur);
}

MovementSum moved(TaxDirection direction, Assessment assessment, TaxCategory category,
                  std::int64_t percent, std::int64_t net, std::int64_t tax)
{
    return {.direction = direction,
            .assessment = assessment,
            .category = category,
            .rate = Rate::ofMillionths(percent * 10'000),
            .net = euros(net),
            .tax = euros(tax),
            .deductible = euros(tax)};
}

Money amountOf(const TaxForm& form, const QString& box, const std::vector<MovementSum>& movements)
{
    const auto at = std::ranges::find(form.boxes, box, &TaxBox::code);
    require(at != form.boxes.end(), "the box is on the form");
    return boxAmounts(form, movements, eur)[static_cast<std::size_t>(at - form.boxes.begin())];
}

using enum TaxDirection;

TEST(TaxForms, OfGermanyPutMovementsWhereTheLawWants)
{
    const TaxForm form = *taxForm(u"de"_s);
    const std::vector movements{
        moved(Output, Assessment::Ordinary, TaxCategory::Standard, 19, 1'000'99, 190'19),
        moved(Output, Assessment::Ordinary, TaxCategory::Standard, 7, 100'00, 7'00),
        moved(Output, Assessment::Ordinary, TaxCategory::Standard, 16, 50'00, 8'00),
        moved(Output, Assessment::Ordinary, TaxCategory::IntraCommunity, 0, 300'00, 0),
        moved(Output, Assessment::Self, TaxCategory::ReverseCharge, 19, 200'00, 38'00),
        moved(Input, Assessment::Self, TaxCategory::ReverseCharge, 19, 200'00, 38'00),
        moved(Output, Assessment::Self, TaxCategory::IntraCommunity, 19, 400'00, 76'00),
        moved(Input, Assessment::Self, TaxCategory::IntraCommunity, 19, 400'00, 76'00),
        moved(Input, Assessment::Ordinary, TaxCategory::Standard, 19, 500'00, 95'00)};

    EXPECT_EQ(amountOf(form, u"81"_s, movements), euros(1'000'00)) << "cents are left out";
    EXPECT_EQ(amountOf(form, u"81t"_s, movements), euros(190'19));
    EXPECT_EQ(amountOf(form, u"86"_s, movements), euros(100'00));
    EXPECT_EQ(amountOf(form, u"35"_s, movements), euros(50'00));
    EXPECT_EQ(amountOf(form, u"36"_s, movements), euros(8'00));
    EXPECT_EQ(amountOf(form, u"41"_s, movements), euros(300'00));
    EXPECT_EQ(amountOf(form, u"46"_s, movements), euros(200'00));
    EXPECT_EQ(amountOf(form, u"47"_s, movements), euros(38'00));
    EXPECT_EQ(amountOf(form, u"67"_s, movements), euros(38'00));
    EXPECT_EQ(amountOf(form, u"89"_s, movements), euros(400'00));
    EXPECT_EQ(amountOf(form, u"61"_s, movements), euros(76'00));
    EXPECT_EQ(amountOf(form, u"66"_s, movements), euros(95'00));
    EXPECT_EQ(amountOf(form, u"83"_s, movements), euros(110'19));
}

TEST(TaxForms, OfCreditsAreRoundedTowardZero)
{
    const TaxForm form = *taxForm(u"de"_s);
    const std::vector movements{
        moved(Output, Assessment::Ordinary, TaxCategory::Standard, 19, -10'99, -2'09)};

    EXPECT_EQ(amountOf(form, u"81"_s, movements), euros(-10'00));
    EXPECT_EQ(amountOf(form, u"83"_s, movements), euros(-2'09));
}

// Every kind of movement counts once in what is to be paid, whatever the form.
TEST(TaxForms, TakeEveryTaxUpOnce)
{
    for (const QString& name : taxFormNames()) {
        const TaxForm form = *taxForm(name);
        for (const TaxDirection direction : {Output, Input}) {
            for (const auto& [category, assessment] :
                 {std::pair{TaxCategory::Standard, Assessment::Ordinary},
                  std::pair{TaxCategory::ReverseCharge, Assessment::Self},
                  std::pair{TaxCategory::IntraCommunity, Assessment::Self},
                  std::pair{TaxCategory::Standard, Assessment::Self}}) {
                for (const std::int64_t percent : {5, 7, 10, 16, 19, 20}) {
                    const std::vector one{
                        moved(direction, assessment, category, percent, 100'00, percent * 100)};
                    EXPECT_EQ(boxAmounts(form, one, eur).back(), taxOwed(one, eur))
                        << qPrintable(name) << ' ' << qPrintable(nameOf(category)) << ' '
                        << percent;
                }
            }
        }
    }
}

TEST(TaxForms, AreThoseOfTheCountryOrTheGeneralOne)
{
    EXPECT_EQ(taxFormFor(u"DE"_s), u"de"_s);
    EXPECT_EQ(taxFormFor(u"GB"_s), u"gb"_s);
    EXPECT_EQ(taxFormFor(u"NO"_s), u"general"_s);
    const auto none = taxForm(u"xx"_s);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, &errors::formUnknown);
}

} // namespace
} // namespace tandem::tax
