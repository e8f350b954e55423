#pragma once

#include "office/office.h"
#include "workflows/import_mode.h"
#include "workflows/order_table.h"

namespace tandem::workflows {

/// How far imported orders are carried.
enum class Through { Order, Delivery, Invoice };

/// What an import of orders did.
struct OrdersImported {
    int made = 0;
    int known = 0; ///< Were in the books already, by their reference, and are left as they are.
    Money net;     ///< Of the lines, without freight, of orders in the company's currency.
    Money freight;
    OrderTable table; ///< As it was read; without its orders.
};

/// Takes orders of another program into the books and carries them through confirmation, delivery
/// and invoice, each document with the order's day (deliveries with delivered_on, where mapped).
///
/// Fiscal years that are missing for these days are opened. The number in the file becomes the
/// order's reference. Freight becomes a line of the charge item FREIGHT, which is made if need be.
/// Both files are read to the end before anything is changed; then a hundred orders are saved at a
/// time, by day. If a portion is refused, those before it stay, and doing it again goes on from
/// there: known references are passed over. The mappings are saved with them. What is only tried is
/// one change, taken back. Errors: those of readOrders; rowRefused.
Result<OrdersImported> importOrders(Office& office, const ImportFile& headers,
                                    const ImportFile* lines, Through through, ImportMode mode);

} // namespace tandem::workflows
