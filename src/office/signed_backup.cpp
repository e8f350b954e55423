#include "office/signed_backup.h"

#include "office/actions.h"

namespace tandem {

Result<SignedBackup> makeSignedBackup(const Office& office, const Door& door,
                                      const Witness& witness, const QString& file)
{
    if (!office.allows(actions::makeBackup))
        return fail(errors::permissionDenied, {nameOf(actions::makeBackup.permission)});
    TANDEM_TRY(Anchor anchor,
               setAnchor(door, witness, AnchorReason::Backup, office.session().user));
    TANDEM_TRY(BackupMade copy, backupBooks(door.database, file));
    return SignedBackup{std::move(copy), std::move(anchor)};
}

} // namespace tandem
