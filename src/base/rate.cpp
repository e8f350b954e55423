#include "base/rate.h"

#include "base/fixed_count.h"

using namespace Qt::StringLiterals;

namespace tandem {

Result<Rate> Rate::exactFrom(const Decimal& factor)
{
    TANDEM_TRY(const std::int64_t millionths, exactCount(factor, scale, u"rate"_s));
    return Rate(millionths);
}

Result<Rate> Rate::exactFromPercent(const Decimal& percent)
{
    TANDEM_TRY(const std::int64_t millionths, exactCount(percent, scale - 2, u"percentage"_s));
    return Rate(millionths);
}

} // namespace tandem
