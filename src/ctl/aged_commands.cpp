#include "backoffice/settlements/actions.h"
#include "ctl/commands.h"
#include "ctl/statement_output.h"
#include "reports/aged_items.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using reports::AgedSide;

namespace {

constexpr Column amountColumn(const char* name)
{
    return {name, Column::Align::Right};
}

reports::LineReport reportOf(AgedSide side)
{
    return side == AgedSide::Receivable ? reports::LineReport::AgedReceivables
                                        : reports::LineReport::AgedPayables;
}

/// What was read, and what had been seen then.
template <class Rows>
struct Stamped {
    Rows rows;
    reports::ReportStamp stamp;
};

/// Reads by `query` together with the stamp.
template <class Query>
auto readStamped(Office& office, Query query)
{
    using Rows = typename std::invoke_result_t<Query&, Reader&>::value_type;
    return office.read(settlements::actions::openItems,
                       [&](Reader& books) -> Result<Stamped<Rows>> {
                           TANDEM_TRY(auto rows, query(books));
                           TANDEM_TRY(auto stamp, reports::reportStamp(books));
                           return Stamped<Rows>{std::move(rows), std::move(stamp)};
                       });
}

Result<ExitCode> listItems(Context& context, Office& office, AgedSide side, QDate asOf)
{
    TANDEM_TRY(const auto items, readStamped(office, [&](Reader& books) {
                   return reports::agedItems(books, side, {}, asOf);
               }));
    Listing rows = context.list({amountColumn("party"),
                                 {"number"},
                                 {"issued_on"},
                                 {"due_on"},
                                 {"age"},
                                 amountColumn("open"),
                                 amountColumn("open_base")});
    for (const reports::AgedItem& item : items.rows)
        rows.add({item.party.value(), item.number, item.issuedOn, item.dueOn,
                  reports::nameOf(item.bucket), item.open, item.openBase});
    rows.end();
    writeStamp(context, reportOf(side), items.stamp);
    return ExitCode::Done;
}

Result<ExitCode> aged(Context& context, AgedSide side)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const QDate asOf, context.day("as-of", context.clock().today()));
    if (context.has("items"))
        return listItems(context, *office, side, asOf);
    TANDEM_TRY(const auto parties, readStamped(*office, [&](Reader& books) {
                   return reports::agedParties(books, side, asOf);
               }));
    Listing rows = context.list({amountColumn("party"),
                                 {"name"},
                                 {"currency"},
                                 amountColumn("current"),
                                 amountColumn("days_1_30"),
                                 amountColumn("days_31_60"),
                                 amountColumn("days_61_90"),
                                 amountColumn("over_90"),
                                 amountColumn("open"),
                                 amountColumn("open_base")});
    for (const reports::AgedParty& party : parties.rows)
        rows.add({party.party.value(), party.name, party.currency, party.buckets[0],
                  party.buckets[1], party.buckets[2], party.buckets[3], party.buckets[4],
                  party.open, party.openBase});
    rows.end();
    writeStamp(context, reportOf(side), parties.stamp);
    return ExitCode::Done;
}

Result<ExitCode> agedReceivables(Context& context)
{
    return aged(context, AgedSide::Receivable);
}

Result<ExitCode> agedPayables(Context& context)
{
    return aged(context, AgedSide::Payable);
}

} // namespace

std::vector<Command> agedCommands()
{
    const std::vector<Option> options{
        {"as-of", "DAY", "as it was at the end of this day; today if not given"},
        {"items", nullptr, "item by item instead of party by party"}};
    return {{"report", "aged-receivables", "", "what customers owe, by age", options, Books::Open,
             &agedReceivables},
            {"report", "aged-payables", "", "what is owed to suppliers, by age", options,
             Books::Open, &agedPayables}};
}

} // namespace tandem::ctl
