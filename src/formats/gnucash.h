#pragma once

#include "base/result.h"
#include "formats/book_import.h"

#include <QByteArrayView>

namespace tandem::formats {

/// Largest book that is read, unpacked.
inline constexpr qint64 gnucashBytesMax = qint64{1} << 30;

struct GnucashBook {
    ForeignBook book;
    /// Transactions that do not balance, or not in decimals; documents that are not in the books.
    std::vector<LeftOut> leftOut;
};

/// Reads a GnuCash book: XML, gzip of it, an account template, or an SQLite book; told apart by
/// their first bytes. Nothing but the bytes given is looked at, and they are never changed.
///
/// Accounts come with their types and codes, each transaction as one entry: a line's amount is the
/// split's quantity in the account's commodity, its value the split's in the transaction's, where
/// the two commodities differ. Scheduled transactions and budgets are not read. The sink must undo
/// what it did when an error comes back; the lots of its lines are not resolved.
/// Errors: those of book_errors.h that begin with
/// "gnucash", and those of the sink.
Result<GnucashBook> readGnucash(QByteArrayView bytes, OnUnsupported onUnsupported,
                                const EntrySink& sink);

/// The same, with the entries in the book; an error leaves nothing behind. Customers, vendors,
/// employees, documents and lots come too: parties, lines of parties, and lots. On accounts of
/// another currency than `currency` the parties are left out; if it is empty, on none.
Result<GnucashBook> readGnucash(QByteArrayView bytes,
                                OnUnsupported onUnsupported = OnUnsupported::Refuse,
                                const QString& currency = {});

} // namespace tandem::formats
