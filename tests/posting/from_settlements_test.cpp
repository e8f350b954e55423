#include "posting/from_settlements.h"

#include <gtest/gtest.h>

namespace tandem::posting {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using settlements::Allocated;
using settlements::AllocationKind;
using settlements::ItemsSettled;
using settlements::OpenItemId;
using settlements::Side;

constexpr AccountId bank(7);
constexpr PartyId alder(11);

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

Money dollars(std::int64_t minor)
{
    return Money::ofMinor(minor, usd);
}

/// The base of the lines on an account, summed.
Money on(const ledger::Entry& entry, const ledger::AccountReference& account)
{
    Money sum = cents(0);
    for (const ledger::Line& line : entry.lines())
        if (line.account == account)
            sum += line.base;
    return sum;
}

Allocated step(std::int64_t item, const Money& amount, const Money& base,
               AllocationKind kind = AllocationKind::Paid, Side side = Side::Receivable)
{
    return {.item = OpenItemId(item),
            .side = side,
            .party = alder,
            .kind = kind,
            .amount = amount,
            .base = base};
}

ItemsSettled settled(std::vector<Allocated> allocations)
{
    return {.settlement = settlements::SettlementId(3),
            .reason = settlements::SettlementReason::Payment,
            .settledOn = {2025, 3, 11},
            .allocations = std::move(allocations)};
}

settlements::PaymentMoved payment(settlements::Direction direction, Side side, const Money& amount,
                                  const Money& base)
{
    return {.payment = PaymentId(5),
            .number = u"PAY-2025-00001"_s,
            .direction = direction,
            .side = side,
            .party = alder,
            .paidOn = {2025, 3, 11},
            .amount = amount,
            .credit = amount,
            .base = base,
            .bankAccount = bank,
            .item = OpenItemId(9)};
}

// S2: bank 1,166.20, discount 20.00, output VAT 3.80, receivable 1,190.00.
TEST(FromSettlements, BooksAnEarlyPaymentDiscountWithItsTax)
{
    const ledger::Entry paid = entryFor(
        payment(settlements::Direction::In, Side::Receivable, cents(1'166'20), cents(1'166'20)));
    const auto met =
        entryFor(settled({step(1, cents(1'166'20), cents(1'166'20)),
                          step(1, cents(20'00), cents(20'00), AllocationKind::Discount),
                          step(1, cents(3'80), cents(3'80), AllocationKind::DiscountTax),
                          step(9, cents(-1'166'20), cents(-1'166'20))}));

    ASSERT_TRUE(met);
    EXPECT_EQ(on(paid, bank), cents(1'166'20));
    EXPECT_EQ(on(*met, AccountRole::DiscountAllowed), cents(20'00));
    EXPECT_EQ(on(*met, AccountRole::OutputTax), cents(3'80));
    EXPECT_EQ(on(paid, AccountRole::Receivable) + on(*met, AccountRole::Receivable),
              cents(-1'190'00));
}

// F1: USD 1,000 at 1.10, paid at 1.05: receivable 909.09, bank 952.38, gain 43.29.
TEST(FromSettlements, BooksARealisedExchangeGain)
{
    const ledger::Entry paid = entryFor(
        payment(settlements::Direction::In, Side::Receivable, dollars(1'000'00), cents(952'38)));
    const auto met = entryFor(settled(
        {step(1, dollars(1'000'00), cents(909'09)), step(9, dollars(-1'000'00), cents(-952'38))}));

    ASSERT_TRUE(met);
    EXPECT_EQ(on(paid, bank), cents(952'38));
    EXPECT_EQ(on(paid, AccountRole::Receivable) + on(*met, AccountRole::Receivable),
              cents(-909'09));
    EXPECT_EQ(on(*met, AccountRole::ExchangeGain), cents(-43'29));
}

TEST(FromSettlements, BooksARealisedExchangeLossOfAPayable)
{
    const auto met = entryFor(settled(
        {step(1, dollars(1'000'00), cents(909'09), AllocationKind::Paid, Side::Payable),
         step(9, dollars(-1'000'00), cents(-952'38), AllocationKind::Paid, Side::Payable)}));

    ASSERT_TRUE(met);
    EXPECT_EQ(on(*met, AccountRole::ExchangeLoss), cents(43'29));
    EXPECT_EQ(on(*met, AccountRole::Payable), cents(-43'29));
}

// S5, second choice: invoice 1,000, bank 990, 10 are a charge.
TEST(FromSettlements, BooksAChargeThatTheBankKept)
{
    const auto met =
        entryFor(settled({step(1, cents(990'00), cents(990'00)),
                          step(1, cents(10'00), cents(10'00), AllocationKind::BankCharge),
                          step(9, cents(-990'00), cents(-990'00))}));

    ASSERT_TRUE(met);
    EXPECT_EQ(on(*met, AccountRole::BankCharges), cents(10'00));
    EXPECT_EQ(on(*met, AccountRole::Receivable), cents(-10'00));
}

// S8: receivable 3,500 and payable 3,000 of one party, set off 3,000.
TEST(FromSettlements, SetsReceivablesOffAgainstPayables)
{
    const auto met = entryFor(
        settled({step(1, cents(3'000'00), cents(3'000'00)),
                 step(2, cents(3'000'00), cents(3'000'00), AllocationKind::Paid, Side::Payable)}));

    ASSERT_TRUE(met);
    EXPECT_EQ(on(*met, AccountRole::Payable), cents(3'000'00));
    EXPECT_EQ(on(*met, AccountRole::Receivable), cents(-3'000'00));
    EXPECT_EQ(met->lines().size(), 2U);
}

TEST(FromSettlements, BooksNothingWhereItemsSimplyMeet)
{
    EXPECT_FALSE(entryFor(
        settled({step(1, cents(100'00), cents(100'00)), step(9, cents(-100'00), cents(-100'00))})));
}

TEST(FromSettlements, BooksTheUndoingAsTheMirror)
{
    const std::vector<Allocated> steps{
        step(1, dollars(980'00), cents(890'91)),
        step(1, dollars(20'00), cents(18'18), AllocationKind::Discount),
        step(9, dollars(-980'00), cents(-933'33))};
    std::vector<Allocated> mirrored = steps;
    for (Allocated& mirror : mirrored) {
        mirror.amount = -mirror.amount;
        mirror.base = -mirror.base;
    }

    const auto met = entryFor(settled(steps));
    const auto undone = entryFor(settled(mirrored));

    ASSERT_TRUE(met && undone);
    for (const AccountRole role : {AccountRole::Receivable, AccountRole::DiscountAllowed})
        EXPECT_EQ(on(*met, role), -on(*undone, role));
    EXPECT_EQ(on(*met, AccountRole::ExchangeGain), -on(*undone, AccountRole::ExchangeLoss));
}

} // namespace
} // namespace tandem::posting
