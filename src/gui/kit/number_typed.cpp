#include "gui/kit/number_typed.h"

#include "base/expression.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// The same error, at the field that it is about.
template <class Value>
Result<Value> at(Result<Value> value, const QString& field)
{
    if (!value)
        value.error().field = field;
    return value;
}

Result<Decimal> numberTyped(const QString& text, const Locality& locality)
{
    const QString typed = text.trimmed();
    return evaluate(typed.isEmpty() ? u"0"_s : typed, locality.numbers);
}

} // namespace

Result<UnitPrice> priceTyped(const QString& text, const Locality& locality, const QString& field)
{
    TANDEM_TRY(const Decimal value, at(numberTyped(text, locality), field));
    return at(UnitPrice::exactFrom(value, locality.currency), field);
}

Result<Quantity> quantityTyped(const QString& text, const Locality& locality, const QString& field)
{
    TANDEM_TRY(const Decimal value, at(numberTyped(text, locality), field));
    return at(Quantity::exactFrom(value), field);
}

} // namespace tandem::gui
