#include "backoffice/tax/tax_code.h"

#include "base/check.h"

#include <algorithm>
#include <array>

namespace tandem::tax {

using namespace Qt::StringLiterals;

namespace {

struct KindName {
    TaxKind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames{
    KindName{TaxKind::Standard, "standard"_L1},
    KindName{TaxKind::Reduced, "reduced"_L1},
    KindName{TaxKind::Zero, "zero"_L1},
    KindName{TaxKind::Exempt, "exempt"_L1},
    KindName{TaxKind::ReverseCharge, "reverse_charge"_L1},
    KindName{TaxKind::OutOfScope, "out_of_scope"_L1},
};

struct CategoryName {
    TaxCategory category;
    QLatin1StringView name;
};

constexpr std::array categoryNames{
    CategoryName{TaxCategory::Standard, "S"_L1},
    CategoryName{TaxCategory::ZeroRated, "Z"_L1},
    CategoryName{TaxCategory::Exempt, "E"_L1},
    CategoryName{TaxCategory::ReverseCharge, "AE"_L1},
    CategoryName{TaxCategory::IntraCommunity, "K"_L1},
    CategoryName{TaxCategory::Export, "G"_L1},
    CategoryName{TaxCategory::OutOfScope, "O"_L1},
};

} // namespace

std::vector<TaxShare> sharesByCode(std::span<const CodedAmount> lines, TaxRounding taxRounding)
{
    return sharesByCode(lines, TaxPolicy{.taxRounding = taxRounding});
}

std::vector<TaxShare> sharesByCode(std::span<const CodedAmount> lines, const TaxPolicy& policy)
{
    require(!lines.empty(), "a document that is taxed has lines");
    std::vector<TaxShare> shares;
    for (const CodedAmount& first : lines) {
        const auto isOfCode = [&](const auto& other) { return other.code.id == first.code.id; };
        if (std::ranges::any_of(shares, [&](const TaxShare& s) { return s.code == first.code.id; }))
            continue;
        std::vector<TaxableLine> ofCode;
        for (const CodedAmount& line : lines) {
            if (isOfCode(line))
                ofCode.push_back({.amount = line.net, .rate = first.code.rate});
        }
        const DocumentTax taxed = documentTax(ofCode, policy);
        shares.push_back({.code = first.code.id,
                          .kind = first.code.kind,
                          .rate = first.code.rate,
                          .net = taxed.net,
                          .tax = taxed.tax,
                          .treatment = first.code.treatment});
    }
    return shares;
}

QString nameOf(TaxKind kind)
{
    const auto found = std::ranges::find(kindNames, kind, &KindName::kind);
    require(found != kindNames.end(), "every kind of tax has a name");
    return found->name;
}

std::optional<TaxKind> taxKindNamed(const QString& name)
{
    const auto found = std::ranges::find(kindNames, name, &KindName::name);
    if (found == kindNames.end())
        return std::nullopt;
    return found->kind;
}

QString nameOf(TaxDirection direction)
{
    return direction == TaxDirection::Output ? u"output"_s : u"input"_s;
}

std::optional<TaxDirection> taxDirectionNamed(const QString& name)
{
    if (name == u"output"_s)
        return TaxDirection::Output;
    if (name == u"input"_s)
        return TaxDirection::Input;
    return std::nullopt;
}

QString nameOf(TaxCategory category)
{
    const auto found = std::ranges::find(categoryNames, category, &CategoryName::category);
    require(found != categoryNames.end(), "every category of tax has a name");
    return found->name;
}

std::optional<TaxCategory> taxCategoryNamed(const QString& name)
{
    const auto found = std::ranges::find(categoryNames, name, &CategoryName::name);
    if (found == categoryNames.end())
        return std::nullopt;
    return found->category;
}

QString nameOf(TaxPoint point)
{
    return point == TaxPoint::Document ? u"document"_s : u"payment"_s;
}

std::optional<TaxPoint> taxPointNamed(const QString& name)
{
    if (name == u"document"_s)
        return TaxPoint::Document;
    if (name == u"payment"_s)
        return TaxPoint::Payment;
    return std::nullopt;
}

TaxCategory categoryOf(TaxKind kind)
{
    switch (kind) {
    case TaxKind::Standard:
    case TaxKind::Reduced:
        return TaxCategory::Standard;
    case TaxKind::Zero:
        return TaxCategory::ZeroRated;
    case TaxKind::Exempt:
        return TaxCategory::Exempt;
    case TaxKind::ReverseCharge:
        return TaxCategory::ReverseCharge;
    case TaxKind::OutOfScope:
        break;
    }
    return TaxCategory::OutOfScope;
}

} // namespace tandem::tax
