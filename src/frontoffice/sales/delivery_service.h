#pragma once

#include "frontoffice/sales/delivery.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// Sends goods of an order out of its warehouse.
///
/// Errors: orderNotFound, changedMeanwhile, orderNotConfirmed, lineNotFound, lineTwice,
/// quantityNotPositive, deliversTooMuch, nothingToDeliver, inventory::errors::notEnoughStock.
Result<GoodsDelivered> deliverOrder(UnitOfWork& work, const DeliveryDraft& draft);

/// Takes goods of a delivery back into its warehouse, at what they had cost when they left.
///
/// The money is another matter: see issueCreditNote.
/// Errors: deliveryNotFound, lineNotFound, lineTwice, quantityNotPositive, returnsTooMuch,
/// nothingToReturn.
Result<GoodsReturned> returnGoods(UnitOfWork& work, const ReturnDraft& draft);

} // namespace tandem::sales
