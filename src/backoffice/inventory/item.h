#pragma once

#include "backoffice/tax/tax_code.h"
#include "base/id.h"
#include "base/quantity.h"

#include <QDate>
#include <QString>

#include <optional>

namespace tandem::inventory {

/// Goods that lie in a warehouse; work; or a charge such as freight, with a revenue of its own.
enum class ItemKind { Stock, Service, Charge };

/// The stable name of a kind in the books, and back.
QString nameOf(ItemKind kind);
std::optional<ItemKind> itemKindNamed(const QString& name);

/// What is asked for when an item is made or changed. Prices are in the company's currency.
struct ItemDraft {
    QString code{}; ///< Ours, unique.
    QString name{};
    QString unit = QStringLiteral("pcs");
    ItemKind kind = ItemKind::Stock;
    QString group{};
    UnitPrice salesPrice = UnitPrice::ofMillionths(0, eur);
    UnitPrice purchasePrice = UnitPrice::ofMillionths(0, eur);
    QString taxCode{};    ///< Of output tax; empty: none.
    bool isActive = true; ///< If not: no longer bought, and goods are sold until they are gone.
};

/// What is bought and sold.
struct Item {
    ItemId id;
    QString code;
    QString name;
    QString unit;
    ItemKind kind;
    QString group;
    UnitPrice salesPrice;
    UnitPrice purchasePrice;
    tax::TaxCodeId taxCode;
    bool isActive;
    std::int64_t version;
};

/// A price that counts from a quantity and a day on, for one customer or for all.
struct PriceDraft {
    ItemId item;
    PartyId customer{}; ///< Unset: for everybody.
    Quantity quantityFrom = Quantity::ofWhole(0);
    QDate validFrom;
    UnitPrice price;
};

struct WarehouseDraft {
    QString code;
    QString name;
    bool allowsNegativeStock = false; ///< Whether more may leave than is there.
};

struct Warehouse {
    WarehouseId id;
    QString code;
    QString name;
    bool allowsNegativeStock;
};

} // namespace tandem::inventory
