#include "backoffice/inventory/stock_queries.h"
#include "gui/reports/report_specs.h"
#include "gui/reports/report_words.h"
#include "office/company.h"
#include "reports/aged_items.h"
#include "reports/cash_course.h"
#include "reports/line_reports.h"
#include "reports/revenue.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

using enum ReportColumnKind;
using reports::AgedSide;

/// A text that a filter looks for as a whole.
QString asked(const char* key, QString text)
{
    return u"%1:\"%2\""_s.arg(QLatin1StringView(key), text.remove(u'"'));
}

Result<ReportTable> readAged(Reader& books, AgedSide side, QDate asOf, const QString& title)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto parties, reports::agedParties(books, side, asOf));
    ReportTable table{.title = title,
                      .columns = {{u"party"_s, Column::tr("Name")},
                                  {u"currency"_s, Column::tr("Currency")},
                                  {u"current"_s, Column::tr("Not due"), Amount},
                                  {u"days_1_30"_s, Column::tr("1–30"), Amount},
                                  {u"days_31_60"_s, Column::tr("31–60"), Amount},
                                  {u"days_61_90"_s, Column::tr("61–90"), Amount},
                                  {u"over_90"_s, Column::tr("Over 90"), Amount},
                                  {u"open"_s, Column::tr("Open"), Amount},
                                  {u"open_base"_s, Column::tr("In own currency"), Amount}},
                      .comparedColumn = 8,
                      .picture = ReportPicture{.amountColumns = {2, 3, 4, 5, 6}}};
    const QString open = side == AgedSide::Receivable ? u"side:receivable "_s : u"side:payable "_s;
    Money all = Money::zero(owner.currency);
    for (const reports::AgedParty& party : parties) {
        std::vector<ReportCell> cells{party.name, party.currency};
        cells.insert(cells.end(), party.buckets.begin(), party.buckets.end());
        cells.insert(cells.end(), {party.open, party.openBase});
        all += party.openBase;
        table.rows.push_back({.key = QString::number(party.party.value()) + party.currency,
                              .cells = std::move(cells),
                              .target = {.page = u"settlements.bank"_s,
                                         .list = u"settlements.open_items"_s,
                                         .filter = open + asked("party", party.name)}});
    }
    ReportRow total{.key = u"total"_s, .cells = {Report::tr("Total")}, .level = ReportLevel::Total};
    total.cells.resize(table.columns.size());
    total.cells.back() = all;
    table.rows.push_back(std::move(total));
    return table;
}

/// Revenue of what the first columns name; drawn by the last of them.
ReportTable revenueTable(const QString& title, std::vector<ReportColumn> columns)
{
    const int named = static_cast<int>(columns.size());
    columns.push_back({u"goods"_s, Column::tr("Goods and work"), Amount});
    columns.push_back({u"freight"_s, Column::tr("Freight"), Amount});
    columns.push_back({u"revenue"_s, Column::tr("Revenue"), Amount});
    return {.title = title,
            .columns = std::move(columns),
            .comparedColumn = named + 2,
            .picture =
                ReportPicture{.labelColumn = named - 1, .amountColumns = {named, named + 1}}};
}

void addTotal(ReportTable& table, const std::vector<reports::Revenue>& rows, const Currency& base)
{
    Money goods = Money::zero(base);
    Money freight = goods;
    for (const reports::Revenue& one : rows) {
        goods += one.goods;
        freight += one.freight;
    }
    std::vector<ReportCell> cells(table.columns.size() - 3);
    cells.front() = Report::tr("Total");
    cells.insert(cells.end(), {goods, freight, goods + freight});
    table.rows.push_back(
        {.key = u"total"_s, .cells = std::move(cells), .level = ReportLevel::Total});
}

QString issuedIn(const reports::Days& days)
{
    return u"issued>=%1 issued<=%2"_s.arg(days.from.toString(Qt::ISODate),
                                          days.to.toString(Qt::ISODate));
}

Result<ReportTable> readByMonth(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto months, reports::revenueByMonth(books, days));
    ReportTable table =
        revenueTable(Report::tr("Revenue by month"), {{u"month"_s, Column::tr("Month")}});
    for (const reports::Revenue& one : months) {
        const QDate month = QDate::fromString(one.key + u"-01"_s, Qt::ISODate);
        const int sinceFirst =
            (month.year() - days.from.year()) * 12 + month.month() - days.from.month();
        table.rows.push_back({.key = QString::number(sinceFirst),
                              .cells = {one.key, one.goods, one.freight, one.goods + one.freight},
                              .target = {.page = u"sales.orders"_s,
                                         .list = u"sales.invoices"_s,
                                         .filter = u"issued:"_s + one.key}});
    }
    addTotal(table, months, owner.currency);
    return table;
}

Result<ReportTable> readByCustomer(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto customers, reports::revenueByCustomer(books, days, reportRowsMax));
    ReportTable table =
        revenueTable(Report::tr("Revenue by customer"),
                     {{u"code"_s, Column::tr("Code")}, {u"name"_s, Column::tr("Name")}});
    for (const reports::Revenue& one : customers)
        table.rows.push_back(
            {.key = one.key + u'\t' + one.name,
             .cells = {one.key, one.name, one.goods, one.freight, one.goods + one.freight},
             .target = {.page = u"sales.orders"_s,
                        .list = u"sales.invoices"_s,
                        .filter = asked("customer", one.name) + u' ' + issuedIn(days)}});
    addTotal(table, customers, owner.currency);
    return table;
}

Result<ReportTable> readByItem(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto items, reports::revenueByItem(books, days, reportRowsMax));
    ReportTable table =
        revenueTable(Report::tr("Revenue by item"),
                     {{u"item"_s, Column::tr("Item")}, {u"name"_s, Column::tr("Name")}});
    for (const reports::Revenue& one : items)
        table.rows.push_back(
            {.key = one.key,
             .cells = {one.key, one.name, one.goods, one.freight, one.goods + one.freight},
             .target = {.page = u"inventory.items"_s,
                        .list = u"inventory.items"_s,
                        .filter = asked("code", one.key)}});
    addTotal(table, items, owner.currency);
    return table;
}

Result<ReportTable> readCash(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const auto course, reports::cashByMonth(books, days));
    ReportTable table{.title = Report::tr("Cash and bank by month"),
                      .note = Report::tr("Transfers between own accounts are received and paid."),
                      .columns = {{u"month"_s, Column::tr("Month")},
                                  {u"opening"_s, Column::tr("Opening"), Amount},
                                  {u"received"_s, Column::tr("Received"), Amount},
                                  {u"paid"_s, Column::tr("Paid"), Amount},
                                  {u"closing"_s, Column::tr("Closing"), Amount}},
                      .comparedColumn = 4,
                      .picture = ReportPicture{.shape = PictureShape::Area, .amountColumns = {4}}};
    for (const reports::CashMonth& one : course)
        table.rows.push_back(
            {.key = QString::number(table.rows.size()),
             .cells = {one.month.toString(u"yyyy-MM"_s), one.opening, one.received, one.paid,
                       one.closing},
             .target = {.page = u"settlements.bank"_s,
                        .list = u"settlements.bank_lines"_s,
                        .filter = u"booked:"_s + one.month.toString(u"yyyy-MM"_s)}});
    return table;
}

Result<ReportTable> readStock(Reader& books, const reports::Days&)
{
    TANDEM_TRY(const auto stock, inventory::stockOnHand(books, {}, {}, reportRowsMax));
    TANDEM_TRY(const Money value, inventory::stockValue(books));
    ReportTable table{
        .title = Report::tr("Stock"),
        .note = Report::tr("As it is now, at average cost."),
        .columns = {{u"item"_s, Column::tr("Item")},
                    {u"name"_s, Column::tr("Name")},
                    {u"warehouse"_s, Column::tr("Warehouse")},
                    {u"unit"_s, Column::tr("Unit")},
                    {u"quantity"_s, Column::tr("Quantity"), ReportColumnKind::Quantity},
                    {u"value"_s, Column::tr("Value"), Amount}}};
    for (const inventory::StockOnHand& one : stock)
        table.rows.push_back({.key = one.itemCode + u'\t' + one.warehouse,
                              .cells = {one.itemCode, one.itemName, one.warehouse, one.unit,
                                        one.quantity, one.value},
                              .target = {.page = u"inventory.items"_s,
                                         .list = u"inventory.stock_moves"_s,
                                         .filter = asked("code", one.itemCode)}});
    table.rows.push_back(
        {.key = u"total"_s,
         .cells = {Report::tr("Total"), QString(), QString(), QString(), ReportCell(), value},
         .level = ReportLevel::Total});
    return table;
}

} // namespace

std::vector<ReportSpec> tradeReports()
{
    const auto aged = [](AgedSide side, const char* title) {
        return [side, title](Reader& books, const reports::Days& days) {
            return readAged(books, side, days.to, Report::tr(title));
        };
    };
    using enum ReportSpan;
    return {
        {.name = "aged_receivables",
         .title = QT_TRANSLATE_NOOP("Report", "Aged receivables"),
         .span = AsOf,
         .read = aged(AgedSide::Receivable, "Aged receivables"),
         .definition = definitionOf(reports::LineReport::AgedReceivables)},
        {.name = "aged_payables",
         .title = QT_TRANSLATE_NOOP("Report", "Aged payables"),
         .span = AsOf,
         .read = aged(AgedSide::Payable, "Aged payables"),
         .definition = definitionOf(reports::LineReport::AgedPayables)},
        {"revenue_by_month", QT_TRANSLATE_NOOP("Report", "Revenue by month"), Range, readByMonth},
        {"revenue_by_customer", QT_TRANSLATE_NOOP("Report", "Revenue by customer"), Range,
         readByCustomer},
        {"revenue_by_item", QT_TRANSLATE_NOOP("Report", "Revenue by item"), Range, readByItem},
        {"cash", QT_TRANSLATE_NOOP("Report", "Cash and bank by month"), Range, readCash},
        {"stock", QT_TRANSLATE_NOOP("Report", "Stock"), AsOf, readStock}};
}

} // namespace tandem::gui
