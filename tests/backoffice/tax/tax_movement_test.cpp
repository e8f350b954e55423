#include "backoffice/tax/tax_movement.h"

#include <gtest/gtest.h>

#include <random>

namespace tandem::tax {
namespace {

using namespace Qt::StringLiterals;

Money euros(std::int64_t cents)
{
    return Money::ofMinor(cents, eur);
}

TaxShare share(std::int64_t net, std::int64_t tax, std::int64_t percent, TaxTreatment treatment,
               TaxKind kind = TaxKind::Standard)
{
    return {.code = TaxCodeId(percent + 1),
            .kind = kind,
            .rate = Rate::ofMillionths(percent * 10'000),
            .net = euros(net),
            .tax = euros(tax),
            .treatment = treatment};
}

constexpr TaxTreatment ordinary{.category = TaxCategory::Standard};
constexpr TaxTreatment onPayment{.category = TaxCategory::Standard, .point = TaxPoint::Payment};

const TaxedDocument sale{.source = u"invoice"_s, .sourceId = 7, .taxedOn = {2025, 3, 1}};
const TaxedDocument purchase{
    .source = u"bill"_s, .sourceId = 7, .taxedOn = {2025, 3, 1}, .direction = TaxDirection::Input};

/// As the books would hold them.
void store(std::vector<TaxMovement>& books, std::vector<TaxMovement> movements, EntryId entry)
{
    for (TaxMovement& one : movements) {
        one.id = TaxMovementId(static_cast<std::int64_t>(books.size()) + 1);
        one.entry = entry;
        books.push_back(one);
    }
}

TEST(TaxMovements, OfReverseChargeMoveOutputAndInputTaxAtOnce) // exactness.md, V8
{
    const std::vector bought{share(1'000'00, 200'00, 20, {.category = TaxCategory::ReverseCharge},
                                   TaxKind::ReverseCharge)};

    const auto movements = movementsOf(purchase, bought);

    ASSERT_EQ(movements.size(), 2U);
    EXPECT_EQ(movements[0].direction, TaxDirection::Output);
    EXPECT_EQ(movements[1].direction, TaxDirection::Input);
    for (const TaxMovement& one : movements) {
        EXPECT_EQ(one.assessment, Assessment::Self);
        EXPECT_EQ(one.net, euros(1'000'00));
        EXPECT_EQ(one.tax, euros(200'00));
    }
    EXPECT_EQ(onTaxAccounts(movements, eur), euros(0));
}

TEST(TaxMovements, OfACreditNoteAreNegative)
{
    TaxedDocument note = sale;
    note.sign = DocumentSign::TakesBack;
    const std::vector credited{share(33'33, 6'67, 20, ordinary)};

    const auto movements = movementsOf(note, credited);

    ASSERT_EQ(movements.size(), 1U);
    EXPECT_EQ(movements.front().net, euros(-33'33));
    EXPECT_EQ(movements.front().tax, euros(-6'67));
    EXPECT_EQ(onTaxAccounts(movements, eur), euros(6'67));
}

TEST(TaxMovements, AreNotMadeOfLinesWithoutACode)
{
    TaxShare free = share(5'00, 0, 0, {});
    free.code = {};
    EXPECT_TRUE(movementsOf(sale, std::vector{free}).empty());
}

TEST(TaxMovements, BecomeDueAsTheyArePaid) // exactness.md, V10
{
    std::vector<TaxMovement> books;
    store(books, movementsOf(sale, std::vector{share(333'33, 63'33, 19, onPayment)}), EntryId(1));
    EXPECT_FALSE(books.front().dueOn.isValid());
    const std::vector<std::int64_t> open{296'66, 196'66, 0};
    const std::vector<std::int64_t> due{15'97, 15'96, 31'40};

    for (std::size_t i = 0; i < open.size(); ++i) {
        const QDate on(2025, 4, static_cast<int>(i) + 1);
        const auto now = movementsOfSettlement(books, {.settledOn = on,
                                                       .original = euros(396'66),
                                                       .open = euros(open[i]),
                                                       .discountNet = euros(0),
                                                       .discountTax = euros(0)});
        ASSERT_EQ(now.size(), 1U);
        EXPECT_EQ(now.front().tax, euros(due[i]));
        EXPECT_EQ(now.front().dueOn, on);
        EXPECT_EQ(now.front().pending, TaxMovementId(1));
        store(books, now, EntryId(static_cast<std::int64_t>(i) + 2));
    }
}

TEST(TaxMovements, OfADiscountTakeBaseAndTaxBack) // exactness.md, S2
{
    std::vector<TaxMovement> books;
    store(books, movementsOf(sale, std::vector{share(1'000'00, 190'00, 19, ordinary)}), EntryId(1));

    const auto now = movementsOfSettlement(books, {.settledOn = {2025, 3, 11},
                                                   .original = euros(1'190'00),
                                                   .open = euros(0),
                                                   .discountNet = euros(20'00),
                                                   .discountTax = euros(3'80)});

    ASSERT_EQ(now.size(), 1U);
    EXPECT_EQ(now.front().net, euros(-20'00));
    EXPECT_EQ(now.front().tax, euros(-3'80));
    EXPECT_EQ(now.front().dueOn, QDate(2025, 3, 11));
}

TEST(TaxMovements, OfADiscountOnWaitingTaxNeverBecomeDue)
{
    std::vector<TaxMovement> books;
    store(books, movementsOf(sale, std::vector{share(100'00, 19'00, 19, onPayment)}), EntryId(1));

    const auto now = movementsOfSettlement(books, {.settledOn = {2025, 3, 11},
                                                   .original = euros(119'00),
                                                   .open = euros(0),
                                                   .discountNet = euros(2'00),
                                                   .discountTax = euros(38)});

    ASSERT_EQ(now.size(), 2U);
    EXPECT_FALSE(now[0].dueOn.isValid());
    EXPECT_EQ(now[0].tax, euros(-38));
    EXPECT_EQ(now[1].tax, euros(18'62));
    EXPECT_EQ(now[1].net, euros(98'00));
}

TEST(TaxMovements, KeepThePartThatIsNotDeductibleApart)
{
    const TaxTreatment half{.category = TaxCategory::Standard,
                            .deductible = Rate::ofMillionths(500'000)};

    const auto movements = movementsOf(purchase, std::vector{share(100'00, 19'01, 19, half)});

    ASSERT_EQ(movements.size(), 1U);
    EXPECT_EQ(movements.front().tax, euros(19'01));
    EXPECT_EQ(movements.front().deductible, euros(9'51));
    EXPECT_EQ(onTaxAccounts(movements, eur), euros(9'51));
}

// Property, over seeded random payments: however they fall and are undone, the tax that became due
// and the tax that fell away add up to the tax of the document.
TEST(TaxMovements, OfAllPaymentsAddUpToTheDocument)
{
    constexpr std::uint64_t seed = 20250310;
    std::mt19937_64 random(seed);
    const auto upTo = [&](std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(0, most)(random);
    };
    for (int round = 0; round < 500; ++round) {
        std::vector<TaxMovement> books;
        const std::int64_t net = 1 + upTo(1'000'000);
        const std::int64_t tax = upTo(net / 4);
        const std::int64_t gross = net + tax;
        store(books, movementsOf(sale, std::vector{share(net, tax, 19, onPayment)}), EntryId(1));
        std::int64_t open = gross;
        std::int64_t entry = 1;
        while (open > 0) {
            const std::int64_t paid = std::min(open, 1 + upTo(gross / 3));
            open -= paid;
            const auto now = movementsOfSettlement(books, {.settledOn = {2025, 4, 1},
                                                           .original = euros(gross),
                                                           .open = euros(open),
                                                           .discountNet = euros(0),
                                                           .discountTax = euros(0)});
            store(books, now, EntryId(++entry));
            if (upTo(3) == 0) {
                open += paid;
                store(books, mirrored(now, {2025, 4, 2}), EntryId(++entry));
            }
        }
        Money due = euros(0);
        Money dueNet = euros(0);
        for (const TaxMovement& one : books) {
            if (one.dueOn.isValid()) {
                due += one.tax;
                dueNet += one.net;
            }
        }
        ASSERT_EQ(due, euros(tax)) << "seed " << seed << ", round " << round;
        ASSERT_EQ(dueNet, euros(net)) << "seed " << seed << ", round " << round;
    }
}

} // namespace
} // namespace tandem::tax
