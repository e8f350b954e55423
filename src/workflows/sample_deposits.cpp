#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/purchase_queries.h"
#include "frontoffice/sales/order_service.h"
#include "workflows/create_order.h"
#include "workflows/deposits.h"
#include "workflows/place_purchase_order.h"
#include "workflows/receive_bill.h"
#include "workflows/receive_goods.h"
#include "workflows/sample_books.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

Result<> askForDepositsInSample(const SampleOffices& offices, const SampleBooks& books)
{
    return offices.maker.change(makeSample, [&](UnitOfWork& work) -> Result<> {
        // The machines of a hotel, to be fitted in later: a deposit, then as the work goes on.
        const SampleItem& machine = books.items.back();
        TANDEM_TRY(const auto quote,
                   createOrder(
                       work, {.customer = books.customers.at(3).id,
                              .reference = u"New breakfast room"_s,
                              .lines = {{.item = machine.id, .quantity = Quantity::ofWhole(12)}}}));
        TANDEM_TRY(const auto order, sales::confirmOrder(work, quote.id, quote.version));
        TANDEM_CHECK(issueDeposit(
            work,
            {.order = order.id, .seen = order.version, .share = Rate::ofMillionths(300'000)}));
        TANDEM_CHECK(issueDeposit(work, {.order = order.id,
                                         .seen = order.version,
                                         .kind = sales::DepositKind::Progress,
                                         .share = Rate::ofMillionths(500'000)}));
        return {};
    });
}

namespace {

/// A supplier wants a part of the price of two machines before they are built.
Result<> askedForDeposit(UnitOfWork& work, const SampleItem& machine)
{
    TANDEM_TRY(const auto order,
               placePurchaseOrder(work, {.supplier = machine.supplier,
                                         .reference = u"Built to order"_s,
                                         .lines = {{.item = machine.id,
                                                    .quantity = Quantity::ofWhole(2),
                                                    .taxCode = machine.purchaseTax}}}));
    TANDEM_CHECK(receiveDepositBill(work, {.order = order.id,
                                           .seen = order.version,
                                           .supplierNumber = u"A-"_s + order.number,
                                           .share = Rate::ofMillionths(300'000),
                                           .taxCode = machine.purchaseTax}));
    return {};
}

/// One piece of the last bill was broken: it goes back, and the supplier credits it.
Result<> sentBack(UnitOfWork& work, const inventory::Bill& bill)
{
    TANDEM_TRY(const auto order, inventory::purchaseOrder(work, bill.order));
    const inventory::BilledLine& line = bill.lines.front();
    const Quantity one = Quantity::ofWhole(1);
    TANDEM_CHECK(sendGoodsBack(work, {.order = order.id,
                                      .seen = order.version,
                                      .reason = u"Broken on the way"_s,
                                      .lines = {{line.orderLine, one}}}));
    TANDEM_CHECK(creditBill(work,
                            {.bill = bill.head.id,
                             .supplierNumber = u"GS-"_s + bill.head.supplierNumber,
                             .reason = u"Broken on the way"_s,
                             .lines = {{line.id, one}}},
                            CreditUse::Settles));
    return {};
}

} // namespace

Result<> buyWithDepositInSample(const SampleOffices& offices, const SampleBooks& books)
{
    return offices.maker.change(makeSample, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(askedForDeposit(work, books.items.back()));
        constexpr int billsSearched = 20;
        TANDEM_TRY(const auto latest, inventory::bills(work, {}, billsSearched));
        for (const inventory::BillRow& row : latest) {
            TANDEM_TRY(const auto bill, inventory::bill(work, row.id));
            if (row.kind == inventory::BillKind::Bill && bill.order.isSet())
                return sentBack(work, bill);
        }
        return {};
    });
}

} // namespace tandem::workflows
