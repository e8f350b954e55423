#include "backoffice/ledger/lock_exception.h"

#include "backoffice/ledger/errors.h"
#include "office/users.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

LockException exceptionOf(const Row& row)
{
    return {.id = row.id<LockExceptionId>("id"),
            .user = row.id<UserId>("user_id"),
            .userName = row.text("user_name"),
            .from = row.instant("from_ms"),
            .until = row.instant("until_ms"),
            .reason = row.text("reason"),
            .grantedBy = row.text("granted_by_name"),
            .grantedAt = row.instant("granted_at_ms"),
            .revokedAt = row.instantOrNull("revoked_at_ms"),
            .version = row.integer("version")};
}

} // namespace

Result<LockExceptionId> grantLockException(UnitOfWork& work, const LockExceptionDraft& draft)
{
    const QString reason = draft.reason.trimmed();
    if (reason.isEmpty())
        return fail(errors::exceptionReasonMissing).at(u"reason"_s);
    const bool isTooLong = draft.until.ms - draft.from.ms > lockExceptionDaysMax * dayMs;
    if (draft.from >= draft.until || draft.until <= work.now() || isTooLong)
        return fail(errors::exceptionDatesWrong, {QString::number(lockExceptionDaysMax)})
            .at(u"until"_s);
    TANDEM_TRY(const User user, userNamed(work, draft.user));
    TANDEM_TRY(const auto id, work.newId<LockExceptionId>());
    TANDEM_CHECK(
        work.execute(u"ledger.lock_exceptions:insert"_s, {{"id", id},
                                                          {"user_id", user.id},
                                                          {"from_ms", draft.from},
                                                          {"until_ms", draft.until},
                                                          {"reason", reason},
                                                          {"granted_by", work.session().user},
                                                          {"granted_at_ms", work.now()}}));
    return id;
}

Result<> revokeLockException(UnitOfWork& work, LockExceptionId id)
{
    TANDEM_TRY(const int revoked, work.execute(u"ledger.lock_exceptions:revoke"_s,
                                               {{"id", id},
                                                {"revoked_at_ms", work.now()},
                                                {"revoked_by", work.session().user}}));
    if (revoked != 1)
        return fail(errors::exceptionNotFound, {QString::number(id.value())});
    return {};
}

Result<std::vector<LockException>> lockExceptions(Reader& books, int rowsMax)
{
    return books.rows<LockException>(u"ledger.lock_exceptions:all"_s, {{"rows_max", rowsMax}},
                                     &exceptionOf);
}

Result<bool> hasLockException(Reader& books, UserId user)
{
    TANDEM_TRY(const auto found, books.first<bool>(u"ledger.lock_exceptions:in_force"_s,
                                                   {{"user_id", user}, {"now_ms", books.now()}},
                                                   [](const Row&) { return true; }));
    return found.has_value();
}

} // namespace tandem::ledger
