#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/stock_queries.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "frontoffice/sales/actions.h"
#include "reports/actions.h"
#include "reports/cash_course.h"
#include "reports/dashboard.h"
#include "reports/revenue.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;
constexpr int pageRows = 1'000;

/// Prints one page of stock and leaves the place of its last row; whether there may be more.
Result<bool> printStockPage(Reader& books, Listing& listing, QString& item, QString& warehouse)
{
    TANDEM_TRY(const auto page, inventory::stockOnHand(books, item, warehouse, pageRows));
    for (const inventory::StockOnHand& row : page)
        listing.add(
            {row.itemCode, row.itemName, row.warehouse, text(row.quantity), row.unit, row.value});
    if (!page.empty()) {
        item = page.back().itemCode;
        warehouse = page.back().warehouse;
    }
    return page.size() == pageRows;
}

Result<ExitCode> stock(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    return office->read(inventory::actions::stock, [&](Reader& books) -> Result<ExitCode> {
        Listing listing = context.list(
            {{"item"}, {"name"}, {"warehouse"}, {"quantity", right}, {"unit"}, {"value", right}});
        QString item;
        QString warehouse;
        for (bool hasMore = true; hasMore;) {
            TANDEM_TRY(hasMore, printStockPage(books, listing, item, warehouse));
        }
        listing.end();
        TANDEM_TRY(const Money value, inventory::stockValue(books));
        context.say(u"total value "_s + value.toDecimal().toString());
        return ExitCode::Done;
    });
}

Result<ExitCode> printTop(Context& context, Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const auto top, reports::topFifthOfCustomers(books, days));
    Listing listing = context.list({{"customers", right},
                                    {"top_customers", right},
                                    {"top", right},
                                    {"all", right},
                                    {"share_percent", right}});
    listing.add(
        {top.customers, top.topCustomers, top.top, top.all, top.share.toPercent().toString()});
    return ExitCode::Done;
}

Result<std::vector<reports::Revenue>> revenueBy(const QString& what, Reader& books,
                                                const reports::Days& days, int rows)
{
    if (what == u"month"_s)
        return reports::revenueByMonth(books, days);
    if (what == u"customer"_s)
        return reports::revenueByCustomer(books, days, rows);
    if (what == u"item"_s)
        return reports::revenueByItem(books, days, rows);
    return fail(errors::revenueUnknown, {what}).at(u"by"_s);
}

Result<ExitCode> revenue(Context& context)
{
    reports::Days days;
    TANDEM_TRY(days.from, context.day("from", days.from));
    TANDEM_TRY(days.to, context.day("to", days.to));
    TANDEM_TRY(const int rows, context.count("rows", 1'000'000));
    TANDEM_TRY(Office * office, context.office());
    const QString what = context.value("by", u"month"_s);
    return office->read(sales::actions::invoices, [&](Reader& books) -> Result<ExitCode> {
        if (what == u"top"_s)
            return printTop(context, books, days);
        TANDEM_TRY(const auto lines, revenueBy(what, books, days, rows));
        Listing listing = context.list(
            {{"key"}, {"name"}, {"quantity", right}, {"goods", right}, {"freight", right}});
        for (const reports::Revenue& row : lines)
            listing.add({row.key, row.name, text(row.quantity), row.goods, row.freight});
        return ExitCode::Done;
    });
}

Result<ExitCode> cash(Context& context)
{
    reports::Days days;
    TANDEM_TRY(days.from, context.day("from", days.from));
    TANDEM_TRY(days.to, context.day("to", context.clock().today()));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto course, office->read(reports::actions::dashboard, [&](Reader& books) {
        return reports::cashByMonth(books, days);
    }));
    Listing listing = context.list(
        {{"month"}, {"opening", right}, {"received", right}, {"paid", right}, {"closing", right}});
    for (const reports::CashMonth& one : course)
        listing.add(
            {one.month.toString(u"yyyy-MM"_s), one.opening, one.received, one.paid, one.closing});
    return ExitCode::Done;
}

Result<ExitCode> dashboard(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const QDate asOf, context.day("as-of", context.clock().today()));
    TANDEM_TRY(const auto figures, office->read(reports::actions::dashboard, [&](Reader& books) {
        return reports::dashboard(books, asOf);
    }));
    Listing listing =
        context.list({{"figure"}, {"value", right}, {"currency"}, {"definition"}, {"as_of"}});
    for (const reports::Figure& figure : figures) {
        const auto* const amount = std::get_if<Money>(&figure.value);
        const QString currency =
            amount ? QString::fromUtf8(amount->currency().code().data(), 3) : QString();
        listing.add({figure.name, amount ? Cell(*amount) : Cell(std::get<1>(figure.value)),
                     currency, figure.definition, figure.asOf});
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> tradeReportCommands()
{
    return {{"report",
             "stock",
             "",
             "what lies in the warehouses, and what it is worth",
             {},
             Books::Open,
             &stock},
            {"report",
             "revenue",
             "",
             "revenue of invoices less credit notes, without tax",
             {{"by", "WHAT", "month (if not given), customer, item, or top: the top fifth"},
              {"from", "DAY", "the first day"},
              {"to", "DAY", "the last day"},
              {"rows", "NUMBER", "how many at most"}},
             Books::Open,
             &revenue},
            {"report",
             "cash",
             "",
             "what the bank and cash accounts took in, gave out and held, month by month",
             {{"from", "DAY", "the first day; at most ten years are shown"},
              {"to", "DAY", "the last day; today if not given"}},
             Books::Open,
             &cash},
            {"report",
             "dashboard",
             "",
             "the figures that a manager looks at, and what each of them says",
             {{"as-of", "DAY", "as it was at the end of this day; today if not given"}},
             Books::Open,
             &dashboard}};
}

} // namespace tandem::ctl
