#include "base/fixed_count.h"

#include "base/money_errors.h"

#include <limits>

namespace tandem {

Result<std::int64_t> exactCount(const Decimal& value, int digits, const QString& kind)
{
    TANDEM_TRY(const Decimal counted, checkedRescale(value, digits, Rounding::Down));
    if (counted != value)
        return fail(errors::digitsLost, {value.toString(), QString::number(digits), kind});
    if (counted.coefficient() < std::numeric_limits<std::int64_t>::min()
        || counted.coefficient() > std::numeric_limits<std::int64_t>::max())
        return fail(errors::numberTooLarge);
    return static_cast<std::int64_t>(counted.coefficient());
}

std::int64_t roundedCount(const Decimal& value, int digits, Rounding rounding)
{
    return narrow(value.rescaled(digits, rounding).coefficient());
}

} // namespace tandem
