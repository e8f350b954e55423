#include "gui/backoffice/budgets/percent_typed.h"

#include "gui/kit/number_typed.h"

namespace tandem::gui {

Result<Rate> percentTyped(const QString& text, const Locality& locality, const QString& field)
{
    TANDEM_TRY(const Quantity percent, quantityTyped(text, locality, field));
    auto rate = Rate::exactFromPercent(percent.toDecimal());
    if (!rate)
        rate.error().field = field;
    return rate;
}

} // namespace tandem::gui
