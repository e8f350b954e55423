#include "backoffice/assets/asset_queries.h"

#include "backoffice/assets/errors.h"
#include "base/check.h"
#include "office/company.h"

namespace tandem::assets {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
Value stored(const std::optional<Value>& value)
{
    require(value.has_value(), "a stored word is one that Tandem knows");
    return *value;
}

AssetClass classOf(const Row& row)
{
    return {.id = row.id<AssetClassId>("id"),
            .code = row.text("code"),
            .name = row.text("name"),
            .costAccount = row.idOrUnset<AccountId>("cost_account_id"),
            .accumulatedAccount = row.idOrUnset<AccountId>("accumulated_account_id"),
            .expenseAccount = row.idOrUnset<AccountId>("expense_account_id"),
            .method = stored(methodNamed(row.text("method"))),
            .lifeMonths = static_cast<int>(row.integer("life_months")),
            .rate = Rate::ofMillionths(row.integer("rate"))};
}

Asset assetOf(const Row& row, const Company& owner)
{
    return {.id = row.id<AssetId>("id"),
            .number = row.text("number"),
            .name = row.text("name"),
            .assetClass = row.id<AssetClassId>("class_id"),
            .dimension = row.idOrUnset<ledger::DimensionValueId>("dimension_value_id"),
            .acquiredOn = row.date("acquired_on"),
            .inServiceOn = row.date("in_service_on"),
            .terms = {.method = stored(methodNamed(row.text("method"))),
                      .lifeMonths = static_cast<int>(row.integer("life_months")),
                      .rate = Rate::ofMillionths(row.integer("rate")),
                      .units = Quantity::ofMillionths(row.integer("units_micro")),
                      .yearStartsMonth = owner.yearStartsMonth},
            .residual = row.money("residual_minor", owner.currency),
            .isDisposed = row.text("state") == u"disposed"_s,
            .version = row.integer("version")};
}

Move moveOf(const Row& row, const Currency& home)
{
    return {.id = row.id<AssetMoveId>("id"),
            .kind = stored(moveKindNamed(row.text("kind"))),
            .movedOn = row.date("moved_on"),
            .cost = row.money("cost_minor", home),
            .accumulated = row.money("accumulated_minor", home),
            .proceeds = row.money("proceeds_minor", home),
            .units = Quantity::ofMillionths(row.integer("units_micro")),
            .assetClass = row.id<AssetClassId>("class_id"),
            .dimension = row.idOrUnset<ledger::DimensionValueId>("dimension_value_id"),
            .costAccount = row.id<AccountId>("cost_account_id"),
            .accumulatedAccount = row.id<AccountId>("accumulated_account_id"),
            .run = row.idOrUnset<DepreciationRunId>("run_id"),
            .entry = row.idOrUnset<EntryId>("entry_id"),
            .reverses = row.idOrUnset<AssetMoveId>("reverses_id")};
}

Result<> readMoves(Reader& books, Asset& asset)
{
    TANDEM_TRY(asset.moves, books.rows<Move>(u"assets.assets:moves"_s, {{"asset_id", asset.id}},
                                             [&](const Row& row) {
                                                 return moveOf(row, asset.residual.currency());
                                             }));
    return {};
}

Result<Asset> found(Reader& books, std::optional<Asset> one, const QString& what)
{
    if (!one)
        return fail(errors::assetNotFound, {what});
    TANDEM_CHECK(readMoves(books, *one));
    return *std::move(one);
}

DepreciationRun runOf(const Row& row, const Currency& home)
{
    return {.id = row.id<DepreciationRunId>("id"),
            .throughOn = row.date("through_on"),
            .total = row.money("total_minor", home),
            .undoneOn = row.dateOrInvalid("undone_on"),
            .version = row.integer("version")};
}

constexpr std::array provers{Prover{"asset_move", &proveRegister}};

} // namespace

Result<AssetClass> assetClass(Reader& books, AssetClassId id)
{
    TANDEM_TRY(const auto one,
               books.first<AssetClass>(u"assets.assets:load_class"_s, {{"id", id}}, &classOf));
    if (!one)
        return fail(errors::classNotFound, {QString::number(id.value())});
    return *one;
}

Result<AssetClass> assetClass(Reader& books, const QString& code)
{
    TANDEM_TRY(const auto one, books.first<AssetClass>(u"assets.assets:class_of_code"_s,
                                                       {{"code", code}}, &classOf));
    if (!one)
        return fail(errors::classNotFound, {code}).at(u"assetClass"_s);
    return *one;
}

Result<std::vector<AssetClass>> assetClasses(Reader& books, int rowsMax)
{
    return books.rows<AssetClass>(u"assets.assets:classes"_s, {{"rows_max", rowsMax}}, &classOf);
}

Result<Asset> asset(Reader& books, AssetId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto one, books.first<Asset>(u"assets.assets:load"_s, {{"id", id}},
                                            [&](const Row& row) { return assetOf(row, owner); }));
    return found(books, std::move(one), QString::number(id.value()));
}

Result<Asset> asset(Reader& books, const QString& number)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto one, books.first<Asset>(u"assets.assets:of_number"_s, {{"number", number}},
                                            [&](const Row& row) { return assetOf(row, owner); }));
    return found(books, std::move(one), number);
}

Result<std::vector<Asset>> activeAssets(Reader& books, AssetId after, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto all, books.rows<Asset>(u"assets.assets:active"_s,
                                           {{"after_id", after}, {"rows_max", rowsMax}},
                                           [&](const Row& row) { return assetOf(row, owner); }));
    for (Asset& one : all)
        TANDEM_CHECK(readMoves(books, one));
    return all;
}

Result<std::vector<DepreciationRun>> depreciationRuns(Reader& books, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<DepreciationRun>(u"assets.assets:runs"_s, {{"rows_max", rowsMax}},
                                       [&](const Row& row) { return runOf(row, owner.currency); });
}

Result<DepreciationRun> depreciationRun(Reader& books, DepreciationRunId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto one, books.first<DepreciationRun>(
                                   u"assets.assets:load_run"_s, {{"id", id}},
                                   [&](const Row& row) { return runOf(row, owner.currency); }));
    if (!one)
        return fail(errors::runNotFound, {QString::number(id.value())});
    return *one;
}

Result<std::vector<RegisterRow>> registerAt(Reader& books, QDate day, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<RegisterRow>(
        u"assets.assets:register"_s, {{"through", day}, {"rows_max", rowsMax}},
        [&](const Row& row) {
            return RegisterRow{.asset = row.id<AssetId>("id"),
                               .number = row.text("number"),
                               .name = row.text("name"),
                               .classCode = row.text("class_code"),
                               .acquiredOn = row.date("acquired_on"),
                               .cost = row.money("cost_minor", owner.currency),
                               .accumulated = row.money("accumulated_minor", owner.currency)};
        });
}

Result<std::vector<RegisterAccount>> registerAccountsAt(Reader& books, QDate day)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<RegisterAccount>(
        u"assets.assets:register_accounts"_s, {{"through", day}}, [&](const Row& row) {
            return RegisterAccount{.account = row.id<AccountId>("id"),
                                   .code = row.text("code"),
                                   .name = row.text("name"),
                                   .inRegister = row.money("register_minor", owner.currency),
                                   .inLedger = row.money("ledger_minor", owner.currency)};
        });
}

std::span<const Prover> assetProvers()
{
    return provers;
}

Result<> proveRegister(Reader& books, const Findings& found)
{
    TANDEM_TRY(const auto accounts, registerAccountsAt(books, QDate(9999, 12, 31)));
    for (const RegisterAccount& one : accounts)
        if (one.inRegister != one.inLedger)
            found({.table = u"asset_move"_s,
                   .row = 0,
                   .column = {},
                   .what = u"Account %1 has %2, the register of assets comes to %3."_s.arg(
                       one.code, one.inLedger.toDecimal().toString(),
                       one.inRegister.toDecimal().toString())});
    return {};
}

} // namespace tandem::assets
