#pragma once

#include "frontoffice/sales/order.h"
#include "gui/kit/line_model.h"
#include "office/unit_of_work.h"

namespace tandem::gui {

/// A quote as its form shows it: all read at one moment.
struct QuoteSeen {
    sales::Order order;
    QString customer;
    std::vector<GridLine> lines;
    QString terms{}; ///< Of payment, by code; empty: as agreed with the customer.
};

/// Errors: sales::errors::orderNotFound.
Result<QuoteSeen> quoteSeen(Reader& books, OrderId id);

/// An order's lines as a form shows them: at the prices of the order, and with its tax codes.
Result<std::vector<GridLine>> gridLines(Reader& books, const sales::Order& order);

} // namespace tandem::gui
