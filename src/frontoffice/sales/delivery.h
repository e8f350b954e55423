#pragma once

#include "frontoffice/sales/facts.h"
#include "frontoffice/sales/invoice.h"

namespace tandem::sales {

using DeliveryLineId = Id<struct DeliveryLineTag>;

struct DeliveryDraft {
    OrderId order;
    std::int64_t seen = 0;              ///< The version of the order that the user was looking at.
    QDate deliveredOn{};                ///< Invalid: today.
    std::vector<OrderQuantity> lines{}; ///< Empty: everything still to be delivered.
};

struct DeliveryLine {
    DeliveryLineId id;
    OrderLineId orderLine;
    ItemId item;
    Quantity quantity;
    Money cost;
    Quantity returned;
};

/// A delivery as it stands in the books.
struct Delivery {
    DeliveryId id;
    QString number; ///< "DN-2025-00017"
    OrderId order;
    PartyId customer;
    WarehouseId warehouse;
    QDate deliveredOn;
    Money cost;
    std::vector<DeliveryLine> lines{};
};

/// So much of a delivery's line.
struct DeliveryQuantity {
    DeliveryLineId line;
    Quantity quantity;
};

struct ReturnDraft {
    DeliveryId delivery;
    QDate returnedOn{};                    ///< Invalid: today.
    std::vector<DeliveryQuantity> lines{}; ///< Empty: everything not yet returned.
};

} // namespace tandem::sales
