#pragma once

#include "formats/beancount_directive.h"
#include "formats/beancount_lexer.h"

namespace tandem::formats::beancount {

/// A number and its currency. Errors: journalBadLine, those of LineReader::number.
Result<Amount> readAmount(LineReader& reader);

/// What stands in braces after an amount. Errors: the same.
Result<Cost> readCost(LineReader& reader);

} // namespace tandem::formats::beancount
