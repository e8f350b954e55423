#include "backoffice/assets/actions.h"
#include "backoffice/assets/asset_service.h"
#include "ctl/asset_arguments.h"
#include "ctl/commands.h"
#include "ctl/trade_arguments.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

Result<ExitCode> printPlan(const Context& context, const std::vector<assets::PlannedMonth>& plan)
{
    Listing listing = context.list({{"month_end"}, {"amount", right}, {"book_value", right}});
    for (const assets::PlannedMonth& month : plan)
        listing.add({month.endsOn, month.amount, month.book});
    return ExitCode::Done;
}

Result<assets::Asset> named(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the asset's number"_s));
    TANDEM_TRY(Office* const office, context.office());
    return office->read(assets::actions::assets,
                        [&](Reader& books) { return assets::asset(books, number); });
}

Result<ExitCode> addClass(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(assets::actions::createClass,
                                [&](UnitOfWork& work) -> Result<assets::AssetClassId> {
                                    TANDEM_TRY(const auto draft, assetClassDraft(context, work));
                                    return assets::createClass(work, draft);
                                }));
    Listing listing = context.list({{"code"}});
    listing.add({context.arguments().front()});
    return ExitCode::Done;
}

Result<ExitCode> listClasses(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    TANDEM_TRY(const auto all, office->read(assets::actions::assets, [&](Reader& books) {
        return assets::assetClasses(books, rows);
    }));
    Listing listing =
        context.list({{"code"}, {"name"}, {"method"}, {"life_months", right}, {"rate", right}});
    for (const assets::AssetClass& one : all)
        listing.add({one.code, one.name, nameOf(one.method), one.lifeMonths,
                     one.rate.toPercent().toString()});
    return ExitCode::Done;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(
        const auto made,
        office->change(assets::actions::acquire, [&](UnitOfWork& work) -> Result<assets::Asset> {
            TANDEM_TRY(const auto draft, assetDraft(context, work));
            return assets::acquire(work, draft);
        }));
    Listing listing = context.list({{"number"}});
    listing.add({made.number});
    return ExitCode::Done;
}

Result<ExitCode> plan(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    const auto planned = [&](Reader& books) -> Result<std::vector<assets::PlannedMonth>> {
        if (!context.has("class")) {
            TANDEM_TRY(const QString number, argumentAt(context, 0, u"the asset's number"_s));
            TANDEM_TRY(const auto asset, assets::asset(books, number));
            return assets::planOf(asset);
        }
        TANDEM_TRY(auto draft, assetDraft(context, books));
        if (draft.name.isEmpty())
            draft.name = u"-"_s;
        return assets::planOf(draft);
    };
    TANDEM_TRY(const auto all, office->read(assets::actions::assets, planned));
    return printPlan(context, all);
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    TANDEM_TRY(const QDate day, context.day("on", context.clock().today()));
    TANDEM_TRY(const auto all, office->read(assets::actions::assets, [&](Reader& books) {
        return assets::registerAt(books, day, rows);
    }));
    Listing listing = context.list({{"number"},
                                    {"name"},
                                    {"class"},
                                    {"acquired_on"},
                                    {"cost", right},
                                    {"accumulated", right},
                                    {"book_value", right}});
    for (const assets::RegisterRow& row : all)
        listing.add({row.number, row.name, row.classCode, row.acquiredOn, row.cost, row.accumulated,
                     row.book()});
    return ExitCode::Done;
}

Result<ExitCode> accounts(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QDate day, context.day("on", context.clock().today()));
    TANDEM_TRY(const auto all, office->read(assets::actions::assets, [&](Reader& books) {
        return assets::registerAccountsAt(books, day);
    }));
    Listing listing = context.list(
        {{"account"}, {"name"}, {"register", right}, {"ledger", right}, {"difference", right}});
    for (const assets::RegisterAccount& one : all)
        listing.add(
            {one.code, one.name, one.inRegister, one.inLedger, one.inLedger - one.inRegister});
    return ExitCode::Done;
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const auto asset, named(context));
    const assets::Standing standing = standingOf(asset);
    context.say(u"%1 %2: cost %3, accumulated %4, book value %5"_s.arg(
        asset.number, asset.name, standing.cost.toDecimal().toString(),
        standing.accumulated.toDecimal().toString(), standing.book().toDecimal().toString()));
    Listing listing = context.list({{"move", right},
                                    {"day"},
                                    {"kind"},
                                    {"cost", right},
                                    {"accumulated", right},
                                    {"units", right},
                                    {"entry", right},
                                    {"undoes", right}});
    for (const assets::Move& move : asset.moves)
        listing.add({move.id.value(), move.movedOn, nameOf(move.kind), move.cost, move.accumulated,
                     text(move.units),
                     move.entry.isSet() ? QString::number(move.entry.value()) : QString(),
                     move.reverses.isSet() ? QString::number(move.reverses.value()) : QString()});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> assetCommands()
{
    const Option day{"on", "DAY", "at the end of which day; today if not given"};
    const Option rows{"rows", "N", "how many at most (default 100)"};
    std::vector<Option> planned = assetOptions();
    for (Option& one : planned)
        one.need = Option::Need::Optional;
    return {
        {"asset",
         "class",
         "CODE",
         "add a class of assets: how they are booked and depreciated",
         {{"name", "TEXT", "what it is called"},
          {"method", "METHOD", "none, straight_line (default), declining or units"},
          {"life", "MONTHS", "the usual useful life"},
          {"rate", "PERCENT", "of the book value a year, if declining"},
          {"cost-account", "CODE", "the account of the cost; that of the role if not given"},
          {"accumulated-account", "CODE", "of the accumulated depreciation"},
          {"expense-account", "CODE", "of the depreciation"}},
         Books::Open,
         &addClass},
        {"asset", "classes", "", "list the classes of assets", {rows}, Books::Open, &listClasses},
        {"asset", "add", "COST", "write an asset into the register, and book it", assetOptions(),
         Books::Open, &add},
        {"asset", "plan", "NUMBER|COST",
         "show how an asset, or one that might be bought, is depreciated", planned, Books::Open,
         &plan},
        {"asset", "list", "", "show the register of assets", {day, rows}, Books::Open, &list},
        {"asset",
         "accounts",
         "",
         "compare the register with the ledger",
         {day},
         Books::Open,
         &accounts},
        {"asset", "show", "NUMBER", "show what happened to an asset", {}, Books::Open, &show},
    };
}

} // namespace tandem::ctl
