#pragma once

#include "backoffice/assets/asset_queries.h"
#include "backoffice/ledger/posting.h"

/// What the services of the register share.
namespace tandem::assets {

/// The accounts of a class, those of the roles where it names none.
struct ClassAccounts {
    AccountId cost;
    AccountId accumulated;
    AccountId expense;
};

Result<ClassAccounts> accountsOf(Reader& books, const AssetClass& assetClass);

/// An asset to which something happens on a day. Errors: assetNotFound, dayMissing, disposed,
/// movesLater, schedules::errors::postsIntoPast.
Result<Asset> assetToMove(UnitOfWork& work, AssetId id, QDate on);

/// Posts lines as the entry of a move: in the general journal, on its day.
Result<EntryId> postMove(UnitOfWork& work, const Asset& asset, AssetMoveId move, QDate on,
                         const QString& text, std::vector<ledger::Line> lines);

/// A line that carries the asset's cost centre.
ledger::Line lineOf(const Asset& asset, AccountId account, const Money& amount);

/// A move as it begins: of nothing, on the accounts where the asset stands.
Move moveOf(const Asset& asset, const Standing& standing, MoveKind kind, QDate on);

/// Writes a move down, and keeps it with the asset.
Result<> insertMove(UnitOfWork& work, Asset& asset, const Move& move);

/// Saves what moves did to the asset itself.
Result<> settle(UnitOfWork& work, const Asset& asset);

/// Depreciates an asset to the end of a day, by days, as something happens to it then.
Result<> depreciateTo(UnitOfWork& work, Asset& asset, QDate on);

/// Lines without empty ones.
std::vector<ledger::Line> withoutEmpty(std::vector<ledger::Line> lines);

} // namespace tandem::assets
