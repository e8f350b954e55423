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

/// Takes a supplier's bill for what came of an order, and for expenses without one.
///
/// Goods are billed once they came, at most what came; what they cost more or less than ordered is
/// a price variance. Source: exactness.md, I6. A bill in another currency is valued as a whole at
/// the rate of its day, or at what `base` says; what that makes of goods beside what they were
/// received at is a price variance, too. Tax that the company owes itself is that of the value.
/// Errors: purchaseNotFound, changedMeanwhile, purchaseNotOpen, supplierMissing, supplierDiffers,
/// crm::errors::partyNotFound, notASupplier, billNumberMissing, billTwice, dueBeforeBilled,
/// lineNotFound, lineTwice, quantityNotPositive, priceNegative, billsTooMuch, expenseNotPositive,
/// nothingToBill, tax::errors::codeNotFound, tax::errors::noRateYet, tax::errors::directionWrong,
/// purchaseCurrencyDiffers, exchange::errors::rateMissing, exchange::errors::baseUnfit.
Result<BillReceived> receiveBill(UnitOfWork& work, const BillDraft& draft);

} // namespace tandem::inventory
