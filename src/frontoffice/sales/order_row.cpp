#include "frontoffice/sales/order_row.h"

#include "base/check.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/order_queries.h"
#include "office/errors.h"

namespace tandem::sales {

using namespace Qt::StringLiterals;

Order readOrder(const Row& row)
{
    const Currency currency = currencyOf(row);
    const auto basis = priceBasisNamed(row.textOrEmpty("price_basis"));
    const auto state = orderStateNamed(row.text("state"));
    require(state.has_value(), "an order in the books has a known state");
    return {
        .id = row.id<OrderId>("id"),
        .number = row.text("number"),
        .customer = row.id<PartyId>("customer_id"),
        .warehouse = row.id<WarehouseId>("warehouse_id"),
        .reference = row.textOrEmpty("reference"),
        .orderedOn = row.date("ordered_on"),
        .state = *state,
        .net = row.money("net_minor", currency),
        .tax = row.money("tax_minor", currency),
        .version = row.integer("version"),
        .basis = basis.value_or(PriceBasis::Net),
        .documentDiscountRate = Rate::ofMillionths(row.integerOrZero("document_discount_micro")),
        .documentDiscount = Money::ofMinor(row.integerOrZero("document_discount_minor"), currency)};
}

OrderLine readOrderLine(const Row& row, const Currency& currency)
{
    const auto kind = inventory::itemKindNamed(row.text("kind"));
    require(kind.has_value(), "an order line in the books is of a known kind");
    const auto quantity = [&](const char* column) {
        return Quantity::ofMillionths(row.integer(column));
    };
    return {.id = row.id<OrderLineId>("id"),
            .position = static_cast<int>(row.integer("position")),
            .item = row.id<ItemId>("item_id"),
            .kind = *kind,
            .description = row.text("description"),
            .quantity = quantity("quantity_micro"),
            .price = UnitPrice::ofMillionths(row.integer("price_micro"), currency),
            .discount = Rate::ofMillionths(row.integer("discount_micro")),
            .taxCode = row.idOrUnset<tax::TaxCodeId>("tax_code_id"),
            .net = row.money("net_minor", currency),
            .delivered = quantity("delivered_micro"),
            .invoiced = quantity("invoiced_micro"),
            .amount = row.money("amount_minor", currency),
            .documentDiscount =
                Money::ofMinor(row.integerOrZero("document_discount_minor"), currency)};
}

namespace {

Result<> insertLine(UnitOfWork& work, const Order& order, const OrderLine& line)
{
    return work.send(u"sales.orders:insert_line"_s,
                     {{"id", line.id},
                      {"sales_order_id", order.id},
                      {"position", line.position},
                      {"item_id", line.item},
                      {"kind", nameOf(line.kind)},
                      {"description", line.description},
                      {"quantity_micro", line.quantity.millionths()},
                      {"price_micro", line.price.millionths()},
                      {"discount_micro", line.discount.millionths()},
                      Param::orNull("tax_code_id", line.taxCode),
                      {"net_minor", line.net},
                      {"amount_minor", line.amount},
                      {"document_discount_minor", line.documentDiscount}});
}

Result<> changeLine(UnitOfWork& work, const OrderLine& line)
{
    return work.send(u"sales.orders:change_line"_s,
                     {{"id", line.id},
                      {"item_id", line.item},
                      {"kind", nameOf(line.kind)},
                      {"description", line.description},
                      {"quantity_micro", line.quantity.millionths()},
                      {"price_micro", line.price.millionths()},
                      {"discount_micro", line.discount.millionths()},
                      Param::orNull("tax_code_id", line.taxCode),
                      {"net_minor", line.net},
                      {"amount_minor", line.amount},
                      {"document_discount_minor", line.documentDiscount}});
}

} // namespace

Result<> insertOrder(UnitOfWork& work, const Order& order)
{
    const QString currency = QString::fromLatin1(order.net.currency().code());
    TANDEM_CHECK(work.send(u"sales.orders:insert"_s,
                           {{"id", order.id},
                            {"number", order.number},
                            {"customer_id", order.customer},
                            {"warehouse_id", order.warehouse},
                            Param::orNull("reference", order.reference),
                            {"ordered_on", order.orderedOn},
                            {"currency", currency},
                            {"state", nameOf(order.state)},
                            {"net_minor", order.net},
                            {"tax_minor", order.tax},
                            {"price_basis", nameOf(order.basis)},
                            {"document_discount_micro", order.documentDiscountRate.millionths()},
                            {"document_discount_minor", order.documentDiscount}}));
    for (const OrderLine& line : order.lines)
        TANDEM_CHECK(insertLine(work, order, line));
    return {};
}

Result<> replaceOrder(UnitOfWork& work, const Order& before, Order& changed)
{
    const QString currency = QString::fromLatin1(changed.currency().code());
    TANDEM_CHECK(work.save(u"sales.orders:change"_s,
                           {{"id", changed.id},
                            {"version", before.version},
                            {"customer_id", changed.customer},
                            {"warehouse_id", changed.warehouse},
                            Param::orNull("reference", changed.reference),
                            {"ordered_on", changed.orderedOn},
                            {"net_minor", changed.net},
                            {"currency", currency},
                            {"tax_minor", changed.tax},
                            {"price_basis", nameOf(changed.basis)},
                            {"document_discount_micro", changed.documentDiscountRate.millionths()},
                            {"document_discount_minor", changed.documentDiscount}}));
    for (std::size_t i = 0; i < changed.lines.size(); ++i) {
        OrderLine& line = changed.lines[i];
        if (i >= before.lines.size()) {
            TANDEM_CHECK(insertLine(work, changed, line));
            continue;
        }
        line.id = before.lines[i].id;
        if (line != before.lines[i])
            TANDEM_CHECK(changeLine(work, line));
    }
    for (std::size_t i = changed.lines.size(); i < before.lines.size(); ++i)
        TANDEM_CHECK(work.send(u"sales.orders:remove_line"_s, {{"id", before.lines[i].id}}));
    return {};
}

Result<> saveOrderState(UnitOfWork& work, const Order& order)
{
    return work.save(
        u"sales.orders:set_state"_s,
        {{"id", order.id}, {"version", order.version}, {"state", nameOf(order.state)}});
}

Result<> saveProgress(UnitOfWork& work, const OrderLine& line)
{
    return work.send(u"sales.orders:set_progress"_s,
                     {{"id", line.id},
                      {"delivered_micro", line.delivered.millionths()},
                      {"invoiced_micro", line.invoiced.millionths()}});
}

Result<Order> confirmedOrder(UnitOfWork& work, OrderId id, std::int64_t seen)
{
    TANDEM_TRY(auto found, order(work, id));
    if (found.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    if (found.state != OrderState::Confirmed)
        return fail(errors::orderNotConfirmed, {found.number, nameOf(found.state)});
    return found;
}

Result<OrderLine*> lineOf(Order& order, OrderLineId id)
{
    const auto found = std::ranges::find(order.lines, id, &OrderLine::id);
    if (found == order.lines.end())
        return fail(errors::lineNotFound, {order.number}).at(u"line"_s);
    return &*found;
}

QString text(Quantity quantity)
{
    return quantity.toDecimal().trimmed().toString();
}

} // namespace tandem::sales
