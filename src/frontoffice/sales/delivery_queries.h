#pragma once

#include "frontoffice/sales/delivery.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// A delivery with its lines. Error: deliveryNotFound.
Result<Delivery> delivery(Reader& books, DeliveryId id);
Result<Delivery> delivery(Reader& books, const QString& number);

/// Deliveries without their lines, the latest first, before the key given (unset: the latest).
Result<std::vector<Delivery>> deliveries(Reader& books, DeliveryId before, int rowsMax);

/// When goods of an order went out last, up to a day; invalid if none did.
Result<QDate> latestDelivery(Reader& books, OrderId order, QDate until);

} // namespace tandem::sales
