#pragma once

#include "base/result.h"
#include "formats/gnucash_builder.h"

class QIODevice;

namespace tandem::formats::gnucash {

/// Reads the XML of a book or an account template into `builder`.
/// Errors: gnucashNotABook, gnucashDamaged, gnucashUnsafe, those of the builder.
Result<> readXml(QIODevice& device, BookBuilder& builder);

} // namespace tandem::formats::gnucash
