#include "workflows/import_file.h"

#include "workflows/import_book.h"
#include "workflows/import_chart.h"
#include "workflows/import_employees.h"
#include "workflows/import_holidays.h"
#include "workflows/import_items.h"
#include "workflows/import_parties.h"
#include "workflows/read_book.h"

namespace tandem::workflows {

namespace {

Result<FileImported> importBooks(Office& office, FileKind kind, const ImportFile& file,
                                 const FileWish& wish)
{
    TANDEM_TRY(const BookRead read,
               readBook(office, kind, {file},
                        {.onUnsupported = formats::OnUnsupported::LeaveOutAndReport}));
    TANDEM_TRY(auto done, importBook(office, read.book, read.source, wish.mode, wish.choices));
    FileImported outcome{.added = done.entriesAdded, .known = done.entriesKnown};
    for (const formats::LeftOut& one : read.leftOut)
        outcome.leftOut += one.why.text();
    outcome.proof = std::move(done.proof);
    outcome.accounts = std::move(done.accounts);
    outcome.partiesAdded = done.partiesAdded;
    outcome.openItemsAdded = done.openItemsAdded;
    outcome.tallies = read.book.tallies;
    return outcome;
}

Result<FileImported> importBalances(Office& office, const ImportFile& file, const FileWish& wish)
{
    // The file itself is taken but once, so the request needs no key.
    TANDEM_TRY(auto done, importOpeningBalances(office, {}, file, wish.on, wish.mode));
    FileImported outcome{.added = done.lines};
    outcome.openItemsAdded = done.openItems;
    outcome.opening = std::move(done.proof);
    return outcome;
}

} // namespace

Result<FileImported> importFile(Office& office, FileKind kind, const ImportFile& file,
                                const FileWish& wish)
{
    if (isBook(kind))
        return importBooks(office, kind, file, wish);
    switch (kind) {
    case FileKind::Chart: {
        TANDEM_TRY(auto done, importChart(office, file, wish.mode));
        FileImported outcome{.added = done.made, .known = done.known};
        outcome.accounts = std::move(done.accounts);
        return outcome;
    }
    case FileKind::OpeningBalances:
        return importBalances(office, file, wish);
    case FileKind::Parties: {
        TANDEM_TRY(const auto done, importParties(office, {.file = file}, wish.mode));
        return FileImported{done.addedCount, done.knownCount, done.warnings};
    }
    case FileKind::Employees: {
        TANDEM_TRY(const auto done, importEmployees(office, file, wish.mode));
        return FileImported{done.addedCount, done.knownCount};
    }
    case FileKind::Holidays: {
        TANDEM_TRY(const auto done, importHolidays(office, file, wish.mode));
        return FileImported{done.addedCount, done.knownCount};
    }
    default:
        break;
    }
    TANDEM_TRY(const auto done, importItems(office, file, wish.mode));
    return FileImported{done.made, done.known};
}

} // namespace tandem::workflows
