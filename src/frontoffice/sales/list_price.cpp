#include "frontoffice/sales/list_price.h"

#include "backoffice/currencies/rate_queries.h"
#include "backoffice/inventory/item_queries.h"
#include "frontoffice/sales/sales_settings.h"

namespace tandem::sales {

namespace {

constexpr auto rounding = Rounding::HalfAwayFromZero;

/// The digits of a price that was worked out from `listed`.
int digitsFor(const UnitPrice& listed, const Currency& currency)
{
    const int own = listed.currency().digits();
    return listed.toDecimal().trimmed(own).scale() > own ? UnitPrice::scale : currency.digits();
}

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
    Decimal price = inBasis(listed.toDecimal(), policy.basis, terms);
    if (listed.currency() != terms.currency) {
        // A thousand of them, so that a price of less than a cent keeps its digits.
        constexpr std::int64_t pieces = 1'000;
        TANDEM_TRY(const auto at,
                   exchange::conversion(books, listed.currency(), terms.currency, terms.on));
        const Money sum =
            Money::fromDecimal(price * Decimal::ofInteger(pieces), listed.currency(), rounding);
        TANDEM_TRY(const Money converted, at.convert(sum, terms.currency));
        price =
            converted.toDecimal().dividedBy(Decimal::ofInteger(pieces), UnitPrice::scale, rounding);
    }
    return UnitPrice::fromDecimal(price.rescaled(digitsFor(listed, terms.currency), rounding),
                                  terms.currency, rounding);
}

} // namespace tandem::sales
