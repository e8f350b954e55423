#include "workflows/value_lines.h"

#include "revalue_books.h"

#include "backoffice/ledger/entry_queries.h"

namespace tandem::workflows {
namespace {

const QDate march10{2025, 3, 10};

class ValueLinesTest : public RevalueTest {
protected:
    TypedLine typed(std::int64_t minor, std::optional<std::int64_t> base = {})
    {
        return {
            .line = {.account = at.bank, .amount = dollars(minor), .base = cents(base.value_or(0))},
            .hasBase = base.has_value()};
    }
    std::vector<TypedLine> valued(std::vector<TypedLine> lines)
    {
        return at.look([&](Reader& books) -> Result<std::vector<TypedLine>> {
            TANDEM_CHECK(valueLines(books, march10, lines));
            return lines;
        });
    }
};

TEST_F(ValueLinesTest, GivesForeignLinesTheirWorthByTheRateOfTheDay)
{
    rate(u"1.0873"_s, {2025, 3, 7});

    const auto lines = valued({typed(100'00), {.line = ledger::Line::of(at.bank, cents(-91'97))}});

    EXPECT_EQ(lines[0].line.base, cents(91'97));
    EXPECT_EQ(lines[1].line.base, cents(-91'97));
    EXPECT_TRUE(lines[0].line.memo.isEmpty());
}

// As F5: the shares add up to what the whole is worth.
TEST_F(ValueLinesTest, KeepABalancedEntryBalancedWhateverTheRate)
{
    rate(u"1.0873"_s, {2025, 3, 7});

    const auto lines = valued({typed(33'33), typed(33'33), typed(33'34), typed(-100'00)});

    Money sum = cents(0);
    for (const TypedLine& line : lines)
        sum += line.line.base;
    EXPECT_TRUE(sum.isZero());
    EXPECT_EQ(lines[0].line.base, cents(30'65));
    EXPECT_EQ(lines[1].line.base, cents(30'66));
    EXPECT_EQ(lines[2].line.base, cents(30'66));
}

TEST_F(ValueLinesTest, NoteARateThatIsNotThatOfTheDay)
{
    rate(u"1.0921"_s, {2025, 3, 7});

    const auto lines = valued({typed(1'087'30, 1'000'00), typed(109'21, 100'01)});

    EXPECT_EQ(lines[0].line.memo, u"rate 1.0873 instead of 1.0921 (manual 2025-03-07)"_s);
    EXPECT_EQ(lines[0].line.base, cents(1'000'00));
    EXPECT_TRUE(lines[1].line.memo.isEmpty()) << "a cent is rounding";
}

TEST_F(ValueLinesTest, AreRefusedWhereThereIsNoRate)
{
    static constexpr View view{"test.view", Permission::AuditRead, ""};
    std::vector<TypedLine> lines{typed(100'00)};

    const auto valued =
        at.back.read(view, [&](Reader& books) { return valueLines(books, march10, lines); });

    EXPECT_EQ(valued.error().code, &exchange::errors::rateMissing);
}

// F1, with the worth of the payment by the rate of its day.
TEST_F(ValueLinesTest, APaymentInDollarsIsWorthWhatTheRateOfItsDaySays)
{
    at.owed(dollars(1'000'00), cents(909'09));
    rate(u"1.05"_s, {2025, 3, 7});
    PaymentOrder order = paid(dollars(1'000'00), cents(0), march10);
    order.payment.base.reset();

    ASSERT_TRUE(receivePayment(at.office, {}, order));

    EXPECT_EQ(at.balance(AccountRole::Bank), cents(952'38));
    EXPECT_EQ(at.balance(AccountRole::ExchangeGain), cents(-43'29));
    at.expectProven();
}

TEST_F(ValueLinesTest, APaymentAtAnotherRateSaysSoOnItsEntry)
{
    at.owed(dollars(1'000'00), cents(909'09));
    rate(u"1.05"_s, {2025, 3, 7});

    const auto done =
        receivePayment(at.office, {}, paid(dollars(1'050'00), cents(1'010'00), march10));

    ASSERT_TRUE(done);
    const auto entry = at.look([&](Reader& books) -> Result<ledger::StoredEntry> {
        TANDEM_TRY(const auto id, ledger::entryOf(books, u"payment"_s, done->id));
        return ledger::entryById(books, id);
    });
    EXPECT_EQ(entry.lines.front().memo, u"rate 1.039604 instead of 1.05 (manual 2025-03-07)"_s);
}

} // namespace
} // namespace tandem::workflows
