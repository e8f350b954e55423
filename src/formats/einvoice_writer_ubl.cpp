#include "formats/einvoice_ubl.h"
#include "formats/einvoice_writer.h"
#include "formats/einvoice_xml.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;
using Element = EInvoiceElement;

void writeScheme(EInvoiceXml& xml)
{
    const Element scheme(xml, u"cac:TaxScheme"_s);
    xml.text(u"cbc:ID"_s, u"VAT"_s);
}

void writeCategory(EInvoiceXml& xml, const QString& name, const QString& category,
                   const StatedDecimal& rate)
{
    const Element element(xml, name);
    xml.text(u"cbc:ID"_s, category);
    xml.number(u"cbc:Percent"_s, rate);
    writeScheme(xml);
}

void writeAddress(EInvoiceXml& xml, const QString& name, const EInvoiceAddress& address)
{
    const Element element(xml, name);
    xml.text(u"cbc:StreetName"_s, address.street);
    xml.text(u"cbc:AdditionalStreetName"_s, address.second);
    xml.text(u"cbc:CityName"_s, address.town);
    xml.text(u"cbc:PostalZone"_s, address.postcode);
    xml.text(u"cbc:CountrySubentity"_s, address.region);
    const Element country(xml, u"cac:Country"_s);
    xml.text(u"cbc:IdentificationCode"_s, address.country);
}

void writeTaxNumber(EInvoiceXml& xml, const QString& number, const QString& schemeId)
{
    if (number.isEmpty())
        return;
    const Element tax(xml, u"cac:PartyTaxScheme"_s);
    xml.text(u"cbc:CompanyID"_s, number);
    const Element scheme(xml, u"cac:TaxScheme"_s);
    xml.text(u"cbc:ID"_s, schemeId);
}

void writeContact(EInvoiceXml& xml, const EInvoiceParty& party)
{
    if (party.contact.isEmpty() && party.phone.isEmpty() && party.mail.isEmpty())
        return;
    const Element contact(xml, u"cac:Contact"_s);
    xml.text(u"cbc:Name"_s, party.contact);
    xml.text(u"cbc:Telephone"_s, party.phone);
    xml.text(u"cbc:ElectronicMail"_s, party.mail);
}

void writeParty(EInvoiceXml& xml, const QString& role, const EInvoiceParty& party)
{
    const Element outer(xml, role);
    const Element inner(xml, u"cac:Party"_s);
    xml.text(u"cbc:EndpointID"_s, party.endpoint.id, u"schemeID"_s, party.endpoint.scheme);
    for (const EInvoiceId& id : party.ids) {
        const Element identification(xml, u"cac:PartyIdentification"_s);
        xml.text(u"cbc:ID"_s, id.id, u"schemeID"_s, id.scheme);
    }
    if (party.address)
        writeAddress(xml, u"cac:PostalAddress"_s, *party.address);
    writeTaxNumber(xml, party.vatId, u"VAT"_s);
    writeTaxNumber(xml, party.taxRegistration, u"FC"_s);
    {
        const Element legal(xml, u"cac:PartyLegalEntity"_s);
        xml.text(u"cbc:RegistrationName"_s, party.name);
        xml.text(u"cbc:CompanyID"_s, party.registration.id, u"schemeID"_s,
                 party.registration.scheme);
        xml.text(u"cbc:CompanyLegalForm"_s, party.legalForm);
    }
    writeContact(xml, party);
}

void writePayments(EInvoiceXml& xml, const EInvoice& invoice, bool isInvoice)
{
    for (const EInvoicePayment& payment : invoice.payments) {
        const Element means(xml, u"cac:PaymentMeans"_s);
        xml.text(u"cbc:PaymentMeansCode"_s, payment.code);
        if (!isInvoice && invoice.dueOn.isValid())
            xml.text(u"cbc:PaymentDueDate"_s, invoice.dueOn.toString(Qt::ISODate));
        xml.text(u"cbc:PaymentID"_s, payment.remittance);
        if (payment.account.isEmpty())
            continue;
        const Element account(xml, u"cac:PayeeFinancialAccount"_s);
        xml.text(u"cbc:ID"_s, payment.account);
        xml.text(u"cbc:Name"_s, payment.holder);
        if (payment.bic.isEmpty())
            continue;
        const Element bank(xml, u"cac:FinancialInstitutionBranch"_s);
        xml.text(u"cbc:ID"_s, payment.bic);
    }
    if (!invoice.terms.isEmpty()) {
        const Element terms(xml, u"cac:PaymentTerms"_s);
        xml.text(u"cbc:Note"_s, invoice.terms);
    }
}

void writeAdjustment(EInvoiceXml& xml, const EInvoiceAdjustment& adjustment,
                     const QString& currency)
{
    const Element element(xml, u"cac:AllowanceCharge"_s);
    const bool isCharge = adjustment.kind == EInvoiceAdjustment::Kind::Charge;
    xml.text(u"cbc:ChargeIndicator"_s, isCharge ? u"true"_s : u"false"_s);
    xml.text(u"cbc:AllowanceChargeReasonCode"_s, adjustment.reasonCode);
    xml.text(u"cbc:AllowanceChargeReason"_s, adjustment.reason);
    xml.number(u"cbc:MultiplierFactorNumeric"_s, adjustment.percent);
    xml.amount(u"cbc:Amount"_s, adjustment.amount, currency);
    xml.amount(u"cbc:BaseAmount"_s, adjustment.base, currency);
    if (!adjustment.category.isEmpty())
        writeCategory(xml, u"cac:TaxCategory"_s, adjustment.category, adjustment.rate);
}

void writeTax(EInvoiceXml& xml, const EInvoice& invoice)
{
    const Element total(xml, u"cac:TaxTotal"_s);
    xml.amount(u"cbc:TaxAmount"_s, invoice.totals.tax, invoice.currency);
    for (const EInvoiceVat& vat : invoice.vat) {
        const Element group(xml, u"cac:TaxSubtotal"_s);
        xml.amount(u"cbc:TaxableAmount"_s, vat.taxable, invoice.currency);
        xml.amount(u"cbc:TaxAmount"_s, vat.tax, invoice.currency);
        const Element category(xml, u"cac:TaxCategory"_s);
        xml.text(u"cbc:ID"_s, vat.category);
        xml.number(u"cbc:Percent"_s, vat.rate);
        xml.text(u"cbc:TaxExemptionReasonCode"_s, vat.reasonCode);
        xml.text(u"cbc:TaxExemptionReason"_s, vat.reason);
        writeScheme(xml);
    }
}

/// The tax in the seller's currency, where the invoice is in another: BT-111.
void writeAccountingTax(EInvoiceXml& xml, const EInvoice& invoice)
{
    if (invoice.taxCurrency.isEmpty())
        return;
    const Element total(xml, u"cac:TaxTotal"_s);
    xml.amount(u"cbc:TaxAmount"_s, invoice.totals.taxAccounting, invoice.taxCurrency);
}

void writeTotals(EInvoiceXml& xml, const EInvoice& invoice)
{
    const EInvoiceTotals& totals = invoice.totals;
    const Element element(xml, u"cac:LegalMonetaryTotal"_s);
    xml.amount(u"cbc:LineExtensionAmount"_s, totals.lines, invoice.currency);
    xml.amount(u"cbc:TaxExclusiveAmount"_s, totals.taxExclusive, invoice.currency);
    xml.amount(u"cbc:TaxInclusiveAmount"_s, totals.taxInclusive, invoice.currency);
    xml.amount(u"cbc:AllowanceTotalAmount"_s, totals.allowances, invoice.currency);
    xml.amount(u"cbc:ChargeTotalAmount"_s, totals.charges, invoice.currency);
    xml.amount(u"cbc:PrepaidAmount"_s, totals.prepaid, invoice.currency);
    xml.amount(u"cbc:PayableRoundingAmount"_s, totals.rounding, invoice.currency);
    xml.amount(u"cbc:PayableAmount"_s, totals.payable, invoice.currency);
}

void writeLine(EInvoiceXml& xml, const EInvoice& invoice, const EInvoiceLine& line, bool isInvoice)
{
    const Element element(xml, isInvoice ? u"cac:InvoiceLine"_s : u"cac:CreditNoteLine"_s);
    xml.text(u"cbc:ID"_s, line.id);
    xml.text(u"cbc:Note"_s, line.note);
    if (line.quantity)
        xml.text(isInvoice ? u"cbc:InvoicedQuantity"_s : u"cbc:CreditedQuantity"_s,
                 line.quantity->trimmed().toString(), u"unitCode"_s, line.unit);
    xml.amount(u"cbc:LineExtensionAmount"_s, line.net, invoice.currency);
    for (const EInvoiceAdjustment& adjustment : line.adjustments)
        writeAdjustment(xml, adjustment, invoice.currency);
    {
        const Element item(xml, u"cac:Item"_s);
        xml.text(u"cbc:Description"_s, line.description);
        xml.text(u"cbc:Name"_s, line.name);
        if (!line.sellerItem.isEmpty()) {
            const Element id(xml, u"cac:SellersItemIdentification"_s);
            xml.text(u"cbc:ID"_s, line.sellerItem);
        }
        writeCategory(xml, u"cac:ClassifiedTaxCategory"_s, line.category, line.rate);
    }
    const Element price(xml, u"cac:Price"_s);
    xml.amount(u"cbc:PriceAmount"_s, line.price, invoice.currency);
}

void writeHead(EInvoiceXml& xml, const EInvoice& invoice, bool isInvoice)
{
    xml.text(u"cbc:CustomizationID"_s, invoice.profile);
    xml.text(u"cbc:ProfileID"_s, invoice.process);
    xml.text(u"cbc:ID"_s, invoice.number);
    xml.text(u"cbc:IssueDate"_s, invoice.issuedOn.toString(Qt::ISODate));
    if (isInvoice && invoice.dueOn.isValid())
        xml.text(u"cbc:DueDate"_s, invoice.dueOn.toString(Qt::ISODate));
    xml.text(isInvoice ? u"cbc:InvoiceTypeCode"_s : u"cbc:CreditNoteTypeCode"_s, invoice.type);
    for (const QString& note : invoice.notes)
        xml.text(u"cbc:Note"_s, note);
    xml.text(u"cbc:DocumentCurrencyCode"_s, invoice.currency);
    xml.text(u"cbc:TaxCurrencyCode"_s, invoice.taxCurrency);
    xml.text(u"cbc:BuyerReference"_s, invoice.buyerReference);
    if (!invoice.order.isEmpty()) { // the schema has no seller's number without the buyer's
        const Element order(xml, u"cac:OrderReference"_s);
        xml.text(u"cbc:ID"_s, invoice.order);
        xml.text(u"cbc:SalesOrderID"_s, invoice.salesOrder);
    }
    for (const EInvoiceReference& reference : invoice.references) {
        const Element billing(xml, u"cac:BillingReference"_s);
        const Element document(xml, u"cac:InvoiceDocumentReference"_s);
        xml.text(u"cbc:ID"_s, reference.number);
        if (reference.issuedOn.isValid())
            xml.text(u"cbc:IssueDate"_s, reference.issuedOn.toString(Qt::ISODate));
    }
}

void writeDelivery(EInvoiceXml& xml, const EInvoice& invoice)
{
    if (!invoice.deliveredOn.isValid() && !invoice.deliveredTo)
        return;
    const Element delivery(xml, u"cac:Delivery"_s);
    if (invoice.deliveredOn.isValid())
        xml.text(u"cbc:ActualDeliveryDate"_s, invoice.deliveredOn.toString(Qt::ISODate));
    if (!invoice.deliveredTo)
        return;
    const Element place(xml, u"cac:DeliveryLocation"_s);
    writeAddress(xml, u"cac:Address"_s, *invoice.deliveredTo);
}

} // namespace

QByteArray toUbl(const EInvoice& invoice)
{
    const bool isInvoice = !invoice.isCreditNote();
    EInvoiceXml xml;
    {
        const Element root(xml, isInvoice ? u"ubl:Invoice"_s : u"cn:CreditNote"_s);
        xml.attribute(isInvoice ? u"xmlns:ubl"_s : u"xmlns:cn"_s,
                      (isInvoice ? ublInvoiceNamespace : ublCreditNoteNamespace).toString());
        xml.attribute(u"xmlns:cac"_s, ublAggregateNamespace.toString());
        xml.attribute(u"xmlns:cbc"_s, ublBasicNamespace.toString());
        writeHead(xml, invoice, isInvoice);
        writeParty(xml, u"cac:AccountingSupplierParty"_s, invoice.seller);
        writeParty(xml, u"cac:AccountingCustomerParty"_s, invoice.buyer);
        writeDelivery(xml, invoice);
        writePayments(xml, invoice, isInvoice);
        for (const EInvoiceAdjustment& adjustment : invoice.adjustments)
            writeAdjustment(xml, adjustment, invoice.currency);
        writeTax(xml, invoice);
        writeAccountingTax(xml, invoice);
        writeTotals(xml, invoice);
        for (const EInvoiceLine& line : invoice.lines)
            writeLine(xml, invoice, line, isInvoice);
    }
    return xml.finish();
}

} // namespace tandem::formats
