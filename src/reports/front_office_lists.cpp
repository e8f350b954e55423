#include "reports/lists.h"

#include "frontoffice/crm/actions.h"
#include "frontoffice/reception/actions.h"
#include "frontoffice/sales/actions.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

ListSpec partyList()
{
    return {.name = "crm.parties",
            .title = QT_TRANSLATE_NOOP("View", "Customers and contacts"),
            .view = crm::actions::parties,
            .sql = u"reports.lists:parties"_s,
            .columns =
                {
                    {.key = "name",
                     .title = QT_TRANSLATE_NOOP("Column", "Name"),
                     .sortKey = "sort_name"},
                    {.key = "code", .title = QT_TRANSLATE_NOOP("Column", "Code")},
                    {.key = "role",
                     .title = QT_TRANSLATE_NOOP("Column", "Role"),
                     .kind = ListKind::State},
                    {.key = "town", .title = QT_TRANSLATE_NOOP("Column", "Town")},
                    {.key = "phone", .title = QT_TRANSLATE_NOOP("Column", "Phone")},
                    {.key = "mail", .title = QT_TRANSLATE_NOOP("Column", "Mail")},
                    {.key = "payment_terms_days",
                     .title = QT_TRANSLATE_NOOP("Column", "Terms"),
                     .kind = ListKind::Count,
                     .isShown = false},
                    {.key = "sort_name",
                     .title = QT_TRANSLATE_NOOP("Column", "Sort name"),
                     .isShown = false},
                },
            .sortedBy = u"name"_s,
            .topics = {{"party"}, {"party_address"}, {"party_channel"}}};
}

ListSpec orderList()
{
    return {.name = "sales.orders",
            .title = QT_TRANSLATE_NOOP("View", "Orders"),
            .view = sales::actions::orders,
            .sql = u"reports.lists:orders"_s,
            .columns =
                {
                    {.key = "number", .title = QT_TRANSLATE_NOOP("Column", "Number")},
                    {.key = "customer", .title = QT_TRANSLATE_NOOP("Column", "Customer")},
                    {.key = "ordered_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Ordered"),
                     .kind = ListKind::Date},
                    {.key = "reference", .title = QT_TRANSLATE_NOOP("Column", "Reference")},
                    {.key = "state",
                     .title = QT_TRANSLATE_NOOP("Column", "State"),
                     .kind = ListKind::State},
                    {.key = "net_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Net"),
                     .kind = ListKind::Money},
                    {.key = "gross_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Amount"),
                     .kind = ListKind::Money,
                     .isSummed = true},
                    {.key = "currency",
                     .title = QT_TRANSLATE_NOOP("Column", "Currency"),
                     .isShown = false},
                },
            .sortedBy = u"ordered_on"_s,
            .isDescending = true,
            .topics = {{"sales_order"}}};
}

ListSpec deliveryList()
{
    return {.name = "sales.deliveries",
            .title = QT_TRANSLATE_NOOP("View", "Deliveries"),
            .view = sales::actions::orders,
            .sql = u"reports.lists:deliveries"_s,
            .columns =
                {
                    {.key = "number", .title = QT_TRANSLATE_NOOP("Column", "Number")},
                    {.key = "order_number", .title = QT_TRANSLATE_NOOP("Column", "Order")},
                    {.key = "customer", .title = QT_TRANSLATE_NOOP("Column", "Customer")},
                    {.key = "delivered_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Delivered"),
                     .kind = ListKind::Date},
                    {.key = "cost_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Cost"),
                     .kind = ListKind::Money,
                     .isSummed = true},
                },
            .sortedBy = u"delivered_on"_s,
            .isDescending = true,
            .topics = {{"delivery"}}};
}

ListSpec invoiceList()
{
    return {.name = "sales.invoices",
            .title = QT_TRANSLATE_NOOP("View", "Invoices"),
            .view = sales::actions::invoices,
            .sql = u"reports.lists:invoices"_s,
            .columns =
                {
                    {.key = "number", .title = QT_TRANSLATE_NOOP("Column", "Number")},
                    {.key = "customer", .title = QT_TRANSLATE_NOOP("Column", "Customer")},
                    {.key = "issued_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Issued"),
                     .kind = ListKind::Date},
                    {.key = "due_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Due"),
                     .kind = ListKind::Date},
                    {.key = "state",
                     .title = QT_TRANSLATE_NOOP("Column", "State"),
                     .kind = ListKind::State},
                    {.key = "net_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Net"),
                     .kind = ListKind::Money,
                     .isShown = false},
                    {.key = "tax_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Tax"),
                     .kind = ListKind::Money,
                     .isShown = false},
                    {.key = "gross_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Amount"),
                     .kind = ListKind::Money,
                     .isSummed = true},
                    {.key = "open_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Open"),
                     .kind = ListKind::Money,
                     .isSummed = true},
                    {.key = "currency",
                     .title = QT_TRANSLATE_NOOP("Column", "Currency"),
                     .isShown = false},
                },
            .sortedBy = u"issued_on"_s,
            .isDescending = true,
            .topics = {{"invoice"}, {"open_item"}}};
}

ListSpec creditNoteList()
{
    return {.name = "sales.credit_notes",
            .title = QT_TRANSLATE_NOOP("View", "Credit notes"),
            .view = sales::actions::invoices,
            .sql = u"reports.lists:credit_notes"_s,
            .columns =
                {
                    {.key = "number", .title = QT_TRANSLATE_NOOP("Column", "Number")},
                    {.key = "customer", .title = QT_TRANSLATE_NOOP("Column", "Customer")},
                    {.key = "issued_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Issued"),
                     .kind = ListKind::Date},
                    {.key = "invoice_number", .title = QT_TRANSLATE_NOOP("Column", "Invoice")},
                    {.key = "reason", .title = QT_TRANSLATE_NOOP("Column", "Reason")},
                    {.key = "gross_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Amount"),
                     .kind = ListKind::Money,
                     .isSummed = true},
                    {.key = "currency",
                     .title = QT_TRANSLATE_NOOP("Column", "Currency"),
                     .isShown = false},
                },
            .sortedBy = u"issued_on"_s,
            .isDescending = true,
            .topics = {{"credit_note"}}};
}

ListSpec visitList()
{
    return {.name = "reception.visits",
            .title = QT_TRANSLATE_NOOP("View", "Visits"),
            .view = reception::actions::visits,
            .sql = u"reports.lists:visits"_s,
            .columns =
                {
                    {.key = "due_at_ms",
                     .title = QT_TRANSLATE_NOOP("Column", "Time"),
                     .kind = ListKind::Instant},
                    {.key = "visitor", .title = QT_TRANSLATE_NOOP("Column", "Visitor")},
                    {.key = "company", .title = QT_TRANSLATE_NOOP("Column", "Company")},
                    {.key = "host", .title = QT_TRANSLATE_NOOP("Column", "Host")},
                    {.key = "purpose", .title = QT_TRANSLATE_NOOP("Column", "Purpose")},
                    {.key = "state",
                     .title = QT_TRANSLATE_NOOP("Column", "State"),
                     .kind = ListKind::State},
                    {.key = "badge", .title = QT_TRANSLATE_NOOP("Column", "Badge")},
                },
            .sortedBy = u"due_at_ms"_s,
            .isDescending = true,
            .topics = {{"visit"}}};
}

} // namespace tandem::reports
