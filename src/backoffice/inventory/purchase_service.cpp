#include "backoffice/inventory/purchase_service.h"

#include "backoffice/currencies/document_base.h"
#include "backoffice/currencies/price_conversion.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/inventory/purchase_row.h"
#include "backoffice/inventory/stock_ledger.h"
#include "backoffice/inventory/supplier.h"
#include "office/company.h"
#include "office/currency_code.h"
#include "office/numbering.h"

#include <set>

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

/// The price of a line: the one agreed, or the item's at the rate of the day.
Result<UnitPrice> priceOf(Reader& books, const PurchaseLineDraft& draft, const Item& bought,
                          const PurchaseOrder& order)
{
    if (!draft.price)
        return exchange::priceIn(books, bought.purchasePrice, order.currency(), order.orderedOn);
    if (draft.price->currency() != order.currency())
        return fail(errors::purchaseCurrencyDiffers,
                    {bought.code, codeOf(draft.price->currency()), codeOf(order.currency())})
            .at(u"price"_s);
    return *draft.price;
}

Result<PurchaseLine> lineFrom(UnitOfWork& work, const PurchaseLineDraft& draft,
                              const PurchaseOrder& order, const Currency& home)
{
    TANDEM_TRY(const Item bought, item(work, draft.item));
    if (!bought.isActive)
        return fail(errors::itemInactive, {bought.code}).at(u"item"_s);
    if (draft.quantity <= Quantity::ofWhole(0))
        return fail(errors::quantityNotPositive, {draft.quantity.toDecimal().trimmed().toString()})
            .at(u"quantity"_s);
    TANDEM_TRY(const UnitPrice price, priceOf(work, draft, bought, order));
    if (price.isNegative())
        return fail(errors::priceNegative, {bought.code}).at(u"price"_s);
    TANDEM_TRY(const auto taxCode, inputTaxCode(work, draft.taxCode, order.orderedOn));
    TANDEM_TRY(const auto id, work.newId<PurchaseLineId>());
    const Money net =
        lineNet(price, draft.quantity, Rate::ofMillionths(0), Rounding::HalfAwayFromZero);
    return PurchaseLine{.id = id,
                        .position = static_cast<int>(order.lines.size()) + 1,
                        .item = bought.id,
                        .kind = bought.kind,
                        .description =
                            draft.description.isEmpty() ? bought.name : draft.description,
                        .quantity = draft.quantity,
                        .price = price,
                        .taxCode = taxCode.id,
                        .net = net,
                        .received = Quantity::ofWhole(0),
                        .billed = Quantity::ofWhole(0),
                        .receivedValue = Money::zero(home),
                        .clearedValue = Money::zero(home)};
}

/// Gives the lines what they are worth on the day of the order.
Result<> valueOrder(Reader& books, PurchaseOrder& order)
{
    std::vector<Money> nets;
    for (const PurchaseLine& line : order.lines)
        nets.push_back(line.net);
    TANDEM_TRY(const auto base, exchange::documentBase(books, nets, order.orderedOn));
    for (std::size_t i = 0; i < nets.size(); ++i)
        order.lines[i].baseNet = base.parts[i];
    return {};
}

/// What the draft names, or everything that is still to come.
std::vector<PurchaseQuantity> wanted(const GoodsReceiptDraft& draft, const PurchaseOrder& order)
{
    if (!draft.lines.empty())
        return draft.lines;
    std::vector<PurchaseQuantity> all;
    for (const PurchaseLine& line : order.lines) {
        if (!receivable(line).isZero())
            all.push_back({line.id, receivable(line)});
    }
    return all;
}

Result<> checkReceipt(const PurchaseLine& line, Quantity quantity)
{
    if (quantity <= Quantity::ofWhole(0))
        return fail(errors::quantityNotPositive, {quantity.toDecimal().trimmed().toString()})
            .at(u"quantity"_s);
    if (quantity > receivable(line))
        return fail(errors::receivesTooMuch, {QString::number(line.position),
                                              receivable(line).toDecimal().trimmed().toString(),
                                              quantity.toDecimal().trimmed().toString()})
            .at(u"quantity"_s);
    return {};
}

/// A part of a line that comes, and what it is worth.
struct Coming {
    PurchaseLine* line;
    Quantity quantity;
    Money value;
};

/// Brings a part of a line in, and adds it to what the receipt says.
Result<> receiveLine(UnitOfWork& work, const PurchaseOrder& order, const Coming& coming,
                     GoodsReceived& receipt)
{
    PurchaseLine& line = *coming.line;
    const auto& [of, quantity, value] = coming;
    TANDEM_TRY(const StockIn in, bringIn(work,
                                         {.item = line.item,
                                          .warehouse = order.warehouse,
                                          .quantity = quantity,
                                          .source = u"goods_receipt"_s,
                                          .sourceId = receipt.receipt.value(),
                                          .movedOn = receipt.receivedOn},
                                         value));
    line.received += quantity;
    line.receivedValue += value;
    receipt.cost += in.intoCost;
    TANDEM_TRY(const auto id, work.newId<Id<struct ReceiptLineTag>>());
    return work.send(u"inventory.purchases:insert_receipt_line"_s,
                     {{"id", id},
                      {"goods_receipt_id", receipt.receipt},
                      {"purchase_order_line_id", line.id},
                      {"quantity_micro", quantity.millionths()},
                      {"value_minor", value}});
}

Result<> insertReceipt(UnitOfWork& work, const GoodsReceived& receipt)
{
    TANDEM_CHECK(
        work.execute(u"inventory.purchases:insert_receipt"_s, {{"id", receipt.receipt},
                                                               {"number", receipt.number},
                                                               {"purchase_order_id", receipt.order},
                                                               {"received_on", receipt.receivedOn},
                                                               {"value_minor", receipt.value}}));
    return {};
}

/// Values what comes at the rate of the day: the parts add up to the receipt.
Result<> valueReceipt(Reader& books, std::vector<Coming>& coming, GoodsReceived& receipt)
{
    std::vector<Money> values;
    for (const Coming& one : coming)
        values.push_back(one.value);
    TANDEM_TRY(const auto base, exchange::documentBase(books, values, receipt.receivedOn));
    for (std::size_t i = 0; i < coming.size(); ++i)
        coming[i].value = base.parts[i];
    receipt.value = base.whole;
    return {};
}

} // namespace

Result<PurchaseOrder> placePurchaseOrder(UnitOfWork& work, const PurchaseOrderDraft& draft)
{
    if (draft.lines.empty())
        return fail(errors::purchaseIsEmpty).at(u"lines"_s);
    TANDEM_CHECK(supplier(work, draft.supplier));
    TANDEM_TRY(const auto warehouse, draft.warehouse.isSet() ? Result<WarehouseId>(draft.warehouse)
                                                             : mainWarehouse(work));
    TANDEM_CHECK(inventory::warehouse(work, warehouse));
    TANDEM_TRY(const Company owner, company(work));
    const QDate orderedOn = draft.orderedOn.isValid() ? draft.orderedOn : work.today();
    TANDEM_TRY(const auto id, work.newId<PurchaseOrderId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"PO"_s, orderedOn));

    PurchaseOrder order{.id = id,
                        .number = number,
                        .supplier = draft.supplier,
                        .warehouse = warehouse,
                        .reference = draft.reference,
                        .orderedOn = orderedOn,
                        .state = PurchaseState::Open,
                        .net = Money::zero(draft.currency.value_or(owner.currency)),
                        .version = 1};
    for (const PurchaseLineDraft& line : draft.lines) {
        TANDEM_TRY(auto made, lineFrom(work, line, order, owner.currency));
        order.net += made.net;
        order.lines.push_back(std::move(made));
    }
    TANDEM_CHECK(checkAmount(order.net));
    TANDEM_CHECK(valueOrder(work, order));
    TANDEM_CHECK(insertPurchaseOrder(work, order));
    return order;
}

Result<> cancelPurchaseOrder(UnitOfWork& work, PurchaseOrderId id, std::int64_t seen)
{
    TANDEM_TRY(auto order, openPurchaseOrder(work, id, seen));
    const bool hasBegun = std::ranges::any_of(order.lines, [](const PurchaseLine& line) {
        return !line.received.isZero() || !line.billed.isZero();
    });
    if (hasBegun)
        return fail(errors::purchaseHasReceipts, {order.number});
    order.state = PurchaseState::Cancelled;
    return savePurchaseOrder(work, order);
}

Result<GoodsReceived> receiveGoods(UnitOfWork& work, const GoodsReceiptDraft& draft)
{
    TANDEM_TRY(auto order, openPurchaseOrder(work, draft.order, draft.seen));
    const auto parts = wanted(draft, order);
    if (parts.empty())
        return fail(errors::nothingToReceive, {order.number});

    TANDEM_TRY(const Company owner, company(work));
    const QDate receivedOn = draft.receivedOn.isValid() ? draft.receivedOn : work.today();
    TANDEM_TRY(const auto id, work.newId<ReceiptId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"GR"_s, receivedOn));
    GoodsReceived receipt{.receipt = id,
                          .number = number,
                          .order = order.id,
                          .supplier = order.supplier,
                          .receivedOn = receivedOn,
                          .value = Money::zero(owner.currency),
                          .cost = Money::zero(owner.currency)};
    std::set<PurchaseLineId> seenLines;
    std::vector<Coming> coming;
    for (const PurchaseQuantity& part : parts) {
        TANDEM_TRY(PurchaseLine * line, lineOf(order, part.line));
        if (!seenLines.insert(part.line).second)
            return fail(errors::lineTwice, {QString::number(line->position)}).at(u"lines"_s);
        TANDEM_CHECK(checkReceipt(*line, part.quantity));
        coming.push_back(
            {line, part.quantity, valueOf(*line, line->received, line->received + part.quantity)});
    }
    TANDEM_CHECK(valueReceipt(work, coming, receipt));
    TANDEM_CHECK(insertReceipt(work, receipt)); // the head first: its lines refer to it
    for (const Coming& one : coming)
        TANDEM_CHECK(receiveLine(work, order, one, receipt));
    order.state = stateAfter(order);
    TANDEM_CHECK(savePurchaseOrder(work, order));
    return receipt;
}

} // namespace tandem::inventory
