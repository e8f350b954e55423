#include "base/text_number.h"

namespace tandem {

std::optional<std::int64_t> parseInt64(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    const QStringView digits = text.mid(isNegative ? 1 : 0);
    if (digits.isEmpty())
        return std::nullopt;
    std::int64_t value = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        const int added = isNegative ? u'0' - digit.unicode() : digit.unicode() - u'0';
        if (__builtin_mul_overflow(value, std::int64_t{10}, &value)
            || __builtin_add_overflow(value, std::int64_t{added}, &value))
            return std::nullopt;
    }
    return value;
}

} // namespace tandem
