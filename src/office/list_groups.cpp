#include "office/list_errors.h"
#include "office/list_statement.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearDigits = 4;
constexpr int monthDigits = 7; // "2025-03"

/// The SQL of what the rows of a group have in common.
QString keyOf(const ListColumn& column, ListPeriod period)
{
    QString key = u"list."_s + QString::fromLatin1(column.key);
    if (column.kind != ListKind::Date)
        return key;
    return u"SUBSTR(CAST(%1 AS TEXT), 1, %2)"_s.arg(
        key, QString::number(period == ListPeriod::Year ? yearDigits : monthDigits));
}

} // namespace

bool isGroupable(const ListColumn& column)
{
    return holdsText(column.kind) || column.kind == ListKind::Date;
}

Result<std::vector<ListGroup>> listGroups(Reader& books, const ListSpec& spec,
                                          const ListQuery& query, const ListGrouping& grouping)
{
    const ListColumn& column = spec.columns[spec.indexOf(grouping.column)];
    require(isGroupable(column), "rows are put together by texts, words and days");
    TANDEM_TRY(auto statement, ListStatement::of(books, spec, query));
    const QString key = keyOf(column, grouping.period);
    const QString wanted = key + u" AS group_value, COUNT(*) AS row_count"_s + statement.totals();
    const QString tail = u"\n GROUP BY "_s + key
                         + (hasCurrencies(spec) ? u", list.currency"_s : QString())
                         + u"\n ORDER BY "_s + key + u"\n LIMIT :rows_max"_s;
    const int rowsMax = listGroupsMax + 1;
    statement.params().emplace_back("rows_max", rowsMax);
    std::vector<ListGroup> groups;
    int rows = 0;
    TANDEM_CHECK(books.eachOfList(spec.sql, wanted, statement.where() + tail, statement.params(),
                                  [&](const Row& row) {
                                      const QString value = row.text("group_value");
                                      if (groups.empty() || groups.back().value != value)
                                          groups.push_back({.value = value, .size = {}});
                                      addTotals(groups.back().size, spec, row);
                                      ++rows;
                                  }));
    if (rows == rowsMax)
        return fail(errors::tooManyGroups, {QString::number(listGroupsMax)}).at(u"group"_s);
    for (ListGroup& group : groups)
        sortTotals(group.size, spec);
    return groups;
}

std::vector<ListCondition> conditionsOf(const ListSpec& spec, const ListGrouping& grouping,
                                        const QString& value)
{
    using enum ListComparison;
    const auto condition = [&](ListComparison comparison, const QString& wanted) {
        return ListCondition{.column = grouping.column, .comparison = comparison, .value = wanted};
    };
    if (spec.columns[spec.indexOf(grouping.column)].kind != ListKind::Date)
        return {condition(Equal, value)};
    const bool isYear = grouping.period == ListPeriod::Year;
    const QDate first = QDate::fromString(value + (isYear ? u"-01-01"_s : u"-01"_s), Qt::ISODate);
    const QDate last = (isYear ? first.addYears(1) : first.addMonths(1)).addDays(-1);
    return {condition(GreaterOrEqual, first.toString(Qt::ISODate)),
            condition(LessOrEqual, last.toString(Qt::ISODate))};
}

} // namespace tandem
