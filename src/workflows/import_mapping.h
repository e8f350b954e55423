#pragma once

#include "office/unit_of_work.h"
#include "workflows/import_table.h"

namespace tandem::workflows {

/// What can be seen of imports.
namespace actions {

inline constexpr View savedMappings{"import.saved_mappings", Permission::Import,
                                    QT_TRANSLATE_NOOP("View", "Saved mappings")};

} // namespace actions

/// What a file holds that is imported. Each kind has a saved mapping of its own.
enum class ImportKind {
    Accounts,
    Parties,
    Employees,
    Items,
    Stock,
    Orders,
    OrderLines,
    OrdersWithLines
};

/// Reads a file of one kind of import: by the mapping that comes with it; else by the
/// saved one, if the file has all its columns; else as its columns are recognised.
///
/// A saved mapping that was recognised gives way where this file has columns for more fields.
/// Errors: those of ImportTable::read.
Result<ImportTable> readImport(Reader& books, ImportKind kind, const ImportFile& file,
                               std::span<const formats::WantedColumn> wanted);

/// Keeps the mapping that was used for the next file of its kind. One that was recognised never
/// takes the place of one that somebody gave: it can be found again.
Result<> saveMapping(UnitOfWork& work, ImportKind kind, const UsedMapping& used);

} // namespace tandem::workflows
