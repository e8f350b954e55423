#pragma once

#include "backoffice/ledger/posting.h"
#include "backoffice/ledger/taxed_lines.h"

namespace tandem::workflows {

/// An entry that was typed, with its tax.
struct TaxedEntry {
    ledger::Entry entry;
    std::vector<tax::TaxShare> output{};
    std::vector<tax::TaxShare> input{};
};

/// The entry that typed lines come to. Errors: those of ledger::withTax and Entry::checked.
Result<TaxedEntry> taxedEntry(ledger::Entry::Head head, std::span<const ledger::TaxedLine> lines,
                              const TaxPolicy& policy, const Currency& home);

/// Posts it and records its tax movements. Errors: those of ledger::post.
Result<ledger::PostedEntry> postTaxed(UnitOfWork& work, const TaxedEntry& taxed);

} // namespace tandem::workflows
