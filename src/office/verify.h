#pragma once

#include "base/progress.h"
#include "office/finding.h"
#include "office/office.h"

namespace tandem {

/// How closely the books are looked at.
enum class Depth {
    Quick, ///< The links of the audit chain, the pen, the schema, and the database's own check.
    Full,  ///< Every column of every row of every table.
};

/// What a verification came to.
struct Verification {
    std::vector<Finding> findings;
    QStringList unproven;      ///< Tables that hold rows, but that no prover was given for.
    std::int64_t rowCount = 0; ///< Rows of audited tables and of the trail that were recomputed.
};

/// Compares the books with what their own trail, chains and totals say. docs/data.md, "Proof".
///
/// `provers` are those of the modules above the office; `progress` is told rows proven of rows to
/// prove. Errors: permissionDenied, what keeps the books from being read, and those of `progress`.
Result<Verification> verify(Office& office, Database& database, Depth depth,
                            std::span<const Prover> provers, const Progress& progress = {});

} // namespace tandem
