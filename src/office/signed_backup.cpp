#include "office/signed_backup.h"

#include "data/errors.h"

#include <QFileInfo>

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

Result<> checkBackup(const QString& backup)
{
    return checkCompanyFile(backup);
}

Result<> restoreIntoNew(const QString& backup, const QString& file)
{
    if (QFileInfo::exists(file))
        return fail(errors::fileExists, {file});
    TANDEM_CHECK(restoreBackup(backup, file));
    return {};
}

} // namespace tandem
