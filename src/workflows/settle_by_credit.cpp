#include "workflows/settle_by_credit.h"

#include "backoffice/settlements/settlement_service.h"
#include "workflows/settlement_posting.h"

#include <algorithm>
#include <ranges>

namespace tandem::workflows {

using settlements::OpenItem;

Result<std::vector<OpenItem>> openOf(Reader& books, const ItemSource& document)
{
    TANDEM_TRY(auto items,
               settlements::itemsOfSource(books, document.side, document.source, document.id));
    std::erase_if(items, [](const OpenItem& item) { return item.open.isZero(); });
    return items;
}

Result<> settleByCredit(UnitOfWork& work, const ItemSource& note, const ItemSource& document,
                        QDate on)
{
    TANDEM_TRY(const auto credits, openOf(work, note));
    TANDEM_TRY(const auto owed, openOf(work, document));
    if (credits.empty() || owed.empty())
        return {};
    const OpenItem& credit = credits.front();
    settlements::SettlementDraft draft{
        .reason = settlements::SettlementReason::SetOff, .settledOn = on, .portions = {}};
    const Money nothing = Money::zero(credit.open.currency());
    Money left = -credit.open;
    for (const OpenItem& item : std::views::reverse(owed)) {
        const Money part = std::min(left, item.open);
        if (part <= nothing)
            continue;
        draft.portions.push_back({.item = item.id, .amount = part, .isTakenBack = true});
        left -= part;
    }
    if (draft.portions.empty())
        return {};
    draft.portions.push_back({.item = credit.id, .amount = credit.open + left});
    TANDEM_TRY(const auto settled, settlements::settle(work, draft));
    return postSettlement(work, settled);
}

} // namespace tandem::workflows
