#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/delivery_queries.h"
#include "workflows/return_goods.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

Result<sales::Delivery> namedDelivery(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the delivery's number"_s));
    TANDEM_TRY(Office * office, context.office());
    return office->read(sales::actions::orders,
                        [&](Reader& books) { return sales::delivery(books, number); });
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    return office->read(sales::actions::orders, [&](Reader& books) -> Result<ExitCode> {
        TANDEM_TRY(const auto deliveries, sales::deliveries(books, {}, rows));
        Listing listing =
            context.list({{"number"}, {"customer"}, {"delivered_on"}, {"cost", right}});
        for (const sales::Delivery& row : deliveries) {
            TANDEM_TRY(const QString customer, partyLabel(books, row.customer));
            listing.add({row.number, customer, row.deliveredOn, row.cost});
        }
        return ExitCode::Done;
    });
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const auto delivery, namedDelivery(context));
    Listing listing =
        context.list({{"line", right}, {"quantity", right}, {"cost", right}, {"returned", right}});
    int position = 0;
    for (const sales::DeliveryLine& line : delivery.lines)
        listing.add({++position, text(line.quantity), line.cost, text(line.returned)});
    return ExitCode::Done;
}

Result<ExitCode> takeBack(Context& context)
{
    TANDEM_TRY(const auto delivery, namedDelivery(context));
    sales::ReturnDraft draft{.delivery = delivery.id};
    TANDEM_TRY(draft.returnedOn, context.day("on", QDate()));
    TANDEM_TRY(const auto lines,
               lineArguments(context.arguments().mid(1), delivery.cost.currency()));
    for (const LineArgument& argument : lines) {
        const auto index = static_cast<std::size_t>(argument.position) - 1;
        if (index >= delivery.lines.size())
            return noSuchPosition(argument.position);
        draft.lines.push_back({delivery.lines[index].id, argument.quantity});
    }
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const Receipt receipt,
               workflows::returnGoods(*office, context.request(bodyOf(context, "delivery return")),
                                      draft));
    Listing listing = context.list({{"number"}});
    listing.add({receipt.number});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> deliveryCommands()
{
    return {{"delivery",
             "list",
             "",
             "list deliveries, the latest first",
             {{"rows", "NUMBER", "how many at most; 100 if not given"}},
             Books::Open,
             &list},
            {"delivery", "show", "NUMBER", "show a delivery and its lines", {}, Books::Open, &show},
            {"delivery",
             "return",
             "NUMBER [LINE=QUANTITY...]",
             "take goods of a delivery back into stock",
             {{"on", "DAY", "the day they came back; today if not given"}},
             Books::Open,
             &takeBack}};
}

} // namespace tandem::ctl
