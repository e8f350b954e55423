#include "backoffice/inventory/actions.h"
#include "backoffice/tax/tax_queries.h"
#include "ctl/commands.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    TANDEM_TRY(const auto codes, office->read(inventory::actions::items, [&](Reader& books) {
        return tax::taxCodes(books, on);
    }));
    Listing listing = context.list(
        {{"code"}, {"name"}, {"kind"}, {"direction"}, {"percent", Column::Align::Right}});
    for (const tax::TaxCode& one : codes)
        listing.add({one.code, one.name, nameOf(one.kind), nameOf(one.direction),
                     one.rate.toPercent().toString()});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> taxCommands()
{
    return {{"tax",
             "list",
             "",
             "list the tax codes with their rates",
             {{"on", "DAY", "the day of the rates; today if not given"}},
             Books::Open,
             &list}};
}

} // namespace tandem::ctl
