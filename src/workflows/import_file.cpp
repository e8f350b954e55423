#include "workflows/import_file.h"

#include "formats/gnucash.h"
#include "formats/ledger_journal.h"
#include "workflows/import_book.h"
#include "workflows/import_employees.h"
#include "workflows/import_holidays.h"
#include "workflows/import_items.h"
#include "workflows/import_parties.h"

#include <QCryptographicHash>

namespace tandem::workflows {

namespace {

FileImported outcomeOf(const BookImported& done, const std::vector<formats::LeftOut>& leftOut)
{
    FileImported outcome{.added = done.entriesAdded, .known = done.entriesKnown};
    for (const formats::LeftOut& one : leftOut)
        outcome.leftOut += one.why.text();
    return outcome;
}

Result<FileImported> importGnucash(Office& office, const QByteArray& bytes, const QByteArray& hash,
                                   ImportMode mode)
{
    TANDEM_TRY(const auto read,
               formats::readGnucash(bytes, formats::OnUnsupported::LeaveOutAndReport));
    TANDEM_TRY(const auto done, importBook(office, read.book, hash, mode));
    return outcomeOf(done, read.leftOut);
}

Result<FileImported> importJournal(Office& office, const QByteArray& bytes, const QByteArray& hash,
                                   ImportMode mode)
{
    TANDEM_TRY(const auto read,
               formats::readLedgerJournal(
                   bytes, {.onUnsupported = formats::OnUnsupported::LeaveOutAndReport,
                           .dialect = formats::JournalDialect::Unstated}));
    TANDEM_TRY(const auto done, importBook(office, read.book, hash, mode));
    return outcomeOf(done, read.report.leftOut);
}

} // namespace

Result<FileImported> importFile(Office& office, FileKind kind, const ImportFile& file,
                                ImportMode mode)
{
    const QByteArray hash = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
    switch (kind) {
    case FileKind::GnucashBook:
        return importGnucash(office, file.bytes, hash, mode);
    case FileKind::LedgerJournal:
        return importJournal(office, file.bytes, hash, mode);
    case FileKind::Parties: {
        TANDEM_TRY(const auto done, importParties(office, {.file = file}, mode));
        return FileImported{done.addedCount, done.knownCount, done.warnings};
    }
    case FileKind::Employees: {
        TANDEM_TRY(const auto done, importEmployees(office, file, mode));
        return FileImported{done.addedCount, done.knownCount};
    }
    case FileKind::Holidays: {
        TANDEM_TRY(const auto done, importHolidays(office, file, mode));
        return FileImported{done.addedCount, done.knownCount};
    }
    case FileKind::Items:
        break;
    }
    TANDEM_TRY(const auto done, importItems(office, file, mode));
    return FileImported{done.made, done.known};
}

} // namespace tandem::workflows
