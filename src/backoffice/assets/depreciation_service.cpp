#include "backoffice/assets/depreciation_service.h"

#include "backoffice/assets/asset_moves.h"
#include "backoffice/assets/errors.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/schedules/open_day.h"
#include "base/check.h"
#include "office/company.h"

#include <map>

namespace tandem::assets {

using namespace Qt::StringLiterals;

namespace {

constexpr int assetsAtOnce = 500;

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

/// Hands over each asset of which something is to be depreciated.
template <class Take>
Result<> eachDue(Reader& books, QDate through, Take take)
{
    AssetId after;
    while (true) {
        TANDEM_TRY(auto some, activeAssets(books, after, assetsAtOnce));
        for (Asset& one : some) {
            const Standing standing = standingOf(one);
            const Money due = dueThrough(one, standing, through);
            if (!due.isZero() && standing.lastOn <= through)
                TANDEM_CHECK(take(one, standing, due));
        }
        if (some.size() < assetsAtOnce)
            return {};
        after = some.back().id;
    }
}

/// What a run posts for a class, by account and cost centre.
struct ClassSum {
    std::map<std::pair<AccountId, ledger::DimensionValueId>, Money> lines{};
    std::vector<std::pair<Asset, Move>> moves{};

    void add(AccountId account, ledger::DimensionValueId dimension, const Money& amount)
    {
        const auto [at, isNew] = lines.try_emplace({account, dimension}, amount);
        if (!isNew)
            at->second += amount;
    }
};

Result<EntryId> postClass(UnitOfWork& work, DepreciationRunId run, const AssetClass& itsClass,
                          const ClassSum& sum, QDate through)
{
    TANDEM_TRY(const auto id, work.newId<Id<struct DepreciationEntryTag>>());
    std::vector<ledger::Line> lines;
    Money total = Money::zero(sum.lines.begin()->second.currency());
    for (const auto& [key, amount] : sum.lines) {
        ledger::Line line = ledger::Line::of(key.first, amount);
        line.dimension = key.second;
        lines.push_back(line);
        total += amount.isNegative() ? Money::zero(amount.currency()) : amount;
    }
    TANDEM_TRY(const ledger::Entry entry,
               ledger::Entry::checked(
                   {.postedOn = through,
                    .source = u"depreciation_entry"_s,
                    .sourceId = id.value(),
                    .text = u"Depreciation: "_s
                            + (itsClass.name.isEmpty() ? itsClass.code : itsClass.name),
                    .reference = through.toString(u"yyyy-MM"_s),
                    .key = u"depreciation-%1-%2"_s.arg(run.value()).arg(itsClass.id.value())},
                   std::move(lines)));
    TANDEM_TRY(const auto posted, ledger::post(work, entry));
    TANDEM_CHECK(work.execute(u"assets.assets:insert_entry"_s, {{"id", id},
                                                                {"run_id", run},
                                                                {"class_id", itsClass.id},
                                                                {"entry_id", posted.id},
                                                                {"amount_minor", total}}));
    return posted.id;
}

Result<std::map<AssetClassId, ClassSum>> sumsOf(UnitOfWork& work, QDate through)
{
    std::map<AssetClassId, ClassSum> sums;
    TANDEM_CHECK(
        eachDue(work, through,
                [&](const Asset& one, const Standing& standing, const Money& due) -> Result<> {
                    TANDEM_TRY(const AssetClass itsClass, assetClass(work, one.assetClass));
                    TANDEM_TRY(const ClassAccounts accounts, accountsOf(work, itsClass));
                    Move move = moveOf(one, standing, MoveKind::Depreciation, through);
                    move.accumulated = due;
                    ClassSum& sum = sums[one.assetClass];
                    sum.add(accounts.expense, one.dimension, due);
                    sum.add(move.accumulatedAccount, one.dimension, -due);
                    sum.moves.emplace_back(one, move);
                    return {};
                }));
    return sums;
}

/// Takes back what a run did to an asset.
Result<> undoOf(UnitOfWork& work, const DepreciationRun& run, AssetId id, QDate day)
{
    TANDEM_TRY(Asset found, asset(work, id));
    const std::vector<Move> moves = standingMoves(found.moves);
    require(!moves.empty(), "an asset that was depreciated has moves");
    if (moves.back().run != run.id)
        return fail(errors::runNotLast, {found.number, QString::number(run.id.value())});
    Move mirror = moves.back();
    mirror.reverses = mirror.id;
    mirror.accumulated = -mirror.accumulated;
    mirror.movedOn = day;
    mirror.entry = {};
    TANDEM_TRY(mirror.id, work.newId<AssetMoveId>());
    TANDEM_CHECK(insertMove(work, found, mirror));
    return settle(work, found);
}

} // namespace

Result<std::vector<DueDepreciation>> dueDepreciation(Reader& books, QDate month)
{
    std::vector<DueDepreciation> all;
    if (!month.isValid())
        return fail(errors::dayMissing).at(u"month"_s);
    TANDEM_CHECK(eachDue(books, endOfMonth(month),
                         [&](const Asset& one, const Standing&, const Money& due) -> Result<> {
                             all.push_back({.asset = one.id,
                                            .number = one.number,
                                            .name = one.name,
                                            .assetClass = one.assetClass,
                                            .amount = due});
                             return {};
                         }));
    return all;
}

Result<DepreciationRun> depreciate(UnitOfWork& work, QDate month)
{
    if (!month.isValid())
        return fail(errors::dayMissing).at(u"month"_s);
    const QDate through = endOfMonth(month);
    TANDEM_CHECK(schedules::postingDay(work, through.toString(u"yyyy-MM"_s), through,
                                       schedules::LatePolicy::Refuse));
    TANDEM_TRY(auto sums, sumsOf(work, through));
    if (sums.empty())
        return fail(errors::nothingToDepreciate, {through.toString(Qt::ISODate)});
    TANDEM_TRY(const Company owner, company(work));
    Money total = Money::zero(owner.currency);
    for (const auto& [id, sum] : sums)
        for (const auto& [asset, move] : sum.moves)
            total += move.accumulated;
    TANDEM_TRY(const auto run, work.newId<DepreciationRunId>());
    TANDEM_CHECK(work.execute(u"assets.assets:insert_run"_s,
                              {{"id", run}, {"through_on", through}, {"total_minor", total}}));
    for (auto& [id, sum] : sums) {
        TANDEM_TRY(const AssetClass itsClass, assetClass(work, id));
        TANDEM_TRY(const EntryId entry, postClass(work, run, itsClass, sum, through));
        for (auto& [asset, move] : sum.moves) {
            TANDEM_TRY(move.id, work.newId<AssetMoveId>());
            move.run = run;
            move.entry = entry;
            TANDEM_CHECK(insertMove(work, asset, move));
        }
    }
    return depreciationRun(work, run);
}

Result<> undoRun(UnitOfWork& work, DepreciationRunId id, QDate on)
{
    TANDEM_TRY(const DepreciationRun run, depreciationRun(work, id));
    if (run.undoneOn.isValid())
        return fail(errors::runUndone, {QString::number(id.value())});
    const QDate day = on.isValid() ? std::max(on, run.throughOn) : run.throughOn;
    TANDEM_CHECK(schedules::postingDay(work, run.throughOn.toString(u"yyyy-MM"_s), day,
                                       schedules::LatePolicy::Refuse));
    TANDEM_TRY(const auto entries,
               work.rows<EntryId>(u"assets.assets:entries_of_run"_s, {{"run_id", id}},
                                  [](const Row& row) { return row.id<EntryId>("entry_id"); }));
    for (const EntryId entry : entries)
        TANDEM_CHECK(ledger::reverse(work, entry, day));
    TANDEM_TRY(const auto ids,
               work.rows<AssetId>(u"assets.assets:assets_of_run"_s, {{"run_id", id}},
                                  [](const Row& row) { return row.id<AssetId>("asset_id"); }));
    for (const AssetId one : ids)
        TANDEM_CHECK(undoOf(work, run, one, day));
    return work.save(u"assets.assets:undo_run"_s,
                     {{"id", id}, {"version", run.version}, {"undone_on", day}});
}

} // namespace tandem::assets
