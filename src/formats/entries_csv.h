#pragma once

#include "base/result.h"
#include "formats/book_import.h"
#include "formats/column_mapping.h"

#include <QByteArrayView>

#include <vector>

namespace tandem::formats {

struct EntriesCsvOptions {
    OnUnsupported onUnsupported = OnUnsupported::Refuse;
    QString mapping = {}; ///< "txn=#1,amount=Betrag"; empty: columns are known by their names.
};

struct EntriesCsvBook {
    ForeignBook book;
    std::vector<LeftOut> leftOut;
    ColumnMapping mapping; ///< The columns that were read, ready to be saved.
};

/// Reads a table of entry lines, one a row, entry by entry; docs/import-entries-csv.md says what
/// of it. The book that comes back has no entries: the sink got them.
///
/// The sink must undo what it did when an error comes back: entries before the bad row have been
/// handed to it by then. Errors: those of readCsv and mapColumns; journalBadDate, journalBadAmount,
/// journalAmountTooLong, journalBadLine, journalVirtual, journalUnbalanced; those of the sink.
Result<EntriesCsvBook> readEntriesCsv(QByteArrayView bytes, const EntriesCsvOptions& options,
                                      const EntrySink& sink);

/// The same, with the whole book in memory; an error leaves nothing behind.
Result<EntriesCsvBook> readEntriesCsv(QByteArrayView bytes, const EntriesCsvOptions& options = {});

} // namespace tandem::formats
