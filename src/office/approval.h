#pragma once

#include "office/office.h"

namespace tandem {

using ApprovalId = Id<struct ApprovalTag>;

/// One version of one record, which somebody else must approve. A later version is another one:
/// whatever edits the record voids the approval.
struct ApprovalSubject {
    QString table;
    std::int64_t id = 0;
    std::int64_t version = 0;
};

/// A yes to a request that waits for others besides.
struct ApprovalSignature {
    UserId user;
    QString remark{};
    Instant signedAt{};
};

enum class ApprovalState { Requested, Approved, Declined };

/// A request for a second signature, and what became of it.
struct Approval {
    ApprovalId id;
    ApprovalSubject subject;
    UserId maker;
    QString reason;
    Instant requestedAt;
    ApprovalState state = ApprovalState::Requested;
    UserId checker{}; ///< Unset until it is decided.
    QString remark{};
    std::int64_t version = 0;
};

/// Asks for approval of what the session's user has made, and tells all who may give it.
/// Error: approvalPending.
Result<ApprovalId> requestApproval(UnitOfWork& work, const ApprovalSubject& subject,
                                   const QString& reason);

/// As requestApproval, for a caller who tells those who decide in words of its own.
Result<ApprovalId> openApproval(UnitOfWork& work, const ApprovalSubject& subject,
                                const QString& reason);

/// As requestApproval, telling those alone who may decide.
Result<ApprovalId> requestApproval(UnitOfWork& work, const ApprovalSubject& subject,
                                   const QString& reason, std::span<const UserId> deciders);

/// Takes back the open request for a version that will not be decided any more, if there is one.
Result<> withdrawApproval(UnitOfWork& work, const ApprovalSubject& subject);

/// Decides on what `maker` made, inside the change that draws the conclusion: the open request for
/// it, or one that is written now where none is open. A decision made before stands.
/// Errors: ownApproval, approvalDecided (the other way).
Result<> signApproval(UnitOfWork& work, const ApprovalSubject& subject, UserId maker,
                      ApprovalState decision);

/// Error: approvalUnknown.
Result<Approval> approval(Reader& books, ApprovalId id);

/// Whether somebody approved exactly this version.
Result<bool> isApproved(Reader& books, const ApprovalSubject& subject);

/// Open requests, the oldest first.
Result<std::vector<Approval>> openApprovals(Reader& books, ApprovalId after, int rowsMax);

/// Adds the yes of the session's user to a request that waits for others besides: it stays open.
/// Errors: approvalUnknown, approvalDecided, ownApproval, approvalSigned.
Result<> addSignature(UnitOfWork& work, ApprovalId id, const QString& remark);

/// Who said yes so far to a request that waits for others besides, the first one first.
Result<std::vector<ApprovalSignature>> signaturesUnder(Reader& books, ApprovalId id);

/// Approves or declines a request, as somebody else than its maker, with a remark, and tells the
/// maker. What follows from it is another's business: workflows::decideApproval.
/// Errors: permissionDenied, approvalUnknown, approvalDecided, ownApproval.
Result<> decideApproval(Office& office, ApprovalId id, ApprovalState decision,
                        const QString& remark);

/// The same inside a change that does more, and tells the maker by itself.
Result<> decideApproval(UnitOfWork& work, ApprovalId id, ApprovalState decision,
                        const QString& remark);

} // namespace tandem
