#include "backoffice/settlements/payment_terms.h"

#include <gtest/gtest.h>

#include <random>

namespace tandem::settlements {
namespace {

using namespace Qt::StringLiterals;

QDate due(const char16_t* rule, QDate day)
{
    return dueDay(*dueRuleOf(QString::fromUtf16(rule)), day);
}

TEST(PaymentTerms, FindTheDueDay)
{
    EXPECT_EQ(due(u"0", {2025, 1, 31}), QDate(2025, 1, 31));
    EXPECT_EQ(due(u"30", {2025, 1, 31}), QDate(2025, 3, 2));
    EXPECT_EQ(due(u"eom", {2024, 2, 1}), QDate(2024, 2, 29));
    EXPECT_EQ(due(u"eom+30", {2025, 1, 31}), QDate(2025, 3, 2));
    EXPECT_EQ(due(u"15th", {2025, 12, 3}), QDate(2026, 1, 15));
    EXPECT_EQ(due(u"31th", {2025, 1, 31}), QDate(2025, 2, 28)) << "the month's last day";
    EXPECT_EQ(due(u"10th+2", {2025, 11, 30}), QDate(2026, 1, 10));
}

TEST(PaymentTerms, AreReadAsTheyAreWritten)
{
    for (const QString& text : {u"0"_s, u"30"_s, u"eom"_s, u"eom+30"_s, u"15th"_s, u"15th+2"_s,
                                u"1:0 1:30 1:60"_s, u"30:eom 70:15th+3"_s}) {
        const auto instalments = instalmentsOf(text);
        ASSERT_TRUE(instalments) << qPrintable(text);
        EXPECT_EQ(textOf(*instalments), text);
    }
    for (const QString& text : {u"x"_s, u"-3"_s, u"eom-3"_s, u"1:"_s, u"x:30"_s, u"15th+"_s})
        EXPECT_FALSE(instalmentsOf(text)) << qPrintable(text);
}

// Property, over seeded random input: what is due in all is the amount, whatever the shares.
TEST(PaymentTerms, SplitWithoutLoss)
{
    std::mt19937_64 random(20260123);
    std::uniform_int_distribution<std::int64_t> amounts(-1'000'000, 1'000'000);
    std::uniform_int_distribution<std::int64_t> weights(1, 1'000);
    std::uniform_int_distribution<int> counts(1, 12);
    for (int round = 0; round < 2'000; ++round) {
        PaymentTerms terms;
        for (int i = counts(random); i > 0; --i)
            terms.instalments.push_back({.weight = weights(random), .due = {.days = i}});
        const Money whole = Money::ofMinor(amounts(random), eur);
        Money sum = Money::zero(eur);
        for (const DueShare& share : dueShares(terms, {2025, 1, 1}, whole)) {
            ASSERT_FALSE(share.amount.isZero());
            sum += share.amount;
        }
        ASSERT_EQ(sum, whole) << "round " << round;
    }
}

TEST(PaymentTerms, GiveTheCentsToTheEarlierInstalments)
{
    PaymentTerms terms{.instalments = {{}, {}, {}}};

    const auto shares = dueShares(terms, {2025, 1, 1}, Money::ofMinor(100'00, eur));

    ASSERT_EQ(shares.size(), 3U);
    EXPECT_EQ(shares[0].amount.minor(), 33'34);
    EXPECT_EQ(shares[2].amount.minor(), 33'33);
    EXPECT_EQ(dueShares(terms, {2025, 1, 1}, Money::ofMinor(1, eur)).size(), 1U);
}

TEST(PaymentTerms, OfACountryCanBeMade)
{
    for (const QString& country : {u"DE"_s, u"FR"_s}) {
        const auto usual = usualTerms(country);
        EXPECT_EQ(usual.size(), 6U);
        EXPECT_EQ(std::ranges::count_if(usual, &PaymentTerms::hasDiscount), 1);
    }
    EXPECT_EQ(usualTerms(u"DE"_s)[1].name, u"14 Tage netto"_s);
    EXPECT_EQ(usualTerms(u"GB"_s)[1].name, u"14 days net"_s);
}

} // namespace
} // namespace tandem::settlements
