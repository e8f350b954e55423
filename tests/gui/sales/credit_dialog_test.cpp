#include "gui/frontoffice/sales/credit_dialog.h"

#include "backoffice/settlements/actions.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/order_queries.h"
#include "gui/frontoffice/sales/order_page.h"
#include "gui/frontoffice/sales/quantities_dialog.h"
#include "gui/pressing.h"
#include "workflows/create_order.h"

#include <QLineEdit>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using sales::OrderState;
using settlements::CreditCheck;

/// An order of a customer whose credit is at its end.
class CreditAsked : public ::testing::TestWithParam<const char*> {
protected:
    template <class Change>
    void arrange(Change change)
    {
        at.elsewhere(UserId(1), [&](Office& office) {
            taken(office.change(settlements::actions::changeCreditPolicy, change));
        });
    }

    sales::Order order(OrderId id)
    {
        return taken(at.office().read(sales::actions::orders,
                                      [&](Reader& books) { return sales::order(books, id); }));
    }

    /// The latest order in a state of which nothing went out.
    sales::Order orderIn(OrderState state)
    {
        const auto rows = taken(at.office().read(
            sales::actions::orders, [](Reader& books) { return sales::orders(books, {}, 500); }));
        for (const auto& row : rows) {
            const sales::Order one = order(row.id);
            const bool hasGoods = std::ranges::any_of(one.lines, [](const auto& line) {
                return sales::deliverable(line) > Quantity::ofWhole(0);
            });
            if (one.state == state && (state == OrderState::Quote || hasGoods))
                return one;
        }
        require(false, "the sample has such an order");
        return order({});
    }

    void limit(CreditCheck check)
    {
        arrange([&](UnitOfWork& work) {
            return settlements::setCreditPolicy(work,
                                                {.check = check, .defaultLimit = Money::zero(eur)});
        });
    }

    gui::OrderPage* open(const sales::Order& order)
    {
        at.window->go(u"sales.order"_s, order.id.value());
        auto* const page = at.window->findChild<gui::OrderPage*>();
        EXPECT_TRUE(waitFor([&] { return page->order() && page->order()->id == order.id; }));
        EXPECT_TRUE(activate(at.window.get()));
        return page;
    }

    gui::CreditDialog* asked(gui::OrderPage* page, const QString& deed)
    {
        auto* const pressed = button(page, deed);
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
        return shownDialog<gui::CreditDialog>(at.window.get());
    }

    std::optional<gui::CreditDialog*> none()
    {
        for (auto* const one : at.window->findChildren<gui::CreditDialog*>())
            if (one->isVisible())
                return one;
        return {};
    }

    WindowBooks at{QString::fromLatin1(GetParam() ? GetParam() : "")};
};

using CreditAskedOfManager = CreditAsked;
using CreditAskedOfClerk = CreditAsked;

TEST_P(CreditAskedOfManager, GoesOnBeyondTheLimitWithAReason)
{
    limit(CreditCheck::Block);
    const sales::Order quote = orderIn(OrderState::Quote);
    auto* const page = open(quote);
    auto* const dialog = asked(page, u"Confirm order"_s);
    ASSERT_NE(dialog, nullptr);

    ASSERT_TRUE(pressOk(dialog));
    EXPECT_EQ(said(dialog), u"Say why."_s);
    EXPECT_EQ(order(quote.id).state, OrderState::Quote);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"reasonEdit"_s), u"An old friend"_s);
    ASSERT_TRUE(pressOk(dialog));

    EXPECT_TRUE(waitFor([&] { return order(quote.id).state == OrderState::Confirmed; }));
}

TEST_P(CreditAskedOfManager, ShowsWhatIsOpenAndWhatIsBeyond)
{
    limit(CreditCheck::Block);
    const sales::Order quote = orderIn(OrderState::Quote);
    const auto found = taken(at.office().read(
        sales::actions::orders, [&](Reader& books) { return workflows::creditFor(books, quote); }));
    auto* const dialog = asked(open(quote), u"Confirm order"_s);
    ASSERT_NE(dialog, nullptr);

    const auto figure = [&](const QString& name) {
        return dialog->findChild<QLabel*>(name + u"Edit"_s)->text();
    };
    const gui::Locality& locality = at.window->desk().locality;
    EXPECT_EQ(figure(u"receivables"_s), gui::moneyText(found.standing.receivables, locality));
    EXPECT_EQ(figure(u"ordered"_s), gui::moneyText(found.standing.ordered, locality));
    EXPECT_EQ(figure(u"more"_s), gui::moneyText(quote.gross(), locality));
    EXPECT_EQ(figure(u"beyond"_s),
              gui::moneyText(found.standing.exposure() + quote.gross(), locality));
}

TEST_P(CreditAskedOfManager, OnlyAsksWhereThePolicyWarns)
{
    limit(CreditCheck::Warn);
    const sales::Order quote = orderIn(OrderState::Quote);
    auto* const page = open(quote);
    auto* dialog = asked(page, u"Confirm order"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QLineEdit*>(u"reasonEdit"_s), nullptr);

    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return !none(); }));
    EXPECT_EQ(order(quote.id).state, OrderState::Quote);
    ASSERT_TRUE(activate(at.window.get()));
    dialog = asked(page, u"Confirm order"_s);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(pressOk(dialog));

    EXPECT_TRUE(waitFor([&] { return order(quote.id).state == OrderState::Confirmed; }));
}

TEST_P(CreditAskedOfManager, DeliversToWhoIsOnHoldWithAReason)
{
    const sales::Order agreed = orderIn(OrderState::Confirmed);
    arrange([&](UnitOfWork& work) {
        return settlements::holdCredit(work, agreed.customer, u"Two cheques bounced"_s);
    });
    auto* const dialog = asked(open(agreed), u"Deliver"_s);
    ASSERT_NE(dialog, nullptr);
    bool saysWhy = false;
    for (const auto* const label : dialog->findChildren<QLabel*>())
        saysWhy = saysWhy || label->text().contains(u"Two cheques bounced"_s);
    EXPECT_TRUE(saysWhy);

    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"reasonEdit"_s), u"Paid in cash"_s);
    ASSERT_TRUE(pressOk(dialog));
    auto* const delivering = shownDialog<gui::QuantitiesDialog>(at.window.get());
    ASSERT_NE(delivering, nullptr);
    ASSERT_TRUE(pressOk(delivering));

    EXPECT_TRUE(waitFor([&] {
        return sales::deliveryProgress(order(agreed.id)) != sales::deliveryProgress(agreed);
    })) << qPrintable(said(delivering));
}

TEST_P(CreditAskedOfClerk, MayNotGoOnBeyondTheLimit)
{
    limit(CreditCheck::Block);
    const sales::Order quote = orderIn(OrderState::Quote);
    auto* const dialog = asked(open(quote), u"Confirm order"_s);
    ASSERT_NE(dialog, nullptr);

    EXPECT_FALSE(button(dialog, u"Go on"_s)->isEnabled());
    EXPECT_EQ(dialog->findChild<QLineEdit*>(u"reasonEdit"_s), nullptr);
    ASSERT_TRUE(pressOk(dialog));
    EXPECT_EQ(order(quote.id).state, OrderState::Quote);
}

INSTANTIATE_TEST_SUITE_P(Boss, CreditAskedOfManager, ::testing::Values(nullptr));
INSTANTIATE_TEST_SUITE_P(Seller, CreditAskedOfClerk, ::testing::Values("sales clerk"));

} // namespace
} // namespace tandem::test
