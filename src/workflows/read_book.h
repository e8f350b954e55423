#pragma once

#include "formats/book_import.h"
#include "formats/ledger_journal_amount.h"
#include "office/office.h"
#include "workflows/import_file.h"

namespace tandem::workflows {

/// How the books of another program are read.
struct BookReading {
    formats::OnUnsupported onUnsupported = formats::OnUnsupported::Refuse;
    formats::JournalDialect dialect = formats::JournalDialect::Unstated;
    QString mapping{}; ///< Of columns of entries; empty: recognised.
    QString chart{};   ///< "skr03" or "skr04": of DATEV, where the file does not say.
};

using BookFiles = std::vector<ImportFile>;

/// A book as it was read, ready for importBook.
struct BookRead {
    formats::ForeignBook book;
    std::vector<formats::LeftOut> leftOut;
    QByteArray source; ///< SHA-256 of the files.
};

/// Reads the books in `files`: one file, or, of DATEV, several. Amounts of files that name no
/// currency are in the company's. An error names the file as its field.
/// Errors: those of the reader.
Result<BookRead> readBook(Office& office, FileKind kind, const BookFiles& files,
                          const BookReading& reading);

/// Whether files of that kind are books.
bool isBook(FileKind kind);

} // namespace tandem::workflows
