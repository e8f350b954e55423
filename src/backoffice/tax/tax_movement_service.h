#pragma once

#include "backoffice/tax/tax_movement.h"
#include "office/unit_of_work.h"

namespace tandem::tax {

/// Records what an entry means in tax, in the change that posts it: the one way into the
/// movements. An entry that has movements keeps them, so that a repeated request adds nothing.
Result<> recordMovements(UnitOfWork& work, EntryId entry, std::span<const TaxMovement> movements);

/// Takes the movements of an entry back: `reversal` is the entry that reverses it.
Result<> reverseMovements(UnitOfWork& work, EntryId entry, EntryId reversal, QDate on);

/// The movements of an entry, in the order they were recorded.
Result<std::vector<TaxMovement>> movementsOfEntry(Reader& books, EntryId entry);

/// The movements of a document and of what was settled of it, the document's own first.
Result<std::vector<TaxMovement>> movementsOfDocument(Reader& books, const QString& source,
                                                     std::int64_t sourceId);

} // namespace tandem::tax
