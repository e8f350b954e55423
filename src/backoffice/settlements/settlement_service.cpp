#include "backoffice/settlements/settlement_service.h"

#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/settlement_queries.h"
#include "backoffice/settlements/settlement_row.h"
#include "base/allocation.h"
#include "base/check.h"

#include <algorithm>
#include <map>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

using Items = std::map<OpenItemId, OpenItem>;

Result<Items> loadItems(Reader& books, const SettlementDraft& draft)
{
    Items items;
    for (const Portion& portion : draft.portions) {
        if (items.contains(portion.item))
            continue;
        TANDEM_TRY(const OpenItem item, openItemById(books, portion.item));
        if (!items.empty() && items.begin()->second.party != item.party)
            return fail(errors::partiesDiffer, {item.number}).at(u"item"_s);
        items.emplace(item.id, item);
    }
    return items;
}

Result<> checkDiscount(const OpenItem& item, const std::vector<Portion>& portions)
{
    Money wanted = Money::zero(item.open.currency());
    for (const Portion& portion : portions)
        if (portion.item == item.id
            && (portion.kind == AllocationKind::Discount
                || portion.kind == AllocationKind::DiscountTax))
            wanted += portion.amount;
    if (wanted.isZero() || (item.discount && wanted.abs() <= item.discount->left().abs()))
        return {};
    return fail(errors::discountNotOffered, {item.number, said(wanted)}).at(u"discount"_s);
}

/// Each amount has the currency and the sign of its item, and all of them at most what is open.
Result<> checkPortions(const SettlementDraft& draft, const Items& items)
{
    std::map<OpenItemId, Money> wanted;
    for (const Portion& portion : draft.portions) {
        const OpenItem& item = items.at(portion.item);
        if (portion.amount.currency() != item.open.currency())
            return fail(errors::currenciesDiffer, {item.number, codeOf(item.open.currency()),
                                                   codeOf(portion.amount.currency())})
                .at(u"amount"_s);
        if (portion.amount.isZero() || portion.amount.isNegative() != item.isCredit())
            return fail(errors::wrongSign, {item.number, item.isCredit() ? u"-"_s : u"+"_s})
                .at(u"amount"_s);
        const auto [sum, isNew] = wanted.try_emplace(item.id, portion.amount);
        if (!isNew)
            sum->second += portion.amount;
        if (sum->second.abs() > item.open.abs())
            return fail(errors::beyondOpen, {item.number, said(item.open), said(sum->second)})
                .at(u"amount"_s);
    }
    for (const auto& [id, item] : items)
        TANDEM_CHECK(checkDiscount(item, draft.portions));
    return {};
}

/// What meets, meets in full: receivables less payables come to zero.
Result<> checkBalance(const SettlementDraft& draft, const Items& items)
{
    if (draft.reason == SettlementReason::Cancellation)
        return {};
    std::vector<Money> sums;
    for (const Portion& portion : draft.portions) {
        if (portion.kind != AllocationKind::Paid)
            continue;
        const bool isReceivable = items.at(portion.item).side == Side::Receivable;
        const Money amount = isReceivable ? portion.amount : -portion.amount;
        const auto sum = std::find_if(sums.begin(), sums.end(), [&](const Money& known) {
            return known.currency() == amount.currency();
        });
        if (sum == sums.end())
            sums.push_back(amount);
        else
            *sum += amount;
    }
    if (draft.currencies == Currencies::AgreedRate && sums.size() == 2
        && sums.front().isNegative() != sums.back().isNegative())
        return {};
    if (sums.size() > 1) {
        const OpenItem& first = items.at(draft.portions.front().item);
        const Currency& other = sums.back().currency();
        return fail(errors::currenciesDiffer,
                    {first.number, codeOf(first.open.currency()), codeOf(other)})
            .at(u"amount"_s);
    }
    if (!sums.empty() && !sums.front().isZero())
        return fail(errors::portionsDoNotBalance, {said(sums.front().abs())}).at(u"amount"_s);
    return {};
}

/// The part of an early discount that goes with what a credit note takes back, cumulatively: with
/// all of the item goes all of its discount.
Result<std::optional<Money>> discountLost(Reader& books, const OpenItem& item,
                                          const Portion& portion)
{
    if (!portion.isTakenBack || !item.discount)
        return std::optional<Money>();
    const Currency currency = item.open.currency();
    TANDEM_TRY(const auto before,
               books.first<Money>(
                   u"settlements.settlements:taken_back"_s, {{"item_id", item.id}},
                   [&](const Row& row) { return row.money("taken_back_minor", currency); }));
    const Step step{.before = before->minor(),
                    .after = (*before + portion.amount).minor(),
                    .whole = item.original.minor()};
    const Money lost =
        cumulativeShare(item.discount->net + item.discount->tax, step, Rounding::HalfAwayFromZero);
    return std::optional(std::min(lost, item.discount->left()));
}

QDate dayOf(const SettlementDraft& draft, const Items& items)
{
    QDate day = draft.settledOn;
    for (const auto& [id, item] : items)
        day = std::max(day, item.issuedOn);
    return day;
}

/// A settlement as undoing looks at it.
struct SettlementHead {
    QDate settledOn;
    QString reason;
    bool isUndone;
};

Result<SettlementHead> headOf(Reader& books, SettlementId id)
{
    TANDEM_TRY(const auto found,
               books.first<SettlementHead>(
                   u"settlements.settlements:load"_s, {{"id", id}}, [](const Row& row) {
                       return SettlementHead{row.date("settled_on"), row.text("reason"),
                                             !row.isNull("undone_by_id")};
                   }));
    if (!found)
        return fail(errors::settlementNotFound, {QString::number(id.value())}).at(u"settlement"_s);
    return *found;
}

} // namespace

Result<QDate> settledOn(Reader& books, SettlementId id)
{
    TANDEM_TRY(const SettlementHead head, headOf(books, id));
    return head.settledOn;
}

Result<ItemsSettled> settle(UnitOfWork& work, const SettlementDraft& draft)
{
    if (draft.portions.empty())
        return fail(errors::nothingToSettle).at(u"items"_s);
    TANDEM_TRY(Items items, loadItems(work, draft));
    TANDEM_CHECK(checkPortions(draft, items));
    TANDEM_CHECK(checkBalance(draft, items));

    TANDEM_TRY(const auto id, work.newId<SettlementId>());
    ItemsSettled settled{.settlement = id,
                         .reason = draft.reason,
                         .settledOn = dayOf(draft, items),
                         .allocations = {}};
    TANDEM_CHECK(insertSettlement(work, settled));
    for (const Portion& portion : draft.portions) {
        OpenItem& item = items.at(portion.item);
        TANDEM_TRY(const auto lost, discountLost(work, item, portion));
        const Allocated step{.item = item.id,
                             .side = item.side,
                             .party = item.party,
                             .kind = portion.kind,
                             .amount = portion.amount,
                             .base = baseOf(item, portion.amount),
                             .discountLost = lost};
        TANDEM_CHECK(insertAllocation(work, settled, step, item));
        settled.allocations.push_back(step);
    }
    return settled;
}

Result<SettlementUndone> undoSettlement(UnitOfWork& work, SettlementId id, QDate on)
{
    const QString key = QString::number(id.value());
    TANDEM_TRY(const SettlementHead found, headOf(work, id));
    if (found.isUndone)
        return fail(errors::settlementUndone, {key});
    if (found.reason == u"undo"_s || found.reason == u"cancellation"_s)
        return fail(errors::cannotUndo, {key});

    TANDEM_TRY(const auto undoId, work.newId<SettlementId>());
    TANDEM_TRY(auto allocations, allocationsOf(work, id));
    ItemsSettled undo{.settlement = undoId,
                      .reason = SettlementReason::Payment,
                      .settledOn = on.isValid() ? std::max(on, found.settledOn) : found.settledOn,
                      .allocations = {}};
    TANDEM_CHECK(insertSettlement(work, undo, id));
    std::reverse(allocations.begin(), allocations.end());
    for (Allocated& step : allocations) {
        step.amount = -step.amount;
        step.base = -step.base;
        if (step.discountLost)
            step.discountLost = -*step.discountLost;
        TANDEM_TRY(OpenItem item, openItemById(work, step.item));
        TANDEM_CHECK(insertAllocation(work, undo, step, item));
    }
    return SettlementUndone{.settlement = undoId,
                            .undone = id,
                            .undoneOn = undo.settledOn,
                            .allocations = std::move(allocations)};
}

} // namespace tandem::settlements
