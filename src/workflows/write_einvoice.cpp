#include "workflows/write_einvoice.h"

#include "backoffice/settlements/payment_terms_queries.h"
#include "formats/einvoice_check.h"
#include "formats/einvoice_writer.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/sales/delivery_queries.h"
#include "frontoffice/sales/deposit_queries.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "workflows/einvoice_amounts.h"
#include "workflows/einvoice_bill_errors.h"
#include "workflows/einvoice_parties.h"

#include <QRegularExpression>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::EInvoice;

namespace {

/// The routing number of German authorities. Source: KoSIT, "Formatspezifikation Leitweg-ID".
bool isLeitwegId(const QString& text)
{
    static const QRegularExpression form(u"^[0-9]{2,12}(-[A-Za-z0-9]{1,30})?-[0-9]{2}$"_s);
    return form.match(text).hasMatch();
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

/// What a document comes to; rates are those of the day `on`. In another currency than the
/// company's, the tax in that one, too.
template <class Document>
Result<> addAmounts(Reader& books, const Document& from, QDate on, EInvoice& invoice)
{
    invoice.currency = QString::fromLatin1(from.currency().code());
    EInvoiceAmounts amounts(invoice, from.basis);
    for (const auto& line : from.lines)
        TANDEM_CHECK(amounts.addLine(books, EInvoicedLine::of(line), on));
    for (const auto& share : from.taxes)
        TANDEM_CHECK(amounts.addTax(books, share.code, {.net = share.net, .tax = share.tax}, on));
    amounts.setTotals({.net = from.net, .tax = from.tax}, from.total());
    if (from.isForeign()) {
        invoice.taxCurrency = QString::fromLatin1(from.baseTax.currency().code());
        invoice.totals.taxAccounting = from.baseTax.toDecimal();
    }
    return {};
}

/// A line for each code of tax, with what is asked for under it.
Result<> addAmounts(Reader& books, const DepositPaper& paper, EInvoice& invoice)
{
    const sales::Deposit& from = paper.of;
    invoice.currency = QString::fromLatin1(from.net.currency().code());
    EInvoiceAmounts amounts(invoice, PriceBasis::Net);
    for (const sales::DepositTax& share : from.taxes) {
        TANDEM_CHECK(amounts.addLine(books,
                                     {.description = paper.text,
                                      .quantity = Quantity::ofWhole(1),
                                      .price = UnitPrice::of(share.net),
                                      .discount = Rate::ofMillionths(0),
                                      .amount = share.net,
                                      .net = share.net,
                                      .bearsDocumentDiscount = false,
                                      .item = {},
                                      .taxCode = share.code},
                                     from.issuedOn));
        TANDEM_CHECK(
            amounts.addTax(books, share.code, {.net = share.net, .tax = share.tax}, from.issuedOn));
    }
    amounts.setTotals({.net = from.net, .tax = from.tax}, from.gross());
    if (from.isForeign()) {
        invoice.taxCurrency = QString::fromLatin1(from.baseTax().currency().code());
        invoice.totals.taxAccounting = from.baseTax().toDecimal();
    }
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

Result<EInvoice> eInvoiceOf(Reader& books, const DepositPaper& paper, const QString& buyerReference)
{
    const sales::Deposit& from = paper.of;
    if (paper.isCreditNote && !from.isCredited())
        return fail(sales::errors::depositNotCredited, {from.number});
    TANDEM_TRY(auto invoice, begin(books, from.customer, from.order, buyerReference));
    if (paper.isCreditNote) {
        invoice.number = from.creditNumber;
        invoice.type = u"381"_s;
        invoice.issuedOn = from.creditedOn;
        invoice.dueOn = from.creditedOn;
        invoice.references = {{.number = from.number, .issuedOn = from.issuedOn}};
        if (!from.creditReason.isEmpty())
            invoice.notes = {from.creditReason};
    } else {
        invoice.number = from.number;
        invoice.type = from.kind == sales::DepositKind::Progress ? u"326"_s : u"386"_s;
        invoice.issuedOn = from.issuedOn;
        invoice.dueOn = from.dueOn;
        TANDEM_TRY(const auto terms,
                   settlements::documentTerms(books, u"deposit_invoice"_s, from.id.value()));
        invoice.terms = terms ? terms->name : QString();
    }
    TANDEM_CHECK(addAmounts(books, paper, invoice));
    return ready(std::move(invoice));
}

} // namespace tandem::workflows
