#include "frontoffice/sales/list_price.h"

#include "backoffice/currencies/price_conversion.h"
#include "backoffice/inventory/item_queries.h"
#include "frontoffice/sales/sales_settings.h"

namespace tandem::sales {

namespace {

constexpr auto rounding = Rounding::HalfAwayFromZero;

Decimal inBasis(const Decimal& price, PriceBasis from, const PriceTerms& terms)
{
    if (from == terms.basis)
        return price;
    const Decimal whole = Decimal::ofInteger(1) + terms.taxRate.toDecimal();
    return terms.basis == PriceBasis::Gross ? price.times(whole, UnitPrice::scale, rounding)
                                            : price.dividedBy(whole, UnitPrice::scale, rounding);
}

} // namespace

Result<UnitPrice> listPrice(Reader& books, const inventory::Item& item, PartyId customer,
                            Quantity quantity, const PriceTerms& terms)
{
    TANDEM_TRY(const UnitPrice listed,
               inventory::salesPrice(books, item, customer, quantity, terms.on));
    TANDEM_TRY(const SalesPolicy policy, salesPolicy(books));
    const bool isAsListed = listed.currency() == terms.currency && policy.basis == terms.basis;
    if (isAsListed || listed.isZero())
        return UnitPrice::ofMillionths(listed.millionths(), terms.currency);
    TANDEM_TRY(const Decimal price,
               exchange::convertedPrice(books, inBasis(listed.toDecimal(), policy.basis, terms),
                                        listed.currency(), terms.currency, terms.on));
    return UnitPrice::fromDecimal(
        price.rescaled(exchange::digitsOfPrice(listed, terms.currency), rounding), terms.currency,
        rounding);
}

} // namespace tandem::sales
