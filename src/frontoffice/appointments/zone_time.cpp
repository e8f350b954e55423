#include "frontoffice/appointments/zone_time.h"

namespace tandem::appointments {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t dayMs = 86'400'000;

std::int64_t offsetMs(const QTimeZone& zone, std::int64_t utcMs)
{
    return 1'000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
}

} // namespace

Instant instantOf(QDate date, QTime time, const QTimeZone& zone)
{
    const std::int64_t wallMs = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const std::int64_t before = wallMs - offsetMs(zone, wallMs - dayMs);
    const std::int64_t after = wallMs - offsetMs(zone, wallMs + dayMs);
    // Clocks going back make `before` the earlier of two right moments; going forward, and the
    // time being skipped, it is what the old offset says, which lies after the gap.
    if (before + offsetMs(zone, before) == wallMs || after + offsetMs(zone, after) != wallMs)
        return {before};
    return {after};
}

QDateTime wallTime(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone);
}

std::vector<Instant> repeated(QDate first, QTime time, const QTimeZone& zone, int everyDays,
                              int count)
{
    std::vector<Instant> all;
    all.reserve(static_cast<std::size_t>(std::max(count, 0)));
    for (int round = 0; round < count; ++round)
        all.push_back(instantOf(first.addDays(std::int64_t{everyDays} * round), time, zone));
    return all;
}

QString wallText(Instant at, const QTimeZone& zone)
{
    return wallTime(at, zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace tandem::appointments
