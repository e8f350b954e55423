#pragma once

#include "company.h"
#include "model.h"

namespace tandem::simulation {

/// Accounts of the chart, by what they are for.
namespace accounts {

inline const QString inventory = u"1100"_s;
inline const QString receivable = u"1200"_s;
inline const QString inputTax = u"1250"_s;
inline const QString bank = u"1300"_s;
inline const QString payable = u"2100"_s;
inline const QString notBilled = u"2150"_s;
inline const QString outputTax = u"2200"_s;
inline const QString salesRevenue = u"4000"_s;
inline const QString costOfSales = u"5000"_s;
inline const QString priceVariance = u"5100"_s;
inline const QString otherPurchases = u"6800"_s;
inline const QString bankCharges = u"7000"_s;

} // namespace accounts

/// An item as the desks of trade know it.
struct TradeItem {
    ItemId id;
    QString code;
    Cents price;
    int taxPercent;
    ModelStock stock{};
};

/// A customer or the supplier, and what is open with it.
struct TradeParty {
    PartyId id;
    ModelAccount account{};
};

/// What the desks of trade deal with.
struct TradeBooks {
    std::vector<TradeItem> items{};
    std::vector<TradeParty> customers{};
    TradeParty supplier{};
    std::vector<ModelOrder> orders{};
    AccountId bank{};
    AccountId charges{};
    AccountId suspense{};
    QString suspenseCode{};
};

inline constexpr int customerTermsDays = 14;
inline constexpr int supplierTermsDays = 30;

/// Makes customers, a supplier and items.
TradeBooks furnishTrade(Company& company);

/// Compares what lies on the shelves, and lets the stock prove itself.
void compareStock(Company& company, const std::vector<TradeItem>& items);

/// Compares who owes what, item by item, and the control accounts with that.
void compareOpenItems(Company& company, const TradeBooks& trade);

} // namespace tandem::simulation
