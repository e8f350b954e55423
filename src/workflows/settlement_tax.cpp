#include "workflows/settlement_tax.h"

#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/tax/tax_movement_service.h"

#include <map>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::Allocated;
using settlements::AllocationKind;

namespace {

/// What left an item in a settlement, in the company's currency and without the item's sign.
struct Left {
    Money all;
    Money discountNet;
    Money discountTax;
};

std::map<settlements::OpenItemId, Left> leftByItem(const settlements::ItemsSettled& settled)
{
    std::map<settlements::OpenItemId, Left> left;
    for (const Allocated& step : settled.allocations) {
        const Money zero = Money::zero(step.base.currency());
        Left& sum = left.try_emplace(step.item, Left{zero, zero, zero}).first->second;
        const Money size = step.base.abs();
        sum.all += size;
        if (step.kind == AllocationKind::Discount)
            sum.discountNet += size;
        if (step.kind == AllocationKind::DiscountTax)
            sum.discountTax += size;
    }
    return left;
}

bool isTaxed(const settlements::OpenItem& item)
{
    return item.source == u"invoice"_s || item.source == u"credit_note"_s
           || item.source == u"bill"_s;
}

} // namespace

Result<std::vector<tax::TaxMovement>>
taxOfSettlement(Reader& books, const settlements::ItemsSettled& settled, ItemsSeen seen)
{
    std::vector<tax::TaxMovement> all;
    if (settled.reason == settlements::SettlementReason::Cancellation)
        return all;
    for (const auto& [id, left] : leftByItem(settled)) {
        if (!id.isSet())
            continue;
        TANDEM_TRY(const auto item, settlements::openItemById(books, id));
        if (!isTaxed(item))
            continue;
        TANDEM_TRY(const auto before, tax::movementsOfDocument(books, item.source, item.sourceId));
        if (before.empty())
            continue;
        const Money open = item.openBase.abs();
        const auto now = tax::movementsOfSettlement(
            before, {.settledOn = settled.settledOn,
                     .original = item.originalBase.abs(),
                     .open = seen == ItemsSeen::After ? open : open - left.all,
                     .discountNet = left.discountNet,
                     .discountTax = left.discountTax});
        all.insert(all.end(), now.begin(), now.end());
    }
    return all;
}

} // namespace tandem::workflows
