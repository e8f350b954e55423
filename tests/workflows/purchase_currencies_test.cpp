#include "sales_terms_books.h"

#include "backoffice/currencies/errors.h"
#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/commitments.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/inventory/purchase_service.h"
#include "backoffice/tax/tax_movement_service.h"
#include "reports/cash_forecast.h"
#include "workflows/pay.h"
#include "workflows/place_purchase_order.h"
#include "workflows/receive_bill.h"
#include "workflows/receive_goods.h"
#include "workflows/revalue.h"

#include <random>

namespace tandem::test {
namespace {

using ledger::AccountRole;

class PurchaseCurrencies : public testing::Test {
protected:
    PurchaseCurrencies()
    {
        at.clock.day = QDate(2025, 11, 1);
        at.arrange([](UnitOfWork& work) {
            return ledger::openFiscalYears(work, {2026, 1, 1}, {2026, 12, 31});
        });
    }

    /// A bill over one expense.
    inventory::BillDraft expense(const Money& net, const QString& taxCode = {})
    {
        return {.supplier = at.supplier,
                .supplierNumber = u"R-%1"_s.arg(++m_count),
                .expenses = {{.description = u"Hosting"_s, .net = net, .taxCode = taxCode}}};
    }
    inventory::Bill billed(const inventory::BillDraft& draft)
    {
        const auto received =
            at.arrange([&](UnitOfWork& work) { return workflows::receiveBill(work, draft); });
        return at.look([&](Reader& books) { return inventory::bill(books, received.bill); });
    }
    settlements::OpenItem item(const inventory::Bill& bill)
    {
        return at
            .look([&](Reader& books) {
                return settlements::itemsOfSource(books, settlements::Side::Payable, u"bill"_s,
                                                  bill.head.id.value());
            })
            .front();
    }
    void pay(const inventory::Bill& bill, const Money& dollarsPaid, const Money& paid)
    {
        const AccountId bank =
            at.look([](Reader& books) { return ledger::accountOf(books, AccountRole::Bank); });
        at.arrange([&](UnitOfWork& work) {
            return workflows::makePayment(work,
                                          {.payment = {.direction = settlements::Direction::Out,
                                                       .side = settlements::Side::Payable,
                                                       .party = at.supplier,
                                                       .paidOn = at.clock.day,
                                                       .amount = paid,
                                                       .bankAccount = bank,
                                                       .credit = dollarsPaid},
                                           .settleBy = workflows::SettleBy::Document,
                                           .document = bill.head.number});
        });
    }
    inventory::PurchaseOrder ordered(const inventory::PurchaseOrderDraft& draft)
    {
        const auto placed = at.arrange(
            [&](UnitOfWork& work) { return workflows::placePurchaseOrder(work, draft); });
        return order(placed.id);
    }
    inventory::PurchaseOrder order(inventory::PurchaseOrderId id)
    {
        return at.look([&](Reader& books) { return inventory::purchaseOrder(books, id); });
    }
    void receive(inventory::PurchaseOrderId id, std::int64_t count)
    {
        const auto now = order(id);
        at.arrange([&](UnitOfWork& work) {
            return workflows::receiveGoods(work,
                                           {.order = id,
                                            .seen = now.version,
                                            .lines = {{now.lines.front().id, pieces(count)}}});
        });
    }
    inventory::Bill billOf(inventory::PurchaseOrderId id, std::int64_t count,
                           const QString& taxCode = {})
    {
        const auto now = order(id);
        return billed(
            {.order = id,
             .seen = now.version,
             .supplierNumber = u"R-%1"_s.arg(++m_count),
             .lines = {
                 {.line = now.lines.front().id, .quantity = pieces(count), .taxCode = taxCode}}});
    }

    SalesBooks at;

private:
    int m_count = 0;
};

TEST_F(PurchaseCurrencies, ValueABillAndItsTaxAtTheRateOfItsDay)
{
    at.rate(u"1.0873"_s, at.clock.day);

    const inventory::Bill bill = billed(expense(dollars(100'00), u"P19"_s));

    EXPECT_EQ(bill.head.net, dollars(100'00));
    EXPECT_EQ(bill.head.tax, dollars(19'00));
    EXPECT_EQ(bill.head.baseNet, euros(91'97));
    EXPECT_EQ(bill.head.baseTax, euros(17'48));
    EXPECT_EQ(bill.head.rates, u"1 EUR = 1.0873 USD (manual 2025-11-01)");
    EXPECT_EQ(item(bill).open, dollars(119'00));
    EXPECT_EQ(item(bill).openBase, euros(109'45));
    EXPECT_EQ(at.balance(AccountRole::Payable), euros(-109'45));
    EXPECT_EQ(at.balance(AccountRole::PurchaseExpense), euros(91'97));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(17'48));
    const auto movements = at.look([&](Reader& books) {
        return tax::movementsOfDocument(books, u"bill"_s, bill.head.id.value());
    });
    ASSERT_EQ(movements.size(), 1U);
    EXPECT_EQ(movements.front().net, euros(91'97));
    EXPECT_EQ(movements.front().tax, euros(17'48));
    EXPECT_EQ(at.findings(), QStringList());
}

// Worked case F1, seen from the other side: what is paid later costs more.
TEST_F(PurchaseCurrencies, RealiseALossWhenTheBillIsPaid)
{
    at.rate(u"1.10"_s, at.clock.day);
    const inventory::Bill bill = billed(expense(dollars(1'000'00)));
    EXPECT_EQ(at.balance(AccountRole::Payable), euros(-909'09));

    at.clock.day = QDate(2025, 11, 20);
    pay(bill, dollars(1'000'00), euros(952'38));

    EXPECT_EQ(at.balance(AccountRole::Payable), euros(0));
    EXPECT_EQ(at.balance(AccountRole::Bank), euros(-952'38));
    EXPECT_EQ(at.balance(AccountRole::ExchangeLoss), euros(43'29));
    EXPECT_EQ(at.findings(), QStringList());
}

// Worked case F3, alike.
TEST_F(PurchaseCurrencies, AreRevaluedAtTheEndOfTheYear)
{
    at.rate(u"1.10"_s, QDate(2025, 12, 29));
    at.rate(u"1.08"_s, QDate(2025, 12, 31));
    at.clock.day = QDate(2025, 12, 29);
    const inventory::Bill bill = billed(expense(dollars(1'000'00)));
    at.clock.day = QDate(2026, 1, 31);
    const auto revalued = workflows::revalue(at.office, QDate(2025, 12, 31));
    ASSERT_TRUE(revalued) << qPrintable(TestOffice::text(revalued.error()));

    pay(bill, dollars(1'000'00), euros(952'38));

    EXPECT_EQ(at.balance(AccountRole::UnrealisedExchangeLoss), euros(0)); // and taken back
    EXPECT_EQ(at.balance(AccountRole::ExchangeLoss), euros(43'29));
    EXPECT_EQ(at.balance(AccountRole::Payable), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
}

// Worked case F5.
TEST_F(PurchaseCurrencies, LeaveNoResidueWhenPaidInParts)
{
    at.rate(u"1.0873"_s, at.clock.day);
    const inventory::Bill bill = billed(expense(dollars(100'00)));
    std::vector<std::int64_t> cleared;
    for (const std::int64_t part : {33'33, 33'33, 33'34}) {
        const Money before = item(bill).openBase;
        pay(bill, dollars(part), euros(30'00));
        cleared.push_back((before - item(bill).openBase).minor());
    }
    EXPECT_EQ(cleared, (std::vector<std::int64_t>{30'65, 30'66, 30'66}));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST_F(PurchaseCurrencies, OweTheTaxOfAReverseChargeOnTheValuedNet)
{
    at.rate(u"1.10"_s, at.clock.day);

    const inventory::Bill bill = billed(expense(dollars(1'000'00), u"PRC"_s));

    EXPECT_EQ(bill.gross(), dollars(1'000'00));
    EXPECT_EQ(at.balance(AccountRole::Payable), euros(-909'09));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(172'73)); // 19 % of 909.09
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-172'73));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST_F(PurchaseCurrencies, TakeAWorthThatWasAgreed)
{
    at.rate(u"1.10"_s, at.clock.day);
    inventory::BillDraft draft = expense(dollars(1'000'00));
    draft.base = euros(900'00);

    const inventory::Bill bill = billed(draft);

    EXPECT_EQ(item(bill).openBase, euros(900'00));
    EXPECT_EQ(bill.head.rates, u"rate 1.111111 instead of 1.10 (manual 2025-11-01)");
    EXPECT_EQ(at.findings(), QStringList());
}

TEST_F(PurchaseCurrencies, BringGoodsInAtTheRateOfTheirDay)
{
    at.rate(u"1.10"_s, at.clock.day);
    const auto placed = ordered({.supplier = at.supplier,
                                 .lines = {{.item = at.chai, .quantity = pieces(10)}},
                                 .currency = usd});
    EXPECT_EQ(placed.lines.front().price, UnitPrice::of(dollars(11'00))); // 10.00 by the rate
    EXPECT_EQ(placed.net, dollars(110'00));
    EXPECT_EQ(placed.lines.front().baseNet, euros(100'00));

    receive(placed.id, 6); // 66.00 at 1.10
    at.clock.day = QDate(2025, 11, 10);
    at.rate(u"1.00"_s, at.clock.day);
    receive(placed.id, 4); // 44.00 at 1.00
    EXPECT_EQ(at.balance(AccountRole::Inventory), euros(104'00));
    EXPECT_EQ(at.balance(AccountRole::GoodsReceivedNotBilled), euros(-104'00));

    at.clock.day = QDate(2025, 11, 12);
    at.rate(u"1.05"_s, at.clock.day);
    const inventory::Bill first = billOf(placed.id, 5, u"P19"_s);
    EXPECT_EQ(first.head.net, dollars(55'00));
    EXPECT_EQ(first.lines.front().cleared, euros(52'00)); // half of what came
    EXPECT_EQ(first.head.baseNet, euros(52'38));          // 65.45 at 1.05 are 62.33
    EXPECT_EQ(first.head.baseTax, euros(9'95));
    EXPECT_EQ(at.balance(AccountRole::PriceVariance), euros(38));
    const inventory::Bill second = billOf(placed.id, 5);
    EXPECT_EQ(second.lines.front().cleared, euros(52'00));
    EXPECT_EQ(second.head.baseNet, euros(52'38));

    EXPECT_EQ(at.balance(AccountRole::GoodsReceivedNotBilled), euros(0));
    EXPECT_EQ(at.balance(AccountRole::PriceVariance), euros(76));
    EXPECT_EQ(order(placed.id).state, inventory::PurchaseState::Closed);
    EXPECT_EQ(at.findings(), QStringList());
}

TEST_F(PurchaseCurrencies, CommitWhatTheOrderWasWorth)
{
    at.rate(u"1.10"_s, at.clock.day);
    const auto placed = ordered({.supplier = at.supplier,
                                 .lines = {{.item = at.tasting,
                                            .quantity = pieces(4),
                                            .price = UnitPrice::of(dollars(55'00))}},
                                 .currency = usd});
    EXPECT_EQ(inventory::committedBy(placed), euros(200'00));
    billOf(placed.id, 1);
    EXPECT_EQ(inventory::committedBy(order(placed.id)), euros(150'00));
    EXPECT_EQ(at.look([](Reader& books) {
        return inventory::committedFrom(books, {2025, 1, 1}, {2025, 12, 31}, {});
    }),
              euros(150'00));
}

TEST_F(PurchaseCurrencies, AreExpectedInTheCashForecastAtTheirWorth)
{
    at.rate(u"1.10"_s, at.clock.day);
    ordered({.supplier = at.supplier,
             .lines = {{.item = at.tasting,
                        .quantity = pieces(4),
                        .price = UnitPrice::of(dollars(55'00))}},
             .currency = usd});

    const auto forecast =
        at.look([](Reader& books) { return reports::cashForecast(books, {}, {}); });

    EXPECT_EQ(forecast.leftOutCount, 0);
    Money out = euros(0);
    for (const budgets::ForecastWeek& week : forecast.courses.front().weeks)
        out += week.paid;
    EXPECT_EQ(out, euros(200'00));
}

TEST_F(PurchaseCurrencies, RefuseWhatHasNoRateOrTwoCurrencies)
{
    const auto refused = [&](const inventory::BillDraft& draft) {
        const auto done = at.office.change(inventory::actions::receiveBill, [&](UnitOfWork& work) {
            return workflows::receiveBill(work, draft);
        });
        return done ? nullptr : done.error().code;
    };
    EXPECT_EQ(refused(expense(dollars(10'00))), &exchange::errors::rateMissing);
    at.rate(u"1.10"_s, at.clock.day);
    inventory::BillDraft mixed = expense(dollars(10'00));
    mixed.expenses.push_back({.description = u"Rent"_s, .net = euros(10'00)});
    EXPECT_EQ(refused(mixed), &inventory::errors::purchaseCurrencyDiffers);
    const auto placed = ordered({.supplier = at.supplier,
                                 .lines = {{.item = at.tasting, .quantity = pieces(1)}},
                                 .currency = usd});
    EXPECT_EQ(refused({.order = placed.id,
                       .seen = placed.version,
                       .supplierNumber = u"X"_s,
                       .lines = {{.line = placed.lines.front().id,
                                  .quantity = pieces(1),
                                  .price = price(10'00)}}}),
              &inventory::errors::purchaseCurrencyDiffers);
    EXPECT_EQ(at.balance(AccountRole::Payable), euros(0));
}

/// However bills and payments fall, the account is what is open, and nothing stays of what is paid.
TEST_F(PurchaseCurrencies, KeepTheAccountAtWhatIsOpen)
{
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        std::mt19937 dice(seed);
        const auto roll = [&](int low, int high) {
            return std::uniform_int_distribution<int>(low, high)(dice);
        };
        const std::array codes{QString(), u"P19"_s, u"P7"_s, u"PRC"_s};
        std::vector<inventory::Bill> bills;
        for (int i = 0; i < 4; ++i) {
            at.clock.day = at.clock.day.addDays(1);
            at.rate(Decimal::ofScaled(roll(8'000, 13'000), 4).toString(), at.clock.day);
            bills.push_back(billed(
                expense(dollars(roll(1, 90'000)), codes[static_cast<std::size_t>(roll(0, 3))])));
        }
        for (const inventory::Bill& bill : bills) {
            while (!item(bill).open.isZero()) {
                const Money open = item(bill).open;
                const Money part =
                    roll(0, 2) == 0 ? open : dollars(roll(1, static_cast<int>(open.minor())));
                pay(bill, part, euros(roll(1, 100'000)));
                ASSERT_EQ(at.balance(AccountRole::Payable), -at.openSum(settlements::Side::Payable))
                    << "seed " << seed;
            }
            EXPECT_TRUE(item(bill).openBase.isZero());
        }
        EXPECT_EQ(at.balance(AccountRole::Payable), euros(0)) << "seed " << seed;
    }
    EXPECT_EQ(at.findings(), QStringList());
}

} // namespace
} // namespace tandem::test
