#pragma once

#include "backoffice/ledger/posting.h"
#include "backoffice/ledger/taxed_lines.h"

namespace tandem::ledger {

/// An entry that was typed, with its tax.
struct TaxedEntry {
    Entry entry;
    std::vector<tax::TaxShare> output{};
    std::vector<tax::TaxShare> input{};
};

/// The entry that typed lines come to. Errors: those of withTax and Entry::checked.
Result<TaxedEntry> taxedEntry(Entry::Head head, std::span<const TaxedLine> lines,
                              const TaxPolicy& policy, const Currency& home);

/// Posts it and records its tax movements. Errors: those of post.
Result<PostedEntry> postTaxed(UnitOfWork& work, const TaxedEntry& taxed);

} // namespace tandem::ledger
