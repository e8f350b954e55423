#pragma once

#include "base/result.h"
#include "formats/book_import.h"

#include <QByteArrayView>

#include <vector>

namespace tandem::formats {

struct IifBook {
    ForeignBook book;
    std::vector<LeftOut> leftOut; ///< What posts nothing (estimates, orders), and what was asked.
};

/// Reads an IIF file, as QuickBooks Desktop takes and gives: accounts (ACCNT), customers (CUST),
/// suppliers (VEND), and transactions of every type (TRNS, SPL, ENDTRNS), which post as their
/// splits say. Amounts are in `currency`. What QuickBooks keeps besides is passed over: lists of
/// items, classes, terms, and the balances that ACCNT repeats.
///
/// Transactions on non-posting accounts are left out always, as they are no bookings.
/// Errors: iifNotAFile, journalBadLine, journalBadDate, journalBadAmount, journalUnbalanced, those
/// of decodeText and CsvReader.
Result<IifBook> readIif(QByteArrayView bytes, const QString& currency,
                        OnUnsupported onUnsupported = OnUnsupported::Refuse);

} // namespace tandem::formats
