#pragma once

#include "formats/book.h"
#include "office/unit_of_work.h"
#include "workflows/import_commodities.h"

namespace tandem::workflows {

/// The party that each party of a foreign book became, by its index there.
struct ImportedBookParties {
    std::vector<PartyId> ids;
    int added = 0;
};

/// Makes the parties of a book that these books do not have yet; they are known by their code.
/// Errors: those of crm::createParty.
Result<ImportedBookParties> importBookParties(UnitOfWork& work, const formats::ForeignBook& book);

/// Writes down what is left of the book's invoices, bills and payments. How many.
/// Errors: entryTooLarge, those of settlements::openItem.
Result<int> importOpenItems(UnitOfWork& work, const formats::ForeignBook& book,
                            const ImportedBookParties& parties,
                            const ImportedCommodities& commodities, const Currency& base);

} // namespace tandem::workflows
