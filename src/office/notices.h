#pragma once

#include "office/unit_of_work.h"

namespace tandem {

using NoticeId = Id<struct NoticeTag>;

/// Something a user should know of.
struct Notice {
    NoticeId id;
    QString kind; ///< "reception.visitor_arrived"
    QString body; ///< Plain text.
    Instant createdAt{};
};

/// Lets a user know.
Result<NoticeId> notify(UnitOfWork& work, UserId user, const QString& kind, const QString& body);

/// What the session's user has not seen yet, the oldest first.
Result<std::vector<Notice>> unseenNotices(Reader& books, int rowsMax);

/// Says that the session's user has seen a notice; nobody can say it for another.
Result<> markSeen(UnitOfWork& work, NoticeId id);

} // namespace tandem
