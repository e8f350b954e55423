#include "revalue_books.h"

#include <chrono>

namespace tandem::workflows {
namespace {

class RevalueManyTest : public RevalueTest {};

// Whatever is invoiced, paid and revalued: on the day of a revaluation the control account is what
// is open at the rate of the day, and gains realised and unrealised make up the difference; on all
// other days it is the sum of the items.
TEST_F(RevalueManyTest, KeepsControlAccountsAndGainsTogetherOverARandomYear)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 engine(seed);
    const auto below = [&](int bound) {
        return std::uniform_int_distribution<int>(0, bound - 1)(engine);
    };
    std::int64_t invoiced = 0;
    std::int64_t received = 0;
    for (int month = 4; month <= 12; ++month) {
        const QDate end = QDate(2025, month, 1).addMonths(1).addDays(-1);
        rate(u"1.%1"_s.arg(below(9'000) + 500, 4, 10, QChar(u'0')), end);
        for (int count = below(4); count > 0; --count) {
            const std::int64_t base = below(90'000) + 1;
            at.owed(dollars(below(100'000) + 1), cents(base));
            invoiced += base;
        }
        if (below(3) > 0) {
            const std::int64_t base = below(30'000) + 1;
            ASSERT_TRUE(receivePayment(
                at.office, {},
                paid(dollars(below(60'000) + 1), cents(base), QDate(2025, month, 1 + below(28)))));
            received += base;
        }
        const auto shown = plan(end);
        Money open = cents(0);
        for (const exchange::Revalued& line : shown.lines)
            if (line.position.item)
                open += line.value;
        ASSERT_TRUE(revalue(at.office, end));
        ASSERT_TRUE(revalue(at.office, end));
        at.expectProven();
        EXPECT_EQ(booked(AccountRole::Receivable, {2025, 1, 1}, end), open.minor());
        std::int64_t gains = 0;
        for (const AccountRole role :
             {AccountRole::ExchangeGain, AccountRole::ExchangeLoss,
              AccountRole::UnrealisedExchangeGain, AccountRole::UnrealisedExchangeLoss})
            gains -= booked(role, {2025, 1, 1}, end);
        const std::int64_t bank = booked(AccountRole::Bank, {2025, 1, 1}, end);
        EXPECT_EQ(gains, open.minor() + bank - invoiced);
        EXPECT_EQ(booked(AccountRole::Bank, {2025, 1, 1}, end.addDays(1)), received);
    }
}

TEST_F(RevalueManyTest, RevaluesTenThousandItemsInTwoEntries)
{
    constexpr int itemCount = 10'000;
    at.arrange([&](UnitOfWork& work) -> Result<> {
        for (int n = 1; n <= itemCount; ++n) {
            const Money amount = dollars(n * 10);
            const Money base = cents(n * 9);
            TANDEM_CHECK(ledger::post(
                work,
                ledger::Entry::of(
                    {.postedOn = {2025, 3, 1}, .source = u"manual"_s},
                    {{.account = AccountRole::Receivable,
                      .amount = amount,
                      .base = base,
                      .party = at.alder},
                     {.account = AccountRole::SalesRevenue, .amount = -amount, .base = -base}})));
            TANDEM_CHECK(settlements::openItem(work, {.side = Side::Receivable,
                                                      .party = at.alder,
                                                      .source = u"invoice"_s,
                                                      .sourceId = n,
                                                      .number = QString::number(n),
                                                      .issuedOn = {2025, 3, 1},
                                                      .dueOn = {2025, 3, 31},
                                                      .amount = amount,
                                                      .base = base}));
        }
        return {};
    });
    rate(u"1.08"_s);

    const auto begin = std::chrono::steady_clock::now();
    const auto done = revalue(at.office, yearEnd);
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begin);

    ASSERT_TRUE(done);
    EXPECT_GT(done->lineCount, 9'900);
    EXPECT_EQ(done->entryCount, 2);
    EXPECT_TRUE(plan().isDone());
    at.expectProven();
    RecordProperty("milliseconds", static_cast<int>(took.count()));
    EXPECT_LT(took.count(), 30'000); // no measure: the machine may be busy
}

} // namespace
} // namespace tandem::workflows
