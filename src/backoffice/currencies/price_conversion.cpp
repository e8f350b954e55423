#include "backoffice/currencies/price_conversion.h"

#include "backoffice/currencies/rate_queries.h"

namespace tandem::exchange {

namespace {

constexpr auto rounding = Rounding::HalfAwayFromZero;

} // namespace

Result<Decimal> convertedPrice(Reader& books, const Decimal& price, const Currency& from,
                               const Currency& to, QDate on)
{
    if (from == to)
        return price;
    // A thousand of them, so that a price of less than a cent keeps its digits.
    constexpr std::int64_t pieces = 1'000;
    TANDEM_TRY(const auto at, conversion(books, from, to, on));
    const Money sum = Money::fromDecimal(price * Decimal::ofInteger(pieces), from, rounding);
    TANDEM_TRY(const Money converted, at.convert(sum, to));
    return converted.toDecimal().dividedBy(Decimal::ofInteger(pieces), UnitPrice::scale, rounding);
}

int digitsOfPrice(const UnitPrice& listed, const Currency& currency)
{
    const int own = listed.currency().digits();
    return listed.toDecimal().trimmed(own).scale() > own ? UnitPrice::scale : currency.digits();
}

Result<UnitPrice> priceIn(Reader& books, const UnitPrice& listed, const Currency& currency,
                          QDate on)
{
    if (listed.currency() == currency || listed.isZero())
        return UnitPrice::ofMillionths(listed.millionths(), currency);
    TANDEM_TRY(const Decimal price,
               convertedPrice(books, listed.toDecimal(), listed.currency(), currency, on));
    return UnitPrice::fromDecimal(price.rescaled(digitsOfPrice(listed, currency), rounding),
                                  currency, rounding);
}

} // namespace tandem::exchange
