#include "posting/from_settlements.h"

#include <algorithm>

namespace tandem::posting {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using ledger::Entry;
using ledger::Line;
using settlements::Allocated;
using settlements::AllocationKind;
using settlements::Side;

namespace {

AccountRole controlOf(Side side)
{
    return side == Side::Receivable ? AccountRole::Receivable : AccountRole::Payable;
}

/// The account that an allocation is booked against; that of Paid and Cancelled is the control
/// account itself.
AccountRole counterpartOf(const Allocated& step)
{
    const bool isReceivable = step.side == Side::Receivable;
    switch (step.kind) {
    case AllocationKind::Discount:
        return isReceivable ? AccountRole::DiscountAllowed : AccountRole::DiscountTaken;
    case AllocationKind::DiscountTax:
        return isReceivable ? AccountRole::OutputTax : AccountRole::InputTax;
    case AllocationKind::BankCharge:
        return AccountRole::BankCharges;
    case AllocationKind::SmallDifference:
        return AccountRole::Rounding;
    case AllocationKind::Paid:
    case AllocationKind::Cancelled:
        break;
    }
    return controlOf(step.side);
}

/// Adds to the line of that account, party and currency, so that each appears once.
void addTo(std::vector<Line>& lines, const Line& line)
{
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const Line& known) {
        return known.account == line.account && known.party == line.party
               && known.amount.currency() == line.amount.currency();
    });
    if (same == lines.end()) {
        lines.push_back(line);
        return;
    }
    same->amount += line.amount;
    same->base += line.base;
}

/// What moves from the account of tax not yet due: tax that becomes due, and tax that fell away
/// with a discount, which the discount took off the tax that is due.
void addReleased(std::vector<Line>& lines, const tax::TaxMovement& movement)
{
    const bool isOutput = movement.direction == tax::TaxDirection::Output;
    const Money size = isOutput ? movement.tax : movement.deductible;
    const Money moved = movement.dueOn.isValid() ? size : -size;
    addTo(lines,
          Line::of(isOutput ? AccountRole::OutputTaxNotYetDue : AccountRole::InputTax, moved));
    addTo(lines,
          Line::of(isOutput ? AccountRole::OutputTax : AccountRole::InputTaxNotYetDue, -moved));
}

void addTaxLines(std::vector<Line>& lines, const tax::TaxMovement& movement)
{
    // The part of a discount's tax that never was input tax takes off what it cost instead.
    const bool isDiscount = !movement.pending.isSet() || !movement.dueOn.isValid();
    const Money cost = movement.tax - movement.deductible;
    if (isDiscount && !cost.isZero()) {
        addTo(lines, Line::of(AccountRole::InputTax, -cost));
        addTo(lines, Line::of(AccountRole::PurchaseExpense, cost));
    }
    if (movement.pending.isSet())
        addReleased(lines, movement);
}

} // namespace

Entry entryFor(const settlements::PaymentMoved& fact)
{
    const bool isIn = fact.direction == settlements::Direction::In;
    const Line bank{.account = fact.bankAccount,
                    .amount = isIn ? fact.amount : -fact.amount,
                    .base = isIn ? fact.base : -fact.base,
                    .memo = fact.rateNote};
    const Line party{.account = controlOf(fact.side),
                     .amount = isIn ? -fact.credit : fact.credit,
                     .base = isIn ? -fact.base : fact.base,
                     .party = fact.party};
    return Entry::of({.postedOn = fact.paidOn,
                      .source = u"payment"_s,
                      .sourceId = fact.payment.value(),
                      .text = isIn ? u"Payment received"_s : u"Payment made"_s,
                      .reference = fact.number},
                     {bank, party});
}

std::optional<Entry> entryFor(const settlements::ItemsSettled& fact,
                              std::span<const tax::TaxMovement> taxed)
{
    if (fact.reason == settlements::SettlementReason::Cancellation || fact.allocations.empty())
        return {};
    std::vector<Line> lines;
    Money difference = Money::zero(fact.allocations.front().base.currency());
    for (const Allocated& step : fact.allocations) {
        // What leaves a receivable is a credit, what leaves a payable a debit.
        const bool isReceivable = step.side == Side::Receivable;
        const Money amount = isReceivable ? -step.amount : step.amount;
        const Money base = isReceivable ? -step.base : step.base;
        addTo(
            lines,
            {.account = controlOf(step.side), .amount = amount, .base = base, .party = step.party});
        if (step.kind == AllocationKind::Paid) {
            difference += base;
            continue;
        }
        addTo(lines, {.account = counterpartOf(step), .amount = -amount, .base = -base});
    }
    if (!difference.isZero())
        lines.push_back(Line::of(difference.isNegative() ? AccountRole::ExchangeLoss
                                                         : AccountRole::ExchangeGain,
                                 -difference));
    for (const tax::TaxMovement& movement : taxed)
        addTaxLines(lines, movement);
    std::erase_if(lines,
                  [](const Line& line) { return line.amount.isZero() && line.base.isZero(); });
    if (lines.empty())
        return {};
    return Entry::of({.postedOn = fact.settledOn,
                      .source = u"settlement"_s,
                      .sourceId = fact.settlement.value(),
                      .text = u"Settlement of open items"_s},
                     std::move(lines));
}

Entry entryFor(const settlements::BadDebtWrittenOff& fact, const Money& tax,
               std::span<const tax::TaxMovement> taxed)
{
    const Allocated& step = fact.settled.allocations.front();
    std::vector<Line> lines{{.account = controlOf(step.side),
                             .amount = -step.amount,
                             .base = -step.base,
                             .party = step.party},
                            Line::of(AccountRole::BadDebts, step.base - tax)};
    addTo(lines, Line::of(AccountRole::OutputTax, tax));
    for (const tax::TaxMovement& movement : taxed)
        if (movement.pending.isSet())
            addReleased(lines, movement);
    std::erase_if(lines,
                  [](const Line& line) { return line.amount.isZero() && line.base.isZero(); });
    return Entry::of({.postedOn = fact.settled.settledOn,
                      .source = u"settlement"_s,
                      .sourceId = fact.settled.settlement.value(),
                      .text = u"Bad debt: "_s + fact.reason,
                      .reference = fact.number},
                     std::move(lines));
}

Entry entryFor(const BankLineBooked& fact)
{
    std::vector<Line> lines;
    for (const BookedPart& part : fact.parts)
        addTo(lines, {.account = fact.bankAccount, .amount = part.amount, .base = part.base});
    for (const BookedPart& part : fact.parts)
        lines.push_back({.account = part.account,
                         .amount = -part.amount,
                         .base = -part.base,
                         .memo = part.memo});
    return Entry::of({.postedOn = fact.bookedOn,
                      .source = u"bank_match"_s,
                      .sourceId = fact.match,
                      .text = fact.parts.front().memo},
                     std::move(lines));
}

} // namespace tandem::posting
