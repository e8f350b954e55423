#pragma once

#include "office/unit_of_work.h"

#include <variant>

namespace tandem {

/// What a column of a list holds.
enum class ListKind {
    Text,
    State, ///< A word of a fixed few: shown as a pill.
    Count,
    Quantity, ///< In millionths.
    Price,    ///< In millionths of the currency's unit.
    Money,    ///< In minor units of the row's `currency` column, or of the company's currency.
    Date,
    Instant, ///< In milliseconds of UTC.
};

/// One column of a list. Its SQL never gives NULL for it: no text is '', no amount 0.
struct ListColumn {
    const char* key;   ///< Its name in the SQL, in filters and in kept views: "customer".
    const char* title; ///< Source text for translate("Column", ...).
    ListKind kind = ListKind::Text;
    bool isShown = true;           ///< Until the user chooses otherwise.
    bool isSummed = false;         ///< Its total stands below the list: a Money in one currency.
    const char* sortKey = nullptr; ///< The column to sort by instead, which may be hidden.
};

/// A list that people scroll, sort and filter: what module declares, every program shows.
struct ListSpec {
    const char* name;  ///< Stable: views of it are kept by it. "sales.orders"
    const char* title; ///< Source text for translate("View", ...).
    View view;         ///< Who may see it.
    QString sql;       ///< A query of resources/sql that gives `id` and the columns, in no order.
    std::vector<ListColumn> columns;
    QString sortedBy; ///< The key of the column it begins with.
    bool isDescending = false;
    std::vector<Topic> topics; ///< The tables whose change makes it stale.
    /// Of a list too long to be read through: a query of resources/sql that gives the `id` of at
    /// most :rows_max rows whose columns of texts, as shown at first, may hold :within. Else empty.
    QString holdingSql{};

    /// The column of that key, or nullptr.
    const ListColumn* column(const QString& key) const;
    /// Where the column of that key stands; it is there.
    std::size_t indexOf(const QString& key) const;
};

using ListValue = std::variant<std::int64_t, QString>;

/// A row: the record's id, and a value for each column of the spec. Dates are ISO 8601 texts.
struct ListRow {
    std::int64_t id = 0;
    std::vector<ListValue> values;
};

/// How a value must compare; Contains knows no case.
enum class ListComparison { Contains, Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

/// One thing that is asked of the rows.
struct ListCondition {
    QString column; ///< A key, or empty: any column of texts.
    ListComparison comparison = ListComparison::Contains;
    ListValue value;
    bool isNegated = false;
};

/// How many conditions a query takes.
inline constexpr std::size_t listConditionsMax = 16;

/// What of a list is wanted, in which order.
struct ListQuery {
    QString sortedBy; ///< A column's key.
    bool isDescending = false;
    std::vector<ListCondition> conditions;
};

/// A place in the order of a list: just after the row with these.
struct ListPlace {
    ListValue sortValue;
    std::int64_t id = 0;
};

/// What the amounts of a column come to in one currency.
struct ListTotal {
    QString column;   ///< A key.
    QString currency; ///< Its code; empty: the company's own.
    std::int64_t minor = 0;
};

/// How many rows a query has, and the totals of the columns that have one: for each column in the
/// order of the list, one for each currency.
struct ListSize {
    std::int64_t rowCount = 0;
    std::vector<ListTotal> totals;
};

/// By what of a day rows are put together.
enum class ListPeriod { Month, Year };

/// How rows are put together: by the values of a column, days by month or year.
struct ListGrouping {
    QString column{}; ///< A key; empty: they are not.
    ListPeriod period = ListPeriod::Month;
    friend bool operator==(const ListGrouping&, const ListGrouping&) = default;
};

/// Rows that have a value in common.
struct ListGroup {
    QString value; ///< A text, or of a day its month or year: "2025-03", "2025".
    ListSize size;
};

/// How many groups are read; where there are more, grouping by that column helps nobody.
inline constexpr int listGroupsMax = 10'000;

/// The rows after `place`, or from the beginning; `skipped` of them are left out.
Result<std::vector<ListRow>> listPage(Reader& books, const ListSpec& spec, const ListQuery& query,
                                      const std::optional<ListPlace>& place, int skipped,
                                      int rowsMax);

Result<ListSize> listSize(Reader& books, const ListSpec& spec, const ListQuery& query);

/// Whether rows can be put together by a column: by texts, words and days.
bool isGroupable(const ListColumn& column);

/// The groups of a query's rows, in the order of their values. Error: tooManyGroups.
Result<std::vector<ListGroup>> listGroups(Reader& books, const ListSpec& spec,
                                          const ListQuery& query, const ListGrouping& grouping);

/// What holds for the rows of a group, beside the query's own conditions.
std::vector<ListCondition> conditionsOf(const ListSpec& spec, const ListGrouping& grouping,
                                        const QString& value);

/// The ids of the rows from `first` on, in the order of `query`: what a selection stands for.
Result<std::vector<std::int64_t>> listIds(Reader& books, const ListSpec& spec,
                                          const ListQuery& query, std::int64_t first,
                                          std::int64_t rowsMax);

/// The place of a row in the order of `query`.
ListPlace placeOf(const ListSpec& spec, const ListQuery& query, const ListRow& row);

} // namespace tandem
