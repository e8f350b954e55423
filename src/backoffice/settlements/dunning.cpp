#include "backoffice/settlements/dunning.h"

#include "backoffice/settlements/allocation_plan.h"
#include "base/check.h"

#include <algorithm>
#include <array>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array whyNames{"party_held"_L1, "item_held"_L1,          "too_early"_L1,
                              "last_level"_L1, "covered_by_credits"_L1, "skipped"_L1};

bool isCharge(const OpenItem& item)
{
    return item.source == QLatin1StringView(dunningSource);
}

bool isOverdue(const DunnableItem& one, QDate on)
{
    return !one.item.isCredit() && !isCharge(one.item) && one.item.dueOn < on;
}

/// The level that follows the one an item reached; null after the last.
const DunningLevel* nextLevel(std::span<const DunningLevel> levels, int reached)
{
    const auto next = std::ranges::find_if(
        levels, [&](const DunningLevel& level) { return level.level > reached; });
    return next == levels.end() ? nullptr : &*next;
}

QDate reachedOn(const DunnableItem& one, const DunningLevel& level)
{
    // Nothing is late on the day it is due, whatever the level says.
    const QDate from = one.level == 0 ? one.item.dueOn : one.noticedOn;
    return from.addDays(std::max(level.daysAfter, 1));
}

/// Sorts the overdue items of a case into those that are reminded of and the others.
class Sorter {
public:
    Sorter(const DunningCase& about, std::span<const DunningLevel> levels, QDate on)
        : m_about(about)
        , m_levels(levels)
        , m_on(on)
    {
    }

    /// Nothing if `one` goes up to `level`; else why it does not.
    std::optional<ItemNotDunned> hindrance(const DunnableItem& one, const Money& open,
                                           const DunningLevel* level) const
    {
        const auto because = [&](NotDunned why, const QString& reason = {}, QDate until = {}) {
            return ItemNotDunned{
                .item = one.item, .level = one.level, .why = why, .reason = reason, .until = until};
        };
        if (m_about.stop && m_about.stop->holdsOn(m_on))
            return because(NotDunned::PartyHeld, m_about.stop->reason, m_about.stop->until);
        if (one.stop && one.stop->holdsOn(m_on))
            return because(NotDunned::ItemHeld, one.stop->reason, one.stop->until);
        if (std::ranges::find(m_about.skipped, one.item.id) != m_about.skipped.end())
            return because(NotDunned::Skipped);
        if (open.isZero())
            return because(NotDunned::CoveredByCredits);
        if (!level)
            return because(NotDunned::LastLevel);
        if (reachedOn(one, *level) > m_on)
            return because(NotDunned::TooEarly, {}, reachedOn(one, *level));
        return {};
    }

    void sort(const DunnableItem& one, const Money& open, DunningProposal& into) const
    {
        const DunningLevel* const level = nextLevel(m_levels, one.level);
        if (auto why = hindrance(one, open, level)) {
            into.others.push_back(*std::move(why));
            return;
        }
        const QDate from = one.interestThrough.isValid() ? one.interestThrough : one.item.dueOn;
        const int days = static_cast<int>(from.daysTo(m_on));
        into.items.push_back({.item = one.item,
                              .level = level->level,
                              .daysLate = static_cast<int>(one.item.dueOn.daysTo(m_on)),
                              .open = open,
                              .interestDays = days,
                              .interest = lateInterest(open, level->interest, days, level->year)});
    }

private:
    const DunningCase& m_about;
    std::span<const DunningLevel> m_levels;
    QDate m_on;
};

void addSums(DunningProposal& proposal, std::span<const DunningLevel> levels, const Currency& home)
{
    for (const DunnedItem& one : proposal.items) {
        proposal.level = std::max(proposal.level, one.level);
        proposal.claimed += one.open;
        proposal.credits += one.item.open - one.open;
        proposal.interest += one.interest;
    }
    const auto level = std::ranges::find(levels, proposal.level, &DunningLevel::level);
    if (level == levels.end())
        return;
    proposal.payUntil = proposal.on.addDays(level->respiteDays);
    if (proposal.claimed.currency() == home)
        proposal.fee = level->fee;
}

} // namespace

QString nameOf(NotDunned why)
{
    return whyNames.at(static_cast<std::size_t>(why));
}

Money lateInterest(const Money& amount, Rate rate, int days, InterestYear year)
{
    require(days >= 0, "interest is for days that are over");
    return amount.timesRatio(rate.millionths() * days, Rate::whole * static_cast<int>(year),
                             Rounding::HalfAwayFromZero);
}

DunningProposal proposeDunning(const DunningCase& about, std::span<const DunningLevel> levels,
                               QDate on, const Currency& home)
{
    require(!about.items.empty(), "reminders are of items");
    const Money zero = Money::zero(about.items.front().item.open.currency());
    DunningProposal proposal{.party = about.party,
                             .on = on,
                             .items = {},
                             .others = {},
                             .claimed = zero,
                             .credits = zero,
                             .earlier = zero,
                             .fee = zero,
                             .interest = zero};
    Money credit = zero;
    std::vector<DunnableItem> overdue;
    for (const DunnableItem& one : about.items) {
        if (one.item.isCredit())
            credit -= one.item.open;
        else if (isCharge(one.item))
            proposal.earlier += one.item.open;
        else if (isOverdue(one, on))
            overdue.push_back(one);
    }
    std::ranges::sort(overdue, [](const DunnableItem& a, const DunnableItem& b) {
        return isDueBefore(a.item, b.item);
    });
    const Sorter sorter(about, levels, on);
    for (const DunnableItem& one : overdue) {
        const Money covered = std::min(credit, one.item.open);
        credit -= covered;
        sorter.sort(one, one.item.open - covered, proposal);
    }
    addSums(proposal, levels, home);
    return proposal;
}

} // namespace tandem::settlements
