#include "backoffice/assets/asset.h"

#include "backoffice/schedules/name_table.h"
#include "base/allocation.h"
#include "base/check.h"

#include <algorithm>
#include <set>

namespace tandem::assets {

namespace {

constexpr auto rounding = Rounding::HalfAwayFromZero;
constexpr schedules::NameTable<9> moveNames{u"acquisition", u"opening",      u"depreciation",
                                            u"usage",       u"impairment",   u"impairment_reversal",
                                            u"disposal",    u"transfer_out", u"transfer_in"};

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// Depreciation goes on from what it is worth now, over what is left of its life.
void rebase(const Asset& asset, Standing& standing, QDate on)
{
    Basis& basis = standing.basis;
    basis.ticks = std::min(ticksThrough(basis.firstMonth, on), basis.months * ticksPerMonth);
    basis.book = standing.book();
    basis.used = std::min(standing.used, asset.terms.units);
}

void begin(const Asset& asset, const Move& move, Standing& standing)
{
    standing.basis = {.firstMonth = firstOfMonth(asset.inServiceOn),
                      .months = asset.terms.lifeMonths,
                      .ticks = 0,
                      .book = standing.book(),
                      .residual = asset.residual};
    if (move.kind == MoveKind::Opening) {
        standing.used = move.units;
        rebase(asset, standing, move.movedOn);
    }
    standing.unimpaired = standing.basis;
}

/// A part of the cost goes: so much of everything that depreciation is worked out from.
void shrink(Basis& basis, const Money& removed, const Money& cost)
{
    basis.book -= cumulativeShare(basis.book, {0, removed.minor(), cost.minor()}, rounding);
    basis.residual -= cumulativeShare(basis.residual, {0, removed.minor(), cost.minor()}, rounding);
}

void apply(const Asset& asset, const Move& move, Standing& standing)
{
    if (move.kind == MoveKind::Disposal) {
        shrink(standing.basis, -move.cost, standing.cost);
        shrink(standing.unimpaired, -move.cost, standing.cost);
    }
    standing.cost += move.cost;
    standing.accumulated += move.accumulated;
    standing.costAccount = move.costAccount;
    standing.accumulatedAccount = move.accumulatedAccount;
    if (move.kind == MoveKind::Usage) {
        standing.used += move.units;
        return;
    }
    standing.lastOn = move.movedOn;
    if (move.kind == MoveKind::Acquisition || move.kind == MoveKind::Opening)
        begin(asset, move, standing);
    if (move.kind == MoveKind::Impairment || move.kind == MoveKind::ImpairmentReversal)
        rebase(asset, standing, move.movedOn);
}

} // namespace

QString nameOf(MoveKind kind)
{
    return schedules::nameIn(moveNames, kind);
}

std::optional<MoveKind> moveKindNamed(const QString& name)
{
    return schedules::namedIn<MoveKind>(moveNames, name);
}

std::vector<Move> standingMoves(std::span<const Move> moves)
{
    std::set<AssetMoveId> undone;
    for (const Move& move : moves)
        if (move.reverses.isSet())
            undone.insert({move.id, move.reverses});
    std::vector<Move> left;
    for (const Move& move : moves)
        if (!undone.contains(move.id))
            left.push_back(move);
    return left;
}

Standing standingOf(const Asset& asset)
{
    const Money none = Money::zero(asset.residual.currency());
    const Basis empty{
        .firstMonth = firstOfMonth(asset.inServiceOn), .book = none, .residual = none};
    Standing standing{.cost = none,
                      .accumulated = none,
                      .basis = empty,
                      .unimpaired = empty,
                      .lastOn = asset.acquiredOn};
    for (const Move& move : standingMoves(asset.moves))
        apply(asset, move, standing);
    return standing;
}

Money dueThrough(const Asset& asset, const Standing& standing, QDate day)
{
    const Money none = Money::zero(standing.cost.currency());
    if (standing.cost.isZero())
        return none;
    return std::max(none, depreciatedThrough(asset.terms, standing.basis, day, standing.used)
                              - standing.depreciated());
}

Money writableUp(const Asset& asset, const Standing& standing, QDate day)
{
    const Basis& basis = standing.unimpaired;
    const Money without = basis.book - depreciatedThrough(asset.terms, basis, day, standing.used);
    return std::max(Money::zero(without.currency()), without - standing.book());
}

Money accumulatedWith(const Standing& standing, const Money& costPart)
{
    return cumulativeShare(standing.accumulated, {0, costPart.minor(), standing.cost.minor()},
                           rounding);
}

} // namespace tandem::assets
