#include "backoffice/ledger/taxed_entry.h"

#include "backoffice/tax/tax_movement_service.h"

namespace tandem::ledger {

using tax::TaxDirection;

Result<TaxedEntry> taxedEntry(Entry::Head head, std::span<const TaxedLine> lines,
                              const TaxPolicy& policy, const Currency& home)
{
    TANDEM_TRY(auto taxed, withTax(lines, policy, home));
    TANDEM_TRY(auto entry, Entry::checked(std::move(head), std::move(taxed.lines)));
    return TaxedEntry{.entry = std::move(entry),
                      .output = std::move(taxed.output),
                      .input = std::move(taxed.input)};
}

Result<PostedEntry> postTaxed(UnitOfWork& work, const TaxedEntry& taxed)
{
    TANDEM_TRY(auto posted, post(work, taxed.entry));
    std::vector<tax::TaxMovement> movements;
    for (const auto& [direction, shares] :
         {std::pair{TaxDirection::Output, &taxed.output}, {TaxDirection::Input, &taxed.input}}) {
        const auto some = tax::movementsOf({.source = taxed.entry.head().source,
                                            .sourceId = posted.id.value(),
                                            .taxedOn = taxed.entry.head().postedOn,
                                            .direction = direction},
                                           *shares);
        movements.insert(movements.end(), some.begin(), some.end());
    }
    TANDEM_CHECK(tax::recordMovements(work, posted.id, movements));
    return posted;
}

} // namespace tandem::ledger
