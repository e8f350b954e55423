#include "workflows/approval_needs.h"

#include "backoffice/hr/actions.h"
#include "backoffice/ledger/approval_errors.h"
#include "backoffice/ledger/entry_approval.h"
#include "backoffice/settlements/payment_request.h"
#include "office/errors.h"
#include "office/user_errors.h"
#include "workflows/request_payment.h"

#include <algorithm>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using ledger::ApprovalRule;

namespace {

/// What it takes to say yes, and to look at what waits.
struct Rights {
    Permission approve = Permission::Approve;
    std::optional<Permission> conclude{};
    std::optional<Permission> look{};
};

Rights rightsOn(const ApprovalSubject& subject)
{
    if (subject.table == u"leave_request"_s)
        return {.approve = hr::actions::approveLeave.permission};
    if (subject.table == u"entry_draft"_s || subject.table == u"entry"_s)
        return {.conclude = Permission::LedgerPost, .look = Permission::LedgerRead};
    if (subject.table == u"payment_request"_s || subject.table == u"write_off"_s)
        return {.conclude = Permission::SettlementWrite, .look = Permission::SettlementRead};
    return {};
}

Error denied(Permission permission)
{
    return Result<>(fail(tandem::errors::permissionDenied, {nameOf(permission)})).error();
}

Error refused(const ErrorCode& code, const QStringList& arguments = {})
{
    return Result<>(fail(code, arguments)).error();
}

bool hasSigned(const ApprovalNeeds& needs, UserId user)
{
    return std::ranges::find(needs.signatures, user, &ApprovalSignature::user)
           != needs.signatures.end();
}

} // namespace

/// The rules on what waits, and who saved it last.
struct ApprovalNeedsReader::Waiting {
    UserId savedBy{};
    std::vector<ApprovalRule> rules{};
};

ApprovalNeedsReader::ApprovalNeedsReader(Reader& books, Staff staff, Colleague self)
    : m_books(&books)
    , m_staff(std::move(staff))
    , m_self(std::move(self))
{
}

Result<ApprovalNeedsReader> ApprovalNeedsReader::of(Reader& books)
{
    TANDEM_TRY(Staff all, staff(books));
    TANDEM_TRY(Colleague self, sessionColleague(books));
    return ApprovalNeedsReader(books, std::move(all), std::move(self));
}

Result<ApprovalNeedsReader::Waiting> ApprovalNeedsReader::waitingOn(const Approval& asked)
{
    if (asked.subject.table == u"payment_request"_s) {
        TANDEM_TRY(const auto request,
                   settlements::paymentRequestById(
                       *m_books, settlements::PaymentRequestId(asked.subject.id)));
        TANDEM_TRY(auto rules, rulesOn(*m_books, request.payment));
        return Waiting{.savedBy = request.user, .rules = std::move(rules)};
    }
    if (asked.subject.table != u"entry_draft"_s && asked.subject.table != u"entry"_s)
        return Waiting();
    TANDEM_TRY(auto entry, ledger::waitingEntry(*m_books, asked.subject));
    return Waiting{.savedBy = entry.savedBy, .rules = std::move(entry.rules)};
}

ApprovalNeed ApprovalNeedsReader::needOf(const ApprovalRule& rule, const Approval& asked,
                                         const Waiting& waiting, const ApprovalNeeds& all) const
{
    ApprovalNeed need{.rule = rule};
    for (const ApprovalSignature& one : all.signatures) {
        const auto known = std::ranges::find(m_staff.people, one.user, &Colleague::id);
        const bool isKnown = known != m_staff.people.end();
        need.isMet =
            need.isMet || isNamedBy(rule, isKnown ? *known : Colleague{.id = one.user, .name = {}});
    }
    if (need.isMet || rule.approvers.empty())
        return need;
    for (const Colleague& one : m_staff.people)
        if (ledger::mayMeet(rule, one) && one.id != asked.maker && one.id != waiting.savedBy)
            need.who += one.name;
    for (const ledger::Approver& one : rule.approvers)
        if (const auto state = stateOf(rule, one, m_staff); state != ledger::ApproverState::Fit)
            need.unfit.push_back({one, state});
    return need;
}

std::optional<Error> ApprovalNeedsReader::refusalOfYes(const Approval& asked,
                                                       const Waiting& waiting,
                                                       const ApprovalNeeds& needs) const
{
    if (m_self.id == asked.maker || m_self.id == waiting.savedBy)
        return refused(tandem::errors::ownApproval);
    if (hasSigned(needs, m_self.id))
        return refused(tandem::errors::approvalSigned);
    const bool isNamed =
        needs.rules.empty() || std::ranges::any_of(needs.rules, [&](const ApprovalNeed& need) {
            return !need.isMet && isNamedBy(need.rule, m_self);
        });
    if (!isNamed)
        return refused(ledger::errors::approvalOfOthers, {whoIsMissing(needs)});
    return {};
}

/// No is said by who could have said yes to a part of it.
std::optional<Error> ApprovalNeedsReader::refusalOfNo(const Approval& asked,
                                                      const ApprovalNeeds& needs) const
{
    if (m_self.id == asked.maker)
        return refused(tandem::errors::ownApproval);
    const bool isNamed =
        needs.rules.empty() || std::ranges::any_of(needs.rules, [&](const ApprovalNeed& need) {
            return isNamedBy(need.rule, m_self);
        });
    if (!isNamed)
        return refused(ledger::errors::approvalOfOthers, {whoIsMissing(needs)});
    return {};
}

Result<ApprovalNeeds> ApprovalNeedsReader::needsOf(const Approval& asked)
{
    ApprovalNeeds needs;
    const Rights rights = rightsOn(asked.subject);
    const auto lacks = [&](std::optional<Permission> right) {
        return right && !m_self.rights.contains(*right);
    };
    if (asked.state != ApprovalState::Requested)
        needs.refusesYes = needs.refusesNo = refused(tandem::errors::approvalDecided);
    else if (lacks(rights.approve))
        needs.refusesYes = needs.refusesNo = denied(rights.approve);
    else if (lacks(rights.look) && lacks(rights.conclude))
        needs.refusesYes = needs.refusesNo = denied(*rights.look);
    if (needs.refusesYes)
        return needs;
    TANDEM_TRY(needs.signatures, signaturesUnder(*m_books, asked.id));
    TANDEM_TRY(const Waiting waiting, waitingOn(asked));
    for (const ApprovalRule& rule : waiting.rules)
        needs.rules.push_back(needOf(rule, asked, waiting, needs));
    needs.refusesNo = refusalOfNo(asked, needs);
    needs.refusesYes = lacks(rights.conclude) ? std::optional(denied(*rights.conclude))
                                              : refusalOfYes(asked, waiting, needs);
    needs.isLastYes = std::ranges::all_of(needs.rules, [&](const ApprovalNeed& need) {
        return need.isMet || isNamedBy(need.rule, m_self);
    });
    return needs;
}

Result<ApprovalNeeds> needsOf(Reader& books, const Approval& asked)
{
    TANDEM_TRY(auto reader, ApprovalNeedsReader::of(books));
    return reader.needsOf(asked);
}

QString whoIsMissing(const ApprovalNeeds& needs)
{
    QStringList all;
    for (const ApprovalNeed& need : needs.rules)
        if (!need.isMet && !need.rule.approvers.empty())
            all += u"%1 (rule %2)"_s.arg(ledger::namesOf(need.rule.approvers))
                       .arg(need.rule.id.value());
    return all.join(u", "_s);
}

} // namespace tandem::workflows
