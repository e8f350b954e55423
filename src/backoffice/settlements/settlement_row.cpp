#include "backoffice/settlements/settlement_row.h"

#include "backoffice/settlements/open_item_row.h"
#include "base/check.h"
#include "office/company.h"

#include <array>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

struct KindName {
    AllocationKind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames{
    KindName{AllocationKind::Paid, "paid"_L1},
    KindName{AllocationKind::Discount, "discount"_L1},
    KindName{AllocationKind::DiscountTax, "discount_tax"_L1},
    KindName{AllocationKind::BankCharge, "bank_charge"_L1},
    KindName{AllocationKind::SmallDifference, "small_difference"_L1},
    KindName{AllocationKind::Cancelled, "cancelled"_L1},
};

bool isDiscount(AllocationKind kind)
{
    return kind == AllocationKind::Discount || kind == AllocationKind::DiscountTax;
}

} // namespace

QString kindName(AllocationKind kind)
{
    const auto found = std::find_if(kindNames.begin(), kindNames.end(),
                                    [&](const KindName& name) { return name.kind == kind; });
    return found->name;
}

AllocationKind kindNamed(const QString& name)
{
    const auto found = std::find_if(kindNames.begin(), kindNames.end(),
                                    [&](const KindName& known) { return known.name == name; });
    require(found != kindNames.end(), "a stored allocation is of a known kind");
    return found->kind;
}

QString reasonName(SettlementReason reason)
{
    switch (reason) {
    case SettlementReason::Payment:
        return u"payment"_s;
    case SettlementReason::SetOff:
        return u"set_off"_s;
    case SettlementReason::SmallDifference:
        return u"small_difference"_s;
    case SettlementReason::Cancellation:
        return u"cancellation"_s;
    }
    return {};
}

Result<> insertSettlement(UnitOfWork& work, const ItemsSettled& settled, SettlementId undoes)
{
    const QString reason = undoes.isSet() ? u"undo"_s : reasonName(settled.reason);
    return work.send(u"settlements.settlements:insert"_s, {{"id", settled.settlement},
                                                           {"settled_on", settled.settledOn},
                                                           {"reason", reason},
                                                           Param::orNull("undoes_id", undoes)});
}

Result<> insertAllocation(UnitOfWork& work, const ItemsSettled& settled, const Allocated& step,
                          OpenItem& item)
{
    item.open -= step.amount;
    item.openBase -= step.base;
    if (item.discount && isDiscount(step.kind))
        item.discount->taken += step.amount;
    if (item.discount && step.discountLost)
        item.discount->taken += *step.discountLost;
    const Money nothing = Money::zero(item.open.currency());
    const Money taken = item.discount ? item.discount->taken : nothing;
    TANDEM_TRY(const auto id, work.newId<Id<struct AllocationTag>>());
    TANDEM_CHECK(work.send(u"settlements.settlements:insert_allocation"_s,
                           {{"id", id},
                            {"settlement_id", settled.settlement},
                            {"item_id", step.item},
                            {"kind", kindName(step.kind)},
                            {"allocated_on", settled.settledOn},
                            {"amount_minor", step.amount},
                            {"base_minor", step.base},
                            {"loses_discount", step.discountLost.has_value()},
                            {"discount_lost_minor", step.discountLost.value_or(nothing)}}));
    return work.send(u"settlements.open_items:set_open"_s, {{"id", item.id},
                                                            {"open_minor", item.open},
                                                            {"open_base_minor", item.openBase},
                                                            {"discount_taken_minor", taken}});
}

Result<std::vector<Allocated>> allocationsOf(Reader& books, SettlementId id)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    return books.rows<Allocated>(
        u"settlements.settlements:allocations"_s, {{"settlement_id", id}}, [&](const Row& row) {
            const Currency currency = currencyOf(row, "currency");
            std::optional<Money> lost;
            if (!row.isNull("discount_lost_minor"))
                lost = row.money("discount_lost_minor", currency);
            return Allocated{.item = row.id<OpenItemId>("item_id"),
                             .side = sideNamed(row.text("side")),
                             .party = row.id<PartyId>("party_id"),
                             .kind = kindNamed(row.text("kind")),
                             .amount = row.money("amount_minor", currency),
                             .base = row.money("base_minor", company.currency),
                             .discountLost = lost};
        });
}

} // namespace tandem::settlements
