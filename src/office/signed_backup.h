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
/// it gets its name. Errors: permissionDenied, and those of setAnchor and backupBooks.
Result<SignedBackup> makeSignedBackup(const Office& office, const Door& door,
                                      const Witness& witness, const QString& file);

} // namespace tandem
