#include "backoffice/settlements/actions.h"
#include "ctl/accounting_arguments.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/settlement_words.h"
#include "ctl/trade_arguments.h"
#include "workflows/check_credit.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using settlements::CreditStanding;

namespace {

constexpr auto right = Column::Align::Right;
constexpr int customersMax = 10'000;

QString limitText(const std::optional<Money>& limit)
{
    return limit ? limit->toDecimal().toString() : u"none"_s;
}

Result<ExitCode> print(Context& context, Office& office, PartyId only)
{
    Listing rows = context.list({{"party"},
                                 {"limit", right},
                                 {"own"},
                                 {"receivables", right},
                                 {"ordered", right},
                                 {"exposure", right},
                                 {"left", right},
                                 {"hold"}});
    TANDEM_CHECK(office.read(settlements::actions::credit, [&](Reader& books) -> Result<bool> {
        std::vector<PartyId> parties{only};
        if (!only.isSet()) {
            TANDEM_TRY(parties, settlements::customersWithCredit(books, customersMax));
        }
        for (const PartyId party : parties) {
            TANDEM_TRY(const QString label, partyLabel(books, party));
            TANDEM_TRY(const CreditStanding one, workflows::creditOf(books, party));
            rows.add({label, limitText(one.limit), one.isOwnLimit, one.receivables, one.ordered,
                      one.exposure(),
                      one.limit ? (*one.limit - one.exposure()).toDecimal().toString() : QString(),
                      one.holdReason});
        }
        return true;
    }));
    return ExitCode::Done;
}

Result<PartyId> customerGiven(Reader& books, const Context& context)
{
    TANDEM_TRY(const QString word, argumentAt(context, 0, u"the code of a customer"_s));
    return partyGiven(books, word);
}

/// Runs `change` on the customer that was named, and shows how it stands then.
template <class Change>
Result<ExitCode> changeOne(Context& context, const Action& action, Change change)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const PartyId customer,
               office->change(action, [&](UnitOfWork& work) -> Result<PartyId> {
                   TANDEM_TRY(const PartyId party, customerGiven(work, context));
                   TANDEM_CHECK(change(work, party));
                   return party;
               }));
    return print(context, *office, customer);
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    if (context.arguments().isEmpty())
        return print(context, *office, {});
    TANDEM_TRY(const PartyId customer,
               office->read(settlements::actions::credit,
                            [&](Reader& books) { return customerGiven(books, context); }));
    return print(context, *office, customer);
}

Result<ExitCode> set(Context& context)
{
    return changeOne(context, settlements::actions::setCreditLimit,
                     [&](UnitOfWork& work, PartyId party) -> Result<> {
                         TANDEM_TRY(const QString word,
                                    argumentAt(context, 1, u"the limit, or default"_s));
                         if (word == u"default"_s)
                             return settlements::setCreditLimit(work, party, std::nullopt);
                         TANDEM_TRY(const Money limit, amountOf(work, word));
                         return settlements::setCreditLimit(work, party, limit);
                     });
}

Result<ExitCode> hold(Context& context)
{
    return changeOne(context, settlements::actions::holdCredit,
                     [&](UnitOfWork& work, PartyId party) {
                         return settlements::holdCredit(work, party, context.value("reason"));
                     });
}

Result<ExitCode> release(Context& context)
{
    return changeOne(
        context, settlements::actions::releaseCredit,
        [](UnitOfWork& work, PartyId party) { return settlements::releaseCredit(work, party); });
}

Result<settlements::CreditPolicy> policyGiven(Reader& books, const Context& context)
{
    TANDEM_TRY(auto policy, settlements::creditPolicy(books));
    if (const QString word = context.value("check"); !word.isEmpty()) {
        const auto check = settlements::creditCheckNamed(word);
        if (!check)
            return fail(errors::wordUnknown, {word, u"off, warn, block"_s}).at(u"check"_s);
        policy.check = *check;
    }
    const QString limit = context.value("default");
    if (limit == u"none"_s) {
        policy.defaultLimit.reset();
    } else if (!limit.isEmpty()) {
        TANDEM_TRY(policy.defaultLimit, amountOf(books, limit));
    }
    return policy;
}

Result<ExitCode> policy(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto wanted, office->read(settlements::actions::credit, [&](Reader& books) {
        return policyGiven(books, context);
    }));
    if (!context.value("check").isEmpty() || !context.value("default").isEmpty())
        TANDEM_CHECK(
            office->change(settlements::actions::changeCreditPolicy, [&](UnitOfWork& work) {
                return settlements::setCreditPolicy(work, wanted);
            }));
    Listing rows = context.list({{"check"}, {"default_limit", right}});
    rows.add({nameOf(wanted.check), limitText(wanted.defaultLimit)});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> creditCommands()
{
    return {
        {"credit",
         "show",
         "[PARTY]",
         "what a customer owes and has ordered, against its limit; without PARTY, all who have a "
         "limit of their own or are on hold",
         {},
         Books::Open,
         &show},
        {"credit",
         "set",
         "PARTY AMOUNT|default",
         "give a customer a limit of its own, or the default again",
         {},
         Books::Open,
         &set},
        {"credit",
         "hold",
         "PARTY",
         "give a customer no more credit",
         {{"reason", "TEXT", "why", Option::Need::Required}},
         Books::Open,
         &hold},
        {"credit", "release", "PARTY", "give a customer credit again", {}, Books::Open, &release},
        {"credit",
         "policy",
         "",
         "show or change what happens beyond the limit, and the limit of who has none",
         {{"check", "off|warn|block", "on confirming and delivering orders"},
          {"default", "AMOUNT|none", "the limit of customers who have none of their own"}},
         Books::Open,
         &policy}};
}

} // namespace tandem::ctl
