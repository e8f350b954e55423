#include "formats/stated_date.h"

#include <array>
#include <optional>

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

/// The three numbers of a day, in the order of the text.
std::optional<std::array<int, 3>> numbersOf(const QString& text)
{
    std::array<int, 3> numbers{};
    std::size_t at = 0;
    int digits = 0;
    for (const QChar c : text.trimmed()) {
        if (c >= u'0' && c <= u'9') {
            if (++digits > 4)
                return std::nullopt;
            numbers[at] = numbers[at] * 10 + c.digitValue();
        } else if (u"/.-'"_s.contains(c) && digits > 0 && at < 2) {
            ++at;
            digits = 0;
        } else {
            return std::nullopt;
        }
    }
    return at == 2 && digits > 0 ? std::optional(numbers) : std::nullopt;
}

int yearOf(int written)
{
    if (written >= 100)
        return written;
    return written < 70 ? 2000 + written : 1900 + written;
}

} // namespace

DateOrder dateOrderOf(const QStringList& dates, DateOrder otherwise)
{
    for (const QString& date : dates) {
        const auto numbers = numbersOf(date);
        if (!numbers || (*numbers)[0] > 31)
            continue;
        if ((*numbers)[0] > 12)
            return DateOrder::DayFirst;
        if ((*numbers)[1] > 12)
            return DateOrder::MonthFirst;
        if (date.contains(u'.'))
            otherwise = DateOrder::DayFirst;
    }
    return otherwise;
}

QDate statedDate(const QString& text, DateOrder order)
{
    const auto numbers = numbersOf(text);
    if (!numbers)
        return {};
    const auto [first, second, third] = *numbers;
    if (first > 31)
        return QDate(first, second, third);
    return order == DateOrder::DayFirst ? QDate(yearOf(third), second, first)
                                        : QDate(yearOf(third), first, second);
}

} // namespace tandem::formats
