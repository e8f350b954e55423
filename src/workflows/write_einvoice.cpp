#include "workflows/write_einvoice.h"

#include "backoffice/inventory/item_queries.h"
#include "backoffice/settlements/payment_terms_queries.h"
#include "backoffice/tax/tax_queries.h"
#include "formats/einvoice_check.h"
#include "formats/einvoice_writer.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/sales/delivery_queries.h"
#include "frontoffice/sales/deposit_queries.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "workflows/einvoice_bill_errors.h"
#include "workflows/einvoice_parties.h"

#include <QRegularExpression>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::EInvoice;
using formats::EInvoiceLine;

namespace {

/// The routing number of German authorities. Source: KoSIT, "Formatspezifikation Leitweg-ID".
bool isLeitwegId(const QString& text)
{
    static const QRegularExpression form(u"^[0-9]{2,12}(-[A-Za-z0-9]{1,30})?-[0-9]{2}$"_s);
    return form.match(text).hasMatch();
}

/// Quantity times price, and what the discount takes off, as an allowance.
template <class Line>
EInvoiceLine lineOf(const Line& from, int position)
{
    EInvoiceLine line{.id = QString::number(position),
                      .quantity = from.quantity.toDecimal(),
                      .unit = u"C62"_s,
                      .net = from.net.toDecimal(),
                      .price = from.price.toDecimal(),
                      .name = from.description};
    const Money full =
        lineNet(from.price, from.quantity, Rate::ofMillionths(0), Rounding::HalfAwayFromZero);
    const Money allowance = full - from.net;
    using Kind = formats::EInvoiceAdjustment::Kind;
    if (!allowance.isZero()) // a part of a credited line may be a cent more than its price
        line.adjustments = {{.kind = allowance.isNegative() ? Kind::Charge : Kind::Allowance,
                             .amount = allowance.abs().toDecimal(),
                             .base = full.toDecimal(),
                             .percent = from.discount.toPercent(),
                             .reason = allowance.isNegative() ? u"Rounding"_s : u"Discount"_s}};
    return line;
}

void setVat(EInvoiceLine& line, const EInvoice& invoice, const tax::TaxCode& code)
{
    line.category = categoryOf(code, invoice.seller, invoice.buyer);
    if (line.category != u"O")
        line.rate = code.rate.toPercent();
}

/// The VAT breakdown: one group for each category and rate, however many codes lead to it.
void addGroup(EInvoice& invoice, const tax::TaxCode& code, const Money& net, const Money& tax)
{
    EInvoiceLine sample;
    setVat(sample, invoice, code);
    for (formats::EInvoiceVat& group : invoice.vat) {
        if (group.category != sample.category || group.rate != sample.rate)
            continue;
        group.taxable = *group.taxable + net.toDecimal();
        group.tax = *group.tax + tax.toDecimal();
        return;
    }
    const bool needsReason = sample.category != u"S" && sample.category != u"Z";
    invoice.vat.push_back({.taxable = net.toDecimal(),
                           .tax = tax.toDecimal(),
                           .category = sample.category,
                           .rate = sample.rate,
                           .reason = !needsReason          ? QString()
                                     : code.name.isEmpty() ? u"Not subject to VAT"_s
                                                           : code.name});
}

void setTotals(EInvoice& invoice, const Money& net, const Money& tax)
{
    invoice.totals = {.lines = net.toDecimal(),
                      .taxExclusive = net.toDecimal(),
                      .tax = tax.toDecimal(),
                      .taxInclusive = (net + tax).toDecimal(),
                      .payable = (net + tax).toDecimal()};
    invoice.taxTotalsStated = 1;
}

/// Refuses what a rule would refuse, with all that is wrong.
Result<EInvoice> ready(EInvoice invoice)
{
    auto violations = formats::checkEInvoice(invoice);
    if (invoice.profile == formats::xRechnungProfile) {
        for (formats::EInvoiceViolation& violation : formats::checkXRechnung(invoice))
            violations.push_back(std::move(violation));
    }
    if (!formats::isRefused(violations))
        return invoice;
    QStringList texts;
    for (const formats::EInvoiceViolation& violation : violations) {
        if (violation.severity == formats::EInvoiceViolation::Severity::Fatal)
            texts += violation.what.text();
    }
    texts.removeDuplicates();
    return fail(errors::einvoiceNotReady, {invoice.number, texts.mid(0, 5).join(u' ')});
}

/// What invoices and credit notes share: the parties, the order, and how it is paid.
Result<EInvoice> begin(Reader& books, PartyId customer, OrderId orderId,
                       const QString& buyerReference)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const CompanyProfile profile, companyProfile(books));
    TANDEM_TRY(const crm::Party party, crm::party(books, customer));
    TANDEM_TRY(const sales::Order order, sales::order(books, orderId));
    EInvoice invoice{.currency = QString::fromLatin1(owner.currency.code()),
                     .buyerReference = buyerReference,
                     .salesOrder = order.number,
                     .seller = sellerOf(owner, profile),
                     .buyer = buyerOf(party, owner)};
    if (invoice.buyerReference.isEmpty() && isLeitwegId(order.reference))
        invoice.buyerReference = order.reference;
    else
        invoice.order = order.reference;
    const bool isXRechnung = !invoice.buyerReference.isEmpty();
    invoice.profile =
        (isXRechnung ? formats::xRechnungProfile : formats::en16931Profile).toString();
    if (isXRechnung)
        invoice.process = formats::xRechnungProcess.toString();
    if (!profile.iban.isEmpty())
        invoice.payments = {{.code = u"58"_s,
                             .account = QString(profile.iban).remove(u' '),
                             .holder = owner.name,
                             .bic = profile.bic,
                             .hasAccount = true}};
    return invoice;
}

/// Where the goods went, which intra-Community supplies have to say.
void setDelivery(EInvoice& invoice, QDate on)
{
    invoice.deliveredOn = on;
    if (on.isValid())
        invoice.deliveredTo = invoice.buyer.address;
}

/// Adds a line of a document, by its item and its code of tax.
template <class Line>
Result<> addLine(Reader& books, const Line& from, QDate on, EInvoice& invoice)
{
    TANDEM_TRY(const auto code, tax::taxCode(books, from.taxCode, on));
    TANDEM_TRY(const inventory::Item item, inventory::item(books, from.item));
    EInvoiceLine line = lineOf(from, int(invoice.lines.size()) + 1);
    line.unit = unitCodeOf(item.unit);
    line.sellerItem = item.code;
    setVat(line, invoice, code);
    invoice.lines.push_back(std::move(line));
    return {};
}

/// Lines, groups of VAT and totals; rates are those of the day `on`.
template <class Document>
Result<> addAmounts(Reader& books, const Document& from, QDate on, EInvoice& invoice)
{
    for (const auto& line : from.lines)
        TANDEM_CHECK(addLine(books, line, on, invoice));
    for (const auto& share : from.taxes) {
        TANDEM_TRY(const auto code, tax::taxCode(books, share.code, on));
        addGroup(invoice, code, share.net, share.tax);
    }
    setTotals(invoice, from.net, from.tax);
    return {};
}

/// What deposits had asked for is paid in advance.
Result<> deductDeposits(Reader& books, InvoiceId from, EInvoice& invoice)
{
    TANDEM_TRY(const auto deductions, sales::deductionsOn(books, from));
    Decimal prepaid;
    for (const sales::DepositDeduction& one : deductions)
        prepaid = prepaid + (one.net + one.tax).toDecimal();
    if (deductions.empty())
        return {};
    invoice.totals.prepaid = prepaid;
    invoice.totals.payable = *invoice.totals.payable - prepaid;
    return {};
}

} // namespace

Result<EInvoice> eInvoiceOf(Reader& books, const sales::Invoice& from,
                            const QString& buyerReference)
{
    TANDEM_TRY(auto invoice, begin(books, from.customer, from.order, buyerReference));
    invoice.number = from.number;
    invoice.type = u"380"_s;
    invoice.issuedOn = from.issuedOn;
    invoice.dueOn = from.dueOn;
    TANDEM_TRY(const auto terms, settlements::documentTerms(books, u"invoice"_s, from.id.value()));
    invoice.terms = terms ? terms->name : QString();
    TANDEM_TRY(const QDate delivered, sales::latestDelivery(books, from.order, from.issuedOn));
    setDelivery(invoice, delivered);
    TANDEM_CHECK(addAmounts(books, from, from.issuedOn, invoice));
    TANDEM_CHECK(deductDeposits(books, from.id, invoice));
    return ready(std::move(invoice));
}

Result<EInvoice> eInvoiceOf(Reader& books, const sales::CreditNote& from,
                            const QString& buyerReference)
{
    TANDEM_TRY(const sales::Invoice credited, sales::invoice(books, from.invoice));
    TANDEM_TRY(auto invoice, begin(books, from.customer, credited.order, buyerReference));
    invoice.number = from.number;
    invoice.type = u"381"_s;
    invoice.issuedOn = from.issuedOn;
    invoice.dueOn = from.issuedOn; // as in the open items: it can be taken off at once
    invoice.references = {{.number = credited.number, .issuedOn = credited.issuedOn}};
    if (!from.reason.isEmpty())
        invoice.notes = {from.reason};
    TANDEM_TRY(const QDate delivered,
               sales::latestDelivery(books, credited.order, credited.issuedOn));
    setDelivery(invoice, delivered);
    // Credit notes take the tax of the invoice that they take back: rates of its day.
    TANDEM_CHECK(addAmounts(books, from, credited.issuedOn, invoice));
    return ready(std::move(invoice));
}

} // namespace tandem::workflows
