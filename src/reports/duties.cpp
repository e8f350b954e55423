#include "reports/duties.h"

#include "backoffice/ledger/approval_rule.h"
#include "office/roles.h"
#include "office/users.h"

#include <algorithm>
#include <array>

namespace tandem::reports {

namespace {

using ledger::ApprovalRule;

constexpr int pageRows = 500;
constexpr std::array makes{Permission::LedgerPost, Permission::SettlementWrite,
                           Permission::PurchaseWrite, Permission::HrWrite};

/// Whether rules leave the approving of what a right makes to a user, and which of them name this
/// user for it. Where no rule says anything, whoever may approve does.
struct Approving {
    bool isOpen = true;
    QStringList rules{};
};

Approving approvingOf(const std::vector<ApprovalRule>& rules, Permission right,
                      const Colleague& user)
{
    Approving all;
    bool isRuled = false;
    bool isNamed = false;
    for (const ApprovalRule& rule : rules) {
        if (ledger::rightToConclude(rule.subject) != right)
            continue;
        isRuled = true;
        if (!isNamedBy(rule, user))
            continue;
        isNamed = true;
        if (!rule.approvers.empty())
            all.rules += QString::number(rule.id.value());
    }
    all.isOpen = !isRuled || isNamed;
    return all;
}

} // namespace

Result<std::vector<SharedDuty>> sharedDuties(Reader& books)
{
    std::vector<SharedDuty> all;
    TANDEM_TRY(const auto rules, ledger::approvalRules(books));
    TANDEM_TRY(const Staff people, staff(books));
    QString after;
    while (true) {
        TANDEM_TRY(const auto page, users(books, after, pageRows));
        for (const User& user : page) {
            TANDEM_TRY(const Permissions rights, permissionsOf(books, user.id));
            after = user.name;
            if (!rights.contains(Permission::Approve))
                continue;
            const auto colleague = std::ranges::find(people.people, user.id, &Colleague::id);
            if (colleague == people.people.end())
                continue;
            for (const Permission right : makes) {
                const Approving approving = approvingOf(rules, right, *colleague);
                if (rights.contains(right) && approving.isOpen)
                    all.push_back({.userName = user.name,
                                   .fullName = user.fullName,
                                   .roles = user.roles,
                                   .makes = right,
                                   .rules = approving.rules});
            }
        }
        if (page.size() < pageRows)
            return all;
    }
}

} // namespace tandem::reports
