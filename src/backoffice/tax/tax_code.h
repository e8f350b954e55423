#pragma once

#include "base/id.h"
#include "base/tax.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace tandem::tax {

using TaxCodeId = Id<struct TaxCodeTag>;

/// Why a code has the rate it has. Source: EN 16931, category codes (S, Z, E, AE, O).
enum class TaxKind { Standard, Reduced, Zero, Exempt, ReverseCharge, OutOfScope };

/// Whether a code stands on what we sell or on what we buy.
enum class TaxDirection { Output, Input };

/// What the tax office sees in it. Source: EN 16931, BT-118: S, Z, E, AE, K, G, O.
enum class TaxCategory {
    Standard,
    ZeroRated,
    Exempt,
    ReverseCharge,
    IntraCommunity,
    Export,
    OutOfScope
};

/// When tax becomes due: with the document, or as far as it is paid.
enum class TaxPoint { Document, Payment };

/// How the tax of a code is booked and declared.
struct TaxTreatment {
    TaxCategory category = TaxCategory::OutOfScope;
    TaxPoint point = TaxPoint::Document;
    Rate deductible = Rate::ofMillionths(Rate::whole); ///< Of input tax; the rest is a cost.
};

/// How a line is taxed, with the rate of one day. A code without a key means: no tax.
struct TaxCode {
    TaxCodeId id{};
    QString code{}; ///< "S19": what is typed and printed.
    QString name{};
    TaxKind kind = TaxKind::OutOfScope;
    TaxDirection direction = TaxDirection::Output;
    Rate rate = Rate::ofMillionths(0); ///< On the day that was asked for.
    TaxTreatment treatment{};
};

/// A line's amount and how it is taxed. It is net, unless the policy says that prices include tax.
struct CodedAmount {
    TaxCode code;
    Money net;
};

/// What a document shows and posts for one code.
struct TaxShare {
    TaxCodeId code; ///< Unset: these lines bear no tax.
    TaxKind kind;
    Rate rate;
    Money net;
    Money tax;
    TaxTreatment treatment{};

    /// The part of the tax that comes back from the tax office; of output tax, all of it.
    Money deductible() const { return tax.times(treatment.deductible, Rounding::HalfAwayFromZero); }
};

/// The tax of a document's lines, one share per code in the order in which the codes appear.
///
/// Rounded once per code, or on every line and then added, as `taxRounding` says; half away from
/// zero. Lines are one or more, in one currency. Source: docs/money.md, "Tax".
std::vector<TaxShare> sharesByCode(std::span<const CodedAmount> lines, TaxRounding taxRounding);
/// The same of lines whose amounts may include their tax.
std::vector<TaxShare> sharesByCode(std::span<const CodedAmount> lines, const TaxPolicy& policy);

/// The stable name of a kind or a direction in the books, and back.
QString nameOf(TaxKind kind);
std::optional<TaxKind> taxKindNamed(const QString& name);
QString nameOf(TaxDirection direction);
std::optional<TaxDirection> taxDirectionNamed(const QString& name);
QString nameOf(TaxCategory category); ///< "AE"
std::optional<TaxCategory> taxCategoryNamed(const QString& name);
QString nameOf(TaxPoint point);
std::optional<TaxPoint> taxPointNamed(const QString& name);

/// The category that a kind has where its code names none.
TaxCategory categoryOf(TaxKind kind);

} // namespace tandem::tax
