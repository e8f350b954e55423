#include "frontoffice/sales/order_service.h"

#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/tax/errors.h"
#include "backoffice/tax/tax_queries.h"
#include "frontoffice/sales/customer.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/order_queries.h"
#include "frontoffice/sales/order_row.h"
#include "office/company.h"
#include "office/errors.h"
#include "office/numbering.h"

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

/// The code of a line; that of its item may stand among the lines before it.
Result<tax::TaxCode> outputTaxCode(Reader& books, const OrderLineDraft& draft,
                                   const inventory::Item& item, QDate on,
                                   const std::vector<tax::CodedAmount>& before)
{
    if (!draft.taxCode) {
        const auto same = std::ranges::find(before, item.taxCode,
                                            [](const auto& amount) { return amount.code.id; });
        return same != before.end() ? Result<tax::TaxCode>(same->code)
                                    : tax::taxCode(books, item.taxCode, on);
    }
    if (draft.taxCode->isEmpty())
        return tax::TaxCode{};
    TANDEM_TRY(auto found, tax::taxCode(books, *draft.taxCode, on));
    if (found.direction != tax::TaxDirection::Output)
        return fail(tax::errors::directionWrong, {found.code}).at(u"taxCode"_s);
    return found;
}

Result<UnitPrice> priceOf(Reader& books, const OrderLineDraft& draft, const inventory::Item& item,
                          const Order& order)
{
    if (draft.price && draft.price->isNegative())
        return fail(errors::priceNegative, {item.code}).at(u"price"_s);
    if (draft.price)
        return *draft.price;
    return inventory::salesPrice(books, item, order.customer, draft.quantity, order.orderedOn);
}

Result<> checkLine(const OrderLineDraft& draft, const inventory::Item& item)
{
    // Goods that are no longer bought are sold until they are gone.
    if (!item.isActive && item.kind != ItemKind::Stock)
        return fail(inventory::errors::itemInactive, {item.code}).at(u"item"_s);
    if (draft.quantity <= Quantity::ofWhole(0))
        return fail(errors::quantityNotPositive, {text(draft.quantity)}).at(u"quantity"_s);
    if (draft.discount.millionths() < 0 || draft.discount.millionths() > Rate::whole)
        return fail(errors::discountOutOfRange, {draft.discount.toPercent().toString()})
            .at(u"discount"_s);
    return {};
}

/// Adds a line to an order in the making, and what it is taxed by to `amounts`.
Result<> addLine(UnitOfWork& work, const OrderLineDraft& draft, Order& order,
                 std::vector<tax::CodedAmount>& amounts)
{
    TANDEM_TRY(const auto item, inventory::item(work, draft.item));
    TANDEM_CHECK(checkLine(draft, item));
    TANDEM_TRY(const UnitPrice price, priceOf(work, draft, item, order));
    TANDEM_TRY(const auto taxCode, outputTaxCode(work, draft, item, order.orderedOn, amounts));
    TANDEM_TRY(const auto id, work.newId<OrderLineId>());
    const Money net = lineNet(price, draft.quantity, draft.discount, Rounding::HalfAwayFromZero);
    order.net += net;
    amounts.push_back({taxCode, net});
    order.lines.push_back(
        {.id = id,
         .position = static_cast<int>(order.lines.size()) + 1,
         .item = item.id,
         .kind = item.kind,
         .description = draft.description.isEmpty() ? item.name : draft.description,
         .quantity = draft.quantity,
         .price = price,
         .discount = draft.discount,
         .taxCode = taxCode.id,
         .net = net,
         .delivered = Quantity::ofWhole(0),
         .invoiced = Quantity::ofWhole(0)});
    return {};
}

/// The quote that `draft` asks for, without id, number and lines.
Result<Order> headOf(UnitOfWork& work, const OrderDraft& draft)
{
    if (draft.lines.empty())
        return fail(errors::orderIsEmpty).at(u"lines"_s);
    TANDEM_CHECK(customer(work, draft.customer));
    TANDEM_TRY(const auto warehouse, draft.warehouse.isSet() ? Result<WarehouseId>(draft.warehouse)
                                                             : inventory::mainWarehouse(work));
    TANDEM_CHECK(inventory::warehouse(work, warehouse));
    TANDEM_TRY(const Company owner, company(work));
    return Order{.id = {},
                 .number = {},
                 .customer = draft.customer,
                 .warehouse = warehouse,
                 .reference = draft.reference.trimmed(),
                 .orderedOn = draft.orderedOn.isValid() ? draft.orderedOn : work.today(),
                 .state = OrderState::Quote,
                 .net = Money::zero(owner.currency),
                 .tax = Money::zero(owner.currency),
                 .version = 1};
}

/// Gives an order in the making the lines of `draft`, and their sums.
Result<> addLines(UnitOfWork& work, const OrderDraft& draft, Order& order)
{
    std::vector<tax::CodedAmount> amounts;
    for (const OrderLineDraft& line : draft.lines)
        TANDEM_CHECK(addLine(work, line, order, amounts));
    TANDEM_TRY(const auto taxRounding, tax::taxRounding(work));
    for (const tax::TaxShare& share : tax::sharesByCode(amounts, taxRounding))
        order.tax += share.tax;
    return checkAmount(order.gross());
}

} // namespace

Result<Order> createOrder(UnitOfWork& work, const OrderDraft& draft)
{
    TANDEM_TRY(Order order, headOf(work, draft));
    TANDEM_TRY(order.id, work.newId<OrderId>());
    TANDEM_TRY(order.number, nextNumber(work, u"SO"_s, order.orderedOn));
    TANDEM_CHECK(addLines(work, draft, order));
    TANDEM_CHECK(insertOrder(work, order));
    return order;
}

Result<Order> changeOrder(UnitOfWork& work, OrderId id, std::int64_t seen, const OrderDraft& draft)
{
    TANDEM_TRY(const Order before, order(work, id));
    if (before.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    if (before.state != OrderState::Quote)
        return fail(errors::orderIsAgreed, {before.number, nameOf(before.state)});
    TANDEM_TRY(Order changed, headOf(work, draft));
    changed.id = before.id;
    changed.number = before.number;
    changed.version = before.version;
    TANDEM_CHECK(addLines(work, draft, changed));
    TANDEM_CHECK(replaceOrder(work, before, changed));
    ++changed.version;
    return changed;
}

Result<Order> confirmOrder(UnitOfWork& work, OrderId id, std::int64_t seen)
{
    TANDEM_TRY(Order found, order(work, id));
    if (found.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    if (found.state != OrderState::Quote)
        return fail(errors::orderNotAQuote, {found.number, nameOf(found.state)});
    found.state = OrderState::Confirmed;
    TANDEM_CHECK(saveOrderState(work, found));
    ++found.version;
    return found;
}

Result<> cancelOrder(UnitOfWork& work, OrderId id, std::int64_t seen)
{
    TANDEM_TRY(Order found, order(work, id));
    if (found.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    const bool isOpen = found.state == OrderState::Quote || found.state == OrderState::Confirmed;
    const bool hasBegun = std::ranges::any_of(found.lines, [](const OrderLine& line) {
        return !line.delivered.isZero() || !line.invoiced.isZero();
    });
    if (!isOpen || hasBegun)
        return fail(errors::orderHasDocuments, {found.number, nameOf(found.state)});
    found.state = OrderState::Cancelled;
    return saveOrderState(work, found);
}

} // namespace tandem::sales
