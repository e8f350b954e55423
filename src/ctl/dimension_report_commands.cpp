#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/errors.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "office/currency_code.h"
#include "reports/trial_balance.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

using ledger::DimensionValueId;

/// What a report is asked for besides its days: one value of a dimension, a column for each, or
/// neither.
struct Asked {
    ledger::DimensionId dimension;        ///< Unset: neither.
    DimensionValueId only;                ///< Unset: a column for each.
    std::vector<DimensionValueId> values; ///< Those of the columns; the last, unset, is none.
    std::vector<QByteArray> names;        ///< Of the columns.

    bool hasColumns() const { return !names.empty(); }
    std::size_t columnOf(DimensionValueId value) const
    {
        const auto found = std::ranges::find(values, value);
        require(found != values.end(), "a share is of a value of the dimension, or of none");
        return static_cast<std::size_t>(found - values.begin());
    }
};

Result<Asked> askedOf(const Context& context, Reader& books)
{
    const QString only = context.value("dimension");
    const QString by = context.value("by");
    if (!only.isEmpty() && !by.isEmpty())
        return fail(errors::optionsExclude, {u"--dimension"_s, u"--by"_s});
    Asked asked;
    if (!only.isEmpty()) {
        TANDEM_TRY(const auto value, ledger::dimensionValueNamed(books, only));
        asked.dimension = value.dimension;
        asked.only = value.id;
    }
    if (only.isEmpty() && by.isEmpty())
        return asked;
    if (!by.isEmpty()) {
        TANDEM_TRY(const auto dimension, ledger::dimensionByCode(books, by));
        asked.dimension = dimension.id;
    }
    TANDEM_TRY(const auto values, ledger::dimensionValues(books, asked.dimension));
    for (const ledger::DimensionValue& value : values) {
        asked.values.push_back(value.id);
        if (!by.isEmpty())
            asked.names.push_back((by + u'=' + value.code).toUtf8());
    }
    asked.values.emplace_back();
    if (!by.isEmpty())
        asked.names.push_back(u"without_%1"_s.arg(by).toUtf8());
    return asked;
}

/// The columns of a report, with those of the dimension before its last one.
std::vector<Column> withShares(std::vector<Column> columns, const Asked& asked)
{
    const Column last = columns.back();
    columns.pop_back();
    for (const QByteArray& name : asked.names)
        columns.push_back({name.constData(), Column::Align::Right});
    columns.push_back(last);
    return columns;
}

std::vector<Cell> headCells(const reports::Balance& balance)
{
    return {balance.code, balance.name, balance.symbol, codeOf(balance.amount.currency()),
            balance.amount};
}

Result<std::vector<reports::Balance>> balancesOf(const Context& context, Reader& books, QDate asOf,
                                                 const Asked& asked)
{
    if (context.has("before-closing"))
        return reports::trialBalanceBeforeClosing(books, asOf);
    if (!asked.dimension.isSet())
        return reports::trialBalance(books, asOf);
    TANDEM_TRY(const auto all, reports::balancesByValue(books, asked.dimension, asOf));
    std::vector<reports::Balance> some;
    for (const auto& [balance, value] : all)
        if (value == asked.only)
            some.push_back(balance);
    return some;
}

/// The rows of a trial balance with a column for each value: bases, and the sums of them.
void addShares(Listing& listing, const std::vector<reports::ValueBalance>& all, const Asked& asked)
{
    for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
        reports::Balance sum = all[begin].balance;
        sum.amount = Money::zero(sum.amount.currency());
        sum.base = Money::zero(sum.base.currency());
        std::vector<Money> shares(asked.values.size(), sum.base);
        for (; end < all.size() && all[end].balance.account == sum.account
               && all[end].balance.amount.currency() == sum.amount.currency();
             ++end) {
            sum.amount += all[end].balance.amount;
            sum.base += all[end].balance.base;
            shares[asked.columnOf(all[end].value)] += all[end].balance.base;
        }
        std::vector<Cell> cells = headCells(sum);
        cells.insert(cells.end(), shares.begin(), shares.end());
        cells.emplace_back(sum.base);
        listing.add(cells);
    }
}

Result<ExitCode> trialBalance(Context& context)
{
    TANDEM_TRY(const QDate asOf, context.day("as-of", context.clock().today()));
    if (context.has("before-closing") && (context.has("dimension") || context.has("by")))
        return fail(errors::optionsExclude, {u"--before-closing"_s, u"--dimension, --by"_s});
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->read(ledger::actions::entries, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const Asked asked, askedOf(context, books));
        Listing listing = context.list(withShares({{"account"},
                                                   {"name"},
                                                   {"commodity"},
                                                   {"currency"},
                                                   {"balance", Column::Align::Right},
                                                   {"base_balance", Column::Align::Right}},
                                                  asked));
        if (asked.hasColumns()) {
            TANDEM_TRY(const auto all, reports::balancesByValue(books, asked.dimension, asOf));
            addShares(listing, all, asked);
            listing.end();
            return {};
        }
        TANDEM_TRY(const auto balances, balancesOf(context, books, asOf, asked));
        for (const reports::Balance& balance : balances) {
            std::vector<Cell> cells = headCells(balance);
            cells.emplace_back(balance.base);
            listing.add(cells);
        }
        listing.end();
        return {};
    }));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> dimensionReportCommands()
{
    const Option dimension{"dimension", "CODE=VALUE", "only lines with this value of a dimension"};
    const Option by{"by", "CODE", "a column for each value of a dimension"};
    return {{"report",
             "trial-balance",
             "",
             "what stands on each account",
             {{"as-of", "DAY", "at the end of this day (default: today)"},
              {"before-closing", nullptr, "as if the year of that day had not been closed"},
              dimension,
              by},
             Books::Open,
             &trialBalance}};
}

} // namespace tandem::ctl
