#include "workflows/check_credit.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/credit_errors.h"
#include "backoffice/settlements/money_text.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/sales/uninvoiced.h"
#include "office/company.h"
#include "office/errors.h"
#include "workflows/value_lines.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::CreditStanding;
using settlements::CreditVerdict;

namespace {

/// Error: rateMissing.
Result<Money> worthAtHome(Reader& books, const Money& amount, const Currency& home)
{
    if (amount.currency() == home)
        return amount;
    return proposedBase(books, amount, books.today());
}

/// What the customer ordered that is not invoiced. Error: rateMissing.
Result<Money> orderedBy(Reader& books, const CreditStanding& standing)
{
    TANDEM_TRY(const auto orders, sales::uninvoicedOrders(books, standing.party));
    const Currency home = standing.ordered.currency();
    Money ordered = Money::zero(home);
    for (const sales::Order& one : orders) {
        TANDEM_TRY(const Money worth, worthAtHome(books, sales::uninvoicedOf(one), home));
        ordered += worth;
    }
    return ordered;
}

/// Nothing is stopped and nothing is compared with a limit.
bool isUnchecked(const CreditStanding& standing, const settlements::CreditPolicy& policy)
{
    return !standing.isHeld() && (policy.check == settlements::CreditCheck::Off || !standing.limit);
}

} // namespace

Result<CreditStanding> creditOf(Reader& books, PartyId customer)
{
    TANDEM_TRY(CreditStanding standing, settlements::creditStanding(books, customer));
    TANDEM_TRY(standing.ordered, orderedBy(books, standing));
    return standing;
}

Result<CreditFound> creditFor(Reader& books, const sales::Order& order)
{
    TANDEM_TRY(const auto policy, settlements::creditPolicy(books));
    TANDEM_TRY(CreditStanding standing, settlements::creditStanding(books, order.customer));
    const Currency home = standing.ordered.currency();
    Money more = Money::zero(home);
    if (isUnchecked(standing, policy))
        return CreditFound{standing, more, CreditVerdict::Fine};
    TANDEM_TRY(standing.ordered, orderedBy(books, standing));
    if (order.state == sales::OrderState::Quote) {
        TANDEM_TRY(more, worthAtHome(books, sales::uninvoicedOf(order), home));
    }
    return CreditFound{.standing = standing,
                       .more = more,
                       .verdict = settlements::verdictOn(standing, more, policy.check)};
}

Result<> checkCredit(UnitOfWork& work, const sales::Order& order, CreditDeed deed,
                     const QString& overrideReason)
{
    TANDEM_TRY(const CreditFound found, creditFor(work, order));
    if (found.verdict == CreditVerdict::Fine || found.verdict == CreditVerdict::Warned)
        return {};
    const Money exposure = found.standing.exposure() + found.more;
    const Money limit = found.standing.limit.value_or(Money::zero(exposure.currency()));
    if (overrideReason.trimmed().isEmpty()) {
        TANDEM_TRY(const auto customer, crm::party(work, order.customer));
        if (found.verdict == CreditVerdict::Held)
            return fail(settlements::errors::creditHeld,
                        {customer.name, found.standing.holdReason});
        return fail(settlements::errors::creditExceeded,
                    {customer.name, settlements::said(exposure), settlements::said(limit)});
    }
    const Permission needed = settlements::actions::overrideCredit.permission;
    if (!work.session().permissions.contains(needed))
        return fail(tandem::errors::permissionDenied, {nameOf(needed)});
    return settlements::recordOverride(
        work, {.party = order.customer,
               .order = order.id.value(),
               .deed = deed == CreditDeed::Confirm ? u"confirm"_s : u"deliver"_s,
               .exposure = exposure,
               .limit = limit,
               .reason = overrideReason});
}

} // namespace tandem::workflows
