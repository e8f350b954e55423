#pragma once

#include "base/result.h"
#include "formats/book_import.h"

#include <QByteArrayView>

namespace tandem::formats {

/// Largest book that is read, unpacked.
inline constexpr qint64 gnucashBytesMax = qint64{1} << 30;

struct GnucashBook {
    ForeignBook book;
    std::vector<LeftOut> leftOut; ///< Transactions that do not balance, or not in decimals.
};

/// Reads a GnuCash book: XML, gzip of it, an account template, or an SQLite book; told apart by
/// their first bytes. Nothing but the bytes given is looked at, and they are never changed.
///
/// Accounts come with their types and codes, each transaction as one entry: a line's amount is the
/// split's quantity in the account's commodity, its value the split's in the transaction's, where
/// the two commodities differ. Scheduled transactions, lots, budgets and business objects are
/// not read. The sink must undo what it did when an error comes back.
/// Errors: those of book_errors.h that begin with
/// "gnucash", and those of the sink.
Result<GnucashBook> readGnucash(QByteArrayView bytes, OnUnsupported onUnsupported,
                                const EntrySink& sink);

/// The same, with the entries in the book; an error leaves nothing behind.
Result<GnucashBook> readGnucash(QByteArrayView bytes,
                                OnUnsupported onUnsupported = OnUnsupported::Refuse);

} // namespace tandem::formats
