#include "office/signed_backup.h"

#include "data/errors.h"
#include "office/actions.h"
#include "office/backup_age.h"

#include <QFileInfo>

namespace tandem {

Result<SignedBackup> makeSignedBackup(Office& office, const Door& door, const Witness& witness,
                                      const QString& file, const Progress& progress)
{
    if (!office.allows(actions::makeBackup))
        return fail(errors::permissionDenied, {nameOf(actions::makeBackup.permission)});
    TANDEM_TRY(Anchor anchor,
               setAnchor(door, witness, AnchorReason::Backup, office.session().user));
    TANDEM_TRY(BackupMade copy, backupBooks(door.database, file, progress));
    TANDEM_CHECK(office.change(actions::makeBackup, &recordBackup));
    return SignedBackup{std::move(copy), std::move(anchor)};
}

Result<> checkBackup(const QString& backup, const Progress& progress)
{
    return checkCompanyFile(backup, progress);
}

Result<> restoreIntoNew(const QString& backup, const QString& file, const Progress& progress)
{
    if (QFileInfo::exists(file))
        return fail(errors::fileExists, {file});
    TANDEM_CHECK(restoreBackup(backup, file, progress));
    return {};
}

} // namespace tandem
