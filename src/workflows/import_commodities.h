#pragma once

#include "base/currency.h"
#include "formats/book.h"
#include "office/unit_of_work.h"

namespace tandem::workflows {

/// As what each commodity of a foreign book is kept, by its index there.
struct ImportedCommodities {
    std::vector<Currency> currencies;
    int added = 0;
};

/// Maps the commodities of a book and enters those that are new. One of them at most is the
/// company's currency: the one of its code, or else of its symbol, or else the nameless one.
///
/// Errors: commodityTooFine.
Result<ImportedCommodities> importCommodities(UnitOfWork& work, const formats::ForeignBook& book,
                                              const Currency& base);

} // namespace tandem::workflows
