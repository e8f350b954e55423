#include "backoffice/inventory/purchase_service.h"

#include "backoffice/currencies/document_base.h"
#include "backoffice/currencies/price_conversion.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/inventory/purchase_row.h"
#include "backoffice/inventory/supplier.h"
#include "office/company.h"
#include "office/currency_code.h"
#include "office/numbering.h"

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

Result<> closePurchaseOrder(UnitOfWork& work, PurchaseOrderId id, std::int64_t seen)
{
    TANDEM_TRY(auto order, openPurchaseOrder(work, id, seen));
    for (const PurchaseLine& line : order.lines) {
        const bool isBalanced =
            line.kind != ItemKind::Stock || (billable(line).isZero() && line.returned.isZero());
        if (!isBalanced)
            return fail(errors::purchaseNotBalanced,
                        {order.number, QString::number(line.position)});
    }
    order.state = PurchaseState::Closed;
    return savePurchaseOrder(work, order);
}

} // namespace tandem::inventory
