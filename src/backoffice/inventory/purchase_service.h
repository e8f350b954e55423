#pragma once

#include "backoffice/inventory/facts.h"
#include "office/unit_of_work.h"

namespace tandem::inventory {

/// Orders goods or work from a supplier. Nothing is booked until something comes.
///
/// Errors: purchaseIsEmpty, supplierMissing, crm::errors::partyNotFound, notASupplier,
/// warehouseNotFound, itemNotFound, itemInactive, quantityNotPositive, priceNegative,
/// tax::errors::codeNotFound, tax::errors::directionWrong, purchaseCurrencyDiffers,
/// exchange::errors::rateMissing.
Result<PurchaseOrder> placePurchaseOrder(UnitOfWork& work, const PurchaseOrderDraft& draft);

/// Gives up an order of which nothing came. Errors: purchaseNotFound, changedMeanwhile,
/// purchaseNotOpen, purchaseHasReceipts.
Result<> cancelPurchaseOrder(UnitOfWork& work, PurchaseOrderId id, std::int64_t seen);

/// Brings goods of an order into its warehouse, at the order's price and the rate of the day.
///
/// Errors: purchaseNotFound, changedMeanwhile, purchaseNotOpen, lineNotFound, lineTwice,
/// quantityNotPositive, receivesTooMuch, nothingToReceive, exchange::errors::rateMissing.
Result<GoodsReceived> receiveGoods(UnitOfWork& work, const GoodsReceiptDraft& draft);

/// Sends goods of an order back, at what they came for. Those that a bill asked for wait for a
/// credit note, or for the goods that replace them, which `isReplaced` opens the order for.
///
/// Errors: purchaseNotFound, changedMeanwhile, lineNotFound, lineTwice, quantityNotPositive,
/// returnsTooMuch, nothingToReturn, notEnoughStock.
Result<GoodsSentBack> sendGoodsBack(UnitOfWork& work, const PurchaseReturnDraft& draft);

/// Gives up what is still to come of an order. Errors: purchaseNotFound, changedMeanwhile,
/// purchaseNotOpen, purchaseNotBalanced.
Result<> closePurchaseOrder(UnitOfWork& work, PurchaseOrderId id, std::int64_t seen);

} // namespace tandem::inventory
