#pragma once

#include "office/unit_of_work.h"

#include <functional>

namespace tandem {

/// Something in the books that is not as Tandem wrote it.
struct Finding {
    QString table;
    std::int64_t row = 0; ///< Its id; 0 if it is not about one row.
    QString column;       ///< Empty if it cannot be told, or is not about one.
    QString what;         ///< A sentence for the person who looks into it.
};

/// Where what is found goes.
using Findings = std::function<void(const Finding&)>;

/// Told how many more rows were proven; an error stops the proof.
using RowsProven = std::function<Result<>(std::int64_t rows)>;

/// How a module proves the chained and derived tables it owns. tandemctl hands them to verify.
struct Prover {
    const char* tables; ///< Their names, with spaces between.
    Result<> (*prove)(Reader& books, const Findings& found);
    const char* keyedTables = ""; ///< Those of them whose keys it proves: no change gave them.
};

} // namespace tandem
