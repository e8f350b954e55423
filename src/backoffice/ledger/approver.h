#pragma once

#include "office/staff.h"

namespace tandem::ledger {

/// Who approves by a rule: one user, or everybody who has a role. One of the two is set.
struct Approver {
    UserId user{};
    RoleId role{};
    QString name; ///< Of the user or the role, when it was named in the rule.

    friend bool operator==(const Approver&, const Approver&) = default;
};

/// Whether an approver who is named can meet the rule.
enum class ApproverState {
    Fit,
    Inactive,     ///< The user may no longer work here.
    Gone,         ///< There is no such user or role any more.
    WithoutRight, ///< The user may not approve, or not do what is approved.
    Unheld,       ///< Nobody who has the role may.
};

/// "fit", "inactive", "gone", "without_right", "unheld".
QString nameOf(ApproverState state);

/// The user or role that is written "anna" or "role:manager".
/// Errors: tandem::errors::userUnknown, tandem::errors::roleUnknown.
Result<Approver> approverWritten(const Staff& staff, const QString& written);

/// How an approver is written: "anna", "role:manager".
QString writtenAs(const Approver& approver);

} // namespace tandem::ledger
