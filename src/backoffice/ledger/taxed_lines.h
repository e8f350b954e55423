#pragma once

#include "backoffice/ledger/entry.h"
#include "backoffice/tax/tax_code.h"

namespace tandem::ledger {

/// A line of income or cost as it is typed, and how it is taxed; an unset code is no tax.
struct TaxedLine {
    Line line;
    tax::TaxCode code{};
};

/// The lines of an entry with those of its tax, and the tax by code.
struct LinesWithTax {
    std::vector<Line> lines;
    std::vector<tax::TaxShare> output{}; ///< Of codes of sales; a credit is positive.
    std::vector<tax::TaxShare> input{};  ///< Of codes of purchases; a debit is positive.
};

/// Adds the tax that the codes of `lines` call for, by the engine of invoices and bills.
///
/// Amounts are without their tax or include it, as `policy` says; what they include is taken out of
/// them. What is not deductible stays on the lines that bear it. Reverse charge adds input and
/// output tax. An entry is not paid for, so its tax is due at once.
/// Error: tax::errors::currencyForeign, where a line with a code is not in `home`.
Result<LinesWithTax> withTax(std::span<const TaxedLine> lines, const TaxPolicy& policy,
                             const Currency& home);

} // namespace tandem::ledger
