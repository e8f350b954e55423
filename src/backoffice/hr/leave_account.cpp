#include "backoffice/hr/leave_account.h"

#include <algorithm>
#include <vector>

namespace tandem::hr {

namespace {

constexpr Quantity nothing = Quantity::ofMillionths(0);

struct Grant {
    LeaveEntryId id;
    QDate from;
    QDate until; ///< Invalid: without end.
    Quantity left;

    bool holdsOn(QDate day) const { return from <= day && (!until.isValid() || day <= until); }
};

/// The grants, those that expire first in front.
std::vector<Grant> grantsOf(std::span<const LeaveEntry> entries)
{
    std::vector<Grant> grants;
    for (const LeaveEntry& entry : entries)
        if (entry.kind == LeaveEntryKind::Granted)
            grants.push_back({entry.id, entry.effectiveOn, entry.expiresOn, entry.days});
    std::ranges::stable_sort(grants, [](const Grant& a, const Grant& b) {
        return a.until.isValid() && (!b.until.isValid() || a.until < b.until);
    });
    return grants;
}

/// What is taken on each day, cancellations off.
std::map<QDate, Quantity> takenByDay(std::span<const LeaveEntry> entries)
{
    std::map<QDate, Quantity> taken;
    for (const LeaveEntry& entry : entries)
        if (entry.kind == LeaveEntryKind::Taken || entry.kind == LeaveEntryKind::Cancelled)
            taken.try_emplace(entry.effectiveOn, nothing).first->second -= entry.days;
    return taken;
}

} // namespace

Quantity balanceOf(std::span<const LeaveEntry> entries)
{
    Quantity balance = nothing;
    for (const LeaveEntry& entry : entries)
        balance += entry.days;
    return balance;
}

std::map<LeaveEntryId, Quantity> expiredBefore(std::span<const LeaveEntry> entries, QDate before)
{
    std::vector<Grant> grants = grantsOf(entries);
    for (const auto& [day, taken] : takenByDay(entries)) {
        Quantity open = taken;
        for (Grant& grant : grants) {
            if (!grant.holdsOn(day))
                continue;
            const Quantity used = std::min(open, grant.left);
            grant.left -= used;
            open -= used;
        }
    }
    std::map<LeaveEntryId, Quantity> expired;
    for (const Grant& grant : grants)
        if (grant.until.isValid() && grant.until < before)
            expired.emplace(grant.id, grant.left);
    return expired;
}

} // namespace tandem::hr
