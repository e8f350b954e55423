#include "formats/einvoice_rules.h"

#include <algorithm>

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

void checkPeriod(const EInvoicePeriod& period, const char* reversedRule, const char* emptyRule,
                 bool mayBeCode, EInvoiceFindings& found)
{
    if (period.from.isValid() && period.to.isValid() && period.to < period.from)
        found.add(QString::fromLatin1(reversedRule), errors::einvoicePeriodReversed,
                  {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)});
    if (period.isStated && !period.from.isValid() && !period.to.isValid() && !mayBeCode)
        found.add(QString::fromLatin1(emptyRule), errors::einvoicePeriodEmpty, {});
}

void checkPayee(const EInvoice& invoice, EInvoiceFindings& found)
{
    if (!invoice.payee)
        return;
    const EInvoiceParty& payee = *invoice.payee;
    const EInvoiceParty& seller = invoice.seller;
    const QString sellerName =
        invoice.syntax == EInvoiceSyntax::Cii ? seller.name : seller.tradingName;
    const bool sharesId = std::ranges::any_of(payee.ids, [&](const EInvoiceId& id) {
        return std::ranges::any_of(seller.ids,
                                   [&](const EInvoiceId& other) { return other.id == id.id; });
    });
    if (payee.name.isEmpty() || payee.name == sellerName || sharesId)
        found.add(u"BR-17"_s, errors::einvoicePayeeIsSeller, {});
}

void checkRepresentative(const EInvoiceParty& representative, EInvoiceFindings& found)
{
    found.need(!representative.name.isEmpty(), "BR-18", "Name of the tax representative (BT-62)");
    found.need(representative.address.has_value(), "BR-19",
               "Address of the tax representative (BG-12)");
    found.need(!representative.address || !representative.address->country.isEmpty(), "BR-20",
               "Country of the tax representative (BT-69)");
    found.need(!representative.vatId.isEmpty(), "BR-56",
               "VAT identifier of the tax representative (BT-63)");
}

void checkAddress(const EInvoiceParty& party, const char* addressRule, const char* countryRule,
                  const char* address, const char* country, EInvoiceFindings& found)
{
    found.need(party.address.has_value(), addressRule, address);
    found.need(!party.address || !party.address->country.isEmpty(), countryRule, country);
}

void checkEndpoint(const EInvoiceParty& party, const char* rule, const char* term,
                   EInvoiceFindings& found)
{
    if (!party.endpoint.isEmpty() && party.endpoint.scheme.isEmpty())
        found.add(QString::fromLatin1(rule), errors::einvoiceSchemeMissing,
                  {QString::fromLatin1(term)});
}

bool namesItself(const EInvoiceParty& seller)
{
    return !seller.vatId.isEmpty() || !seller.registration.isEmpty()
           || std::ranges::any_of(seller.ids, [](const EInvoiceId& id) {
                  return !id.isEmpty() && id.scheme != u"SEPA";
              });
}

} // namespace

void checkHead(const EInvoice& invoice, EInvoiceFindings& found)
{
    found.need(!invoice.profile.isEmpty(), "BR-01", "Specification identifier (BT-24)");
    found.need(!invoice.number.isEmpty(), "BR-02", "Invoice number (BT-1)");
    found.need(invoice.issuedOn.isValid(), "BR-03", "Invoice issue date (BT-2)");
    found.need(!invoice.type.isEmpty(), "BR-04", "Invoice type code (BT-3)");
    found.need(!invoice.currency.isEmpty(), "BR-05", "Invoice currency code (BT-5)");
    found.need(!invoice.lines.empty(), "BR-16", "An invoice line (BG-25)");
    checkPeriod(invoice.period, "BR-29", "BR-CO-19", !invoice.taxPointCode.isEmpty(), found);
    if (invoice.taxPointOn.isValid() && !invoice.taxPointCode.isEmpty())
        found.add(
            u"BR-CO-03"_s, errors::einvoiceBothStated,
            {u"Value added tax point date (BT-7)"_s, u"Value added tax point date code (BT-8)"_s});
    for (const EInvoiceDocument& document : invoice.documents)
        found.need(!document.id.isEmpty(), "BR-52", "Supporting document reference (BT-122)");
    for (const EInvoiceReference& reference : invoice.references)
        found.need(!reference.number.isEmpty(), "BR-55", "Preceding invoice reference (BT-25)");
    if (invoice.deliveredTo)
        found.need(!invoice.deliveredTo->country.isEmpty(), "BR-57",
                   "Deliver to country code (BT-80)");
}

void checkParties(const EInvoice& invoice, EInvoiceFindings& found)
{
    found.need(!invoice.seller.name.isEmpty(), "BR-06", "Seller name (BT-27)");
    found.need(!invoice.buyer.name.isEmpty(), "BR-07", "Buyer name (BT-44)");
    checkAddress(invoice.seller, "BR-08", "BR-09", "Seller postal address (BG-5)",
                 "Seller country code (BT-40)", found);
    checkAddress(invoice.buyer, "BR-10", "BR-11", "Buyer postal address (BG-8)",
                 "Buyer country code (BT-55)", found);
    checkPayee(invoice, found);
    if (invoice.representative)
        checkRepresentative(*invoice.representative, found);
    checkEndpoint(invoice.seller, "BR-62", "Seller electronic address (BT-34)", found);
    checkEndpoint(invoice.buyer, "BR-63", "Buyer electronic address (BT-49)", found);
    found.need(namesItself(invoice.seller), "BR-CO-26",
               "An identifier of the seller (BT-29, BT-30 or BT-31)");
}

void checkPayment(const EInvoice& invoice, EInvoiceFindings& found)
{
    for (const EInvoicePayment& payment : invoice.payments) {
        found.need(!payment.code.isEmpty(), "BR-49", "Payment means type code (BT-81)");
        const bool isTransfer = payment.code == u"30" || payment.code == u"58";
        found.need(!isTransfer || !payment.account.isEmpty(),
                   payment.hasAccount ? "BR-50" : "BR-61", "Payment account identifier (BT-84)");
        if (payment.card.size() > 10)
            found.add(u"BR-51"_s, errors::einvoiceCardNumberWhole, {},
                      EInvoiceFindings::Severity::Warning);
    }
    const auto& payable = invoice.totals.payable;
    if (payable && *payable > Decimal() && !invoice.dueOn.isValid() && invoice.terms.isEmpty())
        found.add(u"BR-CO-25"_s, errors::einvoiceDueUnknown, {text(*payable)},
                  EInvoiceFindings::Severity::Warning);
}

void checkAdjustments(const EInvoice& invoice, EInvoiceFindings& found)
{
    for (const EInvoiceAdjustment& adjustment : invoice.adjustments) {
        const bool isCharge = adjustment.kind == EInvoiceAdjustment::Kind::Charge;
        found.at(isCharge ? u"document charge"_s : u"document allowance"_s);
        found.need(adjustment.amount.has_value(), isCharge ? "BR-36" : "BR-31",
                   isCharge ? "Charge amount (BT-99)" : "Allowance amount (BT-92)");
        found.need(!adjustment.category.isEmpty(), isCharge ? "BR-37" : "BR-32",
                   isCharge ? "VAT category code (BT-102)" : "VAT category code (BT-95)");
        const bool hasReason = !adjustment.reason.isEmpty() || !adjustment.reasonCode.isEmpty();
        found.need(hasReason, isCharge ? "BR-38" : "BR-33", "A reason or its code");
        found.need(hasReason, isCharge ? "BR-CO-22" : "BR-CO-21", "A reason or its code");
        found.needTwoDecimals(adjustment.amount, isCharge ? "BR-DEC-05" : "BR-DEC-01",
                              isCharge ? "Charge amount (BT-99)" : "Allowance amount (BT-92)");
        found.needTwoDecimals(adjustment.base, isCharge ? "BR-DEC-06" : "BR-DEC-02",
                              isCharge ? "Base amount (BT-100)" : "Base amount (BT-93)");
    }
    found.at({});
}

} // namespace tandem::formats
