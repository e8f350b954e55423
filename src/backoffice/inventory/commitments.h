#pragma once

#include "backoffice/inventory/purchase_order.h"
#include "office/unit_of_work.h"

namespace tandem::inventory {

/// What an order commits the company to spend: the part of its work and charges that is not billed
/// yet, without tax. Goods go to stock and are no expense.
Money committedBy(const PurchaseOrder& order);

/// What the open orders of some days commit the company to spend, but for one of them.
Result<Money> committedFrom(Reader& books, QDate from, QDate to, PurchaseOrderId except);

} // namespace tandem::inventory
