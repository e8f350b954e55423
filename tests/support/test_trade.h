#pragma once

#include "backoffice/inventory/item_service.h"
#include "backoffice/inventory/stock_take_service.h"
#include "backoffice/tax/tax_service.h"
#include "frontoffice/crm/party_service.h"
#include "support/test_office.h"

namespace tandem::test {

inline Money euros(std::int64_t cents)
{
    return Money::ofMinor(cents, eur);
}
inline UnitPrice price(std::int64_t cents)
{
    return UnitPrice::of(euros(cents));
}
inline Quantity pieces(std::int64_t count)
{
    return Quantity::ofWhole(count);
}
inline Rate percent(std::int64_t percent)
{
    return Rate::ofMillionths(percent * 10'000);
}

/// A trading company: a customer, a supplier, German tax codes and some items.
class TestTrade : public TestOffice {
public:
    explicit TestTrade(const Permissions& permissions = allPermissions()) : TestOffice(permissions)
    {
        using namespace Qt::StringLiterals;
        arrange([](UnitOfWork& work) { return tax::applyTaxCodes(work, u"DE"_s); });
        customer = party({.code = u"C1"_s, .name = u"Harbour Cafe"_s, .isCustomer = true});
        supplier = party(
            {.code = u"S1"_s, .name = u"Roastery"_s, .isSupplier = true, .paymentTermsDays = 14});
        chai = item({.code = u"CHAI"_s,
                     .name = u"Chai"_s,
                     .salesPrice = price(18'00),
                     .purchasePrice = price(10'00),
                     .taxCode = u"S19"_s});
        tea = item({.code = u"TEA"_s,
                    .name = u"Green tea"_s,
                    .salesPrice = price(33'33),
                    .purchasePrice = price(5'00),
                    .taxCode = u"S7"_s});
        tasting = item({.code = u"TASTING"_s,
                        .name = u"Tea tasting"_s,
                        .unit = u"h"_s,
                        .kind = inventory::ItemKind::Service,
                        .salesPrice = price(80'00),
                        .purchasePrice = price(40'00),
                        .taxCode = u"S19"_s});
        freight = item({.code = u"FREIGHT"_s,
                        .name = u"Freight"_s,
                        .kind = inventory::ItemKind::Charge,
                        .salesPrice = price(5'00)});
    }

    PartyId party(const crm::PartyDraft& draft)
    {
        return arrange([&](UnitOfWork& unit) { return crm::createParty(unit, draft); });
    }
    ItemId item(const inventory::ItemDraft& draft)
    {
        return arrange([&](UnitOfWork& unit) { return inventory::createItem(unit, draft); });
    }
    /// Puts goods into the main warehouse, as opening stock.
    void stock(ItemId item, std::int64_t count, std::int64_t costCents)
    {
        arrange([&](UnitOfWork& unit) {
            return inventory::takeOpeningStock(
                unit, {.lines = {{item, pieces(count), price(costCents)}}});
        });
    }

    PartyId customer;
    PartyId supplier;
    ItemId chai;    ///< 18.00 + 19 %, costs 10.00
    ItemId tea;     ///< 33.33 + 7 %, costs 5.00
    ItemId tasting; ///< A service at 80.00 + 19 %
    ItemId freight; ///< A charge at 5.00, no tax
};

} // namespace tandem::test
