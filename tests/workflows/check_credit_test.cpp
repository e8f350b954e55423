#include "workflows/check_credit.h"

#include "backoffice/currencies/errors.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/credit_errors.h"
#include "backoffice/settlements/dunning_errors.h"
#include "frontoffice/sales/order_queries.h"
#include "office/errors.h"
#include "tax_books.h"
#include "workflows/deliver_order.h"

namespace tandem::test {
namespace {

using settlements::CreditCheck;

class Credit : public ::testing::Test {
protected:
    void policy(CreditCheck check, std::optional<Money> limit)
    {
        at.arrange([&](UnitOfWork& work) {
            return settlements::setCreditPolicy(work, {.check = check, .defaultLimit = limit});
        });
    }

    /// A quote of hours at 80.00 + 19 %: 95.20 each.
    OrderId quote(std::int64_t hours)
    {
        return OrderId(done(workflows::createOrder(
                                at.office, at.request(),
                                {.customer = at.customer,
                                 .lines = {{.item = at.tasting, .quantity = pieces(hours)}}}))
                           .id);
    }

    Result<sales::Order> confirm(OrderId order, const QString& reason = {})
    {
        return workflows::confirmOrder(at.office, order, 1, reason);
    }

    settlements::CreditStanding standing()
    {
        return at.look([&](Reader& books) { return workflows::creditOf(books, at.customer); });
    }

    std::int64_t overrides()
    {
        std::int64_t count = -1;
        const auto read =
            at.database->eachOf(u"SELECT COUNT(*) AS count FROM credit_override"_s, {},
                                [&](const Row& row) { count = row.integer("count"); });
        require(read.has_value(), "the overrides can be counted");
        return count;
    }

    TaxBooks at;
};

TEST_F(Credit, CountsWhatIsOwedAndWhatIsOrdered)
{
    policy(CreditCheck::Block, euros(2'000'00));
    at.invoice(10); // 952.00
    const OrderId order = quote(5);

    const auto before = standing();
    ASSERT_TRUE(confirm(order));
    const auto after = standing();

    EXPECT_EQ(before.receivables, euros(952'00));
    EXPECT_EQ(before.ordered, euros(0));
    EXPECT_EQ(after.ordered, euros(476'00));
    EXPECT_EQ(after.exposure(), euros(1'428'00));
    done(workflows::issueInvoice(
        at.office, at.request(),
        {.order = order, .seen = 2, .scope = sales::InvoiceScope::Ordered}));
    EXPECT_EQ(standing().receivables, euros(1'428'00));
    EXPECT_EQ(standing().ordered, euros(0));
}

TEST_F(Credit, BlocksAnOrderBeyondTheLimitButNotOneThatReachesIt)
{
    policy(CreditCheck::Block, euros(952'00));

    const auto tooMuch = confirm(quote(11));
    const auto exact = confirm(quote(10));
    const auto more = confirm(quote(1));

    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.error().code, &settlements::errors::creditExceeded);
    EXPECT_TRUE(exact);
    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().code, &settlements::errors::creditExceeded);
    EXPECT_EQ(standing().ordered, euros(952'00));
}

TEST_F(Credit, PrefersTheCustomersOwnLimitToTheDefault)
{
    policy(CreditCheck::Block, euros(0));
    at.arrange([&](UnitOfWork& work) {
        return settlements::setCreditLimit(work, at.customer, euros(1'000'00));
    });
    EXPECT_TRUE(confirm(quote(10)));
    at.arrange([&](UnitOfWork& work) {
        return settlements::setCreditLimit(work, at.customer, std::nullopt);
    });

    const auto refused = confirm(quote(1));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &settlements::errors::creditExceeded);
    EXPECT_FALSE(standing().isOwnLimit);
}

TEST_F(Credit, OnlyWarnsOrSaysNothingWhereThePolicySaysSo)
{
    policy(CreditCheck::Warn, euros(1'00));
    const OrderId order = quote(10);
    const auto found = at.look([&](Reader& books) -> Result<workflows::CreditFound> {
        TANDEM_TRY(const auto one, sales::order(books, order));
        return workflows::creditFor(books, one);
    });

    EXPECT_EQ(found.verdict, settlements::CreditVerdict::Warned);
    EXPECT_EQ(found.more, euros(952'00));
    EXPECT_TRUE(confirm(order));
    policy(CreditCheck::Off, euros(1'00));
    EXPECT_TRUE(confirm(quote(10)));
    EXPECT_EQ(overrides(), 0);
}

TEST_F(Credit, StopsAHeldCustomerWhateverThePolicy)
{
    policy(CreditCheck::Off, std::nullopt);
    at.arrange([&](UnitOfWork& work) {
        return settlements::holdCredit(work, at.customer, u"Two cheques bounced"_s);
    });

    const auto held = confirm(quote(1));
    at.arrange([&](UnitOfWork& work) { return settlements::releaseCredit(work, at.customer); });
    const auto released = confirm(quote(1));

    ASSERT_FALSE(held);
    EXPECT_EQ(held.error().code, &settlements::errors::creditHeld);
    EXPECT_TRUE(released);
}

TEST_F(Credit, ReadsNoOrdersWhereNothingIsChecked)
{
    const auto createForeign = [&] {
        return at.arrange([&](UnitOfWork& work) -> Result<OrderId> {
            TANDEM_TRY(const auto made,
                       workflows::createOrder(
                           work, {.customer = at.customer,
                                  .lines = {{.item = at.tasting,
                                             .quantity = pieces(1),
                                             .price = UnitPrice::of(Money::ofMinor(90'00, usd))}},
                                  .currency = usd}));
            return made.id;
        });
    };
    ASSERT_TRUE(confirm(createForeign())); // there is no rate of the dollar to count it at

    policy(CreditCheck::Off, euros(1'00));
    const auto off = confirm(quote(1));
    policy(CreditCheck::Block, std::nullopt);
    const auto unlimited = confirm(quote(1));
    policy(CreditCheck::Block, euros(9'000'00));
    const auto checked = confirm(quote(1));

    EXPECT_TRUE(off);
    EXPECT_TRUE(unlimited);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, &exchange::errors::rateMissing);
}

TEST_F(Credit, IsOverriddenWithAReasonByWhoMay)
{
    policy(CreditCheck::Block, euros(1'00));
    Office clerk(*at.database, at.clock, at.random,
                 Session{.user = UserId(7),
                         .userName = u"clerk"_s,
                         .permissions = {Permission::SalesRead, Permission::SalesWrite}});
    const OrderId order = quote(10);

    const auto denied = workflows::confirmOrder(clerk, order, 1, u"A good customer"_s);
    EXPECT_EQ(overrides(), 0);
    const auto allowed = confirm(order, u"A good customer"_s);

    ASSERT_FALSE(denied);
    EXPECT_EQ(denied.error().code, &tandem::errors::permissionDenied);
    EXPECT_TRUE(allowed);
    EXPECT_EQ(overrides(), 1);
}

TEST_F(Credit, IsCheckedAgainWhenGoodsGoOut)
{
    const OrderId order = quote(10);
    ASSERT_TRUE(confirm(order));
    policy(CreditCheck::Block, euros(1'00));

    const auto refused =
        workflows::deliverOrder(at.office, at.request(), {.order = order, .seen = 2});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &settlements::errors::creditExceeded);
}

} // namespace
} // namespace tandem::test
