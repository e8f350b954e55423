#pragma once

#include "office/unit_of_work.h"

namespace tandem::ledger {

using BookExportId = Id<struct BookExportTag>;

/// The fact that books left as a file.
struct BookExported {
    QString format; ///< "fec", "datev", "saf-t", "beancount", "journal", "pack".
    QDate from{};   ///< Not valid: from the first day on.
    QDate to{};     ///< Not valid: to the last one.
    QString fileName{};
    QByteArray sha256{}; ///< Of all bytes written.
    std::int64_t byteCount = 0;
};

/// A row of the list of exports.
struct BookExportRow : BookExported {
    BookExportId id;
    UserId user;
    Instant exportedAt;
};

/// Writes down that books left as a file.
Result<BookExportId> noteBookExport(UnitOfWork& work, const BookExported& fact);

/// The latest exports, the newest first.
Result<std::vector<BookExportRow>> bookExports(Reader& books, int rowsMax);

} // namespace tandem::ledger
