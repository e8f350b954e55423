#pragma once

#include "gui/kit/locality.h"
#include "office/list_export.h"

namespace tandem::gui {

/// A value of a list as people read it: in their language, in the habits of their country.
QString valueText(const ListSpec& spec, const ListRow& row, std::size_t column,
                  const Locality& locality);

/// What a column comes to: "1,240.00", or with currencies "EUR 1,240.00 · USD 20.00".
QString totalText(const ListSize& size, const QString& column, const Locality& locality);

/// A line for each column with a total: "Amount  1,240.00".
QStringList totalLines(const ListSpec& spec, const ListSize& size, const Locality& locality);

/// Whether values of that kind stand to the right.
bool isNumber(ListKind kind);

} // namespace tandem::gui
