#include "workflows/import_file.h"

#include "workflows/import_book.h"
#include "workflows/import_employees.h"
#include "workflows/import_holidays.h"
#include "workflows/import_items.h"
#include "workflows/import_parties.h"
#include "workflows/read_book.h"

namespace tandem::workflows {

namespace {

Result<FileImported> importBooks(Office& office, FileKind kind, const ImportFile& file,
                                 ImportMode mode, const AccountChoices& choices)
{
    TANDEM_TRY(const BookRead read,
               readBook(office, kind, {file},
                        {.onUnsupported = formats::OnUnsupported::LeaveOutAndReport}));
    TANDEM_TRY(const auto done, importBook(office, read.book, read.source, mode, choices));
    FileImported outcome{.added = done.entriesAdded, .known = done.entriesKnown};
    for (const formats::LeftOut& one : read.leftOut)
        outcome.leftOut += one.why.text();
    outcome.proof = done.proof;
    return outcome;
}

} // namespace

Result<FileImported> importFile(Office& office, FileKind kind, const ImportFile& file,
                                ImportMode mode, const AccountChoices& choices)
{
    if (isBook(kind))
        return importBooks(office, kind, file, mode, choices);
    switch (kind) {
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
    default:
        break;
    }
    TANDEM_TRY(const auto done, importItems(office, file, mode));
    return FileImported{done.made, done.known};
}

} // namespace tandem::workflows
