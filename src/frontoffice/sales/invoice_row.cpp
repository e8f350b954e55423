#include "frontoffice/sales/invoice_row.h"

#include "base/check.h"
#include "frontoffice/sales/order_row.h"

namespace tandem::sales {

using namespace Qt::StringLiterals;

std::optional<Money> cashRoundingOf(const Row& row, const Currency& currency)
{
    if (row.integerOrZero("is_rounded") == 0)
        return std::nullopt;
    return row.money("rounding_minor", currency);
}

Invoice readInvoice(const Row& row, const Currency& home)
{
    const Currency currency = currencyOf(row);
    const auto basis = priceBasisNamed(row.textOrEmpty("price_basis"));
    return {.id = row.id<InvoiceId>("id"),
            .number = row.text("number"),
            .order = row.id<OrderId>("sales_order_id"),
            .customer = row.id<PartyId>("customer_id"),
            .issuedOn = row.date("issued_on"),
            .dueOn = row.date("due_on"),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency),
            .version = row.integer("version"),
            .basis = basis.value_or(PriceBasis::Net),
            .documentDiscount =
                Money::ofMinor(row.integerOrZero("document_discount_minor"), currency),
            .cashRounding = cashRoundingOf(row, currency),
            .baseNet = row.money("base_net_minor", home),
            .baseTax = row.money("base_tax_minor", home),
            .baseRounding = Money::ofMinor(row.integerOrZero("base_rounding_minor"), home),
            .rates = row.textOrEmpty("rates")};
}

InvoiceLine readInvoiceLine(const Row& row, const Currency& currency, const Currency& home)
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
            .credited = Quantity::ofMillionths(row.integer("credited_micro")),
            .amount = row.money("amount_minor", currency),
            .documentDiscount =
                Money::ofMinor(row.integerOrZero("document_discount_minor"), currency),
            .baseNet = row.money("base_net_minor", home)};
}

InvoiceTax readInvoiceTax(const Row& row, const Currency& currency, const Currency& home)
{
    return {.id = row.id<InvoiceTaxId>("id"),
            .code = row.idOrUnset<tax::TaxCodeId>("tax_code_id"),
            .rate = Rate::ofMillionths(row.integer("rate_micro")),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency),
            .creditedNet = row.money("credited_minor", currency),
            .baseNet = row.money("base_net_minor", home),
            .baseTax = row.money("base_tax_minor", home)};
}

namespace {

Result<> insertHead(UnitOfWork& work, const Invoice& invoice)
{
    const QString currency = QString::fromLatin1(invoice.currency().code());
    return work.send(u"sales.invoices:insert"_s,
                     {{"id", invoice.id},
                      {"number", invoice.number},
                      {"sales_order_id", invoice.order},
                      {"customer_id", invoice.customer},
                      {"issued_on", invoice.issuedOn},
                      {"due_on", invoice.dueOn},
                      {"currency", currency},
                      {"net_minor", invoice.net},
                      {"tax_minor", invoice.tax},
                      {"price_basis", nameOf(invoice.basis)},
                      {"document_discount_minor", invoice.documentDiscount},
                      Param::orNull("rates", invoice.rates),
                      {"is_rounded", invoice.cashRounding.has_value()},
                      {"rounding_minor", invoice.total() - invoice.gross()},
                      {"base_rounding_minor", invoice.baseRounding},
                      {"base_net_minor", invoice.baseNet},
                      {"base_tax_minor", invoice.baseTax}});
}

Result<> insertLine(UnitOfWork& work, const Invoice& invoice, const InvoiceLine& line)
{
    return work.send(u"sales.invoices:insert_line"_s,
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
                      {"net_minor", line.net},
                      {"amount_minor", line.amount},
                      {"document_discount_minor", line.documentDiscount},
                      {"base_net_minor", line.baseNet}});
}

} // namespace

Result<> insertInvoice(UnitOfWork& work, const Invoice& invoice)
{
    TANDEM_CHECK(insertHead(work, invoice));
    for (const InvoiceLine& line : invoice.lines)
        TANDEM_CHECK(insertLine(work, invoice, line));
    for (const InvoiceTax& share : invoice.taxes)
        TANDEM_CHECK(
            work.send(u"sales.invoices:insert_tax"_s, {{"id", share.id},
                                                       {"invoice_id", invoice.id},
                                                       Param::orNull("tax_code_id", share.code),
                                                       {"rate_micro", share.rate.millionths()},
                                                       {"net_minor", share.net},
                                                       {"tax_minor", share.tax},
                                                       {"base_net_minor", share.baseNet},
                                                       {"base_tax_minor", share.baseTax}}));
    return {};
}

} // namespace tandem::sales
