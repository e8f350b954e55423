#pragma once

#include "backoffice/tax/tax_code.h"
#include "frontoffice/sales/list_price.h"
#include "gui/kit/line_model.h"
#include "gui/kit/list_lookup.h"

namespace tandem::gui {

/// Customers by code, name or town.
LookupEdit::Source customerLookup(Desk& desk, QObject* receiver);
/// Items by code or name.
LookupEdit::Source itemLookup(Desk& desk, QObject* receiver);

/// An item on a line to be sold: what it brings to the line, and how it is taxed that day.
struct SoldItem {
    LineItem line;
    tax::TaxCode taxCode;
};

/// Finds what an item costs a customer on such a document, at the rate of its own tax; nothing if
/// there is no such item. `customer` may be unset.
void findSoldItem(Desk& desk, QObject* receiver, const QString& code, PartyId customer,
                  Quantity quantity, const sales::PriceTerms& terms,
                  std::function<void(const std::optional<SoldItem>&)> answer);

} // namespace tandem::gui
