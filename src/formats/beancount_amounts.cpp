#include "formats/beancount_amounts.h"

namespace tandem::formats::beancount {

using namespace Qt::StringLiterals;

Result<Amount> readAmount(LineReader& reader)
{
    TANDEM_TRY(const auto number, reader.number());
    if (!number || !reader.isAtCurrency())
        return reader.refuse(u"an amount is missing"_s);
    return Amount{*number, reader.currency()};
}

Result<Cost> readCost(LineReader& reader)
{
    Cost cost;
    cost.isTotal = reader.take(u"{{");
    if (!cost.isTotal)
        reader.take(u"{");
    while (!reader.startsWith(u"}")) {
        if (reader.isAtEnd())
            return reader.refuse(u"a brace is never closed"_s);
        if (const QDate on = LineReader(reader).date(); on.isValid()) {
            cost.on = reader.date();
        } else if (reader.isAtQuote()) {
            TANDEM_TRY(cost.label, reader.quoted());
        } else {
            TANDEM_TRY(const Amount amount, readAmount(reader));
            cost.number = amount.number;
            cost.currency = amount.currency;
        }
        if (!reader.take(u",") && reader.take(u"#"))
            return reader.refuse(u"a cost of two parts is not read"_s);
    }
    reader.take(cost.isTotal ? u"}}" : u"}");
    return cost;
}

} // namespace tandem::formats::beancount
