#pragma once

#include "data/backup.h"
#include "office/anchor.h"

namespace tandem {

/// A backup, and the anchor that was set just before: what the copy is held to.
struct SignedBackup {
    BackupMade copy;
    Anchor anchor;
};

/// Signs the heads of the chains, then copies the books; the copy is read again and checked before
/// it gets its name, and the books keep when that was. Errors: permissionDenied, and those of
/// setAnchor and backupBooks.
Result<SignedBackup> makeSignedBackup(Office& office, const Door& door, const Witness& witness,
                                      const QString& file, const Progress& progress = {});

/// Whether a backup is whole: every page, index and reference of it is read.
/// Errors: those of checkCompanyFile.
Result<> checkBackup(const QString& backup, const Progress& progress = {});

/// Puts a checked copy of a backup into a new company file; the books in use stay as they are.
/// Errors: fileExists, and those of restoreBackup.
Result<> restoreIntoNew(const QString& backup, const QString& file, const Progress& progress = {});

} // namespace tandem
