#include "frontoffice/sales/invoice_service.h"

#include "backoffice/tax/tax_queries.h"
#include "frontoffice/sales/customer.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/invoice_row.h"
#include "frontoffice/sales/order_row.h"
#include "office/numbering.h"

#include <set>

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

std::vector<OrderQuantity> wanted(const InvoiceDraft& draft, const Order& order)
{
    if (!draft.lines.empty())
        return draft.lines;
    std::vector<OrderQuantity> all;
    for (const OrderLine& line : order.lines) {
        const Quantity quantity =
            draft.scope == InvoiceScope::Ordered ? invoiceable(line) : awaitingInvoice(order, line);
        if (!quantity.isZero())
            all.push_back({line.id, quantity});
    }
    return all;
}

/// Adds a part of an order's line to the invoice.
Result<> invoiceLine(UnitOfWork& work, OrderLine& line, Quantity quantity, Invoice& invoice)
{
    if (quantity <= Quantity::ofWhole(0))
        return fail(errors::quantityNotPositive, {text(quantity)}).at(u"quantity"_s);
    if (quantity > invoiceable(line))
        return fail(errors::invoicesTooMuch,
                    {QString::number(line.position), text(invoiceable(line)), text(quantity)})
            .at(u"quantity"_s);
    TANDEM_TRY(const auto id, work.newId<InvoiceLineId>());
    const Money net = shareOf(line.net, line.quantity, line.invoiced, line.invoiced + quantity);
    invoice.lines.push_back({.id = id,
                             .position = static_cast<int>(invoice.lines.size()) + 1,
                             .orderLine = line.id,
                             .item = line.item,
                             .kind = line.kind,
                             .description = line.description,
                             .quantity = quantity,
                             .price = line.price,
                             .discount = line.discount,
                             .taxCode = line.taxCode,
                             .net = net,
                             .credited = Quantity::ofWhole(0)});
    invoice.net += net;
    line.invoiced += quantity;
    return saveProgress(work, line);
}

tax::TaxCodeId idOfCode(const tax::CodedAmount& amount)
{
    return amount.code.id;
}

/// The tax of the lines, by the rates of the invoice's day; it becomes the invoice's.
Result<std::vector<tax::TaxShare>> taxInvoice(UnitOfWork& work, Invoice& invoice)
{
    std::vector<tax::CodedAmount> amounts;
    for (const InvoiceLine& line : invoice.lines) {
        const auto same = std::ranges::find(amounts, line.taxCode, idOfCode);
        if (same != amounts.end()) {
            amounts.push_back({same->code, line.net});
            continue;
        }
        TANDEM_TRY(auto code, tax::taxCode(work, line.taxCode, invoice.issuedOn));
        amounts.push_back({std::move(code), line.net});
    }
    TANDEM_TRY(const auto taxRounding, tax::taxRounding(work));
    auto shares = tax::sharesByCode(amounts, taxRounding);
    for (const tax::TaxShare& share : shares) {
        TANDEM_TRY(const auto id, work.newId<InvoiceTaxId>());
        invoice.taxes.push_back({.id = id,
                                 .code = share.code,
                                 .rate = share.rate,
                                 .net = share.net,
                                 .tax = share.tax,
                                 .creditedNet = Money::zero(share.net.currency())});
        invoice.tax += share.tax;
    }
    return shares;
}

/// The head of an invoice, with no lines yet. Error: dueBeforeIssued.
Result<Invoice> beginInvoice(UnitOfWork& work, const InvoiceDraft& draft, const Order& order)
{
    TANDEM_TRY(const auto party, customer(work, order.customer));
    const QDate issuedOn = draft.issuedOn.isValid() ? draft.issuedOn : work.today();
    const QDate dueOn =
        draft.dueOn.isValid() ? draft.dueOn : issuedOn.addDays(party.paymentTermsDays);
    if (dueOn < issuedOn)
        return fail(errors::dueBeforeIssued,
                    {issuedOn.toString(Qt::ISODate), dueOn.toString(Qt::ISODate)})
            .at(u"dueOn"_s);
    TANDEM_TRY(const auto id, work.newId<InvoiceId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"SI"_s, issuedOn));
    return Invoice{.id = id,
                   .number = number,
                   .order = order.id,
                   .customer = order.customer,
                   .issuedOn = issuedOn,
                   .dueOn = dueOn,
                   .net = Money::zero(order.net.currency()),
                   .tax = Money::zero(order.net.currency()),
                   .version = 1};
}

std::vector<RevenueLine> revenueOf(const std::vector<InvoiceLine>& lines)
{
    std::vector<RevenueLine> revenue;
    revenue.reserve(lines.size());
    for (const InvoiceLine& line : lines)
        revenue.push_back({line.kind, line.taxCode, line.net});
    return revenue;
}

} // namespace

Result<InvoiceIssued> issueInvoice(UnitOfWork& work, const InvoiceDraft& draft)
{
    TANDEM_TRY(Order order, confirmedOrder(work, draft.order, draft.seen));
    const auto parts = wanted(draft, order);
    if (parts.empty())
        return fail(errors::nothingToInvoice, {order.number});

    TANDEM_TRY(Invoice invoice, beginInvoice(work, draft, order));
    std::set<OrderLineId> seenLines;
    for (const OrderQuantity& part : parts) {
        TANDEM_TRY(OrderLine * line, lineOf(order, part.line));
        if (!seenLines.insert(part.line).second)
            return fail(errors::lineTwice, {order.number}).at(u"lines"_s);
        TANDEM_CHECK(invoiceLine(work, *line, part.quantity, invoice));
    }
    TANDEM_TRY(const auto taxes, taxInvoice(work, invoice));
    TANDEM_CHECK(checkAmount(invoice.gross()));
    TANDEM_CHECK(insertInvoice(work, invoice));
    order.state = stateAfter(order);
    TANDEM_CHECK(saveOrderState(work, order));
    return InvoiceIssued{.invoice = invoice.id,
                         .number = invoice.number,
                         .order = order.id,
                         .customer = order.customer,
                         .issuedOn = invoice.issuedOn,
                         .dueOn = invoice.dueOn,
                         .shares = revenueShares(revenueOf(invoice.lines), taxes),
                         .net = invoice.net,
                         .tax = invoice.tax,
                         .taxes = taxes};
}

} // namespace tandem::sales
