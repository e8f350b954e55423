#include "reports/period_checklist.h"
#include "tax_books.h"

#include "backoffice/ledger/posting.h"

namespace tandem::test {
namespace {

using reports::Check;
using reports::CheckLine;
using reports::CheckState;

class PeriodChecklistTest : public testing::Test {
protected:
    CheckLine taxOf(const tax::TaxPeriod& period)
    {
        const auto all = at.look([&](Reader& books) {
            return reports::periodChecklist(books, period.startsOn, period.endsOn);
        });
        const auto found = std::ranges::find(all, Check::Tax, &CheckLine::check);
        require(found != all.end(), "the list looks at tax");
        return *found;
    }

    TaxBooks at;
};

TEST_F(PeriodChecklistTest, FindsTaxExplainedByItsMovementsBeforeAndAfterTheReturn)
{
    at.invoice(10); // 152.00
    at.bill(100'00, u"P19"_s, u"R-1"_s);

    EXPECT_EQ(taxOf(january).ledger, euros(-133'00));
    EXPECT_EQ(taxOf(january).state, CheckState::Ok);
    EXPECT_EQ(taxOf(february).ledger, euros(0));

    at.clock.day = {2025, 2, 10};
    done(at.file(january));

    EXPECT_EQ(taxOf(january).ledger, euros(-133'00)) << "what the return took is not among it";
    EXPECT_EQ(taxOf(january).state, CheckState::Ok);
}

TEST_F(PeriodChecklistTest, CountsTaxDueOnPaymentAsFarAsItIsPaid)
{
    at.payTaxOnPayment(tax::DueOnPayment::Output);
    at.invoice(10);
    EXPECT_EQ(taxOf(january).ledger, euros(0));
    EXPECT_EQ(taxOf(january).state, CheckState::Ok);

    at.paid(476'00);

    EXPECT_EQ(taxOf(january).ledger, euros(-76'00));
    EXPECT_EQ(taxOf(january).counted, euros(-76'00));
}

TEST_F(PeriodChecklistTest, PointsAtTaxThatWasTypedWithoutACode)
{
    at.arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(ledger::post(
            work,
            ledger::Entry::of(
                {.postedOn = {2025, 1, 15}, .source = u"manual"_s},
                {{.account = AccountRole::InputTax, .amount = euros(19'00), .base = euros(19'00)},
                 {.account = AccountRole::Bank, .amount = euros(-19'00), .base = euros(-19'00)}})));
        return {};
    });

    EXPECT_EQ(taxOf(january).state, CheckState::Warn);
    EXPECT_EQ(taxOf(january).ledger, euros(19'00));
    EXPECT_EQ(taxOf(january).counted, euros(0));
}

} // namespace
} // namespace tandem::test
