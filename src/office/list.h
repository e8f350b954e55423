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

    /// The column of that key, or nullptr.
    const ListColumn* column(const QString& key) const;
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

/// How many rows a query has, and the totals of the columns that have one, by key.
struct ListSize {
    std::int64_t rowCount = 0;
    std::map<QString, std::int64_t> totals;
};

/// The rows after `place`, or from the beginning; `skipped` of them are left out.
Result<std::vector<ListRow>> listPage(Reader& books, const ListSpec& spec, const ListQuery& query,
                                      const std::optional<ListPlace>& place, int skipped,
                                      int rowsMax);

Result<ListSize> listSize(Reader& books, const ListSpec& spec, const ListQuery& query);

/// The place of a row in the order of `query`.
ListPlace placeOf(const ListSpec& spec, const ListQuery& query, const ListRow& row);

} // namespace tandem
