#include "workflows/einvoice_amounts.h"

#include "backoffice/inventory/item_queries.h"
#include "backoffice/tax/tax_queries.h"
#include "workflows/einvoice_parties.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::EInvoiceAdjustment;
using formats::EInvoiceLine;
using Kind = formats::EInvoiceAdjustment::Kind;

namespace {

constexpr auto rounding = Rounding::HalfAwayFromZero;

Decimal sumOf(const std::vector<EInvoiceAdjustment>& adjustments, Kind kind)
{
    Decimal sum;
    for (const EInvoiceAdjustment& one : adjustments)
        if (one.kind == kind)
            sum = sum + one.amount.value_or(Decimal());
    return sum;
}

} // namespace

Money EInvoiceAmounts::statedNet(const EInvoicedLine& from, Rate rate) const
{
    if (m_basis == PriceBasis::Net)
        return from.amount;
    return from.bearsDocumentDiscount ? taxFromGross(from.amount, rate, rounding).net : from.net;
}

/// Quantity times price, and what the line's own discount takes off, as an allowance.
EInvoiceLine EInvoiceAmounts::lineOf(const EInvoicedLine& from, const Money& net, Rate rate) const
{
    const Money shown = lineNet(from.price, from.quantity, Rate::ofMillionths(0), rounding);
    const UnitPrice price =
        m_basis == PriceBasis::Net
            ? from.price
            : pricePerUnit(taxFromGross(shown, rate, rounding).net, from.quantity, rounding);
    const Money full = lineNet(price, from.quantity, Rate::ofMillionths(0), rounding);
    const Money allowance = full - net;
    EInvoiceLine line{.id = QString::number(m_invoice.lines.size() + 1),
                      .quantity = from.quantity.toDecimal(),
                      .unit = u"C62"_s,
                      .net = net.toDecimal(),
                      .price = price.toDecimal(),
                      .name = from.description};
    if (!allowance.isZero()) // a part of a credited line may be a cent more than its price
        line.adjustments = {{.kind = allowance.isNegative() ? Kind::Charge : Kind::Allowance,
                             .amount = allowance.abs().toDecimal(),
                             .base = full.toDecimal(),
                             .percent = from.discount.toPercent(),
                             .reason = allowance.isNegative() ? u"Rounding"_s : u"Discount"_s}};
    return line;
}

void EInvoiceAmounts::setVat(EInvoiceLine& line, const tax::TaxCode& code) const
{
    line.category = categoryOf(code, m_invoice.seller, m_invoice.buyer);
    if (line.category != u"O")
        line.rate = code.rate.toPercent();
}

void EInvoiceAmounts::addAllowance(const EInvoiceLine& line, const Money& allowance)
{
    if (allowance.isZero())
        return;
    const Decimal amount = allowance.toDecimal();
    for (EInvoiceAdjustment& known : m_invoice.adjustments) {
        if (known.category != line.category || known.rate != line.rate)
            continue;
        known.amount = *known.amount + amount;
        return;
    }
    m_invoice.adjustments.push_back(
        {.amount = amount, .reason = u"Discount"_s, .category = line.category, .rate = line.rate});
}

Result<> EInvoiceAmounts::addLine(Reader& books, const EInvoicedLine& from, QDate on)
{
    TANDEM_TRY(const auto code, tax::taxCode(books, from.taxCode, on));
    const Money net = statedNet(from, code.rate);
    EInvoiceLine line = lineOf(from, net, code.rate);
    if (from.item.isSet()) {
        TANDEM_TRY(const inventory::Item item, inventory::item(books, from.item));
        line.unit = unitCodeOf(item.unit);
        line.sellerItem = item.code;
    }
    setVat(line, code);
    addAllowance(line, net - from.net);
    m_invoice.lines.push_back(std::move(line));
    return {};
}

Result<> EInvoiceAmounts::addTax(Reader& books, tax::TaxCodeId id, const TaxedAmount& share,
                                 QDate on)
{
    TANDEM_TRY(const auto code, tax::taxCode(books, id, on));
    EInvoiceLine sample;
    setVat(sample, code);
    for (formats::EInvoiceVat& group : m_invoice.vat) {
        if (group.category != sample.category || group.rate != sample.rate)
            continue;
        group.taxable = *group.taxable + share.net.toDecimal();
        group.tax = *group.tax + share.tax.toDecimal();
        return {};
    }
    const bool needsReason = sample.category != u"S" && sample.category != u"Z";
    m_invoice.vat.push_back({.taxable = share.net.toDecimal(),
                             .tax = share.tax.toDecimal(),
                             .category = sample.category,
                             .rate = sample.rate,
                             .reason = !needsReason          ? QString()
                                       : code.name.isEmpty() ? u"Not subject to VAT"_s
                                                             : code.name});
    return {};
}

void EInvoiceAmounts::setTotals(const TaxedAmount& sums, const Money& owed)
{
    std::erase_if(m_invoice.adjustments,
                  [](const EInvoiceAdjustment& one) { return one.amount->isZero(); });
    for (EInvoiceAdjustment& one : m_invoice.adjustments) {
        if (!one.amount->isNegative())
            continue;
        one.kind = Kind::Charge; // cents, where taxes were taken out of small amounts
        one.amount = -*one.amount;
        one.reason = u"Rounding"_s;
    }
    const Decimal allowances = sumOf(m_invoice.adjustments, Kind::Allowance);
    const Decimal charges = sumOf(m_invoice.adjustments, Kind::Charge);
    m_invoice.totals = {.lines = sums.net.toDecimal() + allowances - charges,
                        .taxExclusive = sums.net.toDecimal(),
                        .tax = sums.tax.toDecimal(),
                        .taxInclusive = sums.gross().toDecimal(),
                        .payable = owed.toDecimal()};
    if (!allowances.isZero())
        m_invoice.totals.allowances = allowances;
    if (!charges.isZero())
        m_invoice.totals.charges = charges;
    if (owed != sums.gross())
        m_invoice.totals.rounding = (owed - sums.gross()).toDecimal();
    m_invoice.taxTotalsStated = 1;
}

} // namespace tandem::workflows
