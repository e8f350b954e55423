#include "backoffice/tax/tax_movement.h"

#include "base/allocation.h"

#include <algorithm>

namespace tandem::tax {

namespace {

TaxMovement movementOf(const TaxedDocument& document, const TaxShare& share, TaxDirection direction,
                       Assessment assessment)
{
    const bool takesBack = document.sign == DocumentSign::TakesBack;
    const Money deductible = direction == TaxDirection::Input ? share.deductible() : share.tax;
    const bool waits = share.treatment.point == TaxPoint::Payment;
    return {.taxedOn = document.taxedOn,
            .code = share.code,
            .kind = share.kind,
            .category = share.treatment.category,
            .direction = direction,
            .assessment = assessment,
            .rate = share.rate,
            .net = takesBack ? -share.net : share.net,
            .tax = takesBack ? -share.tax : share.tax,
            .deductible = takesBack ? -deductible : deductible,
            .party = document.party,
            .source = document.source,
            .sourceId = document.sourceId,
            .dueOn = waits ? QDate() : document.taxedOn};
}

bool isWaiting(const TaxMovement& movement)
{
    return !movement.dueOn.isValid() && !movement.pending.isSet();
}

/// What a discount takes off each movement of a document: its share of base and tax.
struct Discounted {
    std::vector<Money> net;
    std::vector<Money> tax;
};

std::vector<Money> spread(const Money& whole, std::vector<std::int64_t> weights)
{
    for (std::int64_t& weight : weights)
        weight = std::max<std::int64_t>(weight, 0);
    if (std::ranges::all_of(weights, [](std::int64_t weight) { return weight == 0; }))
        return std::vector<Money>(weights.size(), Money::zero(whole.currency()));
    return whole.allocate(weights);
}

/// `originals` are the movements of the document itself.
Discounted discountOn(const std::vector<const TaxMovement*>& originals,
                      const SettledProgress& progress)
{
    std::vector<std::int64_t> nets;
    std::vector<std::int64_t> taxes;
    std::int64_t untaxed = progress.original.minor();
    for (const TaxMovement* one : originals) {
        const bool isOrdinary = one->assessment == Assessment::Ordinary;
        nets.push_back(isOrdinary ? one->net.minor() : 0);
        taxes.push_back(isOrdinary ? one->tax.minor() : 0);
        untaxed -= nets.back() + taxes.back();
    }
    nets.push_back(untaxed); // lines without a code bear their share, which is no movement
    return {.net = spread(progress.discountNet, nets), .tax = spread(progress.discountTax, taxes)};
}

/// How much of a waiting movement is gone: became due, or fell away with a discount.
struct Gone {
    Money net;
    Money tax;
    Money deductible;
};

Gone goneOf(std::span<const TaxMovement> ofDocument, const TaxMovement& waiting)
{
    const Money zero = Money::zero(waiting.net.currency());
    Gone gone{zero, zero, zero};
    for (const TaxMovement& one : ofDocument) {
        if (one.pending != waiting.id)
            continue;
        const bool fell = !one.dueOn.isValid();
        gone.net += fell ? -one.net : one.net;
        gone.tax += fell ? -one.tax : one.tax;
        gone.deductible += fell ? -one.deductible : one.deductible;
    }
    return gone;
}

Money goneAfter(const Money& whole, const SettledProgress& progress)
{
    if (progress.open.isZero() || progress.original.isZero())
        return whole;
    return whole.timesRatio(progress.original.minor() - progress.open.minor(),
                            progress.original.minor(), Rounding::HalfAwayFromZero);
}

bool isEmpty(const TaxMovement& movement)
{
    return movement.net.isZero() && movement.tax.isZero() && movement.deductible.isZero();
}

/// A movement of the settlement under the code of `original`.
TaxMovement following(const TaxMovement& original, const SettledProgress& progress)
{
    TaxMovement next = original;
    next.id = {};
    next.entry = {};
    next.filedIn = {};
    next.taxedOn = progress.settledOn;
    next.dueOn = progress.settledOn;
    return next;
}

/// What is taken off `original` by a discount.
TaxMovement discounted(const TaxMovement& original, const SettledProgress& progress,
                       const Money& net, const Money& tax)
{
    TaxMovement less = following(original, progress);
    less.net = -net;
    less.tax = -tax;
    less.deductible = original.tax.minor() <= 0
                          ? -tax
                          : -tax.timesRatio(original.deductible.minor(), original.tax.minor(),
                                            Rounding::HalfAwayFromZero);
    return less;
}

/// The part of a waiting movement that becomes due, after what is gone of it.
TaxMovement released(const TaxMovement& waiting, const SettledProgress& progress, const Gone& gone)
{
    TaxMovement due = following(waiting, progress);
    due.pending = waiting.id;
    due.net = goneAfter(waiting.net, progress) - gone.net;
    due.tax = goneAfter(waiting.tax, progress) - gone.tax;
    due.deductible = goneAfter(waiting.deductible, progress) - gone.deductible;
    return due;
}

} // namespace

std::vector<TaxMovement> movementsOf(const TaxedDocument& document,
                                     std::span<const TaxShare> shares)
{
    std::vector<TaxMovement> all;
    for (const TaxShare& share : shares) {
        if (!share.code.isSet() || (share.net.isZero() && share.tax.isZero()))
            continue;
        const bool isSelf =
            document.direction == TaxDirection::Input && share.kind == TaxKind::ReverseCharge;
        if (!isSelf) {
            all.push_back(movementOf(document, share, document.direction, Assessment::Ordinary));
            continue;
        }
        for (const TaxDirection direction : {TaxDirection::Output, TaxDirection::Input})
            all.push_back(movementOf(document, share, direction, Assessment::Self));
    }
    return all;
}

std::vector<TaxMovement> movementsOfSettlement(std::span<const TaxMovement> ofDocument,
                                               const SettledProgress& progress)
{
    std::vector<const TaxMovement*> originals;
    for (const TaxMovement& one : ofDocument) {
        if (one.entry == ofDocument.front().entry && !one.pending.isSet())
            originals.push_back(&one);
    }
    if (originals.empty())
        return {};
    const Discounted discount = discountOn(originals, progress);
    std::vector<TaxMovement> all;
    for (std::size_t i = 0; i < originals.size(); ++i) {
        const TaxMovement& original = *originals[i];
        TaxMovement less = discounted(original, progress, discount.net[i], discount.tax[i]);
        if (!isWaiting(original)) {
            all.push_back(less);
            continue;
        }
        less.pending = original.id; // it never becomes due
        less.dueOn = QDate();
        Gone gone = goneOf(ofDocument, original);
        gone.net -= less.net;
        gone.tax -= less.tax;
        gone.deductible -= less.deductible;
        all.push_back(less);
        all.push_back(released(original, progress, gone));
    }
    std::erase_if(all, isEmpty);
    return all;
}

std::vector<TaxMovement> mirrored(std::span<const TaxMovement> movements, QDate on)
{
    std::vector<TaxMovement> mirror(movements.begin(), movements.end());
    for (TaxMovement& one : mirror) {
        one.id = {};
        one.entry = {};
        one.filedIn = {};
        one.taxedOn = on;
        one.net = -one.net;
        one.tax = -one.tax;
        one.deductible = -one.deductible;
        if (one.dueOn.isValid())
            one.dueOn = on;
    }
    return mirror;
}

Money onTaxAccounts(std::span<const TaxMovement> movements, const Currency& currency)
{
    Money sum = Money::zero(currency);
    for (const TaxMovement& one : movements) {
        if (one.pending.isSet() && one.dueOn.isValid())
            continue;
        if (one.direction == TaxDirection::Output)
            sum -= one.tax;
        else
            sum += one.deductible;
    }
    return sum;
}

} // namespace tandem::tax
