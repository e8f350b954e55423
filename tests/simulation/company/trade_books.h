#pragma once

#include "company.h"
#include "model.h"

namespace tandem::simulation {

/// An item as the trade desk knows it.
struct TradeItem {
    ItemId id;
    QString code;
    Cents price;
    int taxPercent;
    ModelStock stock{};
};

/// A customer, and what is owed.
struct TradeCustomer {
    PartyId id;
    std::vector<ModelOpenItem> owes{};
};

/// Compares what lies on the shelves, and lets the stock prove itself.
void compareStock(Company& company, const std::vector<TradeItem>& items);

/// Compares who owes what, item by item.
void compareOpenItems(Company& company, const std::vector<TradeCustomer>& customers);

} // namespace tandem::simulation
