#pragma once

#include "backoffice/settlements/open_item.h"

/// How overdue items become reminders: levels, and the pure rules that propose them.
/// Source: docs/guide/dunning.md.
namespace tandem::settlements {

using DunningLevelId = Id<struct DunningLevelTag>;

/// The days that a year of interest has.
enum class InterestYear { Days365 = 365, Days360 = 360 };

/// What a reminder says in one language.
struct DunningText {
    QString language; ///< "en", "de".
    QString title;    ///< "Payment reminder"
    QString body;
};

/// A step on the way from a friendly reminder to the last one.
struct DunningLevel {
    DunningLevelId id{};
    int level = 1;     ///< 1 is the first; levels go up one by one.
    int daysAfter = 0; ///< After the day due; after the level before, for all but the first.
    Money fee;         ///< In the company's currency; for the highest level of a reminder only.
    Rate interest = Rate::ofMillionths(0); ///< A year.
    InterestYear year = InterestYear::Days365;
    int respiteDays = 0; ///< How long the reminder gives to pay.
    std::vector<DunningText> texts{};
    std::int64_t version = 0;
};

/// That an item or a party is not reminded of.
struct DunningStop {
    QString reason;
    QDate until{}; ///< The last day it holds; invalid: until it is released.

    bool holdsOn(QDate day) const { return !until.isValid() || day <= until; }
};

/// An open receivable with what was done about it before.
struct DunnableItem {
    OpenItem item;
    int level = 0;           ///< Reached so far.
    QDate noticedOn{};       ///< When it reached that; invalid for level 0.
    QDate interestThrough{}; ///< The last day that interest was asked for; invalid: none yet.
    std::optional<DunningStop> stop{};
};

/// Why an overdue item is not in a reminder.
enum class NotDunned { PartyHeld, ItemHeld, TooEarly, LastLevel, CoveredByCredits, Skipped };

/// "party_held", "too_early".
QString nameOf(NotDunned why);

struct ItemNotDunned {
    OpenItem item;
    int level; ///< Reached so far.
    NotDunned why;
    QString reason{}; ///< Of a hold.
    QDate until{};    ///< The last day of a hold; the day of the next level for TooEarly.
};

/// An item of a reminder.
struct DunnedItem {
    OpenItem item;
    int level;
    int daysLate;     ///< Since it was due.
    Money open;       ///< Less the credits that fall on it.
    int interestDays; ///< Since it was due, or since interest was asked for last.
    Money interest;
};

/// What one customer would be sent, in one currency.
struct DunningProposal {
    PartyId party;
    int level = 0; ///< The highest of its items; 0 if nothing is sent.
    QDate on;
    QDate payUntil{};
    std::vector<DunnedItem> items;
    std::vector<ItemNotDunned> others; ///< Overdue, and why they are not in it.
    Money claimed;                     ///< The sum of the items.
    Money credits;                     ///< Deducted from the items before that; zero or more.
    Money earlier;                     ///< Charges of earlier reminders that are open.
    Money fee;
    Money interest;

    Money charges() const { return fee + interest; }
    /// What the reminder asks for in all.
    Money total() const { return claimed + earlier + charges(); }
    bool isSent() const { return !items.empty(); }
};

/// Interest for being late: amount x rate x days / days of the year, rounded once, half away from
/// zero. `days` is zero or more.
Money lateInterest(const Money& amount, Rate rate, int days, InterestYear year);

/// What is known of one customer's items in one currency when reminders are proposed.
struct DunningCase {
    PartyId party;
    std::vector<DunnableItem> items; ///< All that are open: overdue or not, credits as well.
    std::optional<DunningStop> stop{};
    std::vector<OpenItemId> skipped{}; ///< Left out by hand.
};

/// Which items of a case are reminded of on a day, at which level, and what that costs.
///
/// Credits fall on the overdue items by due day and number before anything is claimed. An item goes
/// up one level at a time. Charges of earlier reminders are asked for again, but bear neither
/// interest nor levels. `levels` are in their order; fees are in the currency of `home` and fall
/// away in other ones.
DunningProposal proposeDunning(const DunningCase& about, std::span<const DunningLevel> levels,
                               QDate on, const Currency& home);

/// The source of the open item that a reminder's charges are.
inline constexpr const char* dunningSource = "dunning_notice";

} // namespace tandem::settlements
