#include "backoffice/settlements/open_item_queries.h"

#include "backoffice/settlements/allocation_plan.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_row.h"
#include "office/company.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

constexpr int partyItemsMax = 10'000;

} // namespace

Result<OpenItem> openItemById(Reader& books, OpenItemId id)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    TANDEM_TRY(auto item, books.first<OpenItem>(
                              u"settlements.open_items:load"_s, {{"id", id}},
                              [&](const Row& row) { return openItemOf(row, company.currency); }));
    if (!item)
        return fail(errors::itemNotFound, {QString::number(id.value())}).at(u"item"_s);
    return *item;
}

Result<std::optional<OpenItem>> itemOfSource(Reader& books, Side side, const QString& source,
                                             std::int64_t sourceId)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    return books.first<OpenItem>(
        u"settlements.open_items:of_source"_s,
        {{"side", sideName(side)}, {"source", source}, {"source_id", sourceId}},
        [&](const Row& row) { return openItemOf(row, company.currency); });
}

Result<std::vector<OpenItem>> itemsOfSource(Reader& books, Side side, const QString& source,
                                            std::int64_t sourceId)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    return books.rows<OpenItem>(
        u"settlements.open_items:of_source"_s,
        {{"side", sideName(side)}, {"source", source}, {"source_id", sourceId}},
        [&](const Row& row) { return openItemOf(row, company.currency); });
}

Result<std::optional<OpenItem>> openItemByNumber(Reader& books, const QString& number)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    return books.first<OpenItem>(u"settlements.open_items:open_of_number"_s, {{"number", number}},
                                 [&](const Row& row) { return openItemOf(row, company.currency); });
}

Result<std::vector<OpenItem>> openItemsOf(Reader& books, Side side, PartyId party)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    TANDEM_TRY(auto items,
               books.rows<OpenItem>(
                   u"settlements.open_items:of_party"_s,
                   {{"side", sideName(side)}, {"party_id", party}, {"rows_max", partyItemsMax}},
                   [&](const Row& row) { return openItemOf(row, company.currency); }));
    std::sort(items.begin(), items.end(), isDueBefore);
    return items;
}

Result<std::vector<OpenItem>> openItems(Reader& books, Side side, const OpenItemPlace& place,
                                        int rowsMax)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    return books.rows<OpenItem>(u"settlements.open_items:page"_s,
                                {{"side", sideName(side)},
                                 {"due_on", place.dueOn},
                                 {"id", place.id},
                                 {"rows_max", rowsMax}},
                                [&](const Row& row) { return openItemOf(row, company.currency); });
}

Result<std::vector<ForeignItem>> foreignItemsAt(Reader& books, Side side, QDate on,
                                                const Currency& home)
{
    return books.rows<ForeignItem>(
        u"settlements.open_items:foreign_at"_s,
        {{"side", sideName(side)}, {"as_of", on}, {"home", codeOf(home)}}, [&](const Row& row) {
            return ForeignItem{.id = row.id<OpenItemId>("id"),
                               .party = row.id<PartyId>("party_id"),
                               .number = row.text("number"),
                               .open = row.money("open_minor", currencyOf(row, "currency")),
                               .openBase = row.money("open_base_minor", home)};
        });
}

} // namespace tandem::settlements
