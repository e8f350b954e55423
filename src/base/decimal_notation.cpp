#include "base/decimal_notation.h"

#include "base/text_number.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tandem {

DecimalNotation readNotation(const QString& text)
{
    static const QRegularExpression number(
        u"^([+-]?)([0-9]*)(?:\\.([0-9]*))?(?:[eE]\\+?(-?[0-9]{1,15}))?$"_s);
    const auto match = number.match(text);
    if (!match.hasMatch() || (match.captured(2) + match.captured(3)).isEmpty())
        return {std::nullopt, u"special value (NaN, infinity, null, malformed)"_s, false};
    QString digits = match.captured(2) + match.captured(3);
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    const std::int64_t exponent =
        parseInt64(match.captured(4)).value_or(0) - match.captured(3).size();
    if (exponent > 0 || exponent < -Decimal::scaleMax)
        return {std::nullopt, u"exponent outside a scale of 0 to 18"_s, false};
    if (digits.size() > Decimal::digitsMax)
        return {std::nullopt, u"more than 38 digits"_s, false};
    const bool isNegative = match.captured(1) == u"-";
    const Decimal whole = Decimal::parse(digits).value();
    const Decimal value = Decimal::ofScaled(whole.coefficient(), static_cast<int>(-exponent));
    return {isNegative ? -value : value, {}, isNegative && value.isZero()};
}

} // namespace tandem
