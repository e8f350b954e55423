#include "reports/record_finders.h"

#include "backoffice/hr/actions.h"
#include "backoffice/inventory/actions.h"
#include "backoffice/ledger/actions.h"
#include "frontoffice/crm/actions.h"
#include "frontoffice/reception/actions.h"
#include "frontoffice/sales/actions.h"
#include "office/list.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

/// What of a kind is looked through, as a list.
ListSpec foundIn(const View& view, const QString& sql)
{
    return {.name = "office.search",
            .title = "",
            .view = view,
            .sql = sql,
            .columns = {{.key = "id", .title = "", .kind = ListKind::Count},
                        {.key = "title", .title = ""},
                        {.key = "found", .title = ""}},
            .sortedBy = u"id"_s,
            .isDescending = true,
            .topics = {}};
}

Result<std::vector<Hit>> foundBy(Reader& books, const ListSpec& list, const QString& table,
                                 const QString& words, int rowsMax)
{
    ListQuery query{.sortedBy = list.sortedBy, .isDescending = true, .conditions = {}};
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : wanted.mid(0, listConditionsMax))
        query.conditions.push_back({.column = u"found"_s, .value = word});
    TANDEM_TRY(const auto rows, listPage(books, list, query, {}, 0, rowsMax));
    const std::size_t title = list.indexOf(u"title"_s);
    std::vector<Hit> hits;
    for (const ListRow& row : rows)
        hits.push_back({{table, row.id}, std::get<QString>(row.values[title])});
    return hits;
}

RecordFinder finder(const View& view, const QString& table, const QString& sql)
{
    return {.view = view,
            .find = [list = foundIn(view, sql), table](Reader& books, const QString& words,
                                                       int rowsMax) {
                return foundBy(books, list, table, words, rowsMax);
            }};
}

} // namespace

std::vector<RecordFinder> recordFinders()
{
    return {
        finder(sales::actions::orders, u"sales_order"_s, u"reports.finders:orders"_s),
        finder(sales::actions::invoices, u"invoice"_s, u"reports.finders:invoices"_s),
        finder(inventory::actions::items, u"item"_s, u"reports.finders:items"_s),
        finder(inventory::actions::purchases, u"purchase_order"_s,
               u"reports.finders:purchase_orders"_s),
        finder(inventory::actions::purchases, u"bill"_s, u"reports.finders:bills"_s),
        finder(hr::actions::employees, u"employee"_s, u"reports.finders:employees"_s),
        finder(ledger::actions::entries, u"account"_s, u"reports.finders:accounts"_s),
        finder(crm::actions::opportunities, u"opportunity"_s, u"reports.finders:opportunities"_s),
        finder(reception::actions::visits, u"visit"_s, u"reports.finders:visits"_s)};
}

} // namespace tandem::reports
