#include "backoffice/settlements/allocation_plan.h"

#include <gtest/gtest.h>

#include <random>

namespace tandem::settlements {
namespace {

using namespace Qt::StringLiterals;

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

OpenItem item(std::int64_t id, std::int64_t minor, QDate dueOn)
{
    return {.id = OpenItemId(id),
            .side = Side::Receivable,
            .party = PartyId(11),
            .source = u"invoice"_s,
            .sourceId = id,
            .number = u"SI-%1"_s.arg(id),
            .issuedOn = dueOn.addDays(-30),
            .dueOn = dueOn,
            .original = cents(minor),
            .originalBase = cents(minor),
            .open = cents(minor),
            .openBase = cents(minor)};
}

OpenItem withDiscount(OpenItem item, std::int64_t taxMinor, QDate until)
{
    item.discount =
        discountFor(item.original,
                    {.rate = Rate::ofMillionths(20'000), .until = until, .tax = cents(taxMinor)});
    return item;
}

Money sumOf(const PaymentPlan& plan, AllocationKind kind)
{
    Money sum = cents(0);
    for (const Portion& portion : plan.portions)
        if (portion.kind == kind)
            sum += portion.amount;
    return sum;
}

// S2: 1,000 + 190 VAT, 2/10 net 30.
TEST(AllocationPlan, GrantsTheDiscountOnItsLastDay)
{
    const OpenItem owed = withDiscount(item(1, 1'190'00, {2025, 3, 31}), 190'00, {2025, 3, 11});

    const PaymentPlan plan =
        allocateByDueDate(std::vector{owed}, {.amount = cents(1'166'20), .paidOn = {2025, 3, 11}});

    EXPECT_EQ(sumOf(plan, AllocationKind::Paid), cents(1'166'20));
    EXPECT_EQ(sumOf(plan, AllocationKind::Discount), cents(20'00));
    EXPECT_EQ(sumOf(plan, AllocationKind::DiscountTax), cents(3'80));
    EXPECT_TRUE(plan.rest.isZero());
    ASSERT_EQ(plan.reasons.size(), 1U);
    EXPECT_EQ(plan.reasons[0].text(),
              u"SI-1: 2 % discount until 2025-03-11, so 23.80 EUR falls away."_s);
}

TEST(AllocationPlan, LeavesTheDiscountOpenADayLater)
{
    const OpenItem owed = withDiscount(item(1, 1'190'00, {2025, 3, 31}), 190'00, {2025, 3, 11});

    const PaymentPlan plan =
        allocateByDueDate(std::vector{owed}, {.amount = cents(1'166'20), .paidOn = {2025, 3, 12}});

    ASSERT_EQ(plan.portions.size(), 1U);
    EXPECT_EQ(owed.open - plan.portions[0].amount, cents(23'80));
}

// S4: five invoices of 2,000, 2 % allowed; the customer pays 9,500.
TEST(AllocationPlan, GrantsTheDiscountOfFiveInvoicesAndSaysWhatStaysOpen)
{
    std::vector<OpenItem> owed;
    for (const int id : {3, 5, 1, 4, 2})
        owed.push_back(withDiscount(item(id, 2'000'00, {2025, 3, 20 + id}), 0, {2025, 3, 15}));

    const PaymentPlan plan =
        allocateByDueDate(owed, {.amount = cents(9'500'00), .paidOn = {2025, 3, 15}});

    EXPECT_EQ(sumOf(plan, AllocationKind::Discount), cents(200'00));
    EXPECT_EQ(sumOf(plan, AllocationKind::Paid), cents(9'500'00));
    EXPECT_EQ(plan.portions.back().item, OpenItemId(5));
    EXPECT_EQ(plan.reasons.back().text(), u"SI-5 is reached but not paid in full; its discount of "
                                          "40.00 EUR is granted, 300.00 EUR stays open."_s);
}

TEST(AllocationPlan, MayWithholdTheDiscountFromWhatIsNotPaidInFull)
{
    const OpenItem owed = withDiscount(item(1, 2'000'00, {2025, 3, 31}), 0, {2025, 3, 15});

    const PaymentPlan plan =
        allocateByDueDate(std::vector{owed}, {.amount = cents(1'700'00), .paidOn = {2025, 3, 15}},
                          PartlyPaid::GrantsNone);

    EXPECT_TRUE(sumOf(plan, AllocationKind::Discount).isZero());
    EXPECT_EQ(plan.reasons.back().text(), u"SI-1: 300.00 EUR stays open."_s);
}

// S5: invoice 1,000, bank 990.
TEST(AllocationPlan, OffersTwoReadingsOfAShortPayment)
{
    const OpenItem owed = item(1, 1'000'00, {2025, 3, 31});

    const ShortPayment choices =
        readShortPayment(owed, {.amount = cents(990'00), .paidOn = {2025, 3, 20}});

    EXPECT_EQ(owed.open - sumOf(choices.partial, AllocationKind::Paid), cents(10'00));
    EXPECT_EQ(sumOf(choices.full, AllocationKind::Paid), cents(990'00));
    EXPECT_EQ(sumOf(choices.full, AllocationKind::BankCharge), cents(10'00));
}

TEST(AllocationPlan, SaysWhatIsMoreThanOwed)
{
    const PaymentPlan plan = allocateByDueDate(std::vector{item(1, 100'00, {2025, 3, 31})},
                                               {.amount = cents(130'00), .paidOn = {2025, 3, 20}});

    EXPECT_EQ(plan.rest, cents(30'00));
    EXPECT_EQ(plan.reasons.back().text(),
              u"30.00 EUR is more than is owed and stays as a credit."_s);
}

// Property, over seeded random input: the order of the clicks does not matter, nothing goes past
// zero, and the payment is used up or everything is paid. Invariant 11 of docs/correctness.md.
TEST(AllocationPlan, IsTheSameInWhateverOrderTheItemsCome)
{
    constexpr unsigned seed = 20250310;
    std::mt19937_64 random(seed);
    for (int round = 0; round < 500; ++round) {
        std::vector<OpenItem> owed;
        for (int id = 1; id <= 12; ++id) {
            const auto minor = static_cast<std::int64_t>(random() % 100'000) + 1;
            OpenItem next = item(id, minor, QDate(2025, 3, 1).addDays(int(random() % 4)));
            owed.push_back(random() % 2 == 0 ? next : withDiscount(next, minor / 6, {2025, 3, 2}));
        }
        const IncomingMoney paid{.amount = cents(static_cast<std::int64_t>(random() % 600'000) + 1),
                                 .paidOn = {2025, 3, 2}};
        const PaymentPlan plan = allocateByDueDate(owed, paid);
        std::shuffle(owed.begin(), owed.end(), random);
        const PaymentPlan shuffled = allocateByDueDate(owed, paid);

        ASSERT_EQ(plan.portions.size(), shuffled.portions.size()) << "seed " << seed;
        for (std::size_t i = 0; i < plan.portions.size(); ++i) {
            ASSERT_EQ(plan.portions[i].item, shuffled.portions[i].item) << "seed " << seed;
            ASSERT_EQ(plan.portions[i].amount, shuffled.portions[i].amount) << "seed " << seed;
        }
        Money open = cents(0);
        for (const OpenItem& next : owed) {
            Money left = next.open;
            for (const Portion& portion : plan.portions)
                if (portion.item == next.id)
                    left -= portion.amount;
            ASSERT_FALSE(left.isNegative()) << "seed " << seed << ", round " << round;
            open += left;
        }
        ASSERT_EQ(sumOf(plan, AllocationKind::Paid) + plan.rest, paid.amount) << "seed " << seed;
        ASSERT_TRUE(plan.rest.isZero() || open.isZero()) << "seed " << seed;
    }
}

} // namespace
} // namespace tandem::settlements
