#include "backoffice/currencies/rate_row.h"

namespace tandem::exchange {

namespace {

Currency currencyOf(const QString& code)
{
    const auto known = findCurrency(code.toStdString());
    require(known.has_value(), "rates are kept of currencies of ISO 4217");
    return *known;
}

} // namespace

DatedRate rateOfRow(const Row& row)
{
    const auto value = Decimal::parse(row.text("value"));
    require(value.has_value(), "a rate is kept as a number");
    return {.id = row.id<ExchangeRateId>("id"),
            .rate =
                ExchangeRate(currencyOf(row.text("unit")), currencyOf(row.text("quoted")), *value),
            .on = row.date("rate_on"),
            .source = row.text("source"),
            .version = row.integer("version")};
}

} // namespace tandem::exchange
