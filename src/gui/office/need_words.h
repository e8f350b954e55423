#pragma once

#include "workflows/approval_needs.h"

#include <QCoreApplication>

namespace tandem::gui {

/// What the window says of who approves, and of what a request still takes.
class NeedWords {
    Q_DECLARE_TR_FUNCTIONS(NeedWords)

public:
    /// "anna", "Role manager".
    static QString of(const ledger::Approver& approver);

    /// Why somebody who is named cannot approve: "bert may no longer work here".
    static QString whyNot(const ledger::Approver& approver, ledger::ApproverState state);

    /// Who approves by a rule: "anna, Role manager", or that it is whoever may.
    static QString whoApproves(const ledger::ApprovalRule& rule);

    /// What is wrong with whom a rule names, and how to mend it; empty if nothing is.
    static QString whatToMend(const ledger::ApprovalRule& rule, const Staff& staff);

    /// Whose yes is missing, in a few words: "anna or bert; cora". Empty if the reader may not
    /// know.
    static QString whoIsMissing(const workflows::ApprovalNeeds& needs);

    /// Each rule with what was said and what is missing, one a line; empty if no rule names
    /// anybody.
    static QString allOf(const workflows::ApprovalNeeds& needs);
};

} // namespace tandem::gui
