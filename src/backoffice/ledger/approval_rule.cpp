#include "backoffice/ledger/approval_rule.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/approval_errors.h"
#include "backoffice/ledger/errors.h"
#include "base/check.h"
#include "office/company.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

using RuleApproverId = Id<struct RuleApproverTag>;

struct KindName {
    RuledKind kind;
    const char* name;
};

constexpr std::array kindNames{KindName{RuledKind::Any, ""}, KindName{RuledKind::Manual, "manual"},
                               KindName{RuledKind::Reversal, "reversal"},
                               KindName{RuledKind::In, "in"}, KindName{RuledKind::Out, "out"}};

bool fits(RuledSubject subject, RuledKind kind)
{
    if (kind == RuledKind::Any)
        return true;
    const bool isOfEntry = kind == RuledKind::Manual || kind == RuledKind::Reversal;
    return isOfEntry == (subject == RuledSubject::Entry);
}

/// Everybody who is named can do it. A role may wait for its first user.
Result<> checkApprovers(Reader& books, const ApprovalRule& rule)
{
    if (rule.approvers.empty())
        return {};
    TANDEM_TRY(const Staff all, staff(books));
    for (auto one = rule.approvers.begin(); one != rule.approvers.end(); ++one) {
        const QString name = writtenAs(*one);
        const bool isTwice = std::any_of(rule.approvers.begin(), one, [&](const Approver& before) {
            return before.user == one->user && before.role == one->role;
        });
        if (isTwice)
            return fail(errors::approverTwice, {name}).at(u"approvers"_s);
        switch (stateOf(rule, *one, all)) {
        case ApproverState::Gone:
            return fail(errors::approverGone, {name}).at(u"approvers"_s);
        case ApproverState::Inactive:
            return fail(errors::approverInactive, {name}).at(u"approvers"_s);
        case ApproverState::WithoutRight:
            return fail(errors::approverWithoutRight,
                        {name, tandem::nameOf(Permission::Approve),
                         tandem::nameOf(rightToConclude(rule.subject))})
                .at(u"approvers"_s);
        case ApproverState::Fit:
        case ApproverState::Unheld:
            break;
        }
    }
    return {};
}

Result<> check(Reader& books, const ApprovalRule& rule)
{
    if (!fits(rule.subject, rule.kind))
        return fail(errors::ruleUnfit, {nameOf(rule.kind), nameOf(rule.subject)}).at(u"kind"_s);
    if (rule.amountFrom.isNegative())
        return fail(errors::ruleAmountNegative).at(u"amountFrom"_s);
    if (rule.account.isSet())
        TANDEM_CHECK(accountById(books, rule.account));
    return checkApprovers(books, rule);
}

/// Every rule, without whom it names.
Result<std::vector<ApprovalRule>> rulesAlone(Reader& books, const Currency& currency)
{
    return books.rows<ApprovalRule>(u"ledger.approval_rules:all"_s, {}, [&](const Row& row) {
        const auto subject = ruledSubjectNamed(row.text("subject"));
        const auto kind = ruledKindNamed(row.text("kind"));
        require(subject && kind, "a rule is about known things");
        return ApprovalRule{.id = row.id<ApprovalRuleId>("id"),
                            .subject = *subject,
                            .kind = *kind,
                            .amountFrom = row.money("amount_from_minor", currency),
                            .account = row.idOrUnset<AccountId>("account_id"),
                            .version = row.integer("version")};
    });
}

Result<> insertApprovers(UnitOfWork& work, ApprovalRuleId rule,
                         const std::vector<Approver>& approvers)
{
    for (const Approver& one : approvers) {
        TANDEM_TRY(const auto id, work.newId<RuleApproverId>());
        TANDEM_CHECK(work.execute(u"ledger.approval_rules:insert_approver"_s,
                                  {{"id", id},
                                   {"approval_rule_id", rule},
                                   Param::orNull("user_id", one.user),
                                   Param::orNull("role_id", one.role),
                                   {"name", one.name}}));
    }
    return {};
}

Result<> removeApprovers(UnitOfWork& work, ApprovalRuleId rule)
{
    TANDEM_CHECK(
        work.execute(u"ledger.approval_rules:remove_approvers"_s, {{"approval_rule_id", rule}}));
    return {};
}

} // namespace

std::vector<ApprovalRule> rulesFor(std::span<const ApprovalRule> rules, const RuledFacts& facts)
{
    std::vector<ApprovalRule> all;
    std::ranges::copy_if(rules, std::back_inserter(all), [&](const ApprovalRule& rule) {
        return rule.subject == facts.subject
               && (rule.kind == RuledKind::Any || rule.kind == facts.kind)
               && facts.amount >= rule.amountFrom
               && (!rule.account.isSet()
                   || std::ranges::find(facts.accounts, rule.account) != facts.accounts.end());
    });
    return all;
}

Money debitSum(std::span<const Line> lines)
{
    require(!lines.empty(), "an entry has lines");
    Money sum = Money::zero(lines.front().base.currency());
    for (const Line& line : lines)
        if (!line.base.isNegative())
            sum += line.base;
    return sum;
}

QString nameOf(RuledSubject subject)
{
    return subject == RuledSubject::Entry ? u"entry"_s : u"payment"_s;
}

QString nameOf(RuledKind kind)
{
    const auto* found = std::ranges::find(kindNames, kind, &KindName::kind);
    require(found != kindNames.end(), "every kind has a name");
    return QString::fromLatin1(found->name);
}

std::optional<RuledSubject> ruledSubjectNamed(const QString& name)
{
    if (name == u"entry"_s)
        return RuledSubject::Entry;
    return name == u"payment"_s ? std::optional(RuledSubject::Payment) : std::nullopt;
}

std::optional<RuledKind> ruledKindNamed(const QString& name)
{
    const auto* found = std::ranges::find_if(
        kindNames, [&](const KindName& kind) { return name == QLatin1StringView(kind.name); });
    return found == kindNames.end() ? std::nullopt : std::optional(found->kind);
}

Result<std::vector<ApprovalRule>> approvalRules(Reader& books)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(auto rules, rulesAlone(books, whose.currency));
    if (rules.empty())
        return rules;
    TANDEM_CHECK(books.each(u"ledger.approval_rules:approvers"_s, {}, [&](const Row& row) {
        const auto rule =
            std::ranges::find(rules, row.id<ApprovalRuleId>("approval_rule_id"), &ApprovalRule::id);
        require(rule != rules.end(), "an approver is one of a rule");
        rule->approvers.push_back({.user = row.idOrUnset<UserId>("user_id"),
                                   .role = row.idOrUnset<RoleId>("role_id"),
                                   .name = row.text("name")});
    }));
    return rules;
}

Result<ApprovalRuleId> addApprovalRule(UnitOfWork& work, const ApprovalRule& rule)
{
    TANDEM_CHECK(check(work, rule));
    const QString subject = nameOf(rule.subject);
    const QString kind = nameOf(rule.kind);
    TANDEM_TRY(const auto id, work.newId<ApprovalRuleId>());
    TANDEM_CHECK(work.execute(u"ledger.approval_rules:insert"_s,
                              {{"id", id},
                               {"subject", subject},
                               {"kind", kind},
                               {"amount_from_minor", rule.amountFrom},
                               Param::orNull("account_id", rule.account)}));
    TANDEM_CHECK(insertApprovers(work, id, rule.approvers));
    return id;
}

Result<> changeApprovalRule(UnitOfWork& work, const ApprovalRule& rule)
{
    TANDEM_CHECK(check(work, rule));
    TANDEM_TRY(const auto all, approvalRules(work));
    if (std::ranges::find(all, rule.id, &ApprovalRule::id) == all.end())
        return fail(errors::ruleNotFound, {QString::number(rule.id.value())});
    const QString subject = nameOf(rule.subject);
    const QString kind = nameOf(rule.kind);
    TANDEM_CHECK(
        work.save(u"ledger.approval_rules:update"_s, {{"id", rule.id},
                                                      {"version", rule.version},
                                                      {"subject", subject},
                                                      {"kind", kind},
                                                      {"amount_from_minor", rule.amountFrom},
                                                      Param::orNull("account_id", rule.account)}));
    TANDEM_CHECK(removeApprovers(work, rule.id));
    return insertApprovers(work, rule.id, rule.approvers);
}

Result<> removeApprovalRule(UnitOfWork& work, ApprovalRuleId id)
{
    TANDEM_CHECK(removeApprovers(work, id));
    TANDEM_TRY(const int removed, work.execute(u"ledger.approval_rules:remove"_s, {{"id", id}}));
    if (removed == 0)
        return fail(errors::ruleNotFound, {QString::number(id.value())});
    return {};
}

} // namespace tandem::ledger
