#pragma once

#include "office/office.h"

namespace tandem {

/// After how many days a backup is overdue, where the company says nothing else.
inline constexpr int backupDaysUsual = 7;
inline constexpr int backupDaysMost = 366;

/// How long ago a copy of the books was made and proven.
struct BackupAge {
    std::optional<Instant> provenAt; ///< Unset: there is no proven backup.
    int daysOld = 0;                 ///< Days since then, or since the books began.
    int daysMax = backupDaysUsual;

    bool isOverdue() const { return daysOld > daysMax; }
};

/// Who may back up may know.
Result<BackupAge> backupAge(Reader& books);

/// After how many days a backup is overdue from now on. Error: backupDaysUnfit.
Result<> setBackupDays(Office& office, int days);

/// Writes down that a copy of the books was made and proven.
Result<> recordBackup(UnitOfWork& work);

/// Tells the session's user that a backup is overdue, if it is, the user may make one, and was not
/// told before without having seen it, or told today; whether it was told now.
Result<bool> remindOfBackup(Office& office);

} // namespace tandem
