#include "sales_terms_books.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/inventory/purchase_service.h"
#include "backoffice/inventory/stock_queries.h"
#include "backoffice/inventory/stock_transfer_service.h"
#include "backoffice/tax/tax_settings.h"
#include "support/row_images.h"
#include "workflows/pay.h"
#include "workflows/place_purchase_order.h"
#include "workflows/receive_bill.h"
#include "workflows/receive_goods.h"

#include <random>

namespace tandem::test {
namespace {

template <class Outcome>
const ErrorCode* errorOf(const Outcome& outcome)
{
    return outcome ? nullptr : outcome.error().code;
}

using inventory::BillKind;
using ledger::AccountRole;
using workflows::CreditUse;

/// Ten boxes of tea at 5.00 and four hours of tasting at 40.00, with 19 %.
class PurchaseReturns : public testing::Test {
protected:
    PurchaseReturns() { at.clock.day = QDate(2025, 11, 3); }

    inventory::PurchaseOrder order(inventory::PurchaseOrderId id)
    {
        return at.look([&](Reader& books) { return inventory::purchaseOrder(books, id); });
    }
    inventory::PurchaseOrder ordered(std::int64_t boxes = 10)
    {
        const auto placed = at.arrange([&](UnitOfWork& work) {
            return workflows::placePurchaseOrder(
                work,
                {.supplier = at.supplier,
                 .lines = {{.item = at.tea, .quantity = pieces(boxes), .taxCode = u"P19"_s},
                           {.item = at.tasting, .quantity = pieces(4), .taxCode = u"P19"_s}}});
        });
        return order(placed.id);
    }
    void receive(inventory::PurchaseOrderId id, std::int64_t boxes)
    {
        const auto now = order(id);
        at.arrange([&](UnitOfWork& work) {
            return workflows::receiveGoods(work,
                                           {.order = id,
                                            .seen = now.version,
                                            .lines = {{now.lines.front().id, pieces(boxes)}}});
        });
    }
    inventory::Bill bill(inventory::BillId id)
    {
        return at.look([&](Reader& books) { return inventory::bill(books, id); });
    }
    inventory::BillDraft billFor(const inventory::PurchaseOrder& now, std::int64_t boxes)
    {
        return {.order = now.id,
                .seen = now.version,
                .supplierNumber = number(),
                .lines = {{.line = now.lines.front().id, .quantity = pieces(boxes)}}};
    }
    inventory::Bill billed(inventory::PurchaseOrderId id, std::int64_t boxes)
    {
        const auto draft = billFor(order(id), boxes);
        const auto done =
            at.arrange([&](UnitOfWork& work) { return workflows::receiveBill(work, draft); });
        return bill(done.bill);
    }
    void sendBack(inventory::PurchaseOrderId id, std::int64_t boxes, bool isReplaced = false)
    {
        const auto now = order(id);
        at.arrange([&](UnitOfWork& work) {
            return workflows::sendGoodsBack(work,
                                            {.order = id,
                                             .seen = now.version,
                                             .reason = u"Damp"_s,
                                             .isReplaced = isReplaced,
                                             .lines = {{now.lines.front().id, pieces(boxes)}}});
        });
    }
    inventory::Bill credited(const inventory::Bill& of,
                             std::vector<inventory::CreditedLineDraft> lines = {},
                             CreditUse use = CreditUse::Settles)
    {
        const auto done = at.arrange([&](UnitOfWork& work) {
            return workflows::creditBill(
                work, {.bill = of.head.id, .supplierNumber = number(), .lines = std::move(lines)},
                use);
        });
        return bill(done.bill);
    }
    inventory::Bill deposit(inventory::PurchaseOrderId id, std::int64_t cents,
                            const QString& taxCode = u"P19"_s)
    {
        const auto now = order(id);
        const auto done = at.arrange([&](UnitOfWork& work) {
            return workflows::receiveDepositBill(work,
                                                 {.order = id,
                                                  .seen = now.version,
                                                  .supplierNumber = number(),
                                                  .net = Money::ofMinor(cents, now.currency()),
                                                  .taxCode = taxCode});
        });
        return bill(done.bill);
    }
    Money open(const inventory::Bill& of)
    {
        Money sum = Money::zero(of.head.net.currency());
        for (const auto& item : at.look([&](Reader& books) {
                 return settlements::itemsOfSource(books, settlements::Side::Payable, u"bill"_s,
                                                   of.head.id.value());
             }))
            sum += item.open;
        return sum;
    }
    void pay(const inventory::Bill& of)
    {
        const AccountId bank =
            at.look([](Reader& books) { return ledger::accountOf(books, AccountRole::Bank); });
        const Money amount = open(of);
        at.arrange([&](UnitOfWork& work) {
            return workflows::makePayment(work,
                                          {.payment = {.direction = settlements::Direction::Out,
                                                       .side = settlements::Side::Payable,
                                                       .party = at.supplier,
                                                       .paidOn = at.clock.day,
                                                       .amount = amount,
                                                       .bankAccount = bank},
                                           .settleBy = workflows::SettleBy::Document,
                                           .document = of.head.number});
        });
    }
    inventory::StockOnHand stock()
    {
        const auto rows = at.look(
            [](Reader& books) { return inventory::stockOnHand(books, QString(), QString(), 10); });
        return rows.front();
    }
    Money receivedNotBilled()
    {
        return at.look([](Reader& books) { return inventory::goodsReceivedNotBilled(books); });
    }
    QStringList findings()
    {
        QStringList all = at.findings();
        for (const Finding& one :
             at.look([](Reader& books) { return inventory::verifyStock(books); }))
            all += one.what;
        return all;
    }
    QString number() { return u"R-%1"_s.arg(++m_count); }

    SalesBooks at;

private:
    int m_count = 0;
};

TEST_F(PurchaseReturns, SendGoodsBackAndTakeTheCreditNoteForThem)
{
    const auto tea = ordered();
    receive(tea.id, 10);
    const auto bill = billed(tea.id, 10);
    EXPECT_EQ(open(bill), euros(59'50));

    sendBack(tea.id, 2);

    EXPECT_EQ(stock().quantity, pieces(8));
    EXPECT_EQ(at.balance(AccountRole::Inventory), euros(40'00));
    EXPECT_EQ(at.balance(AccountRole::GoodsReceivedNotBilled), euros(10'00));
    EXPECT_EQ(receivedNotBilled(), euros(-10'00));
    EXPECT_EQ(order(tea.id).lines.front().returned, pieces(2));

    const auto note = credited(bill, {{bill.lines.front().id, pieces(2)}});

    EXPECT_EQ(note.head.kind, BillKind::CreditNote);
    EXPECT_TRUE(note.head.number.startsWith(u"PC-2025-"));
    EXPECT_EQ(note.head.net, euros(-10'00));
    EXPECT_EQ(note.head.tax, euros(-1'90));
    EXPECT_EQ(note.credited, bill.head.id);
    EXPECT_EQ(at.balance(AccountRole::GoodsReceivedNotBilled), euros(0));
    EXPECT_EQ(receivedNotBilled(), euros(0));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(7'60));
    EXPECT_EQ(at.balance(AccountRole::Payable), euros(-47'60));
    EXPECT_EQ(open(bill), euros(47'60));
    EXPECT_EQ(open(note), euros(0));
    EXPECT_EQ(order(tea.id).lines.front().returned, pieces(0));
    EXPECT_EQ(order(tea.id).lines.front().billed, pieces(8));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PurchaseReturns, LetOtherGoodsComeInsteadWithoutAnotherBill)
{
    const auto tea = ordered();
    receive(tea.id, 10);
    billed(tea.id, 10);

    sendBack(tea.id, 3, true);
    EXPECT_EQ(order(tea.id).state, inventory::PurchaseState::Open);
    EXPECT_EQ(receivable(order(tea.id).lines.front()), pieces(3));
    EXPECT_EQ(billable(order(tea.id).lines.front()), pieces(0));
    receive(tea.id, 3);

    EXPECT_EQ(stock().quantity, pieces(10));
    EXPECT_EQ(at.balance(AccountRole::GoodsReceivedNotBilled), euros(0));
    EXPECT_EQ(receivedNotBilled(), euros(0));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PurchaseReturns, SendBackWhatWasNotBilledYetWithoutACreditNote)
{
    const auto tea = ordered();
    receive(tea.id, 10);

    sendBack(tea.id, 4);

    EXPECT_EQ(billable(order(tea.id).lines.front()), pieces(6));
    EXPECT_EQ(at.balance(AccountRole::GoodsReceivedNotBilled), euros(-30'00));
    const auto bill = billed(tea.id, 6);
    EXPECT_EQ(bill.head.net, euros(30'00));
    EXPECT_EQ(at.balance(AccountRole::GoodsReceivedNotBilled), euros(0));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PurchaseReturns, BookWhatTheStockIsWorthLessAsAPriceVariance)
{
    at.stock(at.tea, 10, 1'00);
    const auto tea = ordered();
    receive(tea.id, 10); // 20 boxes are worth 60.00 now
    at.arrange([&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto main, inventory::mainWarehouse(work));
        TANDEM_TRY(const auto shop,
                   inventory::createWarehouse(work, {.code = u"SHOP"_s, .name = u"Shop"_s}));
        TANDEM_CHECK(inventory::transferStock(
            work, {.from = main, .to = shop, .lines = {{at.tea, pieces(19)}}}));
        return {};
    });

    sendBack(tea.id, 1); // the last box here is worth its average of 3.00

    EXPECT_EQ(at.balance(AccountRole::PriceVariance), euros(-2'00));
    EXPECT_EQ(at.balance(AccountRole::GoodsReceivedNotBilled), euros(-45'00));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PurchaseReturns, TakeALowerPriceBackAsAPriceVariance)
{
    const auto tea = ordered();
    receive(tea.id, 10);
    const auto bill = billed(tea.id, 10);

    const auto note = credited(bill, {{bill.lines.front().id, pieces(0), euros(5'00)}});

    EXPECT_EQ(note.head.net, euros(-5'00));
    EXPECT_EQ(note.head.tax, euros(-95));
    EXPECT_EQ(at.balance(AccountRole::PriceVariance), euros(-5'00));
    EXPECT_EQ(at.balance(AccountRole::GoodsReceivedNotBilled), euros(0));
    EXPECT_EQ(order(tea.id).lines.front().billed, pieces(10));
    // What is left is spread over the boxes that are left: 45.00 for ten.
    const auto again = credited(this->bill(bill.head.id), {{bill.lines.front().id, pieces(2)}});
    EXPECT_EQ(again.head.net, euros(-9'00));
    EXPECT_EQ(findings(), QStringList());
}

// exactness.md: what is taken back in parts adds up to the document.
TEST_F(PurchaseReturns, TakeABillBackInPartsToTheCent)
{
    std::mt19937 random(7); // NOLINT: the same every time
    for (int round = 0; round < 20; ++round) {
        const auto received = at.arrange([&](UnitOfWork& work) {
            return workflows::receiveBill(
                work, {.supplier = at.supplier,
                       .supplierNumber = number(),
                       .expenses = {{.description = u"Rent"_s,
                                     .net = euros(1 + std::int64_t(random() % 100'000)),
                                     .taxCode = u"P19"_s,
                                     .quantity = pieces(7)},
                                    {.description = u"Heating"_s,
                                     .net = euros(1 + std::int64_t(random() % 100'000)),
                                     .taxCode = u"P7"_s,
                                     .quantity = pieces(3)}}});
        });
        const auto whole = bill(received.bill);
        for (int part = 0; part < 7; ++part) {
            std::vector<inventory::CreditedLineDraft> lines;
            for (const auto& line : bill(received.bill).lines)
                if (!line.leftQuantity().isZero()
                    && !inventory::creditedNet(line, pieces(1)).isZero())
                    lines.push_back({line.id, pieces(1)});
            if (!lines.empty())
                credited(whole, lines);
        }
        Money net = euros(0);
        Money tax = euros(0);
        for (const auto& note : at.look([&](Reader& books) {
                 return inventory::creditNotesOf(books, received.bill, 100);
             })) {
            net += note.net;
            tax += note.tax;
        }
        ASSERT_EQ(net, -whole.head.net) << "round " << round;
        ASSERT_EQ(tax, -whole.head.tax) << "round " << round;
        ASSERT_EQ(open(whole), euros(0));
    }
    EXPECT_EQ(at.balance(AccountRole::PurchaseExpense), euros(0));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(0));
    EXPECT_EQ(at.balance(AccountRole::Payable), euros(0));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PurchaseReturns, CreditAnExpenseOnItsOwnAccountAndLetTheCreditStand)
{
    const AccountId rent =
        at.look([](Reader& books) { return ledger::accountOf(books, AccountRole::BankCharges); });
    const auto received = at.arrange([&](UnitOfWork& work) {
        return workflows::receiveBill(work, {.supplier = at.supplier,
                                             .supplierNumber = number(),
                                             .expenses = {{.description = u"Fee"_s,
                                                           .net = euros(100'00),
                                                           .taxCode = u"P19"_s,
                                                           .account = rent}}});
    });

    const auto note = credited(bill(received.bill), {}, CreditUse::Stands);

    EXPECT_EQ(at.balance(AccountRole::BankCharges), euros(0));
    EXPECT_EQ(open(bill(received.bill)), euros(119'00));
    EXPECT_EQ(open(note), euros(-119'00));
    EXPECT_EQ(findings(), QStringList());
}

// Reverse charge is taken back on both sides. Source: exactness.md, V8.
TEST_F(PurchaseReturns, TakeReverseChargeBackOnBothSides)
{
    const auto received = at.arrange([&](UnitOfWork& work) {
        return workflows::receiveBill(
            work, {.supplier = at.supplier,
                   .supplierNumber = number(),
                   .expenses = {
                       {.description = u"Licence"_s, .net = euros(100'00), .taxCode = u"PRC"_s}}});
    });
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-19'00));

    credited(bill(received.bill));

    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(0));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PurchaseReturns, TakeAForeignBillBackAtWhatItWasWorth)
{
    at.rate(u"1.10"_s, at.clock.day);
    const auto received = at.arrange([&](UnitOfWork& work) {
        return workflows::receiveBill(work, {.supplier = at.supplier,
                                             .supplierNumber = number(),
                                             .expenses = {{.description = u"Hosting"_s,
                                                           .net = dollars(100'00),
                                                           .taxCode = u"P19"_s}}});
    });
    at.clock.day = QDate(2025, 11, 20);
    at.rate(u"1.25"_s, at.clock.day);

    const auto note = credited(bill(received.bill));

    EXPECT_EQ(note.head.net, dollars(-100'00));
    EXPECT_EQ(note.head.baseNet, -bill(received.bill).head.baseNet);
    EXPECT_EQ(note.head.baseTax, -bill(received.bill).head.baseTax);
    EXPECT_EQ(at.balance(AccountRole::Payable), euros(0));
    EXPECT_EQ(at.balance(AccountRole::PurchaseExpense), euros(0));
    EXPECT_EQ(at.balance(AccountRole::ExchangeGain), euros(0));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PurchaseReturns, DeductADepositFromTheBill)
{
    const auto tea = ordered();
    const auto paid = deposit(tea.id, 20'00);
    EXPECT_EQ(paid.head.kind, BillKind::Deposit);
    EXPECT_TRUE(paid.head.number.startsWith(u"PD-2025-"));
    EXPECT_EQ(at.balance(AccountRole::SupplierDeposits), euros(20'00));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(3'80));
    EXPECT_EQ(open(paid), euros(23'80));
    pay(paid);
    receive(tea.id, 10);

    const auto bill = billed(tea.id, 10);

    EXPECT_EQ(bill.head.net, euros(30'00));
    EXPECT_EQ(bill.head.tax, euros(5'70));
    EXPECT_EQ(open(bill), euros(35'70));
    EXPECT_EQ(at.balance(AccountRole::SupplierDeposits), euros(0));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(9'50));
    EXPECT_EQ(at.balance(AccountRole::GoodsReceivedNotBilled), euros(0));
    EXPECT_EQ(at.balance(AccountRole::Payable), euros(-35'70));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PurchaseReturns, DeductDepositsAsFarAsEachBillGoes)
{
    const auto tea = ordered();
    deposit(tea.id, 15'00);
    deposit(tea.id, 20'00);
    receive(tea.id, 10);

    const auto first = billed(tea.id, 4); // 20.00: all of the first, 5.00 of the second
    EXPECT_EQ(first.head.net, euros(0));
    EXPECT_EQ(first.head.tax, euros(0));
    EXPECT_EQ(at.balance(AccountRole::SupplierDeposits), euros(15'00));
    auto last = billFor(order(tea.id), 6);
    last.deducted = euros(10'00);
    const auto second =
        at.arrange([&](UnitOfWork& work) { return workflows::receiveBill(work, last); });

    EXPECT_EQ(bill(second.bill).head.net, euros(20'00));
    EXPECT_EQ(at.balance(AccountRole::SupplierDeposits), euros(5'00));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(2'85 + 3'80 + 3'80));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PurchaseReturns, CreditADepositThatComesToNothing)
{
    const auto tea = ordered();
    const auto asked = deposit(tea.id, 20'00);

    credited(asked);

    EXPECT_EQ(open(asked), euros(0));
    EXPECT_EQ(at.balance(AccountRole::SupplierDeposits), euros(0));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(0));
    EXPECT_TRUE(
        at.look([&](Reader& books) { return inventory::standingDeposits(books, tea.id); }).empty());
    deposit(tea.id, 210'00); // the whole order can be asked for again
    EXPECT_EQ(findings(), QStringList());
}

// IFRIC 22: what was paid in advance keeps the worth of its day.
TEST_F(PurchaseReturns, KeepTheWorthOfAForeignDepositOnTheBill)
{
    at.rate(u"1.00"_s, at.clock.day);
    const auto placed = at.arrange([&](UnitOfWork& work) {
        return workflows::placePurchaseOrder(work,
                                             {.supplier = at.supplier,
                                              .lines = {{.item = at.tasting,
                                                         .quantity = pieces(10),
                                                         .price = UnitPrice::of(dollars(10'00))}},
                                              .currency = usd});
    });
    deposit(placed.id, 40'00, {});
    EXPECT_EQ(at.balance(AccountRole::SupplierDeposits), euros(40'00));
    at.clock.day = QDate(2025, 11, 20);
    at.rate(u"1.20"_s, at.clock.day);

    const auto bill = billed(placed.id, 10);

    EXPECT_EQ(bill.head.net, dollars(60'00));
    EXPECT_EQ(bill.head.baseNet, euros(50'00));
    EXPECT_EQ(at.balance(AccountRole::PurchaseExpense), euros(90'00)); // 40.00 and 60.00 / 1.20
    EXPECT_EQ(at.balance(AccountRole::SupplierDeposits), euros(0));
    EXPECT_EQ(findings(), QStringList());
}

// Where tax is due on payment, a credit note takes back tax that waits, and a deposit whose tax
// waits is not deducted. Source: exactness.md, V10.
TEST_F(PurchaseReturns, TakeBackTaxThatWaitsForAPayment)
{
    at.arrange(
        [](UnitOfWork& work) { return tax::setDueOnPayment(work, tax::DueOnPayment::Both); });
    const auto tea = ordered();
    const auto asked = deposit(tea.id, 20'00);
    receive(tea.id, 10);
    const auto draft = billFor(order(tea.id), 10);
    EXPECT_EQ(errorOf(at.office.change(
                  inventory::actions::receiveBill,
                  [&](UnitOfWork& work) { return workflows::receiveBill(work, draft); })),
              &inventory::errors::depositNotPaid);
    pay(asked);
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(3'80));

    const auto bill = billed(tea.id, 10);
    EXPECT_EQ(at.balance(AccountRole::InputTaxNotYetDue), euros(9'50));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(0));
    const auto note = credited(bill);

    // What was paid has its tax until the supplier pays it back.
    EXPECT_EQ(open(note), euros(-23'80));
    EXPECT_EQ(at.balance(AccountRole::InputTaxNotYetDue), euros(-3'80));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(3'80));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PurchaseReturns, CloseAnOrderOfWhichNoMoreComes)
{
    const auto tea = ordered();
    receive(tea.id, 6);
    const auto close = [&] {
        const auto now = order(tea.id);
        return at.office.change(inventory::actions::closePurchaseOrder, [&](UnitOfWork& work) {
            return inventory::closePurchaseOrder(work, now.id, now.version);
        });
    };
    EXPECT_EQ(errorOf(close()), &inventory::errors::purchaseNotBalanced);
    billed(tea.id, 6);

    ASSERT_TRUE(close());

    EXPECT_EQ(order(tea.id).state, inventory::PurchaseState::Closed);
    EXPECT_EQ(errorOf(close()), &inventory::errors::purchaseNotOpen);
}

TEST_F(PurchaseReturns, RefuseWhatCannotBeAndChangeNothing)
{
    const auto tea = ordered();
    const auto asked = deposit(tea.id, 20'00);
    receive(tea.id, 5);
    const auto bill = billed(tea.id, 5);
    const auto line = bill.lines.front().id;
    const auto credit = [&](inventory::BillCreditDraft draft) {
        if (draft.supplierNumber.isEmpty())
            draft.supplierNumber = number();
        return errorOf(at.office.change(inventory::actions::creditBill, [&](UnitOfWork& work) {
            return workflows::creditBill(work, draft, CreditUse::Settles);
        }));
    };
    const auto images = [&] {
        return rowImages(*at.database, u"bill"_s) + rowImages(*at.database, u"bill_line"_s)
               + rowImages(*at.database, u"entry"_s)
               + rowImages(*at.database, u"purchase_order_line"_s)
               + rowImages(*at.database, u"purchase_return"_s)
               + rowImages(*at.database, u"stock_move"_s);
    };
    const QStringList before = images();

    EXPECT_EQ(credit({.bill = bill.head.id, .lines = {{line, pieces(6)}}}),
              &inventory::errors::creditsTooMuch);
    EXPECT_EQ(credit({.bill = bill.head.id, .lines = {{line, pieces(0)}}}),
              &inventory::errors::creditUnfit);
    EXPECT_EQ(credit({.bill = bill.head.id, .lines = {{line, pieces(0), euros(25'01)}}}),
              &inventory::errors::creditsTooMuch);
    EXPECT_EQ(credit({.bill = bill.head.id, .lines = {{line, pieces(0), dollars(1'00)}}}),
              &inventory::errors::creditUnfit);
    EXPECT_EQ(credit({.bill = bill.head.id, .lines = {{line, pieces(1)}, {line, pieces(1)}}}),
              &inventory::errors::lineTwice);
    EXPECT_EQ(credit({.bill = bill.head.id, .lines = {{asked.lines.front().id, pieces(1)}}}),
              &inventory::errors::billLineNotFound);
    EXPECT_EQ(credit({.bill = bill.head.id, .creditedOn = at.clock.day.addDays(-1)}),
              &inventory::errors::creditedBeforeBilled);
    EXPECT_EQ(credit({.bill = bill.head.id, .supplierNumber = bill.head.supplierNumber}),
              &inventory::errors::billTwice);
    EXPECT_EQ(credit({.bill = asked.head.id}), &inventory::errors::nothingLeftToCredit);
    // The line that deducts the deposit is not for a credit note.
    EXPECT_EQ(credit({.bill = bill.head.id, .lines = {{bill.lines.back().id, pieces(0)}}}),
              &inventory::errors::creditUnfit);

    const auto now = order(tea.id);
    const auto sent = [&](std::int64_t boxes) {
        return errorOf(at.office.change(inventory::actions::sendGoodsBack, [&](UnitOfWork& work) {
            return workflows::sendGoodsBack(work,
                                            {.order = now.id,
                                             .seen = now.version,
                                             .lines = {{now.lines.front().id, pieces(boxes)}}});
        }));
    };
    EXPECT_EQ(sent(6), &inventory::errors::returnsTooMuch);
    EXPECT_EQ(sent(0), &inventory::errors::quantityNotPositive);
    const auto tooMuch = [&](std::int64_t cents) {
        return errorOf(
            at.office.change(inventory::actions::receiveDepositBill, [&](UnitOfWork& work) {
                return workflows::receiveDepositBill(work, {.order = now.id,
                                                            .seen = now.version,
                                                            .supplierNumber = number(),
                                                            .net = euros(cents)});
            }));
    };
    EXPECT_EQ(tooMuch(190'01), &inventory::errors::depositTooMuch);
    EXPECT_EQ(tooMuch(0), &inventory::errors::depositUnfit);
    EXPECT_EQ(images(), before);
}

} // namespace
} // namespace tandem::test
