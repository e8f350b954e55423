#include "backoffice/settlements/allocation_plan.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/suggester.h"

#include <algorithm>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

/// What an item gives to a line that pays it in full: more than zero if it goes the line's way.
Money valueOf(const OpenItem& item, const Money& taken, const BankLine& line)
{
    const bool isIn = !line.amount.isNegative();
    return isIn == (item.side == Side::Receivable) ? taken : -taken;
}

Money sumOf(std::span<const Portion> portions, const Currency& currency)
{
    Money sum = Money::zero(currency);
    for (const Portion& portion : portions)
        sum += portion.amount;
    return sum;
}

std::vector<Portion> wholeOf(const OpenItem& item)
{
    return {{.item = item.id, .amount = item.open}};
}

/// The item paid less its discount; empty if there is none to take any more.
std::vector<Portion> discountedOf(const OpenItem& item, const BankLine& line)
{
    std::vector<Portion> portions = discountPortions(item, line.bookedOn);
    if (portions.empty())
        return {};
    const Money paid = item.open - sumOf(portions, item.open.currency());
    if (!paid.isZero())
        portions.insert(portions.begin(), {.item = item.id, .amount = paid});
    return portions;
}

Suggestion settling(const BankLine& line, const OpenItem& of, std::vector<Portion> portions,
                    int score, std::vector<Reason> reasons)
{
    return {.score = score,
            .draft = {.line = line.id,
                      .parts = {SettlePart{.side = of.side,
                                           .party = of.party,
                                           .amount = line.amount,
                                           .portions = std::move(portions)}}},
            .reasons = std::move(reasons)};
}

Reason discountReason(const OpenItem& item, const Money& granted)
{
    return {reasons::discountInTime,
            {item.number, item.discount->rate.toPercent().toString(),
             item.discount->until.toString(Qt::ISODate), said(granted)}};
}

/// One item that fits as a whole, with its discount, or but for a small difference.
void addSingles(const BankLine& line, std::span<const OpenItem> items, const Reason& why, int sure,
                const SmallDifference& small, std::vector<Suggestion>& to)
{
    const Money wanted = line.amount.abs();
    for (const OpenItem& item : items) {
        const Money value = valueOf(item, item.open, line);
        if (value == wanted) {
            to.push_back(settling(line, item, wholeOf(item), sure,
                                  {why, {reasons::amountFits, {item.number, said(wanted)}}}));
            continue;
        }
        const std::vector<Portion> discounted = discountedOf(item, line);
        if (!discounted.empty() && valueOf(item, discounted.front().amount, line) == wanted)
            to.push_back(settling(line, item, discounted, sure - 2,
                                  {why, discountReason(item, item.open - discounted[0].amount)}));
        if (value < wanted || !small.allows(value - wanted, value) || item.isCredit())
            continue;
        const ShortPayment choices =
            readShortPayment(item, {.amount = wanted, .paidOn = line.bookedOn});
        to.push_back(settling(line, item, choices.full.portions, sure - 20,
                              {why, choices.full.reasons.front()}));
        to.push_back(settling(line, item, choices.partial.portions, sure - 25,
                              {why, choices.partial.reasons.front()}));
    }
}

/// Several items that come to the amount together, credits among them.
void addSum(const BankLine& line, std::span<const OpenItem> items, const Reason& why, int score,
            std::vector<Suggestion>& to)
{
    std::vector<Money> values;
    for (const OpenItem& item : items)
        values.push_back(valueOf(item, item.open, line));
    const auto places = placesAddingUpTo(values, line.amount.abs());
    if (places.empty())
        return;
    std::vector<Portion> portions;
    QStringList numbers;
    for (const std::size_t place : places) {
        portions.push_back(wholeOf(items[place]).front());
        numbers += items[place].number;
    }
    to.push_back(
        settling(line, items.front(), std::move(portions), score,
                 {why, {reasons::amountsFit, {numbers.join(u", "_s), said(line.amount.abs())}}}));
}

/// By due day, where nothing fits: the payment falls on the oldest items.
void addOldest(const BankLine& line, std::span<const OpenItem> items, const Reason& why, int score,
               std::vector<Suggestion>& to)
{
    const bool goesTheWay = !line.amount.isNegative() == (items.front().side == Side::Receivable);
    if (!goesTheWay)
        return;
    PaymentPlan plan =
        allocateByDueDate(items, {.amount = line.amount.abs(), .paidOn = line.bookedOn});
    if (plan.portions.empty())
        return;
    std::vector<Reason> reasons{why, {reasons::byDueDay, {}}};
    reasons.insert(reasons.end(), plan.reasons.begin(), plan.reasons.end());
    to.push_back(
        settling(line, items.front(), std::move(plan.portions), score, std::move(reasons)));
}

} // namespace

std::vector<Suggestion> suggestionsFrom(const BankLine& line, std::span<const OpenItem> items,
                                        const Reason& why, int sure, const SmallDifference& small)
{
    std::vector<Suggestion> found;
    if (items.empty())
        return found;
    addSingles(line, items, why, sure, small, found);
    addSum(line, items, why, sure - 10, found);
    if (found.empty())
        addOldest(line, items, why, sure / 2, found);
    return found;
}

std::vector<Suggestion> suggestionsNaming(const BankLine& line, std::span<const OpenItem> items,
                                          const SmallDifference& small)
{
    std::vector<Suggestion> found;
    if (items.empty())
        return found;
    QStringList numbers;
    std::vector<Portion> whole;
    std::vector<Portion> discounted;
    Money value = Money::zero(line.amount.currency());
    Money paid = value;
    for (const OpenItem& item : items) {
        numbers += item.number;
        value += valueOf(item, item.open, line);
        whole.push_back(wholeOf(item).front());
        std::vector<Portion> less = discountedOf(item, line);
        if (less.empty())
            less = wholeOf(item);
        paid += valueOf(item, less.front().amount, line);
        discounted.insert(discounted.end(), less.begin(), less.end());
    }
    const Reason why{reasons::numberFound, {numbers.join(u", "_s)}};
    const Money wanted = line.amount.abs();
    if (items.size() == 1)
        addSingles(line, items, why, 98, small, found);
    else if (value == wanted)
        found.push_back(
            settling(line, items.front(), std::move(whole), 98,
                     {why, {reasons::amountsFit, {numbers.join(u", "_s), said(value)}}}));
    else if (paid == wanted)
        found.push_back(settling(line, items.front(), std::move(discounted), 96,
                                 {why, discountReason(items.front(), value - paid)}));
    // One instalment of a document, the first that fits: all of them bear its number.
    const auto fits = std::ranges::find_if(
        items, [&](const OpenItem& item) { return valueOf(item, item.open, line) == wanted; });
    if (found.empty() && fits != items.end())
        found.push_back(settling(line, *fits, wholeOf(*fits), 97,
                                 {why, {reasons::amountFits, {fits->number, said(wanted)}}}));
    if (found.empty())
        addOldest(line, items, why, 60, found);
    return found;
}

} // namespace tandem::settlements
