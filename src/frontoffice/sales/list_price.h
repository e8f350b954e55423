#pragma once

#include "backoffice/inventory/item.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// What a document asks of the price list.
struct PriceTerms {
    QDate on;
    Currency currency;
    PriceBasis basis = PriceBasis::Net;
    Rate taxRate = Rate::ofMillionths(0); ///< Of the line.
};

/// What an item costs a customer on a document: the price of the list, with the tax put in or taken
/// out where the document's prices are not those of the list, and in the document's currency at the
/// rate of its day. `customer` may be unset.
///
/// A price that was changed is rounded to the currency's minor unit, or to six digits where the
/// list has more than the company's currency. Errors: currencies: rateMissing, convertedTooLarge.
Result<UnitPrice> listPrice(Reader& books, const inventory::Item& item, PartyId customer,
                            Quantity quantity, const PriceTerms& terms);

} // namespace tandem::sales
