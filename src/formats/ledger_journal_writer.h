#pragma once

#include "base/result.h"
#include "formats/book.h"

#include <QByteArray>

namespace tandem::formats {

/// The top of a journal: its commodities and accounts, declared.
/// Errors: bookNotWritable.
Result<QByteArray> ledgerJournalHead(const ForeignBook& book);

/// One entry as `ledger` and `hledger` both read it, every amount written out.
///
/// Line breaks and semicolons in names and descriptions become blanks and commas.
/// Errors: bookNotWritable.
Result<QByteArray> ledgerJournalEntry(const ForeignBook& book, const ForeignEntry& entry);

/// The whole book. Errors: bookNotWritable.
Result<QByteArray> writeLedgerJournal(const ForeignBook& book);

} // namespace tandem::formats
