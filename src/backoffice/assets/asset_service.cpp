#include "backoffice/assets/asset_service.h"

#include "backoffice/assets/asset_moves.h"
#include "backoffice/assets/errors.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/schedules/open_day.h"
#include "office/company.h"
#include "office/numbering.h"

namespace tandem::assets {

using namespace Qt::StringLiterals;
using ledger::AccountRole;

namespace {

constexpr int lifeMonthsMax = 1'200;

bool isPositive(const Money& amount)
{
    return !amount.isZero() && !amount.isNegative();
}

Result<> check(const Terms& terms)
{
    const bool isByTime = terms.method == Method::StraightLine || terms.method == Method::Declining;
    if (isByTime && (terms.lifeMonths < 1 || terms.lifeMonths > lifeMonthsMax))
        return fail(errors::lifeUnfit, {QString::number(terms.lifeMonths)}).at(u"lifeMonths"_s);
    if (terms.method == Method::Declining
        && (terms.rate.millionths() <= 0 || terms.rate.millionths() > Rate::whole))
        return fail(errors::rateUnfit).at(u"rate"_s);
    if (terms.method == Method::Units && terms.units <= Quantity::ofWhole(0))
        return fail(errors::unitsUnfit).at(u"units"_s);
    return {};
}

/// The first move of an asset: what it cost, and what was depreciated before.
Move firstMoveOf(const AssetDraft& draft, const Asset& asset)
{
    const bool isOpening = draft.funding == Funding::Opening;
    Standing nothing = standingOf(asset);
    Move move = moveOf(asset, nothing, isOpening ? MoveKind::Opening : MoveKind::Acquisition,
                       isOpening ? draft.takenOverOn : draft.acquiredOn);
    move.cost = draft.cost;
    if (isOpening) {
        move.accumulated = draft.accumulated.value_or(move.accumulated);
        move.units = draft.used;
    }
    return move;
}

Asset assetOf(const AssetDraft& draft)
{
    return {.id = {},
            .number = {},
            .name = draft.name.trimmed(),
            .assetClass = draft.assetClass,
            .dimension = draft.dimension,
            .acquiredOn = draft.acquiredOn,
            .inServiceOn = draft.inServiceOn.isValid() ? draft.inServiceOn : draft.acquiredOn,
            .terms = draft.terms,
            .residual = draft.residual,
            .version = 1};
}

/// What the asset came from, and what was depreciated before.
Result<std::vector<ledger::Line>> acquisitionLines(UnitOfWork& work, const AssetDraft& draft,
                                                   const Asset& asset, const Move& move)
{
    AccountId from = draft.fundedFrom;
    if (draft.funding == Funding::Opening) {
        TANDEM_TRY(from, ledger::accountOf(work, AccountRole::OpeningBalances));
    } else if (!from.isSet()) {
        TANDEM_TRY(from, ledger::accountOf(work, AccountRole::Bank));
    }
    return withoutEmpty({lineOf(asset, move.costAccount, move.cost),
                         lineOf(asset, move.accumulatedAccount, -move.accumulated),
                         ledger::Line::of(from, move.accumulated - move.cost)});
}

Result<> insertAsset(UnitOfWork& work, const Asset& asset)
{
    TANDEM_CHECK(work.execute(u"assets.assets:insert"_s,
                              {{"id", asset.id},
                               {"number", asset.number},
                               {"name", asset.name},
                               {"class_id", asset.assetClass},
                               Param::orNull("dimension_value_id", asset.dimension),
                               {"acquired_on", asset.acquiredOn},
                               {"in_service_on", asset.inServiceOn},
                               {"method", nameOf(asset.terms.method)},
                               {"life_months", asset.terms.lifeMonths},
                               {"rate", asset.terms.rate.millionths()},
                               {"residual_minor", asset.residual},
                               {"units_micro", asset.terms.units.millionths()}}));
    return {};
}

/// A move that takes another one back, on the day its entry was reversed.
Result<> insertMirror(UnitOfWork& work, Asset& asset, const Move& move, QDate on)
{
    Move mirror = move;
    mirror.reverses = move.id;
    mirror.cost = -move.cost;
    mirror.accumulated = -move.accumulated;
    mirror.proceeds = -move.proceeds;
    mirror.units = -move.units;
    mirror.entry = {};
    mirror.movedOn = on;
    TANDEM_TRY(mirror.id, work.newId<AssetMoveId>());
    return insertMove(work, asset, mirror);
}

} // namespace

Result<AssetClassId> createClass(UnitOfWork& work, const AssetClass& draft)
{
    const QString code = draft.code.trimmed();
    if (code.isEmpty())
        return fail(errors::codeMissing).at(u"code"_s);
    if (assetClass(work, code))
        return fail(errors::codeTaken, {code}).at(u"code"_s);
    if (draft.lifeMonths < 0 || draft.lifeMonths > lifeMonthsMax)
        return fail(errors::lifeUnfit, {QString::number(draft.lifeMonths)}).at(u"lifeMonths"_s);
    if (draft.rate.millionths() < 0 || draft.rate.millionths() > Rate::whole)
        return fail(errors::rateUnfit).at(u"rate"_s);
    for (const AccountId account :
         {draft.costAccount, draft.accumulatedAccount, draft.expenseAccount})
        if (account.isSet())
            TANDEM_CHECK(ledger::accountById(work, account));
    TANDEM_TRY(const auto id, work.newId<AssetClassId>());
    TANDEM_CHECK(work.execute(u"assets.assets:insert_class"_s,
                              {{"id", id},
                               {"code", code},
                               {"name", draft.name},
                               Param::orNull("cost_account_id", draft.costAccount),
                               Param::orNull("accumulated_account_id", draft.accumulatedAccount),
                               Param::orNull("expense_account_id", draft.expenseAccount),
                               {"method", nameOf(draft.method)},
                               {"life_months", draft.lifeMonths},
                               {"rate", draft.rate.millionths()}}));
    return id;
}

Result<> check(const AssetDraft& draft)
{
    if (draft.name.trimmed().isEmpty())
        return fail(errors::nameMissing).at(u"name"_s);
    const bool isOpening = draft.funding == Funding::Opening;
    if (!draft.acquiredOn.isValid() || (isOpening && !draft.takenOverOn.isValid()))
        return fail(errors::dayMissing).at(u"acquiredOn"_s);
    if (!isPositive(draft.cost))
        return fail(errors::costNotPositive).at(u"cost"_s);
    TANDEM_CHECK(checkAmount(draft.cost));
    if (draft.residual.isNegative() || draft.residual > draft.cost)
        return fail(errors::residualUnfit, {draft.cost.toDecimal().toString()}).at(u"residual"_s);
    TANDEM_CHECK(check(draft.terms));
    const Money most = draft.cost - draft.residual;
    const Money before = draft.accumulated.value_or(Money::zero(draft.cost.currency()));
    if (isOpening && (before.isNegative() || before > most))
        return fail(errors::accumulatedUnfit, {most.toDecimal().toString()}).at(u"accumulated"_s);
    return {};
}

Result<std::vector<PlannedMonth>> planOf(const AssetDraft& draft)
{
    TANDEM_CHECK(check(draft));
    Asset asset = assetOf(draft);
    asset.moves.push_back(firstMoveOf(draft, asset));
    return planOf(asset);
}

std::vector<PlannedMonth> planOf(const Asset& asset)
{
    const Standing standing = standingOf(asset);
    if (standing.cost.isZero())
        return {};
    const QDate from = asset.inServiceOn.addDays(-asset.inServiceOn.day());
    const QDate after =
        standing.basis.ticks > 0 || !standing.depreciated().isZero() ? standing.lastOn : from;
    return planOf(asset.terms, standing.basis, after, standing.depreciated());
}

Result<Asset> acquire(UnitOfWork& work, const AssetDraft& draft)
{
    TANDEM_CHECK(check(draft));
    TANDEM_TRY(const Company owner, company(work));
    TANDEM_TRY(const AssetClass itsClass, assetClass(work, draft.assetClass));
    TANDEM_TRY(const ClassAccounts accounts, accountsOf(work, itsClass));
    Asset asset = assetOf(draft);
    asset.terms.yearStartsMonth = owner.yearStartsMonth;
    Move move = firstMoveOf(draft, asset);
    move.costAccount = accounts.cost;
    move.accumulatedAccount = accounts.accumulated;
    if (draft.funding != Funding::Booked)
        TANDEM_CHECK(
            schedules::postingDay(work, asset.name, move.movedOn, schedules::LatePolicy::Refuse));
    TANDEM_TRY(asset.id, work.newId<AssetId>());
    TANDEM_TRY(asset.number, nextNumber(work, u"FA"_s, move.movedOn));
    TANDEM_CHECK(insertAsset(work, asset));
    TANDEM_TRY(move.id, work.newId<AssetMoveId>());
    if (draft.funding != Funding::Booked) {
        TANDEM_TRY(auto lines, acquisitionLines(work, draft, asset, move));
        TANDEM_TRY(move.entry, postMove(work, asset, move.id, move.movedOn, u"Acquisition"_s,
                                        std::move(lines)));
    }
    TANDEM_CHECK(insertMove(work, asset, move));
    return asset;
}

Result<> recordUsage(UnitOfWork& work, AssetId id, QDate on, Quantity units)
{
    TANDEM_TRY(Asset found, asset(work, id));
    const Standing standing = standingOf(found);
    if (found.terms.method != Method::Units)
        return fail(errors::notByUnits, {found.number});
    if (!on.isValid())
        return fail(errors::dayMissing).at(u"movedOn"_s);
    if (standing.cost.isZero())
        return fail(errors::disposed, {found.number});
    if (units <= Quantity::ofWhole(0))
        return fail(errors::unitsUnfit).at(u"units"_s);
    Move move = moveOf(found, standing, MoveKind::Usage, on);
    move.units = units;
    TANDEM_TRY(move.id, work.newId<AssetMoveId>());
    TANDEM_CHECK(insertMove(work, found, move));
    return settle(work, found);
}

Result<MoveKind> undoLastMove(UnitOfWork& work, AssetId id, QDate on)
{
    TANDEM_TRY(Asset found, asset(work, id));
    const std::vector<Move> moves = standingMoves(found.moves);
    if (moves.empty())
        return fail(errors::nothingToUndo, {found.number});
    const Move last = moves.back();
    if (last.run.isSet())
        return fail(errors::undoTheRun, {found.number, QString::number(last.run.value())});
    const QDate day = std::max(on, last.movedOn);
    TANDEM_CHECK(schedules::postingDay(work, found.number, day, schedules::LatePolicy::Refuse));
    if (last.entry.isSet())
        TANDEM_CHECK(ledger::reverse(work, last.entry, day));
    TANDEM_CHECK(insertMirror(work, found, last, day));
    if (last.kind == MoveKind::TransferIn) { // comes with the move out of the other class
        const Move& out = moves.at(moves.size() - 2);
        TANDEM_CHECK(insertMirror(work, found, out, day));
        found.assetClass = out.assetClass;
        found.dimension = out.dimension;
    }
    TANDEM_CHECK(settle(work, found));
    return last.kind;
}

} // namespace tandem::assets
