#include "office/list.h"

#include "base/check.h"
#include "office/list_statement.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

ListValue valueOf(const Row& row, const ListColumn& column)
{
    if (holdsText(column.kind))
        return row.text(column.key);
    if (column.kind == ListKind::Date)
        return row.date(column.key).toString(Qt::ISODate);
    return row.integer(column.key);
}

} // namespace

const ListColumn* ListSpec::column(const QString& key) const
{
    const auto found = std::ranges::find_if(
        columns, [&](const ListColumn& one) { return key == QLatin1StringView(one.key); });
    return found == columns.end() ? nullptr : &*found;
}

std::size_t ListSpec::indexOf(const QString& key) const
{
    const ListColumn* const found = column(key);
    require(found != nullptr, "a list has the column that is asked for");
    return static_cast<std::size_t>(found - columns.data());
}

Result<std::vector<ListRow>> listPage(Reader& books, const ListSpec& spec, const ListQuery& query,
                                      const std::optional<ListPlace>& place, int skipped,
                                      int rowsMax)
{
    TANDEM_TRY(auto statement, ListStatement::of(books, spec, query));
    if (place)
        statement.startAfter(*place);
    statement.params().emplace_back("rows_max", rowsMax);
    statement.params().emplace_back("skipped", skipped);
    std::vector<ListRow> rows;
    TANDEM_CHECK(books.eachOfList(spec.sql, u"*"_s,
                                  statement.where() + statement.order()
                                      + u"\n LIMIT :rows_max OFFSET :skipped"_s,
                                  statement.params(), [&](const Row& row) {
                                      ListRow one{.id = row.integer("id"), .values = {}};
                                      for (const ListColumn& column : spec.columns)
                                          one.values.push_back(valueOf(row, column));
                                      rows.push_back(std::move(one));
                                  }));
    return rows;
}

Result<ListSize> listSize(Reader& books, const ListSpec& spec, const ListQuery& query)
{
    TANDEM_TRY(auto statement, ListStatement::of(books, spec, query));
    ListSize size;
    TANDEM_CHECK(books.eachOfList(spec.sql, u"COUNT(*) AS row_count"_s + statement.totals(),
                                  statement.where() + statement.byCurrency(), statement.params(),
                                  [&](const Row& row) { addTotals(size, spec, row); }));
    sortTotals(size, spec);
    return size;
}

Result<std::vector<std::int64_t>> listIds(Reader& books, const ListSpec& spec,
                                          const ListQuery& query, std::int64_t first,
                                          std::int64_t rowsMax)
{
    TANDEM_TRY(auto statement, ListStatement::of(books, spec, query));
    statement.params().emplace_back("rows_max", rowsMax);
    statement.params().emplace_back("skipped", first);
    std::vector<std::int64_t> ids;
    TANDEM_CHECK(books.eachOfList(
        spec.sql, u"list.id"_s,
        statement.where() + statement.order() + u"\n LIMIT :rows_max OFFSET :skipped"_s,
        statement.params(), [&](const Row& row) { ids.push_back(row.integer("id")); }));
    return ids;
}

ListPlace placeOf(const ListSpec& spec, const ListQuery& query, const ListRow& row)
{
    const ListColumn& column = sortColumn(spec, query.sortedBy);
    const auto at = static_cast<std::size_t>(&column - spec.columns.data());
    return {row.values.at(at), row.id};
}

} // namespace tandem
