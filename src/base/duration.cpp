#include "base/duration.h"

#include "base/expression.h"
#include "base/fixed_count.h"
#include "base/money_errors.h"

#include <QRegularExpression>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t hourMinutes = 60;
constexpr std::int64_t dayMinutes = 8 * hourMinutes;
constexpr std::int64_t minutesMax = 100'000'000;

/// "1:30"; nothing if it is not written so.
std::optional<std::int64_t> colonTyped(const QString& text)
{
    static const QRegularExpression clock(u"^(\\d{1,6}):([0-5]\\d)$"_s);
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * hourMinutes + match.captured(2).toLongLong();
}

} // namespace

Result<std::int64_t> minutesTyped(const QString& text, const NumberFormat& format)
{
    const QString typed = text.simplified().toLower();
    const auto wrong = [&] { return fail(errors::durationUnreadable, {text.trimmed()}); };
    if (typed.contains(u':')) {
        const auto minutes = colonTyped(typed);
        return minutes ? Result<std::int64_t>(*minutes) : Result<std::int64_t>(wrong());
    }
    static const QRegularExpression part(u"\\G\\s*([0-9.,]+)\\s*(d|h|m|min)?(?=[\\s0-9]|$)"_s);
    std::int64_t minutes = 0;
    qsizetype end = 0;
    for (const auto& match : part.globalMatch(typed)) {
        const QString unit = match.captured(2);
        const std::int64_t factor = unit == u"d"_s ? dayMinutes : unit == u"h"_s ? hourMinutes : 1;
        const auto value = evaluate(u"%1*%2"_s.arg(match.captured(1)).arg(factor), format);
        const auto whole = value ? exactCount(*value, 0, u"duration"_s) : Result<std::int64_t>(0);
        if (!value || !whole || *whole > minutesMax)
            return wrong();
        minutes += *whole;
        end = match.capturedEnd();
    }
    if (end == 0 || end != typed.size() || minutes > minutesMax)
        return wrong();
    return minutes;
}

QString minutesText(std::int64_t minutes)
{
    return u"%1:%2"_s.arg(minutes / hourMinutes).arg(minutes % hourMinutes, 2, 10, QChar(u'0'));
}

} // namespace tandem
