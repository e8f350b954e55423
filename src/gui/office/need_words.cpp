#include "gui/office/need_words.h"

#include "gui/office/permission_words.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;
using ledger::ApproverState;
using workflows::ApprovalNeed;

QString NeedWords::of(const ledger::Approver& approver)
{
    return approver.role.isSet() ? tr("Role %1").arg(roleWords(approver.name)) : approver.name;
}

QString NeedWords::whyNot(const ledger::Approver& approver, ApproverState state)
{
    const QString who = of(approver);
    switch (state) {
    case ApproverState::Inactive:
        return tr("%1 may no longer work here").arg(who);
    case ApproverState::Gone:
        return tr("%1 is not there any more").arg(who);
    case ApproverState::WithoutRight:
        return tr("%1 lacks the rights").arg(who);
    case ApproverState::Unheld:
        return tr("%1: nobody with this role has the rights").arg(who);
    case ApproverState::Fit:
        break;
    }
    return who;
}

QString NeedWords::whoApproves(const ledger::ApprovalRule& rule)
{
    QStringList names;
    for (const ledger::Approver& one : rule.approvers)
        names += of(one);
    return names.isEmpty() ? tr("Whoever may approve") : names.join(u", "_s);
}

QString NeedWords::whatToMend(const ledger::ApprovalRule& rule, const Staff& staff)
{
    QStringList wrong;
    for (const ledger::Approver& one : rule.approvers)
        if (const auto state = ledger::stateOf(rule, one, staff); state != ApproverState::Fit)
            wrong += whyNot(one, state);
    if (wrong.isEmpty())
        return {};
    return tr("%1. Change the rule and choose somebody else, or give them what is missing under "
              "Users.")
        .arg(wrong.join(u"; "_s));
}

QString NeedWords::whoIsMissing(const workflows::ApprovalNeeds& needs)
{
    QStringList all;
    for (const ApprovalNeed& need : needs.rules) {
        if (need.isMet || need.rule.approvers.empty())
            continue;
        const QString who = need.isStuck() ? tr("nobody") : need.who.join(tr(" or "));
        if (!all.contains(who))
            all += who;
    }
    const bool isKnown = !needs.refusesYes || !needs.rules.empty();
    return all.isEmpty() && isKnown ? tr("Whoever may approve") : all.join(u"; "_s);
}

QString NeedWords::allOf(const workflows::ApprovalNeeds& needs)
{
    QStringList lines;
    for (const ApprovalNeed& need : needs.rules) {
        if (need.rule.approvers.empty())
            continue;
        const QString number = QString::number(need.rule.id.value());
        QStringList why;
        for (const ApprovalNeed::Unfit& one : need.unfit)
            why += whyNot(one.approver, one.state);
        if (need.isMet)
            lines += tr("Rule %1 is met.").arg(number);
        else if (!need.isStuck())
            lines += tr("Rule %1 waits for %2.").arg(number, need.who.join(tr(" or ")));
        else if (why.isEmpty())
            lines += tr("Rule %1 can be met by nobody: who is named made this or changed it. "
                        "Change the rule under Settings, Approval rules.")
                         .arg(number);
        else
            lines += tr("Rule %1 can be met by nobody: %2. Change the rule under Settings, "
                        "Approval rules.")
                         .arg(number, why.join(u"; "_s));
    }
    return lines.join(u'\n');
}

} // namespace tandem::gui
