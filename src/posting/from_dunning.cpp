#include "posting/from_dunning.h"

namespace tandem::posting {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using ledger::Line;

std::optional<ledger::Entry> entryFor(const settlements::NoticeMade& fact,
                                      const ledger::AccountReference& interestIncome)
{
    if (fact.charges().isZero())
        return {};
    // The share of the fee in the base; a foreign reminder has no fee.
    const Money feeBase = fact.chargesBase.timesRatio(fact.fee.minor(), fact.charges().minor(),
                                                      Rounding::HalfAwayFromZero);
    std::vector<Line> lines{{.account = AccountRole::Receivable,
                             .amount = fact.charges(),
                             .base = fact.chargesBase,
                             .party = fact.party}};
    if (!fact.fee.isZero())
        lines.push_back(
            {.account = AccountRole::DunningIncome, .amount = -fact.fee, .base = -feeBase});
    if (!fact.interest.isZero())
        lines.push_back({.account = interestIncome,
                         .amount = -fact.interest,
                         .base = feeBase - fact.chargesBase});
    return ledger::Entry::of({.postedOn = fact.noticedOn,
                              .source = u"dunning_notice"_s,
                              .sourceId = fact.notice.value(),
                              .text = u"Reminder"_s,
                              .reference = fact.number},
                             std::move(lines));
}

} // namespace tandem::posting
