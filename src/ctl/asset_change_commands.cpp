#include "backoffice/assets/actions.h"
#include "backoffice/assets/asset_change_service.h"
#include "backoffice/assets/asset_service.h"
#include "backoffice/assets/depreciation_service.h"
#include "ctl/accounting_arguments.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

Result<assets::AssetId> assetNamed(const Context& context, Reader& books)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the asset's number"_s));
    TANDEM_TRY(const auto asset, assets::asset(books, number));
    return asset.id;
}

/// Where an asset stands after a change.
Result<ExitCode> printStanding(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto asset, office->read(assets::actions::assets, [&](Reader& books) {
        return assets::asset(books, context.arguments().front());
    }));
    const assets::Standing standing = standingOf(asset);
    Listing listing =
        context.list({{"number"}, {"cost", right}, {"accumulated", right}, {"book_value", right}});
    listing.add({asset.number, standing.cost, standing.accumulated, standing.book()});
    return ExitCode::Done;
}

template <class Change>
Result<ExitCode> change(Context& context, const Action& action, Change run)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    TANDEM_CHECK(office->change(action, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto id, assetNamed(context, work));
        return run(work, id, on);
    }));
    return printStanding(context);
}

Result<ExitCode> dispose(Context& context)
{
    return change(context, assets::actions::dispose,
                  [&](UnitOfWork& work, assets::AssetId id, QDate on) -> Result<> {
                      assets::DisposalDraft draft{.asset = id, .disposedOn = on};
                      if (context.has("part")) {
                          TANDEM_TRY(draft.costPart, amountOf(work, context.value("part")));
                      }
                      if (context.has("proceeds")) {
                          TANDEM_TRY(draft.proceeds, amountOf(work, context.value("proceeds")));
                      }
                      TANDEM_TRY(draft.proceedsAccount,
                                 accountIdOf(work, context.value("to-account")));
                      TANDEM_CHECK(assets::dispose(work, draft));
                      return {};
                  });
}

Result<ExitCode> transfer(Context& context)
{
    return change(
        context, assets::actions::transfer,
        [&](UnitOfWork& work, assets::AssetId id, QDate on) -> Result<> {
            assets::TransferDraft draft{.asset = id, .movedOn = on};
            if (context.has("class")) {
                TANDEM_TRY(const auto target, assets::assetClass(work, context.value("class")));
                draft.toClass = target.id;
            }
            if (context.has("dimension")) {
                TANDEM_TRY(draft.toDimension, dimensionOf(work, context.value("dimension")));
            }
            return assets::transfer(work, draft);
        });
}

Result<ExitCode> impair(Context& context)
{
    TANDEM_TRY(const QString digits, argumentAt(context, 1, u"by how much"_s));
    return change(context, assets::actions::impair,
                  [&](UnitOfWork& work, assets::AssetId id, QDate on) -> Result<> {
                      TANDEM_TRY(const Money amount, amountOf(work, digits));
                      return context.has("reverse")
                                 ? assets::reverseImpairment(work, id, on, amount)
                                 : assets::impair(work, id, on, amount);
                  });
}

Result<ExitCode> use(Context& context)
{
    TANDEM_TRY(const QString digits, argumentAt(context, 1, u"how many units"_s));
    return change(context, assets::actions::recordUsage,
                  [&](UnitOfWork& work, assets::AssetId id, QDate on) -> Result<> {
                      TANDEM_TRY(const Decimal value, Decimal::parse(digits));
                      TANDEM_TRY(const Quantity units, Quantity::exactFrom(value));
                      return assets::recordUsage(work, id, on, units);
                  });
}

Result<ExitCode> undo(Context& context)
{
    return change(context, assets::actions::undoMove,
                  [&](UnitOfWork& work, assets::AssetId id, QDate on) -> Result<> {
                      TANDEM_CHECK(assets::undoLastMove(work, id, on));
                      return {};
                  });
}

Result<ExitCode> showDue(Context& context, QDate month)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto due, office->read(assets::actions::assets, [&](Reader& books) {
        return assets::dueDepreciation(books, month);
    }));
    Listing listing = context.list({{"number"}, {"name"}, {"amount", right}});
    for (const assets::DueDepreciation& one : due)
        listing.add({one.number, one.name, one.amount});
    return ExitCode::Done;
}

void printRuns(Context& context, const std::vector<assets::DepreciationRun>& runs)
{
    Listing listing = context.list({{"run", right}, {"through"}, {"total", right}, {"undone_on"}});
    for (const assets::DepreciationRun& run : runs)
        listing.add({run.id.value(), run.throughOn, run.total, run.undoneOn.toString(Qt::ISODate)});
}

Result<ExitCode> depreciate(Context& context)
{
    TANDEM_TRY(const QDate month, context.day("month", context.clock().today()));
    if (context.has("dry-run"))
        return showDue(context, month);
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto run, office->change(assets::actions::depreciate, [&](UnitOfWork& work) {
        return assets::depreciate(work, month);
    }));
    printRuns(context, {run});
    return ExitCode::Done;
}

Result<ExitCode> runs(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    TANDEM_TRY(const auto all, office->read(assets::actions::assets, [&](Reader& books) {
        return assets::depreciationRuns(books, rows);
    }));
    printRuns(context, all);
    return ExitCode::Done;
}

Result<ExitCode> undoRun(Context& context)
{
    TANDEM_TRY(const QString word, argumentAt(context, 0, u"the run's number"_s));
    TANDEM_TRY(const QDate on, context.day("on", QDate()));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(assets::actions::undoDepreciation, [&](UnitOfWork& work) {
        return assets::undoRun(work, assets::DepreciationRunId(word.toLongLong()), on);
    }));
    return runs(context);
}

} // namespace

std::vector<Command> assetChangeCommands()
{
    const Option on{"on", "DAY", "the day it counts for; today if not given"};
    return {
        {"asset",
         "depreciate",
         "",
         "depreciate all assets through the end of a month",
         {{"month", "DAY", "a day of the month; this month if not given"},
          {"dry-run", nullptr, "show what would be posted, and post nothing"}},
         Books::Open,
         &depreciate},
        {"asset",
         "runs",
         "",
         "list the depreciation runs, the latest first",
         {{"rows", "N", "how many at most (default 100)"}},
         Books::Open,
         &runs},
        {"asset", "undo-run", "RUN", "reverse a depreciation run", {on}, Books::Open, &undoRun},
        {"asset",
         "dispose",
         "NUMBER",
         "sell or scrap an asset, or a part of it",
         {on,
          {"part", "COST", "only so much of its cost"},
          {"proceeds", "AMOUNT", "what it brought, without tax"},
          {"to-account", "CODE", "where the proceeds go; the bank if not given"}},
         Books::Open,
         &dispose},
        {"asset",
         "transfer",
         "NUMBER",
         "move an asset to another class or cost centre",
         {on, {"class", "CODE", "the other class"}, {"dimension", "DIM=VALUE", "the other one"}},
         Books::Open,
         &transfer},
        {"asset",
         "impair",
         "NUMBER AMOUNT",
         "write an asset down",
         {on, {"reverse", nullptr, "write it up again instead"}},
         Books::Open,
         &impair},
        {"asset", "use", "NUMBER UNITS", "record what an asset made", {on}, Books::Open, &use},
        {"asset",
         "undo",
         "NUMBER",
         "undo what happened to an asset last",
         {on},
         Books::Open,
         &undo},
    };
}

} // namespace tandem::ctl
