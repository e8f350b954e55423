#pragma once

#include "office/unit_of_work.h"

namespace tandem::ledger {

using LockExceptionId = Id<struct LockExceptionTag>;

/// One person may post behind the lock dates for a while; behind the irreversible one nobody may.
/// It opens no period that is closed.
struct LockException {
    LockExceptionId id;
    UserId user;
    QString userName;
    Instant from;
    Instant until; ///< Not included.
    QString reason;
    QString grantedBy; ///< A user name.
    Instant grantedAt;
    std::optional<Instant> revokedAt;
    std::int64_t version = 0;

    bool isInForce(Instant at) const { return !revokedAt && from <= at && at < until; }
};

/// What is asked for when an exception is made.
struct LockExceptionDraft {
    QString user; ///< By user name.
    Instant from;
    Instant until; ///< Not included.
    QString reason;
};

/// The longest exception, in days.
inline constexpr int lockExceptionDaysMax = 31;

/// Errors: exceptionReasonMissing, exceptionDatesWrong, tandem::errors::userUnknown.
Result<LockExceptionId> grantLockException(UnitOfWork& work, const LockExceptionDraft& draft);

/// Ends an exception at once. Errors: exceptionNotFound.
Result<> revokeLockException(UnitOfWork& work, LockExceptionId id);

/// The newest first.
Result<std::vector<LockException>> lockExceptions(Reader& books, int rowsMax);

/// Whether one is in force for a user now.
Result<bool> hasLockException(Reader& books, UserId user);

} // namespace tandem::ledger
