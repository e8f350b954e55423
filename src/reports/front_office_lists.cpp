#include "reports/lists.h"

#include "frontoffice/crm/actions.h"
#include "frontoffice/reception/actions.h"
#include "frontoffice/sales/actions.h"
#include "reports/list_columns.h"

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
                    columns::name,
                    columns::code,
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
                    columns::sortName,
                },
            .sortedBy = u"name"_s,
            .topics = {{"party"}, {"party_address"}, {"party_channel"}}};
}

ListSpec opportunityList()
{
    return {.name = "crm.opportunities",
            .title = QT_TRANSLATE_NOOP("View", "Opportunities"),
            .view = crm::actions::opportunities,
            .sql = u"reports.lists:opportunities"_s,
            .columns =
                {
                    {.key = "title", .title = QT_TRANSLATE_NOOP("Column", "Opportunity")},
                    columns::customer,
                    {.key = "stage", .title = QT_TRANSLATE_NOOP("Column", "Stage")},
                    columns::state,
                    {.key = "owner", .title = QT_TRANSLATE_NOOP("Column", "Owner")},
                    {.key = "closes_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Decided by"),
                     .kind = ListKind::Date},
                    {.key = "probability_percent",
                     .title = QT_TRANSLATE_NOOP("Column", "Percent"),
                     .kind = ListKind::Count},
                    columns::amount,
                    columns::currency,
                },
            .sortedBy = u"closes_on"_s,
            .topics = {{"opportunity"}, {"opportunity_owner"}}};
}

ListSpec orderList()
{
    return {.name = "sales.orders",
            .title = QT_TRANSLATE_NOOP("View", "Orders"),
            .view = sales::actions::orders,
            .sql = u"reports.lists:orders"_s,
            .columns =
                {
                    columns::number,
                    columns::customer,
                    columns::orderedOn,
                    columns::reference,
                    columns::state,
                    {.key = "net_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Net"),
                     .kind = ListKind::Money},
                    columns::gross,
                    columns::currency,
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
                    columns::number,
                    {.key = "order_number", .title = QT_TRANSLATE_NOOP("Column", "Order")},
                    columns::customer,
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
                    columns::number,
                    columns::customer,
                    columns::issuedOn,
                    columns::dueOn,
                    columns::state,
                    {.key = "net_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Net"),
                     .kind = ListKind::Money,
                     .isShown = false},
                    {.key = "tax_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Tax"),
                     .kind = ListKind::Money,
                     .isShown = false},
                    columns::gross,
                    columns::open,
                    columns::currency,
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
                    columns::number,
                    columns::customer,
                    columns::issuedOn,
                    {.key = "invoice_number", .title = QT_TRANSLATE_NOOP("Column", "Invoice")},
                    {.key = "reason", .title = QT_TRANSLATE_NOOP("Column", "Reason")},
                    columns::gross,
                    columns::currency,
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
                    columns::state,
                    {.key = "badge", .title = QT_TRANSLATE_NOOP("Column", "Badge")},
                },
            .sortedBy = u"due_at_ms"_s,
            .isDescending = true,
            .topics = {{"visit"}}};
}

} // namespace tandem::reports
