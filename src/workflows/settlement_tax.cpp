#include "workflows/settlement_tax.h"

#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/tax/tax_movement_service.h"

#include <map>
#include <tuple>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::Allocated;
using settlements::AllocationKind;

namespace {

/// What left the items of a document in a settlement, in the company's currency, without sign.
struct Left {
    Money all;
    Money discountNet;
    Money discountTax;
};

/// A document behind items, as a table and a row.
using Document = std::tuple<settlements::Side, QString, std::int64_t>;

bool isTaxed(const settlements::OpenItem& item)
{
    return item.source == u"invoice"_s || item.source == u"credit_note"_s
           || item.source == u"bill"_s || item.source == u"deposit_invoice"_s
           || item.source == u"deposit_credit"_s;
}

void addTo(Left& left, const Allocated& step, const settlements::OpenItem& item)
{
    const Money size = step.base.abs();
    left.all += size;
    if (item.discount && item.discount->keepsTax)
        return; // base and tax stay as invoiced
    if (step.kind == AllocationKind::Discount)
        left.discountNet += size;
    if (step.kind == AllocationKind::DiscountTax)
        left.discountTax += size;
}

Result<std::map<Document, Left>> leftByDocument(Reader& books,
                                                const settlements::ItemsSettled& settled)
{
    std::map<Document, Left> left;
    for (const Allocated& step : settled.allocations) {
        if (!step.item.isSet())
            continue;
        TANDEM_TRY(const auto item, settlements::openItemById(books, step.item));
        if (!isTaxed(item))
            continue;
        const Money zero = Money::zero(step.base.currency());
        const Document document{item.side, item.source, item.sourceId};
        addTo(left.try_emplace(document, Left{zero, zero, zero}).first->second, step, item);
    }
    return left;
}

} // namespace

Result<std::vector<tax::TaxMovement>>
taxOfSettlement(Reader& books, const settlements::ItemsSettled& settled, ItemsSeen seen)
{
    std::vector<tax::TaxMovement> all;
    if (settled.reason == settlements::SettlementReason::Cancellation)
        return all;
    TANDEM_TRY(const auto documents, leftByDocument(books, settled));
    for (const auto& [document, left] : documents) {
        const auto& [side, source, sourceId] = document;
        TANDEM_TRY(const auto before, tax::movementsOfDocument(books, source, sourceId));
        if (before.empty())
            continue;
        // The tax goes by the document, however many instalments it has.
        Money original = Money::zero(left.all.currency());
        Money open = original;
        TANDEM_TRY(const auto items, settlements::itemsOfSource(books, side, source, sourceId));
        for (const settlements::OpenItem& item : items) {
            original += item.originalBase.abs();
            open += item.openBase.abs();
        }
        const auto now = tax::movementsOfSettlement(
            before, {.settledOn = settled.settledOn,
                     .original = original,
                     .open = seen == ItemsSeen::After ? open : open - left.all,
                     .discountNet = left.discountNet,
                     .discountTax = left.discountTax});
        all.insert(all.end(), now.begin(), now.end());
    }
    return all;
}

} // namespace tandem::workflows
