#pragma once

#include "office/list.h"

#include <functional>
#include <limits>

namespace tandem {

/// What of a list is written to a file: what is seen.
struct ListExtract {
    ListSpec spec;
    ListQuery query;
    QStringList columns;              ///< Keys, in their order.
    QStringList heads;                ///< One for each.
    std::set<std::int64_t> only{};    ///< The ids of the rows that are wanted; empty: all.
    Currency base = eur;              ///< Of amounts, where the list names none.
    std::optional<ListPlace> after{}; ///< Rows from here on; unset: from the first.
    std::int64_t rowsMax = std::numeric_limits<std::int64_t>::max(); ///< Of those looked at.
};

/// All columns of a list under their keys: what programs read.
ListExtract wholeExtract(const ListSpec& spec, const ListQuery& query, const Currency& base);

/// Where rows go: a file of some format, or paper.
class ListSheet {
public:
    virtual ~ListSheet() = default;
    virtual Result<> begin(const ListExtract& extract) = 0;
    virtual Result<> add(const ListRow& row) = 0;
    /// What was written, and its totals.
    virtual Result<> end(const ListSize& size) = 0;
};

/// Told how many rows were written; answers whether to go on.
using ExportProgress = std::function<bool(std::int64_t rowsDone)>;

/// Writes the rows of an extract, in memory that does not grow with them.
/// Errors: exportStopped, totalTooLarge, those of `sheet`.
Result<ListSize> exportList(Reader& books, const ListExtract& extract, ListSheet& sheet,
                            const ExportProgress& goesOn);

/// The currency of the amounts of a row: that of its column, else `base`.
Currency currencyOf(const ListSpec& spec, const ListRow& row, const Currency& base);

/// A value as files hold it: amounts and quantities as plain numbers with a point, days and moments
/// as ISO 8601. Amounts are of the row's currency, or of `base` where the list names none.
QString plainText(const ListSpec& spec, const ListRow& row, std::size_t column,
                  const Currency& base);

} // namespace tandem
