#pragma once

#include "frontoffice/sales/order.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// Makes a quote. Prices come from the draft, else from the price list of the order's day.
///
/// Errors: orderIsEmpty, customerMissing, crm::errors::partyNotFound, notACustomer, and of
/// inventory: warehouseNotFound, itemNotFound, itemInactive; quantityNotPositive, priceNegative,
/// discountOutOfRange, documentDiscountOutOfRange, priceCurrencyDiffers, and of tax: codeNotFound,
/// noRateYet, directionWrong; of currencies, for prices of the list in another currency:
/// rateMissing; amountTooLarge.
Result<Order> createOrder(UnitOfWork& work, const OrderDraft& draft);

/// Changes a quote to what `draft` says; its number stays. `seen` is the version that the user was
/// looking at. A line without a price takes that of the price list anew.
/// Errors: orderNotFound, changedMeanwhile, orderIsAgreed, and those of createOrder.
Result<Order> changeOrder(UnitOfWork& work, OrderId id, std::int64_t seen, const OrderDraft& draft);

/// The customer agreed. `seen` is the version that the user was looking at.
/// Errors: orderNotFound, changedMeanwhile, orderNotAQuote.
Result<Order> confirmOrder(UnitOfWork& work, OrderId id, std::int64_t seen);

/// Gives up an order of which nothing was delivered or invoiced.
/// Errors: orderNotFound, changedMeanwhile, orderHasDocuments.
Result<> cancelOrder(UnitOfWork& work, OrderId id, std::int64_t seen);

} // namespace tandem::sales
