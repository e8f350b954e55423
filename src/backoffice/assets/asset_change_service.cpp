#include "backoffice/assets/asset_change_service.h"

#include "backoffice/assets/asset_moves.h"
#include "backoffice/assets/errors.h"
#include "backoffice/ledger/account_queries.h"

namespace tandem::assets {

using namespace Qt::StringLiterals;
using ledger::AccountRole;

namespace {

bool isPositive(const Money& amount)
{
    return !amount.isZero() && !amount.isNegative();
}

Result<> check(const DisposalDraft& draft, const Money& cost)
{
    if (draft.costPart && (!isPositive(*draft.costPart) || *draft.costPart > cost))
        return fail(errors::partUnfit, {cost.toDecimal().toString()}).at(u"costPart"_s);
    if (draft.proceeds && draft.proceeds->isNegative())
        return fail(errors::proceedsNegative).at(u"proceeds"_s);
    return {};
}

/// Proceeds and accumulated depreciation against the cost; the difference is a gain or a loss.
Result<std::vector<ledger::Line>> disposalLines(UnitOfWork& work, const Asset& asset,
                                                const AssetDisposed& fact, const Move& move,
                                                AccountId proceedsAccount)
{
    AccountId from = proceedsAccount;
    if (!from.isSet() && !fact.proceeds.isZero()) {
        TANDEM_TRY(from, ledger::accountOf(work, AccountRole::Bank));
    }
    TANDEM_TRY(const AccountId result,
               ledger::accountOf(work, fact.gain.isNegative() ? AccountRole::DisposalLoss
                                                              : AccountRole::DisposalGain));
    return withoutEmpty({ledger::Line::of(from, fact.proceeds),
                         lineOf(asset, move.accumulatedAccount, fact.accumulated),
                         lineOf(asset, move.costAccount, -fact.cost),
                         lineOf(asset, result, -fact.gain)});
}

/// Writes an asset down by `amount`, or up where it is negative.
Result<> revalue(UnitOfWork& work, Asset& asset, MoveKind kind, QDate on, const Money& amount)
{
    Move move = moveOf(asset, standingOf(asset), kind, on);
    move.accumulated = amount;
    TANDEM_TRY(const AccountId expense, ledger::accountOf(work, AccountRole::Impairment));
    TANDEM_TRY(move.id, work.newId<AssetMoveId>());
    const QString text =
        kind == MoveKind::Impairment ? u"Impairment"_s : u"Reversal of an impairment"_s;
    TANDEM_TRY(move.entry, postMove(work, asset, move.id, on, text,
                                    {lineOf(asset, expense, amount),
                                     lineOf(asset, move.accumulatedAccount, -amount)}));
    TANDEM_CHECK(insertMove(work, asset, move));
    return settle(work, asset);
}

} // namespace

Result<AssetDisposed> dispose(UnitOfWork& work, const DisposalDraft& draft)
{
    TANDEM_TRY(Asset asset, assetToMove(work, draft.asset, draft.disposedOn));
    TANDEM_CHECK(check(draft, standingOf(asset).cost));
    TANDEM_CHECK(depreciateTo(work, asset, draft.disposedOn));
    const Standing standing = standingOf(asset);
    const Money cost = draft.costPart.value_or(standing.cost);
    const Money accumulated = accumulatedWith(standing, cost);
    const Money proceeds = draft.proceeds.value_or(Money::zero(cost.currency()));
    AssetDisposed fact{.asset = asset.id,
                       .cost = cost,
                       .accumulated = accumulated,
                       .proceeds = proceeds,
                       .gain = proceeds - (cost - accumulated),
                       .entry = {}};
    Move move = moveOf(asset, standing, MoveKind::Disposal, draft.disposedOn);
    move.cost = -cost;
    move.accumulated = -accumulated;
    move.proceeds = proceeds;
    TANDEM_TRY(move.id, work.newId<AssetMoveId>());
    TANDEM_TRY(auto lines, disposalLines(work, asset, fact, move, draft.proceedsAccount));
    TANDEM_TRY(move.entry,
               postMove(work, asset, move.id, draft.disposedOn, u"Disposal"_s, std::move(lines)));
    fact.entry = move.entry;
    TANDEM_CHECK(insertMove(work, asset, move));
    TANDEM_CHECK(settle(work, asset));
    return fact;
}

Result<> transfer(UnitOfWork& work, const TransferDraft& draft)
{
    TANDEM_TRY(Asset asset, assetToMove(work, draft.asset, draft.movedOn));
    const AssetClassId toClass = draft.toClass.isSet() ? draft.toClass : asset.assetClass;
    const ledger::DimensionValueId toDimension = draft.toDimension.value_or(asset.dimension);
    if (toClass == asset.assetClass && toDimension == asset.dimension)
        return fail(errors::transferChangesNothing, {asset.number});
    TANDEM_TRY(const AssetClass target, assetClass(work, toClass));
    TANDEM_TRY(const ClassAccounts accounts, accountsOf(work, target));
    TANDEM_CHECK(depreciateTo(work, asset, draft.movedOn));
    const Standing standing = standingOf(asset);
    Move out = moveOf(asset, standing, MoveKind::TransferOut, draft.movedOn);
    out.cost = -standing.cost;
    out.accumulated = -standing.accumulated;
    TANDEM_TRY(out.id, work.newId<AssetMoveId>());
    const auto leaving = withoutEmpty({lineOf(asset, out.costAccount, out.cost),
                                       lineOf(asset, out.accumulatedAccount, -out.accumulated)});
    asset.assetClass = toClass;
    asset.dimension = toDimension;
    Move in = moveOf(asset, standing, MoveKind::TransferIn, draft.movedOn);
    in.cost = standing.cost;
    in.accumulated = standing.accumulated;
    in.costAccount = accounts.cost;
    in.accumulatedAccount = accounts.accumulated;
    TANDEM_TRY(in.id, work.newId<AssetMoveId>());
    auto lines = withoutEmpty({lineOf(asset, in.costAccount, in.cost),
                               lineOf(asset, in.accumulatedAccount, -in.accumulated)});
    lines.insert(lines.end(), leaving.begin(), leaving.end());
    TANDEM_TRY(in.entry,
               postMove(work, asset, in.id, draft.movedOn, u"Transfer"_s, std::move(lines)));
    TANDEM_CHECK(insertMove(work, asset, out));
    TANDEM_CHECK(insertMove(work, asset, in));
    return settle(work, asset);
}

Result<> impair(UnitOfWork& work, AssetId id, QDate on, const Money& amount)
{
    TANDEM_TRY(Asset asset, assetToMove(work, id, on));
    TANDEM_CHECK(depreciateTo(work, asset, on));
    const Money book = standingOf(asset).book();
    if (!isPositive(amount) || amount > book)
        return fail(errors::impairmentUnfit, {asset.number, book.toDecimal().toString()})
            .at(u"amount"_s);
    return revalue(work, asset, MoveKind::Impairment, on, amount);
}

Result<> reverseImpairment(UnitOfWork& work, AssetId id, QDate on, const Money& amount)
{
    TANDEM_TRY(Asset asset, assetToMove(work, id, on));
    TANDEM_CHECK(depreciateTo(work, asset, on));
    const Money most = writableUp(asset, standingOf(asset), on);
    if (!isPositive(amount) || amount > most)
        return fail(errors::reversalUnfit, {asset.number, most.toDecimal().toString()})
            .at(u"amount"_s);
    return revalue(work, asset, MoveKind::ImpairmentReversal, on, -amount);
}

} // namespace tandem::assets
