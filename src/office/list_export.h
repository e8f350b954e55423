#pragma once

#include "office/list.h"

namespace tandem {

/// A value as files hold it: amounts and quantities as plain numbers with a point, days and moments
/// as ISO 8601. Amounts are of the row's currency, or of `base` where the list names none.
QString plainText(const ListSpec& spec, const ListRow& row, std::size_t column,
                  const Currency& base);

/// All rows of a query as CSV (RFC 4180, UTF-8 with a byte order mark for spreadsheets): the keys
/// of the columns as heads, values as plainText writes them. A text that a spreadsheet would take
/// for a formula begins with an apostrophe.
Result<QByteArray> listAsCsv(Reader& books, const ListSpec& spec, const ListQuery& query,
                             const Currency& base);

} // namespace tandem
