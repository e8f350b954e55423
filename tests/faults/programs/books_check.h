#pragma once

#include "fault_books.h"

namespace tandem::faults {

/// What was promised for a key: the line that the program wrote after its commit.
struct Acknowledged {
    QString key;
    std::int64_t entry;
    QString number;
};

/// Reads a file of acknowledgements; a last line that a kill cut short promises nothing.
std::vector<Acknowledged> acknowledgedIn(const QString& file);

/// What is wrong with the books, counted by kind; nothing is good news.
struct BooksReport {
    int entryCount = 0;
    int lost = 0;      ///< Acknowledged, and not there, or not as it was acknowledged.
    int doubled = 0;   ///< There more than once.
    int damaged = 0;   ///< Pages, references, chain, balances, amounts, numbers.
    QStringList flaws; ///< Each of them in words.

    bool isFine() const { return lost + doubled + damaged == 0; }
};

/// Compares the books with what was promised, by plain SQL and sums of its own, and lets the
/// database, the trail and the ledger prove themselves to the last column.
Result<BooksReport> checkBooks(FaultBooks& books, const std::vector<Acknowledged>& promises);

} // namespace tandem::faults
