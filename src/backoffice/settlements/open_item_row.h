#pragma once

#include "backoffice/settlements/open_item.h"
#include "data/row.h"
#include "office/currency_code.h"

/// Between rows and types; for this module's services and queries only.
namespace tandem::settlements {

QString sideName(Side side);
Side sideNamed(const QString& name);

/// Reads the columns that settlements.open_items lists.
OpenItem openItemOf(const Row& row, const Currency& base);

} // namespace tandem::settlements
