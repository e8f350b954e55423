#pragma once

#include "office/subject.h"
#include "office/unit_of_work.h"

namespace tandem {

using NoticeId = Id<struct NoticeTag>;

/// A kind of news. Its name is stored; its title is shown before what the notice itself says.
struct NoticeKind {
    const char* name;  ///< "reception.visitor_arrived"
    const char* title; ///< Source text for translate("Notice", ...).
};

/// What users are told of.
namespace notices {

inline constexpr NoticeKind visitorArrived{"reception.visitor_arrived",
                                           QT_TRANSLATE_NOOP("Notice", "Your visitor is here")};
inline constexpr NoticeKind leaveRequested{"hr.leave_requested",
                                           QT_TRANSLATE_NOOP("Notice", "Leave to decide on")};
inline constexpr NoticeKind leaveApproved{"hr.leave_approved",
                                          QT_TRANSLATE_NOOP("Notice", "Leave approved")};
inline constexpr NoticeKind leaveDeclined{"hr.leave_declined",
                                          QT_TRANSLATE_NOOP("Notice", "Leave declined")};
inline constexpr NoticeKind approvalRequested{"office.approval_requested",
                                              QT_TRANSLATE_NOOP("Notice", "To approve")};
inline constexpr NoticeKind approvalGiven{"office.approval_given",
                                          QT_TRANSLATE_NOOP("Notice", "Approved")};
inline constexpr NoticeKind approvalDeclined{"office.approval_declined",
                                             QT_TRANSLATE_NOOP("Notice", "Not approved")};
inline constexpr NoticeKind coverGranted{"office.cover_granted",
                                         QT_TRANSLATE_NOOP("Notice", "You stand in for")};
inline constexpr NoticeKind backupOverdue{"office.backup_overdue",
                                          QT_TRANSLATE_NOOP("Notice", "A backup is overdue")};

} // namespace notices

/// The kind of that name, or nullptr if this version does not know it.
const NoticeKind* noticeKindNamed(const QString& name);

/// Something a user should know of.
struct Notice {
    NoticeId id;
    QString kind;    ///< A NoticeKind's name.
    QString body;    ///< What it is about, as data: a name, a number. Plain text, never empty.
    Subject subject; ///< The record it is about; its id is 0 if there is none.
    Instant createdAt{};
    std::optional<Instant> seenAt{};
};

/// What is said to a user.
struct News {
    const NoticeKind& kind;
    QString body;
    Subject subject{};
};

/// Lets a user know.
Result<NoticeId> notify(UnitOfWork& work, UserId user, const News& news);

/// Lets those users know who work here under that full name; nobody if none does.
Result<> notifyPerson(UnitOfWork& work, const QString& fullName, const News& news);

/// Lets everybody know who has a right by a role, but for the session's user.
Result<> notifyAllWith(UnitOfWork& work, Permission permission, const News& news);

/// What the session's user has not seen yet, the oldest first.
Result<std::vector<Notice>> unseenNotices(Reader& books, int rowsMax);

/// What the session's user was told, the newest first.
Result<std::vector<Notice>> recentNotices(Reader& books, int rowsMax);

/// Says that the session's user has seen a notice; nobody can say it for another.
Result<> markSeen(UnitOfWork& work, NoticeId id);

/// The same of all that is unseen.
Result<> markAllSeen(UnitOfWork& work);

} // namespace tandem
