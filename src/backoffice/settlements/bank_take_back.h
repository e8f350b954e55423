#pragma once

#include "backoffice/settlements/bank_statement.h"
#include "base/clock.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// A file of the bank as it was taken in, for one account: all its statements.
struct ImportTaken {
    BankStatementId id; ///< The last of its statements, by which it is named.
    AccountId account;
    QString fileName;
    Instant importedAt;
    int statementCount;
    int lineCount;    ///< Those that no file before it had brought.
    int matchedCount; ///< Of those, how many are explained.
};

/// The files that were taken in, the latest first.
Result<std::vector<ImportTaken>> importsTaken(Reader& books, int rowsMax);

/// The fact that a file was taken back.
struct ImportTakenBack {
    QString fileName;
    int lineCount;          ///< That are in the list no longer.
    QStringList sharedWith; ///< Files taken in later that held some of these lines, too: those are
                            ///< missing now until such a file is imported again.
};

/// Takes a file back that was a mistake: the statements that came with `statement`, in one file and
/// for one account, and the lines they brought leave the bank's list. What was explained and undone
/// goes with its line; the trail keeps all of it. The bank's name for the account, and how its
/// tables are read, are forgotten where no other statement knows them.
/// Errors: importNotFound, importMatched.
Result<ImportTakenBack> takeBackImport(UnitOfWork& work, BankStatementId statement);

} // namespace tandem::settlements
