#include "backoffice/settlements/dunning_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "workflows/check_credit.h"
#include "workflows/dun.h"
#include "workflows/sample_books.h"

#include <algorithm>
#include <set>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::CreditStanding;

namespace {

constexpr int ordersMax = 2'000;

/// Who owes something; first those who have no order that waits, so that little on its way is
/// stopped.
Result<std::vector<CreditStanding>> debtors(Reader& books, const SampleBooks& sample)
{
    TANDEM_TRY(const auto orders, sales::orders(books, {}, ordersMax));
    std::set<PartyId> busy;
    for (const sales::OrderRow& one : orders)
        if (one.state == sales::OrderState::Quote || one.state == sales::OrderState::Confirmed)
            busy.insert(one.customer);
    std::vector<CreditStanding> found;
    for (const SampleCustomer& one : sample.customers) {
        TANDEM_TRY(const CreditStanding standing, creditOf(books, one.id));
        if (!standing.receivables.isZero() && !standing.receivables.isNegative())
            found.push_back(standing);
    }
    std::ranges::stable_partition(
        found, [&](const CreditStanding& one) { return !busy.contains(one.party); });
    return found;
}

/// Reminds the first who is late; on the first day of a company nobody is.
Result<> remindOne(UnitOfWork& work)
{
    TANDEM_TRY(const auto proposals, settlements::dunningProposals(work, work.today()));
    for (const settlements::DunningProposal& one : proposals)
        if (one.isSent()) {
            TANDEM_CHECK(makeNotices(work, work.today(), {.only = {one.party}}));
            return {};
        }
    return {};
}

} // namespace

Result<> giveCreditInSample(const SampleOffices& offices, const SampleBooks& sample)
{
    return offices.maker.change(makeSample, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(remindOne(work));
        TANDEM_TRY(const auto owing, debtors(work, sample));
        if (owing.size() < 2)
            return {};
        TANDEM_CHECK(
            settlements::holdCredit(work, owing[0].party, u"Two direct debits came back"_s));
        const Money near = owing[1].exposure().timesRatio(10, 9, Rounding::HalfAwayFromZero);
        return settlements::setCreditLimit(work, owing[1].party, near);
    });
}

} // namespace tandem::workflows
