#include "backoffice/settlements/allocation_plan.h"

#include "backoffice/settlements/money_text.h"
#include "base/allocation.h"
#include "base/check.h"

#include <algorithm>
#include <array>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

Money sumOf(const std::vector<Portion>& portions, const Currency& currency)
{
    Money sum = Money::zero(currency);
    for (const Portion& portion : portions)
        sum += portion.amount;
    return sum;
}

/// Lets what is left of a payment fall on one item.
void takeFrom(const OpenItem& item, QDate paidOn, PartlyPaid policy, PaymentPlan& plan)
{
    std::vector<Portion> discount = discountPortions(item, paidOn);
    const Money allowed = sumOf(discount, item.open.currency());
    const Money wanted = item.open - allowed;
    const bool isWhole = plan.rest >= wanted;
    if (!isWhole && policy == PartlyPaid::GrantsNone)
        discount.clear();
    const Money granted = sumOf(discount, item.open.currency());
    const Money paid = isWhole ? wanted : plan.rest;
    const Money missing = item.open - paid - granted;

    if (item.discount && item.discount->until < paidOn && !item.discount->left().isZero())
        plan.reasons.push_back(
            {reasons::discountOver, {item.number, item.discount->until.toString(Qt::ISODate)}});
    if (!granted.isZero() && isWhole)
        plan.reasons.push_back({reasons::discountInTime,
                                {item.number, item.discount->rate.toPercent().toString(),
                                 item.discount->until.toString(Qt::ISODate), said(granted)}});
    if (!granted.isZero() && !isWhole)
        plan.reasons.push_back(
            {reasons::discountOnPart, {item.number, said(granted), said(missing)}});
    if (granted.isZero() && !missing.isZero())
        plan.reasons.push_back({reasons::staysOpen, {item.number, said(missing)}});

    if (!paid.isZero())
        plan.portions.push_back({.item = item.id, .amount = paid});
    plan.portions.insert(plan.portions.end(), discount.begin(), discount.end());
    plan.rest -= paid;
}

/// What a payment can fall on, in the order it does.
std::vector<const OpenItem*> payableInOrder(std::span<const OpenItem> items,
                                            const Currency& currency)
{
    std::vector<const OpenItem*> ordered;
    for (const OpenItem& item : items)
        if (!item.isCredit() && !item.open.isZero() && item.open.currency() == currency)
            ordered.push_back(&item);
    std::sort(ordered.begin(), ordered.end(),
              [](const OpenItem* a, const OpenItem* b) { return isDueBefore(*a, *b); });
    return ordered;
}

} // namespace

QString Reason::text() const
{
    QString filled;
    const QString pattern = QString::fromUtf8(sentence);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype place = i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (pattern[i] != u'%' || place < 1 || place > arguments.size()) {
            filled += pattern[i];
            continue;
        }
        filled += arguments[place - 1];
        ++i;
    }
    return filled;
}

bool isDueBefore(const OpenItem& a, const OpenItem& b)
{
    if (a.dueOn != b.dueOn)
        return a.dueOn < b.dueOn;
    return a.number != b.number ? a.number < b.number : a.id < b.id;
}

std::vector<Portion> discountPortions(const OpenItem& item, QDate paidOn)
{
    if (!item.discount || paidOn > item.discount->until || item.isCredit())
        return {};
    const EarlyDiscount& discount = *item.discount;
    // Never past zero: after earlier part payments the discount can be more than what is open.
    const Money left = std::min(discount.left(), item.open);
    if (left.isZero())
        return {};
    const Step step{.before = discount.taken.minor(),
                    .after = (discount.taken + left).minor(),
                    .whole = (discount.net + discount.tax).minor()};
    const Money tax = cumulativeShare(discount.tax, step, Rounding::HalfAwayFromZero);
    std::vector<Portion> portions;
    if (const Money net = left - tax; !net.isZero())
        portions.push_back({.item = item.id, .amount = net, .kind = AllocationKind::Discount});
    if (!tax.isZero())
        portions.push_back({.item = item.id, .amount = tax, .kind = AllocationKind::DiscountTax});
    return portions;
}

PaymentPlan allocateByDueDate(std::span<const OpenItem> items, const IncomingMoney& paid,
                              PartlyPaid policy)
{
    require(paid.amount > Money::zero(paid.amount.currency()), "a payment is more than zero");
    PaymentPlan plan{.portions = {}, .rest = paid.amount};
    for (const OpenItem* item : payableInOrder(items, paid.amount.currency())) {
        if (plan.rest.isZero())
            break;
        takeFrom(*item, paid.paidOn, policy, plan);
    }
    if (!plan.rest.isZero())
        plan.reasons.push_back({reasons::restIsCredit, {said(plan.rest)}});
    return plan;
}

std::vector<Portion> setOffByDueDate(std::span<const OpenItem> receivables,
                                     std::span<const OpenItem> payables, const Currency& currency)
{
    const std::array sides{payableInOrder(receivables, currency),
                           payableInOrder(payables, currency)};
    std::array sums{Money::zero(currency), Money::zero(currency)};
    for (std::size_t side = 0; side < sides.size(); ++side)
        for (const OpenItem* item : sides[side])
            sums[side] += item->open;
    std::vector<Portion> portions;
    for (const auto& side : sides) {
        Money left = std::min(sums[0], sums[1]);
        for (const OpenItem* item : side) {
            if (left.isZero())
                break;
            const Money taken = std::min(left, item->open);
            portions.push_back({.item = item->id, .amount = taken});
            left -= taken;
        }
    }
    return portions;
}

ShortPayment readShortPayment(const OpenItem& item, const IncomingMoney& paid)
{
    require(paid.amount < item.open, "a short payment is less than what is open");
    const Money missing = item.open - paid.amount;
    const Money nothing = Money::zero(paid.amount.currency());
    const Portion portion{.item = item.id, .amount = paid.amount};
    return {
        .partial = {.portions = {portion},
                    .rest = nothing,
                    .reasons = {{reasons::staysOpen, {item.number, said(missing)}}}},
        .full = {
            .portions = {portion,
                         {.item = item.id, .amount = missing, .kind = AllocationKind::BankCharge}},
            .rest = nothing,
            .reasons = {{reasons::missingIsCharge, {item.number, said(missing)}}}}};
}

} // namespace tandem::settlements
