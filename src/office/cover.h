#pragma once

#include "office/office.h"

namespace tandem {

using CoverId = Id<struct CoverTag>;

/// One user stands in for another: with the absent one's duties of one half of the company.
struct Cover {
    CoverId id;
    UserId standIn;
    QString standInName;
    UserId absent;
    QString absentName;
    Half half; ///< Never Management: users and approvals are not handed over.
    Instant from;
    Instant until; ///< Not included.
    QString reason;
    std::optional<Instant> revokedAt;
    std::int64_t version = 0;
};

/// What is asked for when somebody is to stand in.
struct CoverDraft {
    QString standIn; ///< By user name.
    QString absent;  ///< By user name.
    Half half = Half::FrontOffice;
    Instant from;
    Instant until; ///< Not included.
    QString reason;
};

/// Lets one user stand in for another.
/// Errors: permissionDenied, reasonMissing, coverDatesWrong, userUnknown, coverOfOneself,
/// coverOverlaps.
Result<CoverId> grantCover(Office& office, const CoverDraft& draft);

/// Ends a cover at once; who is signed in with it loses it at the next sign-in.
/// Errors: permissionDenied, coverUnknown.
Result<> revokeCover(Office& office, CoverId id);

/// All covers, the newest first; a page before `before` (unset: from the newest).
Result<std::vector<Cover>> covers(Reader& books, CoverId before, int rowsMax);

/// Adds to a session what its user may do for another: the cover in force, or the next one of this
/// day. Office applies it only between its two instants.
Result<> addCover(Reader& books, Session& session);

/// "front_office" or "back_office", and back.
QString halfName(Half half);
std::optional<Half> halfNamed(const QString& name);

} // namespace tandem
