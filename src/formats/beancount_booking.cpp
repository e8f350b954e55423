#include "formats/beancount_booking.h"

#include "formats/book_errors.h"
#include "formats/book_maker.h"

namespace tandem::formats::beancount {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitCostScale = 12;

bool fits(const Lot& lot, const Cost& cost)
{
    return (!cost.number || cost.isTotal || *cost.number == lot.cost)
           && (cost.currency.isEmpty() || cost.currency == lot.currency)
           && (!cost.on.isValid() || cost.on == lot.on)
           && (cost.label.isEmpty() || cost.label == lot.label);
}

} // namespace

Result<Decimal> exactProduct(const Decimal& a, const Decimal& b, qint64 line)
{
    const Decimal left = a.trimmed();
    const Decimal right = b.trimmed();
    if (left.scale() + right.scale() <= Decimal::scaleMax)
        if (const auto product =
                checkedProduct(left, right, left.scale() + right.scale(), Rounding::HalfEven);
            product && canBeSummed(*product, Decimal::scaleMax))
            return *product;
    return fail(errors::journalAmountTooLong,
                {QString::number(line), a.toString() + u" * "_s + b.toString()});
}

Result<Amount> Inventory::book(const Posting& posting, QDate on, const QString& booking)
{
    const Decimal& units = posting.units->number;
    const Cost& cost = *posting.cost;
    auto& lots = m_lots[{posting.account, posting.units->currency}];
    const bool isReduction = std::ranges::any_of(lots, [&](const Lot& lot) {
        return fits(lot, cost) && lot.units.isNegative() != units.isNegative();
    });
    if (isReduction)
        return takeOut(lots, posting, booking);
    if (!cost.number || units.isZero())
        return fail(errors::journalCostUnclear, {QString::number(posting.line), posting.account});
    Lot lot{units, *cost.number, cost.currency, cost.on.isValid() ? cost.on : on, cost.label};
    Decimal worth;
    if (cost.isTotal) {
        worth = units.isNegative() ? -*cost.number : *cost.number;
        TANDEM_TRY(lot.cost,
                   checkedQuotient(*cost.number, units.abs(), unitCostScale, Rounding::HalfEven));
    } else {
        TANDEM_TRY(worth, exactProduct(units, *cost.number, posting.line));
    }
    lots.push_back(std::move(lot));
    return Amount{worth, cost.currency};
}

Result<Amount> Inventory::takeOut(std::vector<Lot>& lots, const Posting& posting,
                                  const QString& booking)
{
    std::vector<Lot*> candidates;
    Decimal held;
    for (Lot& lot : lots)
        if (fits(lot, *posting.cost) && !lot.units.isZero()) {
            candidates.push_back(&lot);
            held = held + lot.units;
        }
    const Decimal& wanted = posting.units->number;
    const bool areAlike = std::ranges::all_of(candidates, [&](const Lot* lot) {
        return lot->cost == candidates.front()->cost
               && lot->currency == candidates.front()->currency;
    });
    const bool hasOrder = booking == u"FIFO"_s || booking == u"LIFO"_s;
    if (held.abs() < wanted.abs() || (!areAlike && held != -wanted && !hasOrder))
        return fail(errors::journalCostUnclear, {QString::number(posting.line), posting.account});
    if (booking == u"LIFO"_s)
        std::ranges::reverse(candidates);
    Amount worth{{}, candidates.front()->currency};
    Decimal left = wanted.abs();
    for (Lot* lot : candidates) {
        const Decimal taken = std::min(left, lot->units.abs());
        const Decimal signedTaken = wanted.isNegative() ? -taken : taken;
        TANDEM_TRY(const Decimal share, exactProduct(signedTaken, lot->cost, posting.line));
        worth.number = worth.number + share;
        lot->units = lot->units + signedTaken;
        left = left - taken;
    }
    std::erase_if(lots, [](const Lot& lot) { return lot.units.isZero(); });
    return worth;
}

} // namespace tandem::formats::beancount
