#pragma once

#include "frontoffice/sales/order.h"
#include "office/unit_of_work.h"
#include "workflows/import_table.h"

namespace tandem::workflows {

/// An order as a table states it, with its items and its customer found in the books.
struct TabledOrder {
    QString file; ///< Where it stands, for messages.
    qint64 line;
    sales::OrderDraft draft;
    QDate deliveredOn; ///< Invalid: the order's day.
    Money freight;     ///< To become a charge line; zero: none.
};

/// Orders in the order of their days, and the mappings they were read by.
struct OrderTable {
    std::vector<TabledOrder> orders;
    UsedMapping headerMapping;
    std::optional<UsedMapping> lineMapping; ///< Nothing where one file holds both.
};

/// Keeps the mappings for the next orders.
Result<> saveMappings(UnitOfWork& work, const OrderTable& table);

/// Reads orders from a file of headers and one of lines, joined on the order's number, or from one
/// file with a line a row (`lines` is nullptr).
///
/// Fields of a header: number, customer (its code), ordered_on, and freight, delivered_on,
/// currency, prices (net or gross), document_discount (an amount). Fields
/// of a line: number, item (its code), quantity, and price, discount, tax_code. Discounts are parts
/// of one (0.05), unless one of the column is above one: then percents. Nothing is changed.
/// Errors: those of ImportTable, rowRefused, orderTwice, lineWithoutOrder, orderWithoutLines.
Result<OrderTable> readOrders(Reader& books, const ImportFile& headers, const ImportFile* lines);

} // namespace tandem::workflows
