#include "gui/office/rate_typed.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

Result<Rate> rateTyped(const QString& text, const Locality& locality)
{
    const auto percent = parseNumber(text, locality.numbers);
    if (!percent)
        return Failure(percent.error()).at(u"rate"_s);
    const auto rate = Rate::exactFromPercent(*percent);
    if (!rate)
        return Failure(rate.error()).at(u"rate"_s);
    return *rate;
}

QString rateText(const std::optional<Rate>& rate, const Locality& locality)
{
    return rate ? formatNumber(rate->toPercent(), locality.numbers) : QString();
}

} // namespace tandem::gui
