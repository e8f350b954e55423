#include "backoffice/ledger/approval_errors.h"
#include "backoffice/ledger/approval_rule.h"
#include "base/check.h"
#include "office/user_errors.h"

#include <algorithm>
#include <set>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView rolePrefix("role:");

bool has(const Colleague& one, RoleId role)
{
    return std::ranges::find(one.roles, role) != one.roles.end();
}

bool hasRights(RuledSubject subject, const Colleague& one)
{
    return one.isActive && one.rights.contains(Permission::Approve)
           && one.rights.contains(rightToConclude(subject));
}

} // namespace

Permission rightToConclude(RuledSubject subject)
{
    return subject == RuledSubject::Entry ? Permission::LedgerPost : Permission::SettlementWrite;
}

bool isNamedBy(const ApprovalRule& rule, const Colleague& one)
{
    return rule.approvers.empty()
           || std::ranges::any_of(rule.approvers, [&](const Approver& approver) {
                  return approver.user.isSet() ? approver.user == one.id : has(one, approver.role);
              });
}

bool mayMeet(const ApprovalRule& rule, const Colleague& one)
{
    return hasRights(rule.subject, one) && isNamedBy(rule, one);
}

ApproverState stateOf(const ApprovalRule& rule, const Approver& approver, const Staff& staff)
{
    if (approver.role.isSet()) {
        if (std::ranges::find(staff.roles, approver.role, &NamedRole::id) == staff.roles.end())
            return ApproverState::Gone;
        const bool isHeld = std::ranges::any_of(staff.people, [&](const Colleague& one) {
            return has(one, approver.role) && hasRights(rule.subject, one);
        });
        return isHeld ? ApproverState::Fit : ApproverState::Unheld;
    }
    const auto one = std::ranges::find(staff.people, approver.user, &Colleague::id);
    if (one == staff.people.end())
        return ApproverState::Gone;
    if (!one->isActive)
        return ApproverState::Inactive;
    return hasRights(rule.subject, *one) ? ApproverState::Fit : ApproverState::WithoutRight;
}

Result<std::vector<UserId>> decidersOf(Reader& books, std::span<const ApprovalRule> rules,
                                       UserId maker)
{
    TANDEM_TRY(const Staff all, staff(books));
    std::set<UserId> deciders;
    for (const ApprovalRule& rule : rules) {
        bool isMeetable = rule.approvers.empty();
        for (const Colleague& one : all.people) {
            const bool isDecider = rule.approvers.empty()
                                       ? one.isActive && one.rights.contains(Permission::Approve)
                                       : mayMeet(rule, one);
            if (!isDecider || one.id == maker)
                continue;
            isMeetable = true;
            deciders.insert(one.id);
        }
        if (!isMeetable)
            return fail(errors::nobodyMeetsRule,
                        {QString::number(rule.id.value()), namesOf(rule.approvers)});
    }
    return std::vector<UserId>(deciders.begin(), deciders.end());
}

QString nameOf(ApproverState state)
{
    switch (state) {
    case ApproverState::Fit:
        return u"fit"_s;
    case ApproverState::Inactive:
        return u"inactive"_s;
    case ApproverState::Gone:
        return u"gone"_s;
    case ApproverState::WithoutRight:
        return u"without_right"_s;
    case ApproverState::Unheld:
        return u"unheld"_s;
    }
    return {};
}

Result<Approver> approverWritten(const Staff& staff, const QString& written)
{
    const QString wanted = written.trimmed();
    if (wanted.startsWith(rolePrefix)) {
        const QString name = wanted.mid(rolePrefix.size()).trimmed();
        const auto role = std::ranges::find(staff.roles, name, &NamedRole::name);
        if (role != staff.roles.end())
            return Approver{.role = role->id, .name = role->name};
        QStringList known;
        for (const NamedRole& one : staff.roles)
            known += one.name;
        return fail(tandem::errors::roleUnknown, {name, known.join(u", "_s)}).at(u"approvers"_s);
    }
    const auto user = std::ranges::find(staff.people, wanted.toLower(), &Colleague::name);
    if (user == staff.people.end())
        return fail(tandem::errors::userUnknown, {wanted}).at(u"approvers"_s);
    return Approver{.user = user->id, .name = user->name};
}

QString writtenAs(const Approver& approver)
{
    return approver.role.isSet() ? rolePrefix + approver.name : approver.name;
}

QString namesOf(std::span<const Approver> approvers)
{
    QStringList names;
    for (const Approver& one : approvers)
        names += writtenAs(one);
    return names.join(u", "_s);
}

} // namespace tandem::ledger
