#include "formats/einvoice_rules.h"

#include "base/country.h"
#include "base/currency.h"

#include <array>

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

bool isCountry(const QString& code)
{
    return code.size() == 2 && code.isUpper() && countryName(code, QLocale::c()) != code;
}

/// Northern Ireland and Kosovo, and the Greek that write their language instead of their country.
bool isVatPrefix(const QString& prefix)
{
    return prefix == u"EL" || prefix == u"XI" || prefix == u"1A" || isCountry(prefix);
}

void checkCurrency(const QString& code, const char* rule, const char* term, EInvoiceFindings& found)
{
    if (!code.isEmpty() && !findCurrency(code.toStdString()))
        found.add(QString::fromLatin1(rule), errors::einvoiceCodeUnknown,
                  {QString::fromLatin1(term), code});
}

void checkCountry(const std::optional<EInvoiceAddress>& address, const char* term,
                  EInvoiceFindings& found)
{
    if (address && !address->country.isEmpty() && !isCountry(address->country))
        found.add(u"BR-CL-14"_s, errors::einvoiceCodeUnknown,
                  {QString::fromLatin1(term), address->country});
}

void checkVatPrefix(const EInvoiceParty& party, EInvoiceFindings& found)
{
    if (!party.vatId.isEmpty() && !isVatPrefix(party.vatId.left(2)))
        found.add(u"BR-CO-09"_s, errors::einvoiceVatPrefixUnknown, {party.vatId});
}

bool isCategory(QStringView code)
{
    constexpr std::array known{u"AE", u"E", u"S", u"Z", u"G", u"O", u"K", u"L", u"M", u"B"};
    return std::ranges::any_of(known, [&](const char16_t* other) { return code == other; });
}

void checkCategories(const EInvoice& invoice, EInvoiceFindings& found)
{
    const auto check = [&](const QString& rule, const char* term, const QString& code) {
        if (!code.isEmpty() && !isCategory(code))
            found.add(rule, errors::einvoiceCodeUnknown, {QString::fromLatin1(term), code});
    };
    for (const EInvoiceLine& line : invoice.lines) {
        found.at(u"line %1"_s.arg(line.id));
        check(u"BR-CL-18"_s, "VAT category code (BT-151)", line.category);
    }
    found.at({});
    for (const EInvoiceVat& group : invoice.vat)
        check(u"BR-CL-17"_s, "VAT category code (BT-118)", group.category);
    for (const EInvoiceAdjustment& adjustment : invoice.adjustments)
        check(u"BR-CL-17"_s, "VAT category code (BT-95, BT-102)", adjustment.category);
}

/// The codes of UNTDID 1001 for what is an invoice or a credit note.
void checkType(const EInvoice& invoice, EInvoiceFindings& found)
{
    constexpr std::array known{71,  80,  81,  82,  83,  84,  102, 130, 202, 203, 204, 211, 218, 219,
                               261, 262, 295, 296, 308, 325, 326, 331, 380, 381, 382, 383, 384, 385,
                               386, 387, 388, 389, 390, 393, 394, 395, 396, 420, 423, 424, 425, 426,
                               427, 431, 432, 456, 457, 458, 471, 472, 473, 500, 501, 502, 503, 527,
                               532, 553, 575, 623, 633, 751, 780, 817, 870, 875, 876, 877, 935};
    if (invoice.type.isEmpty() || std::ranges::find(known, invoice.type.toInt()) != known.end())
        return;
    found.add(u"BR-CL-01"_s, errors::einvoiceCodeUnknown,
              {u"Invoice type code (BT-3)"_s, invoice.type});
}

} // namespace

void checkCodes(const EInvoice& invoice, EInvoiceFindings& found)
{
    checkType(invoice, found);
    checkCurrency(invoice.currency, "BR-CL-04", "Invoice currency code (BT-5)", found);
    checkCurrency(invoice.taxCurrency, "BR-CL-05", "VAT accounting currency code (BT-6)", found);
    checkCountry(invoice.seller.address, "Seller country code (BT-40)", found);
    checkCountry(invoice.buyer.address, "Buyer country code (BT-55)", found);
    checkCountry(invoice.deliveredTo, "Deliver to country code (BT-80)", found);
    checkVatPrefix(invoice.seller, found);
    checkVatPrefix(invoice.buyer, found);
    if (invoice.representative)
        checkVatPrefix(*invoice.representative, found);
    checkCategories(invoice, found);
}

/// The groups of the VAT breakdown, each for itself.
void checkVatGroups(const EInvoice& invoice, EInvoiceFindings& found)
{
    found.need(!invoice.vat.empty(), "BR-CO-18", "A VAT breakdown (BG-23)");
    for (const EInvoiceVat& group : invoice.vat) {
        found.at(u"VAT breakdown %1"_s.arg(group.category));
        found.need(group.taxable.has_value(), "BR-45", "VAT category taxable amount (BT-116)");
        found.need(group.tax.has_value(), "BR-46", "VAT category tax amount (BT-117)");
        found.need(!group.category.isEmpty(), "BR-47", "VAT category code (BT-118)");
        found.need(group.rate || group.category == u"O", "BR-48", "VAT category rate (BT-119)");
        found.needTwoDecimals(group.taxable, "BR-DEC-19", "VAT category taxable amount (BT-116)");
        found.needTwoDecimals(group.tax, "BR-DEC-20", "VAT category tax amount (BT-117)");
        if (!group.taxable || !group.tax)
            continue;
        const Decimal rate = group.rate.value_or(Decimal());
        const StatedDecimal expected = taxOn(*group.taxable, rate);
        if (!expected || *expected == *group.tax)
            continue;
        const bool isTolerated = (*expected - *group.tax).abs() < Decimal::ofInteger(1);
        found.add(
            u"BR-CO-17"_s, errors::einvoiceVatTaxWrong,
            {group.category, text(rate), text(*group.taxable), text(*group.tax), text(*expected)},
            isTolerated ? EInvoiceFindings::Severity::Warning : EInvoiceFindings::Severity::Fatal);
    }
    found.at({});
}

} // namespace tandem::formats
