#pragma once

#include "backoffice/ledger/book_export.h"
#include "base/progress.h"
#include "office/office.h"
#include "workflows/export_datev.h"
#include "workflows/export_fec.h"
#include "workflows/export_pack.h"

namespace tandem::workflows {

/// The form in which books leave.
enum class BookFormat { Fec, Datev, SafT, Beancount, Journal, Pack, PackZip };

/// "fec", "datev", "saf-t", "beancount", "journal"; "pack" in both its forms.
QString nameOf(BookFormat format);

/// Which books are to leave, and how.
struct BookExport {
    BookFormat format = BookFormat::Pack;
    QDate from{}; ///< Of FEC and DATEV the days of one fiscal year; not needed for whole books.
    QDate to{};
    QString siren{}; ///< Of FEC; empty: from the company's numbers.
    formats::FecSeparator separator = formats::FecSeparator::Tab;
    DatevOptions datev{}; ///< Its days are those above.
};

/// The name that the file has to bear, or usually bears; of a pack, its folder.
/// Errors: sirenMissing.
Result<QString> exportFileName(Reader& books, const BookExport& what);

/// Writes books through `sink`, in bounded memory, and notes in the books that they left. `goesOn`
/// is told how many bytes are written. `fileName` is what they are called outside.
/// Errors: permissionDenied, those of the format, of the sink and of `goesOn`.
Result<ledger::BookExported> exportBooks(Office& office, Database& database, const BookExport& what,
                                         const QString& fileName, const FileSink& sink,
                                         const Progress& goesOn);

} // namespace tandem::workflows
