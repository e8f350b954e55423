#pragma once

#include "backoffice/ledger/approval_rule.h"
#include "office/approval.h"

namespace tandem::workflows {

/// A rule that a request falls under, and how far it is met.
struct ApprovalNeed {
    /// Somebody whom the rule names, and who cannot meet it.
    struct Unfit {
        ledger::Approver approver;
        ledger::ApproverState state;
    };

    ledger::ApprovalRule rule;
    bool isMet = false;         ///< By a yes that was given already.
    QStringList who{};          ///< The user names of those named who can meet it still.
    std::vector<Unfit> unfit{}; ///< Why others who are named cannot.

    /// Whether nobody is left who could say yes: the rule must be changed.
    bool isStuck() const { return !isMet && !rule.approvers.empty() && who.isEmpty(); }
};

/// What a request takes until it is approved, as its reader sees it.
struct ApprovalNeeds {
    std::vector<ApprovalNeed> rules{}; ///< All must be met; empty: whoever may approve decides.
    std::vector<ApprovalSignature> signatures{}; ///< The yes of those who came first.
    /// Why the reader may not say yes, or no; unset: the reader may.
    std::optional<Error> refusesYes{};
    std::optional<Error> refusesNo{};
    bool isLastYes = true; ///< Whether the yes of the reader is all that is missing.
};

/// Reads the needs of many requests: who works here is read once.
class ApprovalNeedsReader {
public:
    static Result<ApprovalNeedsReader> of(Reader& books);

    /// Errors: those of the record that waits.
    Result<ApprovalNeeds> needsOf(const Approval& asked);

private:
    struct Waiting;

    ApprovalNeedsReader(Reader& books, Staff staff, Colleague self);
    Result<Waiting> waitingOn(const Approval& asked);
    ApprovalNeed needOf(const ledger::ApprovalRule& rule, const Approval& asked,
                        const Waiting& waiting, const ApprovalNeeds& all) const;
    std::optional<Error> refusalOfYes(const Approval& asked, const Waiting& waiting,
                                      const ApprovalNeeds& needs) const;
    std::optional<Error> refusalOfNo(const Approval& asked, const ApprovalNeeds& needs) const;

    Reader* m_books;
    Staff m_staff;
    Colleague m_self;
};

/// The needs of one request. Errors: those of the record that waits.
Result<ApprovalNeeds> needsOf(Reader& books, const Approval& asked);

/// Who can meet the rules that are not met: "anna, bert (rule 17)".
QString whoIsMissing(const ApprovalNeeds& needs);

} // namespace tandem::workflows
