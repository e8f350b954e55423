#include "formats/einvoice_rules.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

void checkLineAdjustments(const EInvoiceLine& line, EInvoiceFindings& found)
{
    for (const EInvoiceAdjustment& adjustment : line.adjustments) {
        const bool isCharge = adjustment.kind == EInvoiceAdjustment::Kind::Charge;
        const char* const amount =
            isCharge ? "Line charge amount (BT-141)" : "Line allowance amount (BT-136)";
        found.need(adjustment.amount.has_value(), isCharge ? "BR-43" : "BR-41", amount);
        const bool hasReason = !adjustment.reason.isEmpty() || !adjustment.reasonCode.isEmpty();
        found.need(hasReason, isCharge ? "BR-44" : "BR-42", "A reason or its code");
        found.need(hasReason, isCharge ? "BR-CO-24" : "BR-CO-23", "A reason or its code");
        found.needTwoDecimals(adjustment.amount, isCharge ? "BR-DEC-27" : "BR-DEC-24", amount);
        found.needTwoDecimals(adjustment.base, isCharge ? "BR-DEC-28" : "BR-DEC-25",
                              isCharge ? "Base amount (BT-142)" : "Base amount (BT-137)");
    }
}

void checkItem(const EInvoiceLine& line, EInvoiceFindings& found)
{
    found.need(!line.name.isEmpty(), "BR-25", "Item name (BT-153)");
    if (line.standardItem && line.standardItem->scheme.isEmpty())
        found.add(u"BR-64"_s, errors::einvoiceSchemeMissing,
                  {u"Item standard identifier (BT-157)"_s});
    for (const EInvoiceId& classification : line.classifications) {
        if (classification.scheme.isEmpty())
            found.add(u"BR-65"_s, errors::einvoiceSchemeMissing,
                      {u"Item classification identifier (BT-158)"_s});
    }
    for (const EInvoiceAttribute& attribute : line.attributes)
        found.need(!attribute.name.isEmpty() && !attribute.value.isEmpty(), "BR-54",
                   "Name or value of an item attribute (BT-160, BT-161)");
}

void checkPrice(const EInvoiceLine& line, EInvoiceFindings& found)
{
    found.need(line.price.has_value(), "BR-26", "Item net price (BT-146)");
    if (line.price && line.price->isNegative())
        found.add(u"BR-27"_s, errors::einvoiceNegative,
                  {u"Item net price (BT-146)"_s, text(*line.price)});
    if (line.grossPrice && line.grossPrice->isNegative())
        found.add(u"BR-28"_s, errors::einvoiceNegative,
                  {u"Item gross price (BT-148)"_s, text(*line.grossPrice)});
    if (line.pricesStated > 1)
        found.add(u"BR-26"_s, errors::einvoiceStatedTwice,
                  {u"Item net price (BT-146)"_s, QString::number(line.pricesStated)});
}

/// Quantity times price, with charges and without allowances; unset if it cannot be told.
StatedDecimal expectedNet(const EInvoiceLine& line)
{
    if (!line.quantity || !line.price)
        return {};
    const Decimal base = line.priceBase.value_or(Decimal::ofInteger(1));
    const auto each =
        checkedQuotient(*line.price, base, Decimal::scaleMax, Rounding::HalfAwayFromZero);
    if (!each)
        return {};
    const auto product = checkedProduct(*each, *line.quantity, 2, Rounding::HalfAwayFromZero);
    if (!product)
        return {};
    Decimal net = *product;
    for (const EInvoiceAdjustment& adjustment : line.adjustments) {
        const Decimal amount = adjustment.amount.value_or(Decimal());
        net = adjustment.kind == EInvoiceAdjustment::Kind::Charge ? net + amount : net - amount;
    }
    return roundedToCents(net);
}

/// The standard leaves open whether a line is quantity times price; the profile of Peppol does not.
void checkProduct(const EInvoiceLine& line, EInvoiceFindings& found)
{
    const StatedDecimal expected = expectedNet(line);
    if (!expected || !line.net || *expected == *line.net)
        return;
    found.add(u"PEPPOL-EN16931-R120"_s, errors::einvoiceSumWrong,
              {u"Invoice line net amount (BT-131)"_s, text(*line.net),
               u"quantity times price, with charges and without allowances,"_s, text(*expected),
               text(*line.net - *expected)},
              EInvoiceFindings::Severity::Warning);
}

} // namespace

void checkLine(const EInvoiceLine& line, EInvoiceFindings& found)
{
    found.need(!line.id.isEmpty(), "BR-21", "Invoice line identifier (BT-126)");
    found.need(line.quantity.has_value(), "BR-22", "Invoiced quantity (BT-129)");
    found.need(!line.unit.isEmpty(), "BR-23", "Invoiced quantity unit of measure code (BT-130)");
    found.need(line.net.has_value(), "BR-24", "Invoice line net amount (BT-131)");
    found.need(!line.category.isEmpty(), "BR-CO-04", "Invoiced item VAT category code (BT-151)");
    found.needTwoDecimals(line.net, "BR-DEC-23", "Invoice line net amount (BT-131)");
    if (line.period.from.isValid() && line.period.to.isValid() && line.period.to < line.period.from)
        found.add(u"BR-30"_s, errors::einvoicePeriodReversed,
                  {line.period.from.toString(Qt::ISODate), line.period.to.toString(Qt::ISODate)});
    if (line.period.isStated && !line.period.from.isValid() && !line.period.to.isValid())
        found.add(u"BR-CO-20"_s, errors::einvoicePeriodEmpty, {});
    checkPrice(line, found);
    checkItem(line, found);
    checkLineAdjustments(line, found);
    checkProduct(line, found);
}

} // namespace tandem::formats
