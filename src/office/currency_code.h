#pragma once

#include "base/currency.h"
#include "data/row.h"

/// How currencies stand in the books.
namespace tandem {

/// "USD".
QString codeOf(const Currency& currency);

/// The currency that a column of a document names: one of ISO 4217, as the services saw to.
Currency currencyOf(const Row& row, const char* column = "currency");

} // namespace tandem
