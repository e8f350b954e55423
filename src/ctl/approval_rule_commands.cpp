#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/approval_rule.h"
#include "backoffice/ledger/errors.h"
#include "ctl/account_words.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/people.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"
#include "reports/actions.h"
#include "reports/duties.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

/// "anna, bert (inactive)".
QString approversText(const ledger::ApprovalRule& rule, const Staff& staff)
{
    QStringList all;
    for (const ledger::Approver& one : rule.approvers) {
        const auto state = ledger::stateOf(rule, one, staff);
        all += state == ledger::ApproverState::Fit
                   ? ledger::writtenAs(one)
                   : u"%1 (%2)"_s.arg(ledger::writtenAs(one), ledger::nameOf(state));
    }
    return all.join(u", "_s);
}

/// How a rule is mended of which somebody cannot approve.
void sayWhatToMend(const Context& context, const ledger::ApprovalRule& rule, const Staff& staff)
{
    for (const ledger::Approver& one : rule.approvers)
        if (ledger::stateOf(rule, one, staff) != ledger::ApproverState::Fit)
            context.say(u"Rule %1: %2 cannot approve (%3). Name others: tandemctl approval "
                        "change-rule %1 --approver NAME"_s.arg(
                            QString::number(rule.id.value()), ledger::writtenAs(one),
                            ledger::nameOf(ledger::stateOf(rule, one, staff))));
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    std::map<AccountId, QString> codes{{AccountId(), QString()}};
    Staff people;
    TANDEM_TRY(const auto rules,
               office->read(ledger::actions::approvalRules,
                            [&](Reader& books) -> Result<std::vector<ledger::ApprovalRule>> {
                                TANDEM_TRY(const auto accounts, ledger::accounts(books));
                                for (const ledger::Account& account : accounts)
                                    codes[account.id] = account.code;
                                TANDEM_TRY(people, staff(books));
                                return ledger::approvalRules(books);
                            }));
    Listing listing = context.list(
        {{"id", right}, {"for"}, {"type"}, {"from", right}, {"account"}, {"approvers"}});
    for (const ledger::ApprovalRule& rule : rules)
        listing.add({rule.id.value(), nameOf(rule.subject), nameOf(rule.kind), rule.amountFrom,
                     codes[rule.account], approversText(rule, people)});
    listing.end();
    for (const ledger::ApprovalRule& rule : rules)
        sayWhatToMend(context, rule, people);
    return ExitCode::Done;
}

Result<ledger::ApprovalRule> ruleGiven(const Context& context, const QString& subject,
                                       Reader& books)
{
    const auto wanted = ledger::ruledSubjectNamed(subject);
    if (!wanted)
        return fail(errors::wordUnknown, {subject, u"entry, payment"_s});
    const QString kind = context.value("type");
    const auto type = ledger::ruledKindNamed(kind);
    if (!type)
        return fail(errors::wordUnknown, {kind, u"manual, reversal, in, out"_s}).at(u"type"_s);
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(const Decimal from, Decimal::parse(context.value("from", u"0"_s)));
    ledger::ApprovalRule rule{
        .subject = *wanted, .kind = *type, .amountFrom = Money::zero(whose.currency)};
    TANDEM_TRY(rule.amountFrom, Money::exactFrom(from, whose.currency));
    if (context.has("account")) {
        TANDEM_TRY(const auto account, accountOfCode(books, context.value("account")));
        rule.account = account.id;
    }
    if (context.has("approver")) {
        TANDEM_TRY(const Staff people, staff(books));
        for (const QString& one : context.value("approver").split(u',', Qt::SkipEmptyParts)) {
            TANDEM_TRY(auto approver, ledger::approverWritten(people, one));
            rule.approvers.push_back(std::move(approver));
        }
    }
    return rule;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(const QString subject, argumentAt(context, 0, u"entry or payment"_s));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto id,
               office->change(ledger::actions::changeApprovalRules,
                              [&](UnitOfWork& work) -> Result<ledger::ApprovalRuleId> {
                                  TANDEM_TRY(const auto rule, ruleGiven(context, subject, work));
                                  return ledger::addApprovalRule(work, rule);
                              }));
    Listing listing = context.list({{"id", right}});
    listing.add({id.value()});
    return ExitCode::Done;
}

/// What is not given stays as it is.
Result<ledger::ApprovalRule> ruleChanged(const Context& context, std::int64_t id, Reader& books)
{
    TANDEM_TRY(const auto all, ledger::approvalRules(books));
    const auto before =
        std::ranges::find(all, ledger::ApprovalRuleId(id), &ledger::ApprovalRule::id);
    if (before == all.end())
        return fail(ledger::errors::ruleNotFound, {QString::number(id)});
    TANDEM_TRY(ledger::ApprovalRule rule,
               ruleGiven(context, ledger::nameOf(before->subject), books));
    rule.id = before->id;
    rule.version = before->version;
    if (!context.has("from"))
        rule.amountFrom = before->amountFrom;
    if (!context.has("type"))
        rule.kind = before->kind;
    if (!context.has("account"))
        rule.account = before->account;
    if (!context.has("approver"))
        rule.approvers = before->approvers;
    return rule;
}

Result<ExitCode> change(Context& context)
{
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of a rule"_s));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(
        office->change(ledger::actions::changeApprovalRules, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const auto rule, ruleChanged(context, id, work));
            return ledger::changeApprovalRule(work, rule);
        }));
    context.say(u"Rule %1 is changed."_s.arg(id));
    return ExitCode::Done;
}

Result<ExitCode> remove(Context& context)
{
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of a rule"_s));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(ledger::actions::changeApprovalRules, [&](UnitOfWork& work) {
        return ledger::removeApprovalRule(work, ledger::ApprovalRuleId(id));
    }));
    context.say(u"Rule %1 is gone."_s.arg(id));
    return ExitCode::Done;
}

Result<ExitCode> duties(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto all, office->read(reports::actions::sharedDuties, [](Reader& books) {
        return reports::sharedDuties(books);
    }));
    Listing listing =
        context.list({{"user"}, {"full_name"}, {"roles"}, {"makes"}, {"approves"}, {"rules"}});
    for (const reports::SharedDuty& one : all)
        listing.add({one.userName, one.fullName, one.roles.join(u", "_s), nameOf(one.makes),
                     nameOf(Permission::Approve), one.rules.join(u", "_s)});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> approvalRuleCommands()
{
    return {
        {"approval", "rules", "", "list what waits for a second person", {}, Books::Open, &list},
        {"approval",
         "add-rule",
         "entry|payment",
         "let entries or payments wait for a second person",
         {{"from", "AMOUNT", "from this amount on, in the company's currency (default: 0)"},
          {"type", "TYPE", "of entries manual or reversal, of payments in or out"},
          {"account", "CODE", "only what meets this account"},
          {"approver", "USER|role:NAME,...", "any of these approves (default: who may approve)"}},
         Books::Open,
         &add},
        {"approval",
         "change-rule",
         "ID",
         "change such a rule; what is not given stays",
         {{"from", "AMOUNT", "from this amount on, in the company's currency"},
          {"type", "TYPE", "of entries manual or reversal, of payments in or out"},
          {"account", "CODE", "only what meets this account"},
          {"approver", "USER|role:NAME,...", "any of these approves; empty: who may approve"}},
         Books::Open,
         &change},
        {"approval", "remove-rule", "ID", "take such a rule away", {}, Books::Open, &remove},
        {"report", "duties", "", "list who could both make and approve", {}, Books::Open, &duties}};
}

} // namespace tandem::ctl
