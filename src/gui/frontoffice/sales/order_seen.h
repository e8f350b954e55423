#pragma once

#include "frontoffice/sales/order.h"
#include "reports/document_trail.h"

namespace tandem::gui {

/// What the page of an order shows: all read at one moment.
struct OrderSeen {
    sales::Order order;
    QString customer;
    std::vector<reports::TrailDocument> documents;
};

} // namespace tandem::gui
