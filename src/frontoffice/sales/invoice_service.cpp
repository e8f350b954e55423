#include "frontoffice/sales/invoice_service.h"

#include "backoffice/currencies/document_base.h"
#include "backoffice/tax/tax_queries.h"
#include "frontoffice/sales/customer.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/invoice_row.h"
#include "frontoffice/sales/order_row.h"
#include "frontoffice/sales/sales_settings.h"
#include "frontoffice/sales/tax_discount.h"
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
    const auto part = [&](const Money& whole) {
        return shareOf(whole, line.quantity, line.invoiced, line.invoiced + quantity);
    };
    const Money amount = part(line.amount);
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
                             .net = amount, // until it is priced
                             .credited = Quantity::ofWhole(0),
                             .documentDiscount = part(line.documentDiscount)});
    invoice.documentDiscount += invoice.lines.back().documentDiscount;
    line.invoiced += quantity;
    return saveProgress(work, line);
}

tax::TaxCodeId idOfCode(const PricedLine& line)
{
    return line.taxCode.id;
}

/// Gives the invoice its nets and its tax, by the rates of its day. `taxDiscount` of the nets bears
/// no tax; where prices include tax, the total is what was agreed, so it is not asked.
Result<std::vector<tax::TaxShare>> taxInvoice(UnitOfWork& work, Invoice& invoice, Rate taxDiscount)
{
    std::vector<PricedLine> lines;
    for (const InvoiceLine& line : invoice.lines) {
        const auto same = std::ranges::find(lines, line.taxCode, idOfCode);
        if (same != lines.end()) {
            tax::TaxCode known = same->taxCode;
            lines.push_back({std::move(known), line.amount, line.documentDiscount});
            continue;
        }
        TANDEM_TRY(auto code, tax::taxCode(work, line.taxCode, invoice.issuedOn));
        lines.push_back({std::move(code), line.amount, line.documentDiscount});
    }
    TANDEM_TRY(const auto taxRounding, tax::taxRounding(work));
    PricedDocument document = priced(lines, {.basis = invoice.basis, .taxRounding = taxRounding});
    if (invoice.basis == PriceBasis::Net)
        document.tax = taxLessDiscount(document.shares, taxDiscount, document.tax);
    for (std::size_t i = 0; i < lines.size(); ++i)
        invoice.lines[i].net = document.nets[i];
    for (const tax::TaxShare& share : document.shares) {
        TANDEM_TRY(const auto id, work.newId<InvoiceTaxId>());
        invoice.taxes.push_back({.id = id,
                                 .code = share.code,
                                 .rate = share.rate,
                                 .net = share.net,
                                 .tax = share.tax,
                                 .creditedNet = Money::zero(share.net.currency())});
    }
    invoice.net = document.net;
    invoice.tax = document.tax;
    return std::move(document.shares);
}

Result<> roundInvoice(Reader& books, Invoice& invoice)
{
    TANDEM_TRY(const SalesPolicy policy, salesPolicy(books));
    const Money gross = invoice.gross();
    if (policy.cashRounding == CashRounding::Invoices)
        invoice.cashRounding = gross.roundedToCash(Rounding::HalfAwayFromZero) - gross;
    return {};
}

/// Values the invoice in the company's currency: nets, taxes and rounding add up to the total.
/// Returns the rates in words, or how what the draft says differs from them.
Result<QString> valueInvoice(Reader& books, const InvoiceDraft& draft, Invoice& invoice)
{
    std::vector<Money> parts;
    for (const InvoiceLine& line : invoice.lines)
        parts.push_back(line.net);
    for (const InvoiceTax& share : invoice.taxes)
        parts.push_back(share.tax);
    parts.push_back(invoice.cashRounding.value_or(Money::zero(invoice.currency())));
    TANDEM_TRY(const auto base, exchange::documentBase(books, parts, invoice.issuedOn, draft.base));
    const Money nothing = Money::zero(base.whole.currency());
    invoice.rates = base.rates;
    invoice.baseRounding = base.parts.back();
    invoice.baseNet = nothing;
    invoice.baseTax = nothing;
    for (InvoiceTax& share : invoice.taxes)
        share.baseNet = nothing;
    auto part = base.parts.begin();
    for (InvoiceLine& line : invoice.lines) {
        line.baseNet = *part++;
        invoice.baseNet += line.baseNet;
        std::ranges::find(invoice.taxes, line.taxCode, &InvoiceTax::code)->baseNet += line.baseNet;
    }
    for (InvoiceTax& share : invoice.taxes) {
        share.baseTax = *part++;
        invoice.baseTax += share.baseTax;
    }
    TANDEM_CHECK(checkAmount(invoice.baseTotal()));
    return base.note.isEmpty() ? base.rates : base.note;
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
                   .net = Money::zero(order.currency()),
                   .tax = Money::zero(order.currency()),
                   .version = 1,
                   .basis = order.basis};
}

/// What the other modules hear of the invoice; `shares` are its taxes, as its currency has them.
InvoiceIssued factOf(const Invoice& invoice, std::vector<tax::TaxShare> shares,
                     const QString& rates)
{
    std::vector<RevenueLine> revenue;
    for (const InvoiceLine& line : invoice.lines)
        revenue.push_back({line.kind, line.taxCode, line.baseNet});
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i].net = invoice.taxes[i].baseNet;
        shares[i].tax = invoice.taxes[i].baseTax;
    }
    return {.invoice = invoice.id,
            .number = invoice.number,
            .order = invoice.order,
            .customer = invoice.customer,
            .issuedOn = invoice.issuedOn,
            .dueOn = invoice.dueOn,
            .shares = revenueShares(revenue, shares),
            .net = invoice.baseNet,
            .tax = invoice.baseTax,
            .taxes = shares,
            .rounding = invoice.baseRounding,
            .owed = invoice.total(),
            .owedTax = invoice.tax,
            .rates = rates};
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
    TANDEM_TRY(const auto shares, taxInvoice(work, invoice, draft.taxDiscount));
    TANDEM_CHECK(roundInvoice(work, invoice));
    TANDEM_CHECK(checkAmount(invoice.total()));
    TANDEM_TRY(const QString rates, valueInvoice(work, draft, invoice));
    TANDEM_CHECK(insertInvoice(work, invoice));
    order.state = stateAfter(order);
    TANDEM_CHECK(saveOrderState(work, order));
    return factOf(invoice, shares, rates);
}

} // namespace tandem::sales
