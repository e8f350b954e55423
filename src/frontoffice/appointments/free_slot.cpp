#include "frontoffice/appointments/free_slot.h"

#include "base/check.h"
#include "frontoffice/appointments/zone_time.h"

#include <algorithm>
#include <vector>

namespace tandem::appointments {

namespace {

constexpr std::int64_t minuteMs = 60'000;

/// The first multiple of `stepMinutes` on the clocks of `zone` that is not before `at`.
Instant roundedUp(Instant at, int stepMinutes, const QTimeZone& zone)
{
    const std::int64_t stepMs = stepMinutes * minuteMs;
    const std::int64_t offsetMs = 1'000LL * wallTime(at, zone).offsetFromUtc();
    const std::int64_t wallMs = at.ms + offsetMs;
    return {(wallMs + stepMs - 1) / stepMs * stepMs - offsetMs};
}

/// The first fit within one day's hours: only its beginning, or the end of a booking, can be it.
std::optional<Interval> slotWithin(const Interval& open, const SlotWish& wish,
                                   std::span<const Taken> taken, int capacity,
                                   const QTimeZone& zone)
{
    std::vector<Instant> starts{std::max(open.from, wish.notBefore)};
    for (const Taken& one : taken)
        starts.push_back({one.when.until.ms + wish.beforeMs});
    std::sort(starts.begin(), starts.end());
    for (const Instant earliest : starts) {
        if (earliest < open.from || earliest < wish.notBefore)
            continue;
        const Instant start = roundedUp(earliest, wish.stepMinutes, zone);
        const Instant end{start.ms + wish.durationMs};
        if (end > open.until)
            return std::nullopt;
        const Interval whole{{start.ms - wish.beforeMs}, {end.ms + wish.afterMs}};
        if (peakUse(taken, whole) + wish.quantity <= capacity)
            return Interval{start, end};
    }
    return std::nullopt;
}

} // namespace

int peakUse(std::span<const Taken> taken, const Interval& when)
{
    const auto useAt = [&](Instant at) {
        int use = 0;
        for (const Taken& one : taken)
            if (one.when.from <= at && at < one.when.until)
                use += one.quantity;
        return use;
    };
    int peak = useAt(when.from);
    for (const Taken& one : taken)
        if (one.when.from > when.from && one.when.from < when.until)
            peak = std::max(peak, useAt(one.when.from));
    return peak;
}

std::optional<Interval> nextFreeSlot(const SlotWish& wish, std::span<const Taken> taken,
                                     int capacity, const WorkingHours& hours, const QTimeZone& zone)
{
    require(wish.durationMs > 0 && wish.stepMinutes > 0, "a slot lasts, and begins on some minute");
    const QDate first = wallTime(wish.notBefore, zone).date();
    for (int day = 0; day < wish.daysMax; ++day) {
        const QDate date = first.addDays(day);
        if (!hours.weekdays.contains(date.dayOfWeek()))
            continue;
        const Interval open{instantOf(date, hours.opens, zone),
                            instantOf(date, hours.closes, zone)};
        if (const auto slot = slotWithin(open, wish, taken, capacity, zone))
            return slot;
    }
    return std::nullopt;
}

} // namespace tandem::appointments
