#include "base/currency.h"

#include "base/currency_table.h"

namespace tandem {

static_assert(std::ranges::is_sorted(currencyTable, {}, &CurrencyFacts::code));

std::span<const CurrencyFacts> currencies()
{
    return currencyTable;
}

const CurrencyFacts* findCurrencyFacts(std::string_view code)
{
    const auto* found = std::ranges::lower_bound(currencyTable, code, {}, &CurrencyFacts::code);
    return found != std::end(currencyTable) && found->code == code ? found : nullptr;
}

std::optional<Currency> findCurrency(std::string_view code)
{
    const CurrencyFacts* facts = findCurrencyFacts(code);
    if (facts == nullptr)
        return std::nullopt;
    return Currency(facts->code, facts->digits);
}

} // namespace tandem
