#include "workflows/import_prices.h"

namespace tandem::workflows {

ImportedPrices::ImportedPrices(const formats::ForeignBook& book,
                               const ImportedCommodities& commodities, const Currency& base)
{
    for (const formats::ForeignPrice& price : book.prices)
        if (commodities.currencies.at(price.in) == base)
            m_newestFirst.push_back({commodities.currencies.at(price.commodity), &price});
    std::ranges::stable_sort(m_newestFirst, std::greater(),
                             [](const Known& known) { return known.price->on; });
}

const formats::ForeignPrice* ImportedPrices::find(const Currency& commodity, QDate on) const
{
    const auto found = std::ranges::find_if(m_newestFirst, [&](const Known& known) {
        return known.price->on <= on && known.commodity == commodity;
    });
    return found == m_newestFirst.end() ? nullptr : found->price;
}

} // namespace tandem::workflows
