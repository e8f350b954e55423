#include "gui/kit/compact_text.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

QString compactText(const Money& money, const Locality& locality)
{
    std::int64_t unit = 1;
    for (int digit = 0; digit < money.currency().digits(); ++digit)
        unit *= 10;
    const std::int64_t whole = money.minor() / unit;
    const std::int64_t size = whole < 0 ? -whole : whole;
    const std::int64_t divisor = size >= 1'000'000 ? 1'000'000 : size >= 1'000 ? 1'000 : 1;
    const Decimal tenths = Decimal::ofScaled(whole * 10 / divisor, 1);
    QString text = formatNumber(tenths.trimmed(), locality.numbers).replace(u'-', u'\u2212');
    if (divisor > 1)
        text += divisor == 1'000 ? u'k' : u'M';
    return text;
}

} // namespace tandem::gui
