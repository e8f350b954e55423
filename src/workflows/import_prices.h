#pragma once

#include "base/currency.h"
#include "formats/book.h"
#include "workflows/import_commodities.h"

namespace tandem::workflows {

/// The prices of a foreign book in the company's currency, by commodity and day.
class ImportedPrices {
public:
    ImportedPrices(const formats::ForeignBook& book, const ImportedCommodities& commodities,
                   const Currency& base);

    /// The newest price of a commodity on the day or before; nullptr if the book has none. Of
    /// several on one day, the one that the book names first.
    const formats::ForeignPrice* find(const Currency& commodity, QDate on) const;

private:
    struct Known {
        Currency commodity;
        const formats::ForeignPrice* price; ///< Lives in the book.
    };

    std::vector<Known> m_newestFirst;
};

} // namespace tandem::workflows
