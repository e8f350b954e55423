#include "frontoffice/sales/invoice_row.h"

#include "base/check.h"

namespace tandem::sales {

using namespace Qt::StringLiterals;

Invoice readInvoice(const Row& row, const Currency& currency)
{
    return {.id = row.id<InvoiceId>("id"),
            .number = row.text("number"),
            .order = row.id<OrderId>("sales_order_id"),
            .customer = row.id<PartyId>("customer_id"),
            .issuedOn = row.date("issued_on"),
            .dueOn = row.date("due_on"),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency),
            .version = row.integer("version")};
}

InvoiceLine readInvoiceLine(const Row& row, const Currency& currency)
{
    const auto kind = inventory::itemKindNamed(row.text("kind"));
    require(kind.has_value(), "an invoice line in the books is of a known kind");
    return {.id = row.id<InvoiceLineId>("id"),
            .position = static_cast<int>(row.integer("position")),
            .orderLine = row.id<OrderLineId>("sales_order_line_id"),
            .item = row.id<ItemId>("item_id"),
            .kind = *kind,
            .description = row.text("description"),
            .quantity = Quantity::ofMillionths(row.integer("quantity_micro")),
            .price = UnitPrice::ofMillionths(row.integer("price_micro"), currency),
            .discount = Rate::ofMillionths(row.integer("discount_micro")),
            .taxCode = row.idOrUnset<tax::TaxCodeId>("tax_code_id"),
            .net = row.money("net_minor", currency),
            .credited = Quantity::ofMillionths(row.integer("credited_micro"))};
}

InvoiceTax readInvoiceTax(const Row& row, const Currency& currency)
{
    return {.id = row.id<InvoiceTaxId>("id"),
            .code = row.idOrUnset<tax::TaxCodeId>("tax_code_id"),
            .rate = Rate::ofMillionths(row.integer("rate_micro")),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency),
            .creditedNet = row.money("credited_minor", currency)};
}

Result<> insertInvoice(UnitOfWork& work, const Invoice& invoice)
{
    const QString currency = QString::fromLatin1(invoice.net.currency().code());
    TANDEM_CHECK(work.send(u"sales.invoices:insert"_s, {{"id", invoice.id},
                                                        {"number", invoice.number},
                                                        {"sales_order_id", invoice.order},
                                                        {"customer_id", invoice.customer},
                                                        {"issued_on", invoice.issuedOn},
                                                        {"due_on", invoice.dueOn},
                                                        {"currency", currency},
                                                        {"net_minor", invoice.net},
                                                        {"tax_minor", invoice.tax}}));
    for (const InvoiceLine& line : invoice.lines)
        TANDEM_CHECK(work.send(u"sales.invoices:insert_line"_s,
                               {{"id", line.id},
                                {"invoice_id", invoice.id},
                                {"position", line.position},
                                {"sales_order_line_id", line.orderLine},
                                {"item_id", line.item},
                                {"kind", nameOf(line.kind)},
                                {"description", line.description},
                                {"quantity_micro", line.quantity.millionths()},
                                {"price_micro", line.price.millionths()},
                                {"discount_micro", line.discount.millionths()},
                                Param::orNull("tax_code_id", line.taxCode),
                                {"net_minor", line.net}}));
    for (const InvoiceTax& share : invoice.taxes)
        TANDEM_CHECK(
            work.send(u"sales.invoices:insert_tax"_s, {{"id", share.id},
                                                       {"invoice_id", invoice.id},
                                                       Param::orNull("tax_code_id", share.code),
                                                       {"rate_micro", share.rate.millionths()},
                                                       {"net_minor", share.net},
                                                       {"tax_minor", share.tax}}));
    return {};
}

} // namespace tandem::sales
