#include "formats/einvoice_rules.h"

#include <array>

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

enum class RateRule { Positive, Zero, ZeroOrMore, None };
enum class ReasonRule { Forbidden, Required };
enum class SellerRule { AnyTaxId, VatId, NoVatId };
enum class BuyerRule { Any, VatIdOrRegistration, VatId };
enum class GroupRule { ByRate, One };

/// What a category of VAT asks for. Source: EN 16931-1, 6.4.3.
struct VatCategory {
    QStringView code;
    QStringView rules; ///< The first part of the names of its rules.
    RateRule rate;
    ReasonRule reason;
    SellerRule seller;
    BuyerRule buyer;
    GroupRule group;
};

constexpr std::array categories{
    VatCategory{u"S", u"BR-S", RateRule::Positive, ReasonRule::Forbidden, SellerRule::AnyTaxId,
                BuyerRule::Any, GroupRule::ByRate},
    VatCategory{u"Z", u"BR-Z", RateRule::Zero, ReasonRule::Forbidden, SellerRule::AnyTaxId,
                BuyerRule::Any, GroupRule::One},
    VatCategory{u"E", u"BR-E", RateRule::Zero, ReasonRule::Required, SellerRule::AnyTaxId,
                BuyerRule::Any, GroupRule::One},
    VatCategory{u"AE", u"BR-AE", RateRule::Zero, ReasonRule::Required, SellerRule::AnyTaxId,
                BuyerRule::VatIdOrRegistration, GroupRule::One},
    VatCategory{u"K", u"BR-IC", RateRule::Zero, ReasonRule::Required, SellerRule::VatId,
                BuyerRule::VatId, GroupRule::One},
    VatCategory{u"G", u"BR-G", RateRule::Zero, ReasonRule::Required, SellerRule::VatId,
                BuyerRule::Any, GroupRule::One},
    VatCategory{u"O", u"BR-O", RateRule::None, ReasonRule::Required, SellerRule::NoVatId,
                BuyerRule::Any, GroupRule::One},
    VatCategory{u"L", u"BR-AF", RateRule::ZeroOrMore, ReasonRule::Forbidden, SellerRule::AnyTaxId,
                BuyerRule::Any, GroupRule::ByRate},
    VatCategory{u"M", u"BR-AG", RateRule::ZeroOrMore, ReasonRule::Forbidden, SellerRule::AnyTaxId,
                BuyerRule::Any, GroupRule::ByRate}};

/// The three places where a category can stand, and the rules that speak of each.
struct Place {
    QStringView idRule;
    QStringView rateRule;
};
constexpr Place ofLines{u"-02", u"-05"};
constexpr Place ofAllowances{u"-03", u"-06"};
constexpr Place ofCharges{u"-04", u"-07"};

/// One place where a category stands, with what stands beside it.
struct Use {
    QString where;
    Place place;
    StatedDecimal rate;
    Decimal amount; ///< Negative where it is an allowance.
};

std::vector<Use> usesOf(const EInvoice& invoice, QStringView code)
{
    std::vector<Use> uses;
    for (const EInvoiceLine& line : invoice.lines) {
        if (line.category == code)
            uses.push_back(
                {u"line %1"_s.arg(line.id), ofLines, line.rate, line.net.value_or(Decimal())});
    }
    for (const EInvoiceAdjustment& adjustment : invoice.adjustments) {
        const bool isCharge = adjustment.kind == EInvoiceAdjustment::Kind::Charge;
        const Decimal amount = adjustment.amount.value_or(Decimal());
        if (adjustment.category == code)
            uses.push_back({isCharge ? u"document charge"_s : u"document allowance"_s,
                            isCharge ? ofCharges : ofAllowances, adjustment.rate,
                            isCharge ? amount : -amount});
    }
    return uses;
}

QString ruleOf(const VatCategory& category, QStringView number)
{
    return category.rules.toString() + number.toString();
}

bool fits(RateRule rule, const StatedDecimal& rate)
{
    switch (rule) {
    case RateRule::Positive:
        return rate && *rate > Decimal();
    case RateRule::Zero:
        return rate && rate->isZero();
    case RateRule::ZeroOrMore:
        return rate && !rate->isNegative();
    case RateRule::None:
        return !rate;
    }
    return false;
}

/// What is missing, or is there and must not be; empty if all is well.
QString missingId(const EInvoice& invoice, const VatCategory& category)
{
    const EInvoiceParty& seller = invoice.seller;
    const EInvoiceParty& buyer = invoice.buyer;
    const bool hasAgent = invoice.representative && !invoice.representative->vatId.isEmpty();
    const bool hasVatId = !seller.vatId.isEmpty() || hasAgent;
    if (category.seller == SellerRule::AnyTaxId && !hasVatId && seller.taxRegistration.isEmpty())
        return u"a tax identifier of the seller (BT-31, BT-32 or BT-63)"_s;
    if (category.seller == SellerRule::VatId && !hasVatId)
        return u"the VAT identifier of the seller (BT-31 or BT-63)"_s;
    if (category.buyer == BuyerRule::VatId && buyer.vatId.isEmpty())
        return u"the VAT identifier of the buyer (BT-48)"_s;
    if (category.buyer == BuyerRule::VatIdOrRegistration && buyer.vatId.isEmpty()
        && buyer.registration.isEmpty())
        return u"an identifier of the buyer (BT-48 or BT-47)"_s;
    return {};
}

QString forbiddenId(const EInvoice& invoice, const VatCategory& category)
{
    if (category.seller != SellerRule::NoVatId)
        return {};
    if (!invoice.seller.vatId.isEmpty())
        return u"the VAT identifier of the seller (BT-31)"_s;
    if (invoice.representative && !invoice.representative->vatId.isEmpty())
        return u"the VAT identifier of the tax representative (BT-63)"_s;
    if (!invoice.buyer.vatId.isEmpty())
        return u"the VAT identifier of the buyer (BT-48)"_s;
    return {};
}

/// The identifiers, asked for once for each place, and the rates at each.
void checkUses(const EInvoice& invoice, const VatCategory& category, const std::vector<Use>& uses,
               EInvoiceFindings& found)
{
    const QString missing = missingId(invoice, category);
    const QString forbidden = forbiddenId(invoice, category);
    QStringList asked;
    for (const Use& use : uses) {
        found.at(use.where);
        if (!fits(category.rate, use.rate))
            found.add(
                ruleOf(category, use.place.rateRule), errors::einvoiceVatRateWrong,
                {category.code.toString(), use.rate ? text(*use.rate) + u" %"_s : u"left out"_s});
        const QString rule = ruleOf(category, use.place.idRule);
        if (asked.contains(rule))
            continue;
        asked += rule;
        found.at({});
        if (!missing.isEmpty())
            found.add(rule, errors::einvoiceVatIdMissing, {category.code.toString(), missing});
        if (!forbidden.isEmpty())
            found.add(rule, errors::einvoiceVatIdForbidden, {category.code.toString(), forbidden});
    }
    found.at({});
}

/// Whether the official rule set lets a taxable amount differ by less than one unit: it does not
/// for both syntaxes alike.
bool toleratesDifference(EInvoiceSyntax syntax, const VatCategory& category)
{
    return (syntax == EInvoiceSyntax::Cii) == (category.group == GroupRule::One);
}

/// The taxable amount of a group, which is that of all that bears its category and rate.
void checkTaxable(EInvoiceSyntax syntax, const VatCategory& category, const EInvoiceVat& group,
                  const std::vector<Use>& uses, EInvoiceFindings& found)
{
    using Severity = EInvoiceFindings::Severity;
    std::vector<StatedDecimal> amounts;
    for (const Use& use : uses) {
        if (category.group == GroupRule::One || use.rate == group.rate)
            amounts.push_back(use.amount);
    }
    const Decimal expected = roundedToCents(sumOf(amounts));
    if (!group.taxable || *group.taxable == expected)
        return;
    const Decimal difference = *group.taxable - expected;
    const bool isTolerated =
        toleratesDifference(syntax, category) && difference.abs() < Decimal::ofInteger(1);
    found.add(ruleOf(category, u"-08"), errors::einvoiceSumWrong,
              {u"VAT category taxable amount (BT-116) of %1"_s.arg(category.code.toString()),
               text(*group.taxable), u"its lines, charges and allowances"_s, text(expected),
               text(difference)},
              isTolerated ? Severity::Warning : Severity::Fatal);
}

void checkGroup(EInvoiceSyntax syntax, const VatCategory& category, const EInvoiceVat& group,
                const std::vector<Use>& uses, EInvoiceFindings& found)
{
    const QString code = category.code.toString();
    checkTaxable(syntax, category, group, uses, found);
    if (category.group == GroupRule::One && group.tax && !group.tax->isZero())
        found.add(ruleOf(category, u"-09"), errors::einvoiceVatTaxWrong,
                  {code, text(group.rate.value_or(Decimal())),
                   text(group.taxable.value_or(Decimal())), text(*group.tax), u"0.00"_s});
    const bool hasReason = !group.reason.isEmpty() || !group.reasonCode.isEmpty();
    if (category.reason == ReasonRule::Required && !hasReason)
        found.add(ruleOf(category, u"-10"), errors::einvoiceVatReasonMissing, {code});
    if (category.reason == ReasonRule::Forbidden && hasReason)
        found.add(ruleOf(category, u"-10"), errors::einvoiceVatReasonForbidden, {code});
}

void checkCategory(const EInvoice& invoice, const VatCategory& category, EInvoiceFindings& found)
{
    const std::vector<Use> uses = usesOf(invoice, category.code);
    int groups = 0;
    for (const EInvoiceVat& group : invoice.vat) {
        if (group.category != category.code)
            continue;
        ++groups;
        checkGroup(invoice.syntax, category, group, uses, found);
    }
    const bool isOneTooMany = category.group == GroupRule::One && groups > 1;
    if (isOneTooMany || (!uses.empty() && groups == 0))
        found.add(ruleOf(category, u"-01"), errors::einvoiceVatGroupMissing,
                  {category.code.toString(), QString::number(groups)});
    checkUses(invoice, category, uses, found);
}

/// What goes to another country of the Union says when and where.
void checkIntraCommunity(const EInvoice& invoice, EInvoiceFindings& found)
{
    const auto isIntraCommunity = [](const EInvoiceVat& group) { return group.category == u"K"; };
    if (std::ranges::none_of(invoice.vat, isIntraCommunity))
        return;
    found.need(invoice.deliveredOn.isValid() || invoice.period.isStated, "BR-IC-11",
               "Actual delivery date (BT-72) or invoicing period (BG-14)");
    found.need(invoice.deliveredTo && !invoice.deliveredTo->country.isEmpty(), "BR-IC-12",
               "Deliver to country code (BT-80)");
}

/// A category that stands alone on an invoice: what else is there breaks the rule.
void checkAlone(const EInvoice& invoice, EInvoiceFindings& found)
{
    const auto isOutside = [](const EInvoiceVat& group) { return group.category == u"O"; };
    if (std::ranges::none_of(invoice.vat, isOutside))
        return;
    const auto refuse = [&](const QString& rule, const QString& other) {
        found.add(rule, errors::einvoiceVatMixed, {u"O"_s, other});
    };
    for (const EInvoiceVat& group : invoice.vat) {
        if (group.category != u"O" && !group.category.isEmpty())
            refuse(u"BR-O-11"_s, group.category);
    }
    for (const EInvoiceLine& line : invoice.lines) {
        found.at(u"line %1"_s.arg(line.id));
        if (line.category != u"O" && !line.category.isEmpty())
            refuse(u"BR-O-12"_s, line.category);
    }
    found.at({});
    for (const EInvoiceAdjustment& adjustment : invoice.adjustments) {
        const bool isCharge = adjustment.kind == EInvoiceAdjustment::Kind::Charge;
        if (adjustment.category != u"O" && !adjustment.category.isEmpty())
            refuse(isCharge ? u"BR-O-14"_s : u"BR-O-13"_s, adjustment.category);
    }
}

/// Split payment, which only Italy knows.
void checkSplitPayment(const EInvoice& invoice, EInvoiceFindings& found)
{
    if (usesOf(invoice, u"B").empty())
        return;
    const auto isItalian = [](const EInvoiceParty& party) {
        return party.address && party.address->country == u"IT";
    };
    if (!isItalian(invoice.seller) || !isItalian(invoice.buyer))
        found.add(u"BR-B-01"_s, errors::einvoiceVatMixed, {u"B"_s, u"of another country"_s});
    if (!usesOf(invoice, u"S").empty())
        found.add(u"BR-B-02"_s, errors::einvoiceVatMixed, {u"B"_s, u"S"_s});
}

} // namespace

void checkVatCategories(const EInvoice& invoice, EInvoiceFindings& found)
{
    for (const VatCategory& category : categories)
        checkCategory(invoice, category, found);
    checkIntraCommunity(invoice, found);
    checkAlone(invoice, found);
    checkSplitPayment(invoice, found);
}

} // namespace tandem::formats
