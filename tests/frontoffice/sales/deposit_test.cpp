#include "frontoffice/sales/deposit.h"

#include <gtest/gtest.h>

#include <random>

namespace tandem::sales {
namespace {

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

Rate percent(std::int64_t percent)
{
    return Rate::ofMillionths(percent * 10'000);
}

DepositRoom room(std::int64_t code, std::int64_t net, Rate rate)
{
    return {.whole = {.code = tax::TaxCodeId(code),
                      .kind = tax::TaxKind::Standard,
                      .rate = rate,
                      .net = cents(net),
                      .tax = cents(net).times(rate, Rounding::HalfAwayFromZero)},
            .asked = cents(0)};
}

/// A deposit that asks each room for those nets, which then count as asked for.
Deposit asked(std::vector<DepositRoom>& rooms, const std::vector<Money>& nets, std::int64_t id)
{
    Deposit deposit{.id = DepositId(id),
                    .number = QString::number(id),
                    .order = OrderId(1),
                    .customer = PartyId(1),
                    .kind = DepositKind::Deposit,
                    .share = percent(0),
                    .issuedOn = {2025, 1, 1},
                    .dueOn = {2025, 1, 1},
                    .net = cents(0),
                    .tax = cents(0)};
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        const Money tax = depositTax(rooms[i], nets[i]);
        rooms[i].asked += nets[i];
        deposit.net += nets[i];
        deposit.tax += tax;
        if (!nets[i].isZero())
            deposit.taxes.push_back({.id = DepositTaxId(id * 10 + static_cast<int>(i)),
                                     .code = rooms[i].whole.code,
                                     .rate = rooms[i].whole.rate,
                                     .net = nets[i],
                                     .tax = tax,
                                     .deductedNet = cents(0),
                                     .baseNet = nets[i],
                                     .baseTax = tax});
    }
    return deposit;
}

TEST(Deposits, ProgressIsCumulative)
{
    // exactness.md, X1.
    std::vector<DepositRoom> rooms{room(1, 10'07, percent(19))};

    const auto first = progressNets(rooms, percent(33));
    ASSERT_EQ(first, std::vector{cents(3'32)});
    rooms[0].asked += first[0];
    const auto second = progressNets(rooms, percent(66));
    ASSERT_EQ(second, std::vector{cents(3'33)});
    rooms[0].asked += second[0];
    EXPECT_EQ(progressNets(rooms, percent(50)), std::vector{cents(0)}) << "it was there already";
    EXPECT_EQ(progressNets(rooms, percent(100)), std::vector{cents(3'42)});
}

TEST(Deposits, SplitAnAmountOverTheCodes)
{
    const std::vector<DepositRoom> rooms{room(1, 600'00, percent(19)), room(2, 400'00, percent(7))};

    EXPECT_EQ(depositNets(rooms, cents(50'00)), (std::vector{cents(30'00), cents(20'00)}));
}

// Property, over seeded random input: however deposits and invoices fall, all that is asked for is
// the order, net and tax, under each code.
TEST(Deposits, AddUpWithTheInvoicesToTheOrder)
{
    std::mt19937_64 random(20260124);
    const auto between = [&](std::int64_t low, std::int64_t high) {
        return std::uniform_int_distribution<std::int64_t>(low, high)(random);
    };
    for (int round = 0; round < 2'000; ++round) {
        std::vector<DepositRoom> rooms{room(1, between(1, 100'000), percent(19)),
                                       room(2, between(1, 100'000), percent(7))};
        std::vector<Deposit> deposits;
        for (std::int64_t id = between(1, 5); id > 0; --id) {
            const Money left = rooms[0].left() + rooms[1].left();
            if (left.isZero())
                break;
            const auto nets = between(0, 1) == 0
                                  ? depositNets(rooms, cents(between(1, left.minor())))
                                  : progressNets(rooms, percent(between(1, 100)));
            for (std::size_t i = 0; i < rooms.size(); ++i)
                ASSERT_LE(nets[i], rooms[i].left()) << "round " << round;
            deposits.push_back(asked(rooms, nets, id));
        }
        // The order is invoiced in two parts; each deducts what it can.
        std::vector<Money> payable{cents(0), cents(0)};
        std::vector<tax::TaxShare> rest{rooms[0].whole, rooms[1].whole};
        std::vector<tax::TaxShare> part = rest;
        for (std::size_t i = 0; i < part.size(); ++i) {
            part[i].net = cents(between(0, rest[i].net.minor()));
            part[i].tax = part[i].net.times(part[i].rate, Rounding::HalfAwayFromZero);
            rest[i].net -= part[i].net;
            rest[i].tax -= part[i].tax;
        }
        for (const auto& invoice : {part, rest}) {
            for (std::size_t i = 0; i < payable.size(); ++i)
                payable[i] += invoice[i].net + invoice[i].tax;
            for (const DepositDeduction& one : deductionsOf(deposits, invoice)) {
                payable[one.code == rooms[0].whole.code ? 0 : 1] -= one.net + one.tax;
                for (Deposit& deposit : deposits)
                    for (DepositTax& share : deposit.taxes)
                        if (share.id.value() == one.depositTax)
                            share.deductedNet += one.net;
            }
        }
        for (const Deposit& deposit : deposits)
            for (const DepositTax& share : deposit.taxes) {
                ASSERT_TRUE(share.leftNet().isZero()) << "round " << round;
                payable[share.code == rooms[0].whole.code ? 0 : 1] += share.net + share.tax;
            }
        for (std::size_t i = 0; i < rooms.size(); ++i)
            ASSERT_EQ(payable[i], rooms[i].whole.net + rooms[i].whole.tax) << "round " << round;
    }
}

} // namespace
} // namespace tandem::sales
