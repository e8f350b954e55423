#pragma once

#include "backoffice/settlements/dunning_queries.h"
#include "documents/letter_document.h"

namespace tandem::printing {

/// What stands on a reminder, in the customer's language and in the words of its level. A level
/// that has no words in that language uses those it has. Errors: those of reading the customer.
Result<documents::LetterDocument> letterOf(Reader& books, const settlements::DunningNotice& notice);

} // namespace tandem::printing
