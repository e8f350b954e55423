#include "frontoffice/sales/order_service.h"

#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/tax/errors.h"
#include "backoffice/tax/tax_queries.h"
#include "frontoffice/sales/customer.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/list_price.h"
#include "frontoffice/sales/order_queries.h"
#include "frontoffice/sales/order_row.h"
#include "frontoffice/sales/sales_settings.h"
#include "office/company.h"
#include "office/errors.h"
#include "office/numbering.h"

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

/// The code of a line; that of its item may stand among the lines before it.
Result<tax::TaxCode> outputTaxCode(Reader& books, const OrderLineDraft& draft,
                                   const inventory::Item& item, QDate on,
                                   const std::vector<PricedLine>& before)
{
    if (!draft.taxCode) {
        const auto same = std::ranges::find(before, item.taxCode,
                                            [](const PricedLine& line) { return line.taxCode.id; });
        return same != before.end() ? Result<tax::TaxCode>(same->taxCode)
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
                          const tax::TaxCode& taxCode, const Order& order)
{
    if (!draft.price)
        return listPrice(books, item, order.customer, draft.quantity,
                         {.on = order.orderedOn,
                          .currency = order.currency(),
                          .basis = order.basis,
                          .taxRate = taxCode.rate});
    if (draft.price->isNegative())
        return fail(errors::priceNegative, {item.code}).at(u"price"_s);
    if (draft.price->currency() != order.currency())
        return fail(errors::priceCurrencyDiffers,
                    {item.code, QString::fromLatin1(draft.price->currency().code()),
                     QString::fromLatin1(order.currency().code())})
            .at(u"price"_s);
    return *draft.price;
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

/// Adds a line to an order in the making, and how it is priced to `lines`.
Result<> addLine(UnitOfWork& work, const OrderLineDraft& draft, Order& order,
                 std::vector<PricedLine>& lines)
{
    TANDEM_TRY(const auto item, inventory::item(work, draft.item));
    TANDEM_CHECK(checkLine(draft, item));
    TANDEM_TRY(const auto taxCode, outputTaxCode(work, draft, item, order.orderedOn, lines));
    TANDEM_TRY(const UnitPrice price, priceOf(work, draft, item, taxCode, order));
    TANDEM_TRY(const auto id, work.newId<OrderLineId>());
    const Money amount = lineNet(price, draft.quantity, draft.discount, Rounding::HalfAwayFromZero);
    lines.push_back({taxCode, amount, Money::zero(amount.currency())});
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
         .net = amount,
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
    TANDEM_TRY(const SalesPolicy policy, salesPolicy(work));
    const Currency currency = draft.currency.value_or(owner.currency);
    const auto* const rate = std::get_if<Rate>(&draft.documentDiscount);
    return Order{.id = {},
                 .number = {},
                 .customer = draft.customer,
                 .warehouse = warehouse,
                 .reference = draft.reference.trimmed(),
                 .orderedOn = draft.orderedOn.isValid() ? draft.orderedOn : work.today(),
                 .state = OrderState::Quote,
                 .net = Money::zero(currency),
                 .tax = Money::zero(currency),
                 .version = 1,
                 .basis = draft.basis.value_or(policy.basis),
                 .documentDiscountRate = rate ? *rate : Rate::ofMillionths(0)};
}

/// Gives an order in the making the lines of `draft`, and their sums.
Result<> addLines(UnitOfWork& work, const OrderDraft& draft, Order& order)
{
    std::vector<PricedLine> lines;
    for (const OrderLineDraft& line : draft.lines)
        TANDEM_CHECK(addLine(work, line, order, lines));
    std::vector<Money> amounts;
    Money sum = Money::zero(order.currency());
    for (const PricedLine& line : lines) {
        amounts.push_back(line.amount);
        sum += line.amount;
    }
    TANDEM_TRY(order.documentDiscount, discountOn(sum, draft.documentDiscount));
    const std::vector<Money> discounts = discountShares(order.documentDiscount, amounts);
    TANDEM_TRY(const auto taxRounding, tax::taxRounding(work));
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].discount = discounts[i];
    const PricedDocument document =
        priced(lines, {.basis = order.basis, .taxRounding = taxRounding});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        order.lines[i].net = document.nets[i];
        order.lines[i].documentDiscount = discounts[i];
    }
    order.net = document.net;
    order.tax = document.tax;
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
