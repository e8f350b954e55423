#include "reports/lists.h"

#include "backoffice/currencies/actions.h"
#include "backoffice/hr/actions.h"
#include "backoffice/inventory/actions.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/settlements/actions.h"
#include "reports/list_columns.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

ListSpec paymentList()
{
    return {.name = "settlements.payments",
            .title = QT_TRANSLATE_NOOP("View", "Payments"),
            .view = settlements::actions::payments,
            .sql = u"reports.lists:payments"_s,
            .columns =
                {
                    columns::number,
                    columns::party,
                    {.key = "paid_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Paid"),
                     .kind = ListKind::Date},
                    {.key = "direction",
                     .title = QT_TRANSLATE_NOOP("Column", "Direction"),
                     .kind = ListKind::State},
                    columns::reference,
                    columns::state,
                    columns::amount,
                    columns::currency,
                },
            .sortedBy = u"paid_on"_s,
            .isDescending = true,
            .topics = {{"payment"}}};
}

ListSpec openItemList()
{
    return {.name = "settlements.open_items",
            .title = QT_TRANSLATE_NOOP("View", "Open items"),
            .view = settlements::actions::openItems,
            .sql = u"reports.lists:open_items"_s,
            .columns =
                {
                    columns::number,
                    columns::party,
                    {.key = "side",
                     .title = QT_TRANSLATE_NOOP("Column", "Side"),
                     .kind = ListKind::State},
                    columns::issuedOn,
                    columns::dueOn,
                    {.key = "original_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Amount"),
                     .kind = ListKind::Money},
                    {.key = "open_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Open"),
                     .kind = ListKind::Money},
                    columns::currency,
                },
            .sortedBy = u"due_on"_s,
            .topics = {{"open_item"}}};
}

ListSpec bankLineList()
{
    return {
        .name = "settlements.bank_lines",
        .title = QT_TRANSLATE_NOOP("View", "Bank lines"),
        .view = settlements::actions::bankLines,
        .sql = u"reports.lists:bank_lines"_s,
        .columns =
            {
                {.key = "booked_on",
                 .title = QT_TRANSLATE_NOOP("Column", "Booked"),
                 .kind = ListKind::Date},
                {.key = "account", .title = QT_TRANSLATE_NOOP("Column", "Account")},
                {.key = "counterparty_name", .title = QT_TRANSLATE_NOOP("Column", "Counterparty")},
                {.key = "remittance", .title = QT_TRANSLATE_NOOP("Column", "Remittance")},
                columns::state,
                columns::amount,
                columns::currency,
            },
        .sortedBy = u"booked_on"_s,
        .isDescending = true,
        .topics = {{"bank_line"}}};
}

ListSpec itemList()
{
    return {.name = "inventory.items",
            .title = QT_TRANSLATE_NOOP("View", "Items"),
            .view = inventory::actions::items,
            .sql = u"reports.lists:items"_s,
            .columns =
                {
                    columns::code,
                    {.key = "name", .title = QT_TRANSLATE_NOOP("Column", "Name")},
                    {.key = "item_group", .title = QT_TRANSLATE_NOOP("Column", "Group")},
                    {.key = "kind",
                     .title = QT_TRANSLATE_NOOP("Column", "Kind"),
                     .kind = ListKind::State},
                    columns::unit,
                    {.key = "quantity_micro",
                     .title = QT_TRANSLATE_NOOP("Column", "In stock"),
                     .kind = ListKind::Quantity},
                    {.key = "sales_price_micro",
                     .title = QT_TRANSLATE_NOOP("Column", "Price"),
                     .kind = ListKind::Price},
                    {.key = "purchase_price_micro",
                     .title = QT_TRANSLATE_NOOP("Column", "Cost price"),
                     .kind = ListKind::Price,
                     .isShown = false},
                    {.key = "state",
                     .title = QT_TRANSLATE_NOOP("Column", "State"),
                     .kind = ListKind::State,
                     .isShown = false},
                },
            .sortedBy = u"code"_s,
            .topics = {{"item"}, {"stock_balance"}}};
}

ListSpec stockList()
{
    return {.name = "inventory.stock",
            .title = QT_TRANSLATE_NOOP("View", "Stock"),
            .view = inventory::actions::stock,
            .sql = u"reports.lists:stock"_s,
            .columns =
                {
                    columns::code,
                    columns::item,
                    columns::warehouse,
                    columns::unit,
                    columns::quantity,
                    columns::value,
                },
            .sortedBy = u"code"_s,
            .topics = {{"stock_balance"}}};
}

ListSpec stockMoveList()
{
    return {.name = "inventory.stock_moves",
            .title = QT_TRANSLATE_NOOP("View", "Stock moves"),
            .view = inventory::actions::stock,
            .sql = u"reports.lists:stock_moves"_s,
            .columns =
                {
                    {.key = "moved_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Day"),
                     .kind = ListKind::Date},
                    columns::code,
                    columns::item,
                    columns::warehouse,
                    {.key = "source",
                     .title = QT_TRANSLATE_NOOP("Column", "Source"),
                     .kind = ListKind::State},
                    columns::quantity,
                    columns::value,
                },
            .sortedBy = u"moved_on"_s,
            .isDescending = true,
            .topics = {{"stock_move"}}};
}

ListSpec purchaseOrderList()
{
    return {.name = "inventory.purchase_orders",
            .title = QT_TRANSLATE_NOOP("View", "Purchase orders"),
            .view = inventory::actions::purchases,
            .sql = u"reports.lists:purchase_orders"_s,
            .columns =
                {
                    columns::number,
                    columns::supplier,
                    columns::orderedOn,
                    columns::reference,
                    columns::state,
                    {.key = "net_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Net"),
                     .kind = ListKind::Money,
                     .isSummed = true},
                    columns::currency,
                },
            .sortedBy = u"ordered_on"_s,
            .isDescending = true,
            .topics = {{"purchase_order"}}};
}

ListSpec billList()
{
    return {
        .name = "inventory.bills",
        .title = QT_TRANSLATE_NOOP("View", "Bills"),
        .view = inventory::actions::purchases,
        .sql = u"reports.lists:bills"_s,
        .columns =
            {
                columns::number,
                {.key = "kind",
                 .title = QT_TRANSLATE_NOOP("Column", "Kind"),
                 .kind = ListKind::State},
                columns::supplier,
                {.key = "supplier_number", .title = QT_TRANSLATE_NOOP("Column", "Their number")},
                {.key = "billed_on",
                 .title = QT_TRANSLATE_NOOP("Column", "Billed"),
                 .kind = ListKind::Date},
                columns::dueOn,
                columns::state,
                columns::gross,
                columns::open,
                columns::currency,
            },
        .sortedBy = u"billed_on"_s,
        .isDescending = true,
        .topics = {{"bill"}, {"open_item"}}};
}

ListSpec employeeList()
{
    return {.name = "hr.employees",
            .title = QT_TRANSLATE_NOOP("View", "Employees"),
            .view = hr::actions::employees,
            .sql = u"reports.lists:employees"_s,
            .columns =
                {
                    columns::number,
                    columns::name,
                    {.key = "job_title", .title = QT_TRANSLATE_NOOP("Column", "Job")},
                    {.key = "manager", .title = QT_TRANSLATE_NOOP("Column", "Manager")},
                    {.key = "hired_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Hired"),
                     .kind = ListKind::Date},
                    columns::state,
                    columns::sortName,
                },
            .sortedBy = u"name"_s,
            .topics = {{"employee"}}};
}

ListSpec holidayList()
{
    return {.name = "hr.holidays",
            .title = QT_TRANSLATE_NOOP("View", "Holidays"),
            .view = hr::actions::leave,
            .sql = u"reports.lists:holidays"_s,
            .columns =
                {
                    {.key = "held_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Day"),
                     .kind = ListKind::Date},
                    {.key = "name", .title = QT_TRANSLATE_NOOP("Column", "Name")},
                    {.key = "country", .title = QT_TRANSLATE_NOOP("Column", "Country")},
                    {.key = "region", .title = QT_TRANSLATE_NOOP("Column", "Region")},
                },
            .sortedBy = u"held_on"_s,
            .isDescending = true,
            .topics = {{"holiday"}}};
}

ListSpec leaveRequestList()
{
    return {.name = "hr.leave_requests",
            .title = QT_TRANSLATE_NOOP("View", "Leave"),
            .view = hr::actions::leave,
            .sql = u"reports.lists:leave_requests"_s,
            .columns =
                {
                    {.key = "employee", .title = QT_TRANSLATE_NOOP("Column", "Employee")},
                    {.key = "first_on",
                     .title = QT_TRANSLATE_NOOP("Column", "From"),
                     .kind = ListKind::Date},
                    {.key = "last_on",
                     .title = QT_TRANSLATE_NOOP("Column", "To"),
                     .kind = ListKind::Date},
                    {.key = "days_micro",
                     .title = QT_TRANSLATE_NOOP("Column", "Days"),
                     .kind = ListKind::Quantity},
                    columns::state,
                    {.key = "remark", .title = QT_TRANSLATE_NOOP("Column", "Remark")},
                },
            .sortedBy = u"first_on"_s,
            .isDescending = true,
            .topics = {{"leave_request"}}};
}

ListSpec entryList()
{
    return {
        .name = "ledger.entries",
        .title = QT_TRANSLATE_NOOP("View", "Journal"),
        .view = ledger::actions::entries,
        .sql = u"reports.lists:entries"_s,
        .columns =
            {
                {.key = "number",
                 .title = QT_TRANSLATE_NOOP("Column", "No."),
                 .kind = ListKind::Count},
                {.key = "posted_on",
                 .title = QT_TRANSLATE_NOOP("Column", "Date"),
                 .kind = ListKind::Date},
                {.key = "journal",
                 .title = QT_TRANSLATE_NOOP("Column", "Journal"),
                 .kind = ListKind::State},
                columns::reference,
                {.key = "text", .title = QT_TRANSLATE_NOOP("Column", "Text")},
                {.key = "source", .title = QT_TRANSLATE_NOOP("Column", "Source"), .isShown = false},
                columns::amount,
            },
        .sortedBy = u"number"_s,
        .isDescending = true,
        .topics = {{"entry"}},
        .holdingSql = u"ledger.entries:holding"_s};
}

ListSpec exchangeRateList()
{
    return {.name = "currencies.rates",
            .title = QT_TRANSLATE_NOOP("View", "Exchange rates"),
            .view = exchange::actions::rates,
            .sql = u"reports.lists:exchange_rates"_s,
            .columns =
                {
                    {.key = "rate_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Day"),
                     .kind = ListKind::Date},
                    {.key = "unit", .title = QT_TRANSLATE_NOOP("Column", "One")},
                    {.key = "value", .title = QT_TRANSLATE_NOOP("Column", "is worth")},
                    {.key = "quoted", .title = QT_TRANSLATE_NOOP("Column", "of")},
                    {.key = "source", .title = QT_TRANSLATE_NOOP("Column", "Source")},
                },
            .sortedBy = u"rate_on"_s,
            .isDescending = true,
            .topics = {exchange::actions::ratesTopic}};
}

} // namespace tandem::reports
