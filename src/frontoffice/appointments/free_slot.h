#pragma once

#include "base/clock.h"

#include <QTimeZone>

#include <optional>
#include <set>
#include <span>

/// When a resource is free. Pure; the caller brings what is taken.
namespace tandem::appointments {

/// From one moment until another, which is not included: 10:00-11:00 and 11:00-12:00 do not meet.
struct Interval {
    Instant from;
    Instant until;

    bool meets(const Interval& other) const { return from < other.until && other.from < until; }
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Part of a resource that is taken for a while.
struct Taken {
    Interval when;
    int quantity = 1;
};

/// The most that is taken at any moment of `when`.
int peakUse(std::span<const Taken> taken, const Interval& when);

/// When work is done at the company's place.
struct WorkingHours {
    std::set<int> weekdays{1, 2, 3, 4, 5}; ///< As QDate counts them: 1 is Monday.
    QTime opens{9, 0};
    QTime closes{17, 0};
};

/// What is looked for.
struct SlotWish {
    Instant notBefore;
    std::int64_t durationMs;
    std::int64_t beforeMs = 0; ///< To be free before it, too.
    std::int64_t afterMs = 0;
    int quantity = 1;
    int stepMinutes = 15; ///< It begins on the clock's multiple of these.
    int daysMax = 60;     ///< How far is looked ahead.
};

/// The first time within the working hours at which a resource of `capacity` has the room, or
/// nothing within `wish.daysMax`. Buffers may lie outside the working hours.
std::optional<Interval> nextFreeSlot(const SlotWish& wish, std::span<const Taken> taken,
                                     int capacity, const WorkingHours& hours,
                                     const QTimeZone& zone);

} // namespace tandem::appointments
