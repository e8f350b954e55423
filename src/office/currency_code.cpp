#include "office/currency_code.h"

#include "base/check.h"

namespace tandem {

QString codeOf(const Currency& currency)
{
    const auto code = currency.code();
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

Currency currencyOf(const Row& row, const char* column)
{
    const auto currency = findCurrency(row.text(column).toStdString());
    require(currency.has_value(), "a document in the books is in a known currency");
    return *currency;
}

} // namespace tandem
