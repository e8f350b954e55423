#pragma once

#include "backoffice/settlements/bank_statement.h"
#include "data/row.h"

/// Between rows and bank lines; for this module's services and queries only.
namespace tandem::settlements {

QString hindranceName(Hindrance hindrance);

/// Reads the columns that settlements.bank_lines lists.
BankLine bankLineOf(const Row& row);

} // namespace tandem::settlements
