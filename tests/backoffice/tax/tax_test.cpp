#include "backoffice/tax/errors.h"
#include "backoffice/tax/tax_queries.h"
#include "backoffice/tax/tax_service.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::tax {
namespace {

using namespace Qt::StringLiterals;

Money euros(std::int64_t cents)
{
    return Money::ofMinor(cents, eur);
}

TaxCode coded(std::int64_t id, std::int64_t percent)
{
    return {.id = TaxCodeId(id), .rate = Rate::ofMillionths(percent * 10'000)};
}

TEST(TaxShares, AreRoundedOncePerCodeOrOncePerLine) // exactness.md, V2
{
    const std::vector<CodedAmount> lines(5, {coded(1, 20), euros(7'13)});

    const auto perDocument = sharesByCode(lines, TaxRounding::PerDocument);
    const auto perLine = sharesByCode(lines, TaxRounding::PerLine);

    ASSERT_EQ(perDocument.size(), 1U);
    EXPECT_EQ(perDocument.front().net, euros(35'65));
    EXPECT_EQ(perDocument.front().tax, euros(7'13));
    EXPECT_EQ(perLine.front().tax, euros(7'15));
}

TEST(TaxShares, KeepCodesOfTheSameRateApart)
{
    const std::vector<CodedAmount> lines{
        {coded(1, 0), euros(10'00)}, {coded(2, 0), euros(5'00)}, {coded(1, 0), euros(1'00)}};

    const auto shares = sharesByCode(lines, TaxRounding::PerDocument);

    ASSERT_EQ(shares.size(), 2U);
    EXPECT_EQ(shares[0].net, euros(11'00));
    EXPECT_EQ(shares[1].net, euros(5'00));
}

TEST(TaxCodes, HaveTheRateOfTheDay)
{
    test::TestOffice at;
    at.arrange([](UnitOfWork& work) { return applyTaxCodes(work, u"DE"_s); });
    const auto rateOn = [&](QDate on) {
        return at.look([&](Reader& books) { return taxCode(books, u"S19"_s, on); }).rate;
    };

    EXPECT_EQ(rateOn({2020, 6, 30}), Rate::ofMillionths(190'000));
    EXPECT_EQ(rateOn({2020, 7, 1}), Rate::ofMillionths(160'000));
    EXPECT_EQ(rateOn({2025, 3, 10}), Rate::ofMillionths(190'000));
}

TEST(TaxCodes, OfFranceHaveFollowedTheLaw)
{
    test::TestOffice at;
    at.arrange([](UnitOfWork& work) { return applyTaxCodes(work, u"FR"_s); });
    const auto rateOf = [&](const QString& code, QDate on) {
        return at.look([&](Reader& books) { return taxCode(books, code, on); }).rate;
    };

    EXPECT_EQ(rateOf(u"S20"_s, {2013, 12, 31}), Rate::ofMillionths(196'000));
    EXPECT_EQ(rateOf(u"S20"_s, {2014, 1, 1}), Rate::ofMillionths(200'000));
    EXPECT_EQ(rateOf(u"P10"_s, {2013, 6, 1}), Rate::ofMillionths(70'000));
    EXPECT_EQ(rateOf(u"P10"_s, {2025, 6, 1}), Rate::ofMillionths(100'000));
    EXPECT_EQ(rateOf(u"S55"_s, {2025, 6, 1}), Rate::ofMillionths(55'000));
    EXPECT_EQ(at.look([](Reader& books) { return standardCode(books, TaxDirection::Output); }),
              u"S20"_s);
}

TEST(TaxCodes, HaveOneThatStandsForMost)
{
    test::TestOffice at;
    const auto standard = [&](TaxDirection direction) {
        return at.look([&](Reader& books) { return standardCode(books, direction); });
    };
    EXPECT_EQ(standard(TaxDirection::Output), QString());

    at.arrange([](UnitOfWork& work) { return applyTaxCodes(work, u"DE"_s); });

    EXPECT_EQ(standard(TaxDirection::Output), u"S19"_s);
    EXPECT_EQ(standard(TaxDirection::Input), u"P19"_s);
    at.arrange([](UnitOfWork& work) { return applyTaxCodes(work, u"GB"_s); });
    EXPECT_EQ(standard(TaxDirection::Output), QString())
        << "which of the two is for the user to say";
}

TEST(TaxCodes, OfACountryAreMadeOnce)
{
    test::TestOffice at;
    for (const auto& country : {u"GB"_s, u"GB"_s, u"NO"_s})
        at.arrange([&](UnitOfWork& work) { return applyTaxCodes(work, country); });

    const auto codes = at.look([](Reader& books) { return taxCodes(books, QDate(2025, 3, 10)); });

    EXPECT_EQ(codes.size(), 8U);
}

TEST(TaxCodes, WithoutARateOnTheDaySaySo)
{
    test::TestOffice at;
    at.arrange([](UnitOfWork& work) { return applyTaxCodes(work, u"GB"_s); });
    static constexpr View view{"test.tax", Permission::LedgerRead, ""};

    const auto early = at.office.read(
        view, [](Reader& books) { return taxCode(books, u"S5"_s, QDate(1990, 1, 1)); });
    const auto unknown = at.office.read(view, [](Reader& books) { return taxCode(books, u"X"_s); });

    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, &errors::noRateYet);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, &errors::codeNotFound);
}

struct Refusal {
    TaxCodeDraft draft;
    const ErrorCode* code;
};

TEST(TaxCodes, AreRefusedWithTheFieldAtFault)
{
    test::TestOffice at;
    static constexpr Action action{"test.tax", Permission::SettingsWrite, ""};
    const TaxCodeDraft good{.code = u"X"_s,
                            .name = u"X tax"_s,
                            .kind = TaxKind::Standard,
                            .direction = TaxDirection::Output,
                            .rate = Rate::ofMillionths(100'000),
                            .validFrom = QDate(2025, 1, 1)};
    at.arrange([&](UnitOfWork& work) { return createTaxCode(work, good); });
    std::vector<Refusal> refusals(5, {good, nullptr});
    refusals[0].draft.code = u" "_s;
    refusals[0].code = &errors::codeMissing;
    refusals[1].draft.name.clear();
    refusals[1].code = &errors::nameMissing;
    refusals[2].draft.rate = Rate::ofMillionths(1'000'000);
    refusals[2].code = &errors::rateOutOfRange;
    refusals[3].draft.validFrom = QDate();
    refusals[3].code = &errors::dateMissing;
    refusals[4].code = &errors::codeTaken;

    for (const Refusal& refusal : refusals) {
        const auto made = at.office.change(
            action, [&](UnitOfWork& work) { return createTaxCode(work, refusal.draft); });
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, refusal.code);
        EXPECT_FALSE(made.error().field.isEmpty());
    }
}

TEST(TaxPolicy, IsPerDocumentUntilTheCompanyChoosesOtherwise)
{
    test::TestOffice at;
    const auto before = at.look([](Reader& books) { return taxRounding(books); });

    at.arrange([](UnitOfWork& work) { return setTaxRounding(work, TaxRounding::PerLine); });

    EXPECT_EQ(before, TaxRounding::PerDocument);
    EXPECT_EQ(at.look([](Reader& books) { return taxRounding(books); }), TaxRounding::PerLine);
}

} // namespace
} // namespace tandem::tax
