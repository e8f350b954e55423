#include "formats/einvoice_ubl.h"

#include "formats/einvoice_values.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

bool isVat(const XmlElement& element)
{
    return element.textAt(u"TaxScheme/ID").toUpper() == u"VAT";
}

/// The category of VAT of an element that may name taxes of other kinds, too.
const XmlElement* vatOf(const XmlElement& below, QStringView name)
{
    for (const XmlElement* const candidate : below.all(name)) {
        if (isVat(*candidate))
            return candidate;
    }
    return nullptr;
}

EInvoiceAddress address(const XmlElement& from)
{
    return {.street = from.textAt(u"StreetName"),
            .second = from.textAt(u"AdditionalStreetName"),
            .third = from.textAt(u"AddressLine/Line"),
            .town = from.textAt(u"CityName"),
            .postcode = from.textAt(u"PostalZone"),
            .region = from.textAt(u"CountrySubentity"),
            .country = from.textAt(u"Country/IdentificationCode")};
}

EInvoiceParty party(const XmlElement& from)
{
    EInvoiceParty party{.name = from.textAt(u"PartyLegalEntity/RegistrationName"),
                        .tradingName = from.textAt(u"PartyName/Name"),
                        .registration =
                            identifierAt(from, u"PartyLegalEntity/CompanyID", u"schemeID"),
                        .legalForm = from.textAt(u"PartyLegalEntity/CompanyLegalForm"),
                        .endpoint = identifierAt(from, u"EndpointID", u"schemeID"),
                        .address = {},
                        .contact = from.textAt(u"Contact/Name"),
                        .phone = from.textAt(u"Contact/Telephone"),
                        .mail = from.textAt(u"Contact/ElectronicMail")};
    for (const XmlElement* const id : from.all(u"PartyIdentification"))
        party.ids.push_back(identifierAt(*id, u"ID", u"schemeID"));
    for (const XmlElement* const scheme : from.all(u"PartyTaxScheme"))
        (isVat(*scheme) ? party.vatId : party.taxRegistration) = scheme->textAt(u"CompanyID");
    if (const XmlElement* const found = from.find(u"PostalAddress"))
        party.address = address(*found);
    return party;
}

/// A payee or a tax representative, whose name is not that of a register.
std::optional<EInvoiceParty> namedParty(const XmlElement* from)
{
    if (from == nullptr)
        return {};
    EInvoiceParty named = party(*from);
    named.name = from->textAt(u"PartyName/Name");
    return named;
}

EInvoicePeriod period(EInvoiceValues& values, const XmlElement& below)
{
    return {.from = values.day(below, u"InvoicePeriod/StartDate"),
            .to = values.day(below, u"InvoicePeriod/EndDate"),
            .isStated = below.find(u"InvoicePeriod") != nullptr};
}

std::vector<EInvoiceAdjustment> adjustments(EInvoiceValues& values, const XmlElement& below)
{
    std::vector<EInvoiceAdjustment> found;
    for (const XmlElement* const from : below.all(u"AllowanceCharge")) {
        EInvoiceAdjustment adjustment{.kind = values.kind(*from, u"ChargeIndicator"),
                                      .amount = values.number(*from, u"Amount"),
                                      .base = values.number(*from, u"BaseAmount"),
                                      .percent = values.number(*from, u"MultiplierFactorNumeric"),
                                      .reason = from->textAt(u"AllowanceChargeReason"),
                                      .reasonCode = from->textAt(u"AllowanceChargeReasonCode")};
        if (const XmlElement* const vat = vatOf(*from, u"TaxCategory")) {
            adjustment.category = vat->textAt(u"ID");
            adjustment.rate = values.number(*vat, u"Percent");
        }
        found.push_back(std::move(adjustment));
    }
    return found;
}

void readItem(EInvoiceValues& values, const XmlElement& item, EInvoiceLine& line)
{
    line.name = item.textAt(u"Name");
    line.description = item.textAt(u"Description");
    line.sellerItem = item.textAt(u"SellersItemIdentification/ID");
    line.buyerItem = item.textAt(u"BuyersItemIdentification/ID");
    if (item.find(u"StandardItemIdentification/ID") != nullptr)
        line.standardItem = identifierAt(item, u"StandardItemIdentification/ID", u"schemeID");
    for (const XmlElement* const from : item.all(u"CommodityClassification"))
        line.classifications.push_back(identifierAt(*from, u"ItemClassificationCode", u"listID"));
    for (const XmlElement* const from : item.all(u"AdditionalItemProperty"))
        line.attributes.push_back({from->textAt(u"Name"), from->textAt(u"Value")});
    if (const XmlElement* const vat = vatOf(item, u"ClassifiedTaxCategory")) {
        line.category = vat->textAt(u"ID");
        line.rate = values.number(*vat, u"Percent");
    }
}

EInvoiceLine line(EInvoiceValues& values, const XmlElement& from, QStringView quantityName)
{
    EInvoiceLine line{.id = from.textAt(u"ID"),
                      .note = from.textAt(u"Note"),
                      .quantity = values.number(from, quantityName),
                      .net = values.number(from, u"LineExtensionAmount"),
                      .orderLine = from.textAt(u"OrderLineReference/LineID"),
                      .account = from.textAt(u"AccountingCost"),
                      .period = period(values, from),
                      .adjustments = adjustments(values, from),
                      .price = values.number(from, u"Price/PriceAmount"),
                      .priceDiscount = values.number(from, u"Price/AllowanceCharge/Amount"),
                      .grossPrice = values.number(from, u"Price/AllowanceCharge/BaseAmount"),
                      .priceBase = values.number(from, u"Price/BaseQuantity"),
                      .standardItem = {}};
    if (const XmlElement* const quantity = from.find(quantityName))
        line.unit = quantity->attribute(u"unitCode");
    if (const XmlElement* const item = from.find(u"Item"))
        readItem(values, *item, line);
    return line;
}

std::vector<EInvoicePayment> payments(const XmlElement& root)
{
    std::vector<EInvoicePayment> found;
    for (const XmlElement* const from : root.all(u"PaymentMeans")) {
        EInvoicePayment payment{
            .code = from->textAt(u"PaymentMeansCode"),
            .remittance = from->textAt(u"PaymentID"),
            .account = from->textAt(u"PayeeFinancialAccount/ID"),
            .holder = from->textAt(u"PayeeFinancialAccount/Name"),
            .bic = from->textAt(u"PayeeFinancialAccount/FinancialInstitutionBranch/ID"),
            .hasAccount = from->find(u"PayeeFinancialAccount") != nullptr,
            .card = from->textAt(u"CardAccount/PrimaryAccountNumberID"),
            .mandate = from->textAt(u"PaymentMandate/ID"),
            .debitedAccount = from->textAt(u"PaymentMandate/PayerFinancialAccount/ID")};
        if (const XmlElement* const code = from->find(u"PaymentMeansCode"))
            payment.text = code->attribute(u"name");
        found.push_back(std::move(payment));
    }
    return found;
}

/// The total of tax in the invoice's currency, and in that of the seller's books.
void readTaxTotals(EInvoiceValues& values, const XmlElement& root, EInvoice& invoice)
{
    for (const XmlElement* const total : root.all(u"TaxTotal")) {
        const XmlElement* const amount = total->find(u"TaxAmount");
        const QString currency = amount == nullptr ? QString() : amount->attribute(u"currencyID");
        if (currency == invoice.currency) {
            invoice.totals.tax = values.number(amount);
            ++invoice.taxTotalsStated;
        } else if (currency == invoice.taxCurrency) {
            invoice.totals.taxAccounting = values.number(amount);
        }
        for (const XmlElement* const from : total->all(u"TaxSubtotal")) {
            EInvoiceVat vat{.taxable = values.number(*from, u"TaxableAmount"),
                            .tax = values.number(*from, u"TaxAmount")};
            if (const XmlElement* const category = vatOf(*from, u"TaxCategory")) {
                vat.category = category->textAt(u"ID");
                vat.rate = values.number(*category, u"Percent");
                vat.reason = category->textAt(u"TaxExemptionReason");
                vat.reasonCode = category->textAt(u"TaxExemptionReasonCode");
            }
            invoice.vat.push_back(std::move(vat));
        }
    }
}

EInvoiceTotals totals(EInvoiceValues& values, const XmlElement& root)
{
    const auto total = [&](QStringView name) {
        return values.number(root, QString(u"LegalMonetaryTotal/"_s.append(name)));
    };
    return {.lines = total(u"LineExtensionAmount"),
            .allowances = total(u"AllowanceTotalAmount"),
            .charges = total(u"ChargeTotalAmount"),
            .taxExclusive = total(u"TaxExclusiveAmount"),
            .taxInclusive = total(u"TaxInclusiveAmount"),
            .prepaid = total(u"PrepaidAmount"),
            .rounding = total(u"PayableRoundingAmount"),
            .payable = total(u"PayableAmount")};
}

void readReferences(EInvoiceValues& values, const XmlElement& root, EInvoice& invoice)
{
    for (const XmlElement* const from : root.all(u"BillingReference"))
        invoice.references.push_back({from->textAt(u"InvoiceDocumentReference/ID"),
                                      values.day(*from, u"InvoiceDocumentReference/IssueDate")});
    for (const XmlElement* const from : root.all(u"AdditionalDocumentReference")) {
        EInvoiceDocument document{.id = from->textAt(u"ID"),
                                  .description = from->textAt(u"DocumentDescription")};
        if (const auto* file = from->find(u"Attachment/EmbeddedDocumentBinaryObject")) {
            document.fileName = file->attribute(u"filename");
            document.mediaType = file->attribute(u"mimeCode");
            document.content = QByteArray::fromBase64(file->text.toLatin1());
        }
        invoice.documents.push_back(std::move(document));
    }
}

void readHead(EInvoiceValues& values, const XmlElement& root, EInvoice& invoice)
{
    const bool isInvoice = invoice.syntax == EInvoiceSyntax::UblInvoice;
    invoice.profile = root.textAt(u"CustomizationID");
    invoice.process = root.textAt(u"ProfileID");
    invoice.number = root.textAt(u"ID");
    invoice.issuedOn = values.day(root, u"IssueDate");
    invoice.type = root.textAt(isInvoice ? u"InvoiceTypeCode" : u"CreditNoteTypeCode");
    invoice.currency = root.textAt(u"DocumentCurrencyCode");
    invoice.taxCurrency = root.textAt(u"TaxCurrencyCode");
    invoice.taxPointOn = values.day(root, u"TaxPointDate");
    invoice.taxPointCode = root.textAt(u"InvoicePeriod/DescriptionCode");
    invoice.dueOn = values.day(root, isInvoice ? u"DueDate" : u"PaymentMeans/PaymentDueDate");
    invoice.buyerReference = root.textAt(u"BuyerReference");
    invoice.project = root.textAt(u"ProjectReference/ID");
    invoice.contract = root.textAt(u"ContractDocumentReference/ID");
    invoice.order = root.textAt(u"OrderReference/ID");
    invoice.salesOrder = root.textAt(u"OrderReference/SalesOrderID");
    invoice.despatch = root.textAt(u"DespatchDocumentReference/ID");
    invoice.account = root.textAt(u"AccountingCost");
    invoice.terms = root.textAt(u"PaymentTerms/Note");
    for (const XmlElement* const note : root.all(u"Note"))
        invoice.notes += note->text;
    invoice.deliveredOn = values.day(root, u"Delivery/ActualDeliveryDate");
    if (const XmlElement* const place = root.find(u"Delivery/DeliveryLocation/Address"))
        invoice.deliveredTo = address(*place);
    invoice.period = period(values, root);
}

} // namespace

Result<EInvoice> eInvoiceOfUbl(const XmlElement& root, EInvoiceSyntax syntax)
{
    EInvoiceValues values;
    EInvoice invoice{.syntax = syntax};
    readHead(values, root, invoice);
    readReferences(values, root, invoice);
    if (const XmlElement* const seller = root.find(u"AccountingSupplierParty/Party"))
        invoice.seller = party(*seller);
    if (const XmlElement* const buyer = root.find(u"AccountingCustomerParty/Party"))
        invoice.buyer = party(*buyer);
    invoice.payee = namedParty(root.find(u"PayeeParty"));
    invoice.representative = namedParty(root.find(u"TaxRepresentativeParty"));
    invoice.payments = payments(root);
    invoice.adjustments = adjustments(values, root);
    invoice.totals = totals(values, root);
    readTaxTotals(values, root, invoice);
    const bool isInvoice = syntax == EInvoiceSyntax::UblInvoice;
    for (const XmlElement* const from : root.all(isInvoice ? u"InvoiceLine" : u"CreditNoteLine"))
        invoice.lines.push_back(
            line(values, *from, isInvoice ? u"InvoicedQuantity" : u"CreditedQuantity"));
    TANDEM_CHECK(values.status());
    return invoice;
}

} // namespace tandem::formats
