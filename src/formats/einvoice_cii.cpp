#include "formats/einvoice_cii.h"

#include "formats/einvoice_cii_line.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

EInvoiceAddress address(const XmlElement& from)
{
    return {.street = from.textAt(u"LineOne"),
            .second = from.textAt(u"LineTwo"),
            .third = from.textAt(u"LineThree"),
            .town = from.textAt(u"CityName"),
            .postcode = from.textAt(u"PostcodeCode"),
            .region = from.textAt(u"CountrySubDivisionName"),
            .country = from.textAt(u"CountryID")};
}

EInvoiceParty party(const XmlElement& from)
{
    EInvoiceParty party{
        .name = from.textAt(u"Name"),
        .tradingName = from.textAt(u"SpecifiedLegalOrganization/TradingBusinessName"),
        .registration = identifierAt(from, u"SpecifiedLegalOrganization/ID", u"schemeID"),
        .legalForm = from.textAt(u"Description"),
        .endpoint = identifierAt(from, u"URIUniversalCommunication/URIID", u"schemeID"),
        .address = {},
        .contact = from.textAt(u"DefinedTradeContact/PersonName"),
        .phone = from.textAt(u"DefinedTradeContact/TelephoneUniversalCommunication/CompleteNumber"),
        .mail = from.textAt(u"DefinedTradeContact/EmailURIUniversalCommunication/URIID")};
    if (party.contact.isEmpty())
        party.contact = from.textAt(u"DefinedTradeContact/DepartmentName");
    for (const QStringView name : {u"ID", u"GlobalID"}) {
        for (const XmlElement* const id : from.all(name))
            party.ids.push_back({id->text, id->attribute(u"schemeID")});
    }
    for (const XmlElement* const registration : from.all(u"SpecifiedTaxRegistration")) {
        const EInvoiceId id = identifierAt(*registration, u"ID", u"schemeID");
        if (id.scheme == u"VA")
            party.vatId = id.id;
        else if (id.scheme == u"FC")
            party.taxRegistration = id.id;
    }
    if (const XmlElement* const found = from.find(u"PostalTradeAddress"))
        party.address = address(*found);
    return party;
}

std::optional<EInvoiceParty> optionalParty(const XmlElement& below, QStringView name)
{
    const XmlElement* const found = below.find(name);
    return found == nullptr ? std::nullopt : std::optional(party(*found));
}

void readDocument(EInvoiceValues& values, const XmlElement& root, EInvoice& invoice)
{
    invoice.profile =
        root.textAt(u"ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID");
    invoice.process = root.textAt(
        u"ExchangedDocumentContext/BusinessProcessSpecifiedDocumentContextParameter/ID");
    invoice.number = root.textAt(u"ExchangedDocument/ID");
    invoice.type = root.textAt(u"ExchangedDocument/TypeCode");
    invoice.issuedOn = values.compactDay(root, u"ExchangedDocument/IssueDateTime/DateTimeString");
    if (const XmlElement* const document = root.find(u"ExchangedDocument")) {
        for (const XmlElement* const note : document->all(u"IncludedNote"))
            invoice.notes += note->textAt(u"Content");
    }
}

void readAgreement(const XmlElement& agreement, EInvoice& invoice)
{
    invoice.buyerReference = agreement.textAt(u"BuyerReference");
    invoice.order = agreement.textAt(u"BuyerOrderReferencedDocument/IssuerAssignedID");
    invoice.salesOrder = agreement.textAt(u"SellerOrderReferencedDocument/IssuerAssignedID");
    invoice.contract = agreement.textAt(u"ContractReferencedDocument/IssuerAssignedID");
    invoice.project = agreement.textAt(u"SpecifiedProcuringProject/ID");
    if (const XmlElement* const seller = agreement.find(u"SellerTradeParty"))
        invoice.seller = party(*seller);
    if (const XmlElement* const buyer = agreement.find(u"BuyerTradeParty"))
        invoice.buyer = party(*buyer);
    invoice.representative = optionalParty(agreement, u"SellerTaxRepresentativeTradeParty");
    for (const XmlElement* const from : agreement.all(u"AdditionalReferencedDocument")) {
        EInvoiceDocument document{.id = from->textAt(u"IssuerAssignedID"),
                                  .description = from->textAt(u"Name")};
        if (const XmlElement* const file = from->find(u"AttachmentBinaryObject")) {
            document.fileName = file->attribute(u"filename");
            document.mediaType = file->attribute(u"mimeCode");
            document.content = QByteArray::fromBase64(file->text.toLatin1());
        }
        invoice.documents.push_back(std::move(document));
    }
}

void readDelivery(EInvoiceValues& values, const XmlElement& delivery, EInvoice& invoice)
{
    invoice.deliveredOn = values.compactDay(
        delivery, u"ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString");
    invoice.despatch = delivery.textAt(u"DespatchAdviceReferencedDocument/IssuerAssignedID");
    if (const XmlElement* const place = delivery.find(u"ShipToTradeParty/PostalTradeAddress"))
        invoice.deliveredTo = address(*place);
}

void readPayments(const XmlElement& settlement, EInvoice& invoice)
{
    for (const XmlElement* const from : settlement.all(u"SpecifiedTradeSettlementPaymentMeans")) {
        EInvoicePayment payment{
            .code = from->textAt(u"TypeCode"),
            .text = from->textAt(u"Information"),
            .remittance = settlement.textAt(u"PaymentReference"),
            .account = from->textAt(u"PayeePartyCreditorFinancialAccount/IBANID"),
            .holder = from->textAt(u"PayeePartyCreditorFinancialAccount/AccountName"),
            .bic = from->textAt(u"PayeeSpecifiedCreditorFinancialInstitution/BICID"),
            .hasAccount = from->find(u"PayeePartyCreditorFinancialAccount") != nullptr,
            .card = from->textAt(u"ApplicableTradeSettlementFinancialCard/ID"),
            .mandate = settlement.textAt(u"SpecifiedTradePaymentTerms/DirectDebitMandateID"),
            .debitedAccount = from->textAt(u"PayerPartyDebtorFinancialAccount/IBANID")};
        if (payment.account.isEmpty())
            payment.account = from->textAt(u"PayeePartyCreditorFinancialAccount/ProprietaryID");
        invoice.payments.push_back(std::move(payment));
    }
}

void readVat(EInvoiceValues& values, const XmlElement& settlement, EInvoice& invoice)
{
    for (const XmlElement* const from : settlement.all(u"ApplicableTradeTax")) {
        const bool isVat = from->textAt(u"TypeCode").toUpper() == u"VAT";
        invoice.vat.push_back(
            {.taxable = values.number(*from, u"BasisAmount"),
             .tax = values.number(*from, u"CalculatedAmount"),
             .category = isVat ? from->textAt(u"CategoryCode") : QString(),
             .rate = isVat ? values.number(*from, u"RateApplicablePercent") : StatedDecimal(),
             .reason = from->textAt(u"ExemptionReason"),
             .reasonCode = from->textAt(u"ExemptionReasonCode")});
        if (const QDate on = values.compactDay(*from, u"TaxPointDate/DateString"); on.isValid())
            invoice.taxPointOn = on;
        if (invoice.taxPointCode.isEmpty())
            invoice.taxPointCode = from->textAt(u"DueDateTypeCode");
    }
}

void readTotals(EInvoiceValues& values, const XmlElement& summation, EInvoice& invoice)
{
    invoice.totals = {.lines = values.number(summation, u"LineTotalAmount"),
                      .allowances = values.number(summation, u"AllowanceTotalAmount"),
                      .charges = values.number(summation, u"ChargeTotalAmount"),
                      .taxExclusive = values.number(summation, u"TaxBasisTotalAmount"),
                      .taxInclusive = values.number(summation, u"GrandTotalAmount"),
                      .prepaid = values.number(summation, u"TotalPrepaidAmount"),
                      .rounding = values.number(summation, u"RoundingAmount"),
                      .payable = values.number(summation, u"DuePayableAmount")};
    for (const XmlElement* const total : summation.all(u"TaxTotalAmount")) {
        const QString currency = total->attribute(u"currencyID");
        if (currency == invoice.currency) {
            invoice.totals.tax = values.number(total);
            ++invoice.taxTotalsStated;
        } else if (currency == invoice.taxCurrency) {
            invoice.totals.taxAccounting = values.number(total);
        }
    }
}

void readSettlement(EInvoiceValues& values, const XmlElement& settlement, EInvoice& invoice)
{
    invoice.currency = settlement.textAt(u"InvoiceCurrencyCode");
    invoice.taxCurrency = settlement.textAt(u"TaxCurrencyCode");
    invoice.terms = settlement.textAt(u"SpecifiedTradePaymentTerms/Description");
    invoice.dueOn =
        values.compactDay(settlement, u"SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString");
    invoice.account = settlement.textAt(u"ReceivableSpecifiedTradeAccountingAccount/ID");
    invoice.payee = optionalParty(settlement, u"PayeeTradeParty");
    invoice.period = ciiPeriod(values, settlement);
    invoice.adjustments = ciiAdjustments(values, settlement);
    readPayments(settlement, invoice);
    readVat(values, settlement, invoice);
    if (const auto* const sums =
            settlement.find(u"SpecifiedTradeSettlementHeaderMonetarySummation"))
        readTotals(values, *sums, invoice);
    for (const XmlElement* const from : settlement.all(u"InvoiceReferencedDocument"))
        invoice.references.push_back(
            {from->textAt(u"IssuerAssignedID"),
             values.compactDay(*from, u"FormattedIssueDateTime/DateTimeString")});
}

} // namespace

Result<EInvoice> eInvoiceOfCii(const XmlElement& root)
{
    EInvoiceValues values;
    EInvoice invoice{.syntax = EInvoiceSyntax::Cii};
    readDocument(values, root, invoice);
    if (const XmlElement* const trade = root.find(u"SupplyChainTradeTransaction")) {
        if (const auto* const agreement = trade->find(u"ApplicableHeaderTradeAgreement"))
            readAgreement(*agreement, invoice);
        if (const auto* const delivery = trade->find(u"ApplicableHeaderTradeDelivery"))
            readDelivery(values, *delivery, invoice);
        if (const auto* const settlement = trade->find(u"ApplicableHeaderTradeSettlement"))
            readSettlement(values, *settlement, invoice);
        for (const XmlElement* const from : trade->all(u"IncludedSupplyChainTradeLineItem"))
            invoice.lines.push_back(ciiLine(values, *from));
    }
    TANDEM_CHECK(values.status());
    return invoice;
}

} // namespace tandem::formats
