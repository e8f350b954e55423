#pragma once

#include "office/unit_of_work.h"

#include <functional>

namespace tandem::ledger {

/// Something in the ledger that is not as Tandem wrote it.
struct Flaw {
    QString table;
    std::int64_t row = 0; ///< Its id.
    QString column;       ///< Empty if the whole row is at fault, or which column cannot be told.
    QString what;         ///< In words, for whoever looks into it.
};

/// Called for each flaw, in the order of the journal.
using FlawSink = std::function<void(const Flaw&)>;

/// What was looked at, and where the chain ends: the anchor to compare with others.
struct ChainEnd {
    std::int64_t entryCount = 0;
    std::int64_t lineCount = 0;
    QByteArray hash = QByteArray(32, '\0');
};

/// Computes the chain of all entries again, and compares their words with what the chain says of
/// them. Reads the journal once, from front to end, in bounded memory.
Result<ChainEnd> verifyChain(Reader& books, const FlawSink& sink);

/// Adds up all lines again, and compares them with the sums kept by month.
Result<> verifyBalances(Reader& books, const FlawSink& sink);

} // namespace tandem::ledger
