#pragma once

#include "base/result.h"
#include "formats/book_import.h"

#include <QByteArrayView>

#include <vector>

namespace tandem::formats {

struct QuickbooksBook {
    ForeignBook book;
    std::vector<LeftOut> leftOut;
    qint64 totalsChecked = 0;
};

/// Reads the report "Journal" of QuickBooks, exported as CSV: a transaction is a row with its day
/// and number, rows of further accounts below it, and perhaps a row of its totals. Sub-accounts are
/// written Parent:Child, numbers of accounts as in "1000 · Checking".
///
/// Every row of totals is checked, that of the report too. Amounts are in `currency`, as Americans
/// or as Europeans write them, whichever all agree on.
/// Errors: quickbooksNotAJournal, quickbooksTotalWrong, journalBadDate, journalBadAmount,
/// journalBadLine, journalUnbalanced, those of readCsv.
Result<QuickbooksBook> readQuickbooksJournal(QByteArrayView bytes, const QString& currency,
                                             OnUnsupported onUnsupported = OnUnsupported::Refuse);

} // namespace tandem::formats
