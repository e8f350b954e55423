#include "formats/einvoice_rules.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

/// A sum that the standard defines, and what it is the sum of.
struct DefinedSum {
    const char* rule;
    const char* term;
    const char* parts;
};

void compare(const StatedDecimal& stated, const Decimal& expected, const DefinedSum& sum,
             EInvoiceFindings& found)
{
    if (stated && *stated != expected)
        found.add(QString::fromLatin1(sum.rule), errors::einvoiceSumWrong,
                  {QString::fromLatin1(sum.term), text(*stated), QString::fromLatin1(sum.parts),
                   text(expected), text(*stated - expected)});
}

Decimal adjustmentsOf(const EInvoice& invoice, EInvoiceAdjustment::Kind kind)
{
    std::vector<StatedDecimal> amounts;
    for (const EInvoiceAdjustment& adjustment : invoice.adjustments) {
        if (adjustment.kind == kind)
            amounts.push_back(adjustment.amount);
    }
    return roundedToCents(sumOf(amounts));
}

bool hasAdjustments(const EInvoice& invoice, EInvoiceAdjustment::Kind kind)
{
    return std::ranges::any_of(invoice.adjustments,
                               [&](const EInvoiceAdjustment& a) { return a.kind == kind; });
}

/// The totals of allowances and of charges, which may be left out only where there are none.
void checkAdjustmentTotals(const EInvoice& invoice, EInvoiceFindings& found)
{
    using Kind = EInvoiceAdjustment::Kind;
    const EInvoiceTotals& totals = invoice.totals;
    found.need(totals.allowances || !hasAdjustments(invoice, Kind::Allowance), "BR-CO-11",
               "Sum of allowances on document level (BT-107)");
    found.need(totals.charges || !hasAdjustments(invoice, Kind::Charge), "BR-CO-12",
               "Sum of charges on document level (BT-108)");
    compare(
        totals.allowances, adjustmentsOf(invoice, Kind::Allowance),
        {"BR-CO-11", "Sum of allowances on document level (BT-107)", "the document's allowances"},
        found);
    compare(totals.charges, adjustmentsOf(invoice, Kind::Charge),
            {"BR-CO-12", "Sum of charges on document level (BT-108)", "the document's charges"},
            found);
}

void checkTotalDigits(const EInvoiceTotals& totals, EInvoiceFindings& found)
{
    found.needTwoDecimals(totals.lines, "BR-DEC-09", "Sum of invoice line net amounts (BT-106)");
    found.needTwoDecimals(totals.allowances, "BR-DEC-10", "Sum of allowances (BT-107)");
    found.needTwoDecimals(totals.charges, "BR-DEC-11", "Sum of charges (BT-108)");
    found.needTwoDecimals(totals.taxExclusive, "BR-DEC-12", "Total without VAT (BT-109)");
    found.needTwoDecimals(totals.tax, "BR-DEC-13", "Total of VAT (BT-110)");
    found.needTwoDecimals(totals.taxInclusive, "BR-DEC-14", "Total with VAT (BT-112)");
    found.needTwoDecimals(totals.taxAccounting, "BR-DEC-15",
                          "Total of VAT in accounting currency (BT-111)");
    found.needTwoDecimals(totals.prepaid, "BR-DEC-16", "Paid amount (BT-113)");
    found.needTwoDecimals(totals.rounding, "BR-DEC-17", "Rounding amount (BT-114)");
    found.needTwoDecimals(totals.payable, "BR-DEC-18", "Amount due for payment (BT-115)");
}

void checkPresence(const EInvoice& invoice, EInvoiceFindings& found)
{
    const EInvoiceTotals& totals = invoice.totals;
    found.need(totals.lines.has_value(), "BR-12", "Sum of invoice line net amounts (BT-106)");
    found.need(totals.taxExclusive.has_value(), "BR-13", "Invoice total without VAT (BT-109)");
    found.need(totals.taxInclusive.has_value(), "BR-14", "Invoice total with VAT (BT-112)");
    found.need(totals.payable.has_value(), "BR-15", "Amount due for payment (BT-115)");
    found.need(invoice.taxCurrency.isEmpty() || totals.taxAccounting
                   || invoice.taxCurrency == invoice.currency,
               "BR-53", "Total of VAT in accounting currency (BT-111)");
    const bool mayLackTax = invoice.syntax == EInvoiceSyntax::Cii && totals.taxInclusive
                            && totals.taxInclusive == totals.taxExclusive;
    found.need(invoice.taxTotalsStated > 0 || mayLackTax, "BR-CO-15",
               "Invoice total VAT amount (BT-110)");
    if (invoice.taxTotalsStated > 1)
        found.add(
            u"BR-CO-15"_s, errors::einvoiceStatedTwice,
            {u"Invoice total VAT amount (BT-110)"_s, QString::number(invoice.taxTotalsStated)});
}

} // namespace

void checkTotals(const EInvoice& invoice, EInvoiceFindings& found)
{
    const EInvoiceTotals& totals = invoice.totals;
    const auto or0 = [](const StatedDecimal& value) { return value.value_or(Decimal()); };
    checkPresence(invoice, found);
    std::vector<StatedDecimal> nets;
    for (const EInvoiceLine& line : invoice.lines)
        nets.push_back(line.net);
    compare(totals.lines, roundedToCents(sumOf(nets)),
            {"BR-CO-10", "Sum of invoice line net amounts (BT-106)", "the lines"}, found);
    checkAdjustmentTotals(invoice, found);
    if (totals.lines)
        compare(totals.taxExclusive,
                roundedToCents(*totals.lines - or0(totals.allowances) + or0(totals.charges)),
                {"BR-CO-13", "Invoice total without VAT (BT-109)",
                 "the lines less allowances and with charges"},
                found);
    std::vector<StatedDecimal> taxes;
    for (const EInvoiceVat& vat : invoice.vat)
        taxes.push_back(vat.tax);
    compare(totals.tax, roundedToCents(sumOf(taxes)),
            {"BR-CO-14", "Invoice total VAT amount (BT-110)", "the groups of the VAT breakdown"},
            found);
    if (totals.taxExclusive && totals.tax)
        compare(totals.taxInclusive, roundedToCents(*totals.taxExclusive + *totals.tax),
                {"BR-CO-15", "Invoice total with VAT (BT-112)", "the total without VAT and VAT"},
                found);
    if (totals.taxInclusive)
        compare(totals.payable,
                roundedToCents(*totals.taxInclusive - or0(totals.prepaid) + or0(totals.rounding)),
                {"BR-CO-16", "Amount due for payment (BT-115)",
                 "the total with VAT less what was paid, and rounding"},
                found);
    checkTotalDigits(totals, found);
}

} // namespace tandem::formats
