#include "backoffice/assets/asset_moves.h"

#include "backoffice/assets/errors.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/schedules/open_day.h"

namespace tandem::assets {

using namespace Qt::StringLiterals;
using ledger::AccountRole;

namespace {

Result<AccountId> orOfRole(Reader& books, AccountId account, AccountRole role)
{
    return account.isSet() ? Result<AccountId>(account) : ledger::accountOf(books, role);
}

} // namespace

Result<ClassAccounts> accountsOf(Reader& books, const AssetClass& assetClass)
{
    ClassAccounts all;
    TANDEM_TRY(all.cost, orOfRole(books, assetClass.costAccount, AccountRole::FixedAssets));
    TANDEM_TRY(all.accumulated, orOfRole(books, assetClass.accumulatedAccount,
                                         AccountRole::AccumulatedDepreciation));
    TANDEM_TRY(all.expense, orOfRole(books, assetClass.expenseAccount, AccountRole::Depreciation));
    return all;
}

Result<Asset> assetToMove(UnitOfWork& work, AssetId id, QDate on)
{
    TANDEM_TRY(Asset found, asset(work, id));
    if (!on.isValid())
        return fail(errors::dayMissing).at(u"movedOn"_s);
    const Standing standing = standingOf(found);
    if (standing.cost.isZero())
        return fail(errors::disposed, {found.number});
    if (on < standing.lastOn)
        return fail(errors::movesLater,
                    {found.number, standing.lastOn.toString(Qt::ISODate), on.toString(Qt::ISODate)})
            .at(u"movedOn"_s);
    TANDEM_CHECK(schedules::postingDay(work, found.number, on, schedules::LatePolicy::Refuse));
    return found;
}

Result<EntryId> postMove(UnitOfWork& work, const Asset& asset, AssetMoveId move, QDate on,
                         const QString& text, std::vector<ledger::Line> lines)
{
    TANDEM_TRY(const ledger::Entry entry,
               ledger::Entry::checked({.postedOn = on,
                                       .source = u"asset_move"_s,
                                       .sourceId = move.value(),
                                       .text = text + u": "_s + asset.name,
                                       .reference = asset.number},
                                      std::move(lines)));
    TANDEM_TRY(const auto posted, ledger::post(work, entry));
    return posted.id;
}

ledger::Line lineOf(const Asset& asset, AccountId account, const Money& amount)
{
    ledger::Line line = ledger::Line::of(account, amount);
    line.dimension = asset.dimension;
    return line;
}

Move moveOf(const Asset& asset, const Standing& standing, MoveKind kind, QDate on)
{
    const Money none = Money::zero(asset.residual.currency());
    return {.id = {},
            .kind = kind,
            .movedOn = on,
            .cost = none,
            .accumulated = none,
            .proceeds = none,
            .assetClass = asset.assetClass,
            .dimension = asset.dimension,
            .costAccount = standing.costAccount,
            .accumulatedAccount = standing.accumulatedAccount};
}

Result<> insertMove(UnitOfWork& work, Asset& asset, const Move& move)
{
    TANDEM_CHECK(work.execute(u"assets.assets:insert_move"_s,
                              {{"id", move.id},
                               {"asset_id", asset.id},
                               {"kind", nameOf(move.kind)},
                               {"moved_on", move.movedOn},
                               {"cost_minor", move.cost},
                               {"accumulated_minor", move.accumulated},
                               {"proceeds_minor", move.proceeds},
                               {"units_micro", move.units.millionths()},
                               {"class_id", move.assetClass},
                               Param::orNull("dimension_value_id", move.dimension),
                               {"cost_account_id", move.costAccount},
                               {"accumulated_account_id", move.accumulatedAccount},
                               Param::orNull("run_id", move.run),
                               Param::orNull("entry_id", move.entry),
                               Param::orNull("reverses_id", move.reverses)}));
    asset.moves.push_back(move);
    return {};
}

Result<> settle(UnitOfWork& work, const Asset& asset)
{
    const bool isGone = standingOf(asset).cost.isZero();
    TANDEM_CHECK(work.execute(u"assets.assets:settle"_s,
                              {{"id", asset.id},
                               {"class_id", asset.assetClass},
                               Param::orNull("dimension_value_id", asset.dimension),
                               {"state", isGone ? u"disposed"_s : u"active"_s}}));
    return {};
}

Result<> depreciateTo(UnitOfWork& work, Asset& asset, QDate on)
{
    const Standing standing = standingOf(asset);
    const Money due = dueThrough(asset, standing, on);
    if (due.isZero())
        return {};
    TANDEM_TRY(const AssetClass itsClass, assetClass(work, asset.assetClass));
    TANDEM_TRY(const ClassAccounts accounts, accountsOf(work, itsClass));
    Move move = moveOf(asset, standing, MoveKind::Depreciation, on);
    move.accumulated = due;
    TANDEM_TRY(move.id, work.newId<AssetMoveId>());
    TANDEM_TRY(move.entry, postMove(work, asset, move.id, on, u"Depreciation"_s,
                                    {lineOf(asset, accounts.expense, due),
                                     lineOf(asset, move.accumulatedAccount, -due)}));
    return insertMove(work, asset, move);
}

std::vector<ledger::Line> withoutEmpty(std::vector<ledger::Line> lines)
{
    std::erase_if(lines, [](const ledger::Line& line) { return line.amount.isZero(); });
    return lines;
}

} // namespace tandem::assets
