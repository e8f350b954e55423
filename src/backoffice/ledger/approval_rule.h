#pragma once

#include "backoffice/ledger/approver.h"
#include "backoffice/ledger/entry.h"
#include "office/unit_of_work.h"

#include <optional>
#include <span>

namespace tandem::ledger {

using ApprovalRuleId = Id<struct ApprovalRuleTag>;

/// What a rule is about.
enum class RuledSubject { Entry, Payment };

/// Of entries those typed by somebody and those that reverse one; of payments the direction.
enum class RuledKind { Any, Manual, Reversal, In, Out };

/// What waits for a second person before it is booked.
struct ApprovalRule {
    ApprovalRuleId id{};
    RuledSubject subject = RuledSubject::Entry;
    RuledKind kind = RuledKind::Any;
    Money amountFrom;                  ///< In the company's currency; what is at or above it waits.
    AccountId account{};               ///< Only what meets this account; unset: whatever it meets.
    std::vector<Approver> approvers{}; ///< Any of them; empty: whoever may approve.
    std::int64_t version = 0;
};

/// What rules look at. The amount is in the company's currency and not negative; of an entry it is
/// the sum of its debits.
struct RuledFacts {
    RuledSubject subject;
    RuledKind kind;
    Money amount;
    std::span<const AccountId> accounts;
};

/// The rules that make this wait, in their order; all of them must be met.
std::vector<ApprovalRule> rulesFor(std::span<const ApprovalRule> rules, const RuledFacts& facts);

/// What it takes besides the right to approve: whoever approves an entry posts it, and whoever
/// approves a payment makes it.
Permission rightToConclude(RuledSubject subject);

/// Whether this rule names somebody, by name or by a role; one that names nobody means everybody.
bool isNamedBy(const ApprovalRule& rule, const Colleague& one);

/// Whether somebody is named by a rule, and has the rights that it takes.
bool mayMeet(const ApprovalRule& rule, const Colleague& one);

/// Whether an approver of this rule can meet it.
ApproverState stateOf(const ApprovalRule& rule, const Approver& approver, const Staff& staff);

/// Who may approve what these rules make wait: everybody who can meet one of them, but for `maker`.
/// Error: nobodyMeetsRule.
Result<std::vector<UserId>> decidersOf(Reader& books, std::span<const ApprovalRule> rules,
                                       UserId maker);

/// Who is named, in words: "anna, role:manager"; empty if nobody is.
QString namesOf(std::span<const Approver> approvers);

/// The sum of the debits of an entry, in the company's currency.
Money debitSum(std::span<const Line> lines);

/// The stable names, as books store them: "entry", "manual"; "" for any kind.
QString nameOf(RuledSubject subject);
QString nameOf(RuledKind kind);
std::optional<RuledSubject> ruledSubjectNamed(const QString& name);
std::optional<RuledKind> ruledKindNamed(const QString& name);

/// Every rule: those of entries first, the lowest amount first.
Result<std::vector<ApprovalRule>> approvalRules(Reader& books);

/// Makes a rule. Errors: ruleUnfit (a kind of the other subject), accountNotFound,
/// approverInactive, approverWithoutRight, approverGone, approverTwice.
Result<ApprovalRuleId> addApprovalRule(UnitOfWork& work, const ApprovalRule& rule);

/// Changes a rule, which was seen in version `rule.version`.
/// Errors: those of addApprovalRule, ruleNotFound, tandem::errors::changedMeanwhile.
Result<> changeApprovalRule(UnitOfWork& work, const ApprovalRule& rule);

/// Takes a rule away. Errors: ruleNotFound.
Result<> removeApprovalRule(UnitOfWork& work, ApprovalRuleId id);

} // namespace tandem::ledger
