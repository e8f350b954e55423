#include "formats/einvoice_cii.h"
#include "formats/einvoice_writer.h"
#include "formats/einvoice_xml.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;
using Element = EInvoiceElement;

void writeDay(EInvoiceXml& xml, const QString& name, QDate day)
{
    if (!day.isValid())
        return;
    const Element element(xml, name);
    xml.text(u"udt:DateTimeString"_s, day.toString(u"yyyyMMdd"_s), u"format"_s, u"102"_s);
}

void writeVat(EInvoiceXml& xml, const QString& category, const StatedDecimal& rate)
{
    xml.text(u"ram:TypeCode"_s, u"VAT"_s);
    xml.text(u"ram:CategoryCode"_s, category);
    xml.number(u"ram:RateApplicablePercent"_s, rate);
}

void writeAddress(EInvoiceXml& xml, const EInvoiceAddress& address)
{
    const Element element(xml, u"ram:PostalTradeAddress"_s);
    xml.text(u"ram:PostcodeCode"_s, address.postcode);
    xml.text(u"ram:LineOne"_s, address.street);
    xml.text(u"ram:LineTwo"_s, address.second);
    xml.text(u"ram:CityName"_s, address.town);
    xml.text(u"ram:CountryID"_s, address.country);
    xml.text(u"ram:CountrySubDivisionName"_s, address.region);
}

void writeContact(EInvoiceXml& xml, const EInvoiceParty& party)
{
    if (party.contact.isEmpty() && party.phone.isEmpty() && party.mail.isEmpty())
        return;
    const Element contact(xml, u"ram:DefinedTradeContact"_s);
    xml.text(u"ram:PersonName"_s, party.contact);
    if (!party.phone.isEmpty()) {
        const Element phone(xml, u"ram:TelephoneUniversalCommunication"_s);
        xml.text(u"ram:CompleteNumber"_s, party.phone);
    }
    if (!party.mail.isEmpty()) {
        const Element mail(xml, u"ram:EmailURIUniversalCommunication"_s);
        xml.text(u"ram:URIID"_s, party.mail);
    }
}

void writeTaxNumber(EInvoiceXml& xml, const QString& number, const QString& scheme)
{
    if (number.isEmpty())
        return;
    const Element registration(xml, u"ram:SpecifiedTaxRegistration"_s);
    xml.text(u"ram:ID"_s, number, u"schemeID"_s, scheme);
}

void writeParty(EInvoiceXml& xml, const QString& role, const EInvoiceParty& party)
{
    const Element element(xml, role);
    for (const EInvoiceId& id : party.ids)
        xml.text(id.scheme.isEmpty() ? u"ram:ID"_s : u"ram:GlobalID"_s, id.id, u"schemeID"_s,
                 id.scheme);
    xml.text(u"ram:Name"_s, party.name);
    xml.text(u"ram:Description"_s, party.legalForm);
    if (!party.registration.isEmpty()) {
        const Element legal(xml, u"ram:SpecifiedLegalOrganization"_s);
        xml.text(u"ram:ID"_s, party.registration.id, u"schemeID"_s, party.registration.scheme);
    }
    writeContact(xml, party);
    if (party.address)
        writeAddress(xml, *party.address);
    if (!party.endpoint.isEmpty()) {
        const Element endpoint(xml, u"ram:URIUniversalCommunication"_s);
        xml.text(u"ram:URIID"_s, party.endpoint.id, u"schemeID"_s, party.endpoint.scheme);
    }
    writeTaxNumber(xml, party.vatId, u"VA"_s);
    writeTaxNumber(xml, party.taxRegistration, u"FC"_s);
}

void writeAdjustment(EInvoiceXml& xml, const EInvoiceAdjustment& adjustment)
{
    const Element element(xml, u"ram:SpecifiedTradeAllowanceCharge"_s);
    {
        const Element indicator(xml, u"ram:ChargeIndicator"_s);
        const bool isCharge = adjustment.kind == EInvoiceAdjustment::Kind::Charge;
        xml.text(u"udt:Indicator"_s, isCharge ? u"true"_s : u"false"_s);
    }
    xml.number(u"ram:CalculationPercent"_s, adjustment.percent);
    xml.amount(u"ram:BasisAmount"_s, adjustment.base);
    xml.amount(u"ram:ActualAmount"_s, adjustment.amount);
    xml.text(u"ram:ReasonCode"_s, adjustment.reasonCode);
    xml.text(u"ram:Reason"_s, adjustment.reason);
    if (adjustment.category.isEmpty())
        return;
    const Element tax(xml, u"ram:CategoryTradeTax"_s);
    writeVat(xml, adjustment.category, adjustment.rate);
}

void writeLineSettlement(EInvoiceXml& xml, const EInvoiceLine& line)
{
    const Element settlement(xml, u"ram:SpecifiedLineTradeSettlement"_s);
    {
        const Element tax(xml, u"ram:ApplicableTradeTax"_s);
        writeVat(xml, line.category, line.rate);
    }
    for (const EInvoiceAdjustment& adjustment : line.adjustments)
        writeAdjustment(xml, adjustment);
    const Element sum(xml, u"ram:SpecifiedTradeSettlementLineMonetarySummation"_s);
    xml.amount(u"ram:LineTotalAmount"_s, line.net);
}

void writeLine(EInvoiceXml& xml, const EInvoiceLine& line)
{
    const Element element(xml, u"ram:IncludedSupplyChainTradeLineItem"_s);
    {
        const Element document(xml, u"ram:AssociatedDocumentLineDocument"_s);
        xml.text(u"ram:LineID"_s, line.id);
    }
    {
        const Element product(xml, u"ram:SpecifiedTradeProduct"_s);
        xml.text(u"ram:SellerAssignedID"_s, line.sellerItem);
        xml.text(u"ram:Name"_s, line.name);
        xml.text(u"ram:Description"_s, line.description);
    }
    {
        const Element agreement(xml, u"ram:SpecifiedLineTradeAgreement"_s);
        const Element price(xml, u"ram:NetPriceProductTradePrice"_s);
        xml.amount(u"ram:ChargeAmount"_s, line.price);
    }
    if (line.quantity) {
        const Element delivery(xml, u"ram:SpecifiedLineTradeDelivery"_s);
        xml.text(u"ram:BilledQuantity"_s, line.quantity->trimmed().toString(), u"unitCode"_s,
                 line.unit);
    }
    writeLineSettlement(xml, line);
}

void writeAgreement(EInvoiceXml& xml, const EInvoice& invoice)
{
    const Element agreement(xml, u"ram:ApplicableHeaderTradeAgreement"_s);
    xml.text(u"ram:BuyerReference"_s, invoice.buyerReference);
    writeParty(xml, u"ram:SellerTradeParty"_s, invoice.seller);
    writeParty(xml, u"ram:BuyerTradeParty"_s, invoice.buyer);
    if (!invoice.salesOrder.isEmpty()) {
        const Element order(xml, u"ram:SellerOrderReferencedDocument"_s);
        xml.text(u"ram:IssuerAssignedID"_s, invoice.salesOrder);
    }
    if (!invoice.order.isEmpty()) {
        const Element order(xml, u"ram:BuyerOrderReferencedDocument"_s);
        xml.text(u"ram:IssuerAssignedID"_s, invoice.order);
    }
}

void writeDelivery(EInvoiceXml& xml, const EInvoice& invoice)
{
    const Element delivery(xml, u"ram:ApplicableHeaderTradeDelivery"_s);
    if (invoice.deliveredTo) {
        const Element place(xml, u"ram:ShipToTradeParty"_s);
        writeAddress(xml, *invoice.deliveredTo);
    }
    if (invoice.deliveredOn.isValid()) {
        const Element event(xml, u"ram:ActualDeliverySupplyChainEvent"_s);
        writeDay(xml, u"ram:OccurrenceDateTime"_s, invoice.deliveredOn);
    }
}

void writePayment(EInvoiceXml& xml, const EInvoicePayment& payment)
{
    const Element means(xml, u"ram:SpecifiedTradeSettlementPaymentMeans"_s);
    xml.text(u"ram:TypeCode"_s, payment.code);
    if (!payment.account.isEmpty()) {
        const Element account(xml, u"ram:PayeePartyCreditorFinancialAccount"_s);
        xml.text(u"ram:IBANID"_s, payment.account);
        xml.text(u"ram:AccountName"_s, payment.holder);
    }
    if (!payment.bic.isEmpty()) {
        const Element bank(xml, u"ram:PayeeSpecifiedCreditorFinancialInstitution"_s);
        xml.text(u"ram:BICID"_s, payment.bic);
    }
}

void writeSums(EInvoiceXml& xml, const EInvoice& invoice)
{
    const EInvoiceTotals& totals = invoice.totals;
    const Element sums(xml, u"ram:SpecifiedTradeSettlementHeaderMonetarySummation"_s);
    xml.amount(u"ram:LineTotalAmount"_s, totals.lines);
    xml.amount(u"ram:ChargeTotalAmount"_s, totals.charges);
    xml.amount(u"ram:AllowanceTotalAmount"_s, totals.allowances);
    xml.amount(u"ram:TaxBasisTotalAmount"_s, totals.taxExclusive);
    xml.amount(u"ram:TaxTotalAmount"_s, totals.tax, invoice.currency);
    xml.amount(u"ram:TaxTotalAmount"_s, totals.taxAccounting, invoice.taxCurrency);
    xml.amount(u"ram:RoundingAmount"_s, totals.rounding);
    xml.amount(u"ram:GrandTotalAmount"_s, totals.taxInclusive);
    xml.amount(u"ram:TotalPrepaidAmount"_s, totals.prepaid);
    xml.amount(u"ram:DuePayableAmount"_s, totals.payable);
}

void writeSettlement(EInvoiceXml& xml, const EInvoice& invoice)
{
    const Element settlement(xml, u"ram:ApplicableHeaderTradeSettlement"_s);
    if (!invoice.payments.empty())
        xml.text(u"ram:PaymentReference"_s, invoice.payments.front().remittance);
    xml.text(u"ram:TaxCurrencyCode"_s, invoice.taxCurrency);
    xml.text(u"ram:InvoiceCurrencyCode"_s, invoice.currency);
    for (const EInvoicePayment& payment : invoice.payments)
        writePayment(xml, payment);
    for (const EInvoiceVat& vat : invoice.vat) {
        const Element group(xml, u"ram:ApplicableTradeTax"_s);
        xml.amount(u"ram:CalculatedAmount"_s, vat.tax);
        xml.text(u"ram:TypeCode"_s, u"VAT"_s);
        xml.text(u"ram:ExemptionReason"_s, vat.reason);
        xml.amount(u"ram:BasisAmount"_s, vat.taxable);
        xml.text(u"ram:CategoryCode"_s, vat.category);
        xml.text(u"ram:ExemptionReasonCode"_s, vat.reasonCode);
        xml.number(u"ram:RateApplicablePercent"_s, vat.rate);
    }
    for (const EInvoiceAdjustment& adjustment : invoice.adjustments)
        writeAdjustment(xml, adjustment);
    if (!invoice.terms.isEmpty() || invoice.dueOn.isValid()) {
        const Element terms(xml, u"ram:SpecifiedTradePaymentTerms"_s);
        xml.text(u"ram:Description"_s, invoice.terms);
        writeDay(xml, u"ram:DueDateDateTime"_s, invoice.dueOn);
    }
    writeSums(xml, invoice);
    for (const EInvoiceReference& reference : invoice.references) {
        const Element element(xml, u"ram:InvoiceReferencedDocument"_s);
        xml.text(u"ram:IssuerAssignedID"_s, reference.number);
        if (!reference.issuedOn.isValid())
            continue;
        const Element day(xml, u"ram:FormattedIssueDateTime"_s);
        xml.text(u"qdt:DateTimeString"_s, reference.issuedOn.toString(u"yyyyMMdd"_s), u"format"_s,
                 u"102"_s);
    }
}

void writeContext(EInvoiceXml& xml, const EInvoice& invoice)
{
    const Element context(xml, u"rsm:ExchangedDocumentContext"_s);
    if (!invoice.process.isEmpty()) {
        const Element process(xml, u"ram:BusinessProcessSpecifiedDocumentContextParameter"_s);
        xml.text(u"ram:ID"_s, invoice.process);
    }
    const Element guideline(xml, u"ram:GuidelineSpecifiedDocumentContextParameter"_s);
    xml.text(u"ram:ID"_s, invoice.profile);
}

void writeDocument(EInvoiceXml& xml, const EInvoice& invoice)
{
    const Element document(xml, u"rsm:ExchangedDocument"_s);
    xml.text(u"ram:ID"_s, invoice.number);
    xml.text(u"ram:TypeCode"_s, invoice.type);
    writeDay(xml, u"ram:IssueDateTime"_s, invoice.issuedOn);
    for (const QString& note : invoice.notes) {
        const Element included(xml, u"ram:IncludedNote"_s);
        xml.text(u"ram:Content"_s, note);
    }
}

} // namespace

QByteArray toCii(const EInvoice& invoice)
{
    EInvoiceXml xml;
    {
        const Element root(xml, u"rsm:CrossIndustryInvoice"_s);
        xml.attribute(u"xmlns:rsm"_s, ciiNamespace.toString());
        xml.attribute(u"xmlns:ram"_s, ciiAggregateNamespace.toString());
        xml.attribute(u"xmlns:udt"_s, ciiTypeNamespace.toString());
        xml.attribute(u"xmlns:qdt"_s, ciiQualifiedTypeNamespace.toString());
        writeContext(xml, invoice);
        writeDocument(xml, invoice);
        const Element trade(xml, u"rsm:SupplyChainTradeTransaction"_s);
        for (const EInvoiceLine& line : invoice.lines)
            writeLine(xml, line);
        writeAgreement(xml, invoice);
        writeDelivery(xml, invoice);
        writeSettlement(xml, invoice);
    }
    return xml.finish();
}

} // namespace tandem::formats
