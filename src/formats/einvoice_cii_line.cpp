#include "formats/einvoice_cii_line.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

const XmlElement* ciiVatOf(const XmlElement& below, QStringView name)
{
    for (const XmlElement* const candidate : below.all(name)) {
        if (candidate->textAt(u"TypeCode").toUpper() == u"VAT")
            return candidate;
    }
    return nullptr;
}

EInvoicePeriod ciiPeriod(EInvoiceValues& values, const XmlElement& below)
{
    return {.from =
                values.compactDay(below, u"BillingSpecifiedPeriod/StartDateTime/DateTimeString"),
            .to = values.compactDay(below, u"BillingSpecifiedPeriod/EndDateTime/DateTimeString"),
            .isStated = below.find(u"BillingSpecifiedPeriod") != nullptr};
}

std::vector<EInvoiceAdjustment> ciiAdjustments(EInvoiceValues& values, const XmlElement& settlement)
{
    std::vector<EInvoiceAdjustment> found;
    for (const XmlElement* const from : settlement.all(u"SpecifiedTradeAllowanceCharge")) {
        EInvoiceAdjustment adjustment{.kind = values.kind(*from, u"ChargeIndicator/Indicator"),
                                      .amount = values.number(*from, u"ActualAmount"),
                                      .base = values.number(*from, u"BasisAmount"),
                                      .percent = values.number(*from, u"CalculationPercent"),
                                      .reason = from->textAt(u"Reason"),
                                      .reasonCode = from->textAt(u"ReasonCode")};
        if (const XmlElement* const vat = ciiVatOf(*from, u"CategoryTradeTax")) {
            adjustment.category = vat->textAt(u"CategoryCode");
            adjustment.rate = values.number(*vat, u"RateApplicablePercent");
        }
        found.push_back(std::move(adjustment));
    }
    return found;
}

namespace {

void readProduct(const XmlElement& product, EInvoiceLine& line)
{
    line.name = product.textAt(u"Name");
    line.description = product.textAt(u"Description");
    line.sellerItem = product.textAt(u"SellerAssignedID");
    line.buyerItem = product.textAt(u"BuyerAssignedID");
    if (product.find(u"GlobalID") != nullptr)
        line.standardItem = identifierAt(product, u"GlobalID", u"schemeID");
    for (const XmlElement* const from : product.all(u"DesignatedProductClassification"))
        line.classifications.push_back(identifierAt(*from, u"ClassCode", u"listID"));
    for (const XmlElement* const from : product.all(u"ApplicableProductCharacteristic"))
        line.attributes.push_back({from->textAt(u"Description"), from->textAt(u"Value")});
}

void readPrices(EInvoiceValues& values, const XmlElement& agreement, EInvoiceLine& line)
{
    line.orderLine = agreement.textAt(u"BuyerOrderReferencedDocument/LineID");
    line.price = values.number(agreement, u"NetPriceProductTradePrice/ChargeAmount");
    line.priceBase = values.number(agreement, u"NetPriceProductTradePrice/BasisQuantity");
    line.grossPrice = values.number(agreement, u"GrossPriceProductTradePrice/ChargeAmount");
    line.priceDiscount = values.number(
        agreement, u"GrossPriceProductTradePrice/AppliedTradeAllowanceCharge/ActualAmount");
    if (!line.priceBase)
        line.priceBase = values.number(agreement, u"GrossPriceProductTradePrice/BasisQuantity");
    line.pricesStated = 0;
    for (const XmlElement* const price : agreement.all(u"NetPriceProductTradePrice"))
        line.pricesStated += int(price->all(u"ChargeAmount").size());
}

void readSettlement(EInvoiceValues& values, const XmlElement& settlement, EInvoiceLine& line)
{
    line.net =
        values.number(settlement, u"SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount");
    line.account = settlement.textAt(u"ReceivableSpecifiedTradeAccountingAccount/ID");
    line.period = ciiPeriod(values, settlement);
    line.adjustments = ciiAdjustments(values, settlement);
    if (const XmlElement* const vat = ciiVatOf(settlement, u"ApplicableTradeTax")) {
        line.category = vat->textAt(u"CategoryCode");
        line.rate = values.number(*vat, u"RateApplicablePercent");
    }
}

} // namespace

EInvoiceLine ciiLine(EInvoiceValues& values, const XmlElement& from)
{
    EInvoiceLine line{.id = from.textAt(u"AssociatedDocumentLineDocument/LineID"),
                      .note = from.textAt(u"AssociatedDocumentLineDocument/IncludedNote/Content")};
    if (const XmlElement* const product = from.find(u"SpecifiedTradeProduct"))
        readProduct(*product, line);
    if (const XmlElement* const agreement = from.find(u"SpecifiedLineTradeAgreement"))
        readPrices(values, *agreement, line);
    if (const auto* const quantity = from.find(u"SpecifiedLineTradeDelivery/BilledQuantity")) {
        line.quantity = values.number(quantity);
        line.unit = quantity->attribute(u"unitCode");
    }
    if (const XmlElement* const settlement = from.find(u"SpecifiedLineTradeSettlement"))
        readSettlement(values, *settlement, line);
    return line;
}

} // namespace tandem::formats
