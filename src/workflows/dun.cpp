#include "workflows/dun.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/dunning_errors.h"
#include "backoffice/settlements/dunning_service.h"
#include "office/company.h"
#include "posting/from_dunning.h"
#include "workflows/book.h"
#include "workflows/settlement_posting.h"
#include "workflows/value_lines.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using settlements::DunningProposal;
using settlements::NoticeMade;

namespace {

/// Where interest goes: books whose chart knew no account of its own keep it with the fees.
Result<AccountRole> interestRole(Reader& books)
{
    const auto own = ledger::accountOf(books, AccountRole::LateInterestIncome);
    if (own)
        return AccountRole::LateInterestIncome;
    if (own.error().code != &ledger::errors::accountRoleMissing)
        return Failure(own.error());
    return AccountRole::DunningIncome;
}

Result<Money> worthAtHome(Reader& books, const Money& amount, QDate on, const Currency& home)
{
    if (amount.currency() == home)
        return amount;
    if (amount.isZero())
        return Money::zero(home);
    return proposedBase(books, amount, on);
}

} // namespace

Result<std::vector<NoticeMade>> makeNotices(UnitOfWork& work, QDate on,
                                            const settlements::DunningChoice& choice)
{
    TANDEM_TRY(const Company whose, company(work));
    TANDEM_TRY(const auto proposals, settlements::dunningProposals(work, on, choice));
    TANDEM_TRY(const AccountRole interest, interestRole(work));
    std::vector<NoticeMade> all;
    for (const DunningProposal& proposal : proposals) {
        if (!proposal.isSent())
            continue;
        TANDEM_TRY(const Money base, worthAtHome(work, proposal.charges(), on, whose.currency));
        TANDEM_TRY(const auto made, settlements::makeNotice(work, proposal, base));
        TANDEM_CHECK(book(work, posting::entryFor(made, interest)));
        all.push_back(made);
    }
    if (all.empty())
        return fail(settlements::errors::nothingToDun, {on.toString(Qt::ISODate)});
    return all;
}

Result<std::vector<NoticeMade>> makeNotices(Office& office, QDate on,
                                            const settlements::DunningChoice& choice)
{
    return office.change(settlements::actions::makeNotices,
                         [&](UnitOfWork& work) { return makeNotices(work, on, choice); });
}

Result<settlements::NoticeTakenBack> takeBackNotice(Office& office, settlements::DunningNoticeId id)
{
    return office.change(
        settlements::actions::takeBackNotice,
        [&](UnitOfWork& work) -> Result<settlements::NoticeTakenBack> {
            TANDEM_TRY(const auto notice, settlements::dunningNotice(work, id));
            TANDEM_TRY(const QDate on, firstOpenDay(work, notice.noticedOn));
            TANDEM_TRY(const auto back, settlements::takeBackNotice(work, id, on));
            TANDEM_CHECK(reverseEntryOf(work, u"dunning_notice"_s, id.value(), back.takenBackOn));
            return back;
        });
}

} // namespace tandem::workflows
