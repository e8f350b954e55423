#include "backoffice/schedules/deferral.h"

#include "backoffice/schedules/errors.h"
#include "backoffice/schedules/name_table.h"
#include "base/allocation.h"

namespace tandem::schedules {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsMax = 600;

QDate endOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

/// How many whole months lie from one day to another; nothing if they do not come out even.
std::optional<int> wholeMonths(QDate startsOn, QDate endsOn)
{
    for (int months = 1; months <= monthsMax; ++months) {
        const QDate last = startsOn.addMonths(months).addDays(-1);
        if (last >= endsOn)
            return last == endsOn ? std::optional(months) : std::nullopt;
    }
    return {};
}

Result<> check(const DeferralTerms& terms)
{
    if (terms.amount.isZero() || terms.amount.isNegative())
        return fail(errors::amountNotPositive).at(u"amount"_s);
    if (!terms.startsOn.isValid() || !terms.endsOn.isValid())
        return fail(errors::startMissing).at(u"startsOn"_s);
    const QString starts = terms.startsOn.toString(Qt::ISODate);
    const QString ends = terms.endsOn.toString(Qt::ISODate);
    if (terms.endsOn < terms.startsOn)
        return fail(errors::endsBeforeStart, {ends, starts}).at(u"endsOn"_s);
    if (terms.endsOn >= terms.startsOn.addMonths(monthsMax))
        return fail(errors::tooLong, {QString::number(monthsMax)}).at(u"endsOn"_s);
    if (terms.spread == Spread::ByMonth && !wholeMonths(terms.startsOn, terms.endsOn))
        return fail(errors::notWholeMonths, {starts, ends}).at(u"endsOn"_s);
    return checkAmount(terms.amount);
}

std::vector<PlannedPart> byMonth(const DeferralTerms& terms, int months)
{
    std::vector<PlannedPart> parts;
    for (int month = 0; month < months; ++month)
        parts.push_back({.dueOn = endOfMonth(terms.startsOn.addMonths(month)),
                         .amount = cumulativeShare(terms.amount, {month, month + 1, months},
                                                   Rounding::HalfAwayFromZero)});
    return parts;
}

std::vector<PlannedPart> byDay(const DeferralTerms& terms)
{
    std::vector<PlannedPart> parts;
    const std::int64_t days = terms.startsOn.daysTo(terms.endsOn) + 1;
    for (QDate from = terms.startsOn; from <= terms.endsOn; from = endOfMonth(from).addDays(1)) {
        const QDate through = std::min(endOfMonth(from), terms.endsOn);
        parts.push_back({.dueOn = through,
                         .amount = cumulativeShare(terms.amount,
                                                   {terms.startsOn.daysTo(from),
                                                    terms.startsOn.daysTo(through) + 1, days},
                                                   Rounding::HalfAwayFromZero)});
    }
    return parts;
}

constexpr NameTable<2> kindNames{u"prepaid_expense", u"deferred_revenue"};
constexpr NameTable<2> spreadNames{u"month", u"day"};
constexpr NameTable<3> partNames{u"planned", u"posted", u"dropped"};

} // namespace

Result<std::vector<PlannedPart>> partsOf(const DeferralTerms& terms)
{
    TANDEM_CHECK(check(terms));
    auto parts = terms.spread == Spread::ByDay
                     ? byDay(terms)
                     : byMonth(terms, *wholeMonths(terms.startsOn, terms.endsOn));
    std::erase_if(parts, [](const PlannedPart& part) { return part.amount.isZero(); });
    return parts;
}

Money Deferral::used() const
{
    Money used = Money::zero(terms.amount.currency());
    for (const DeferralPart& part : parts)
        if (part.state == PartState::Posted)
            used += part.amount;
    return used;
}

std::vector<ledger::Line> linesFor(const Deferral& deferral, const Money& amount)
{
    const bool isExpense = deferral.kind == DeferralKind::PrepaidExpense;
    ledger::Line result = ledger::Line::of(deferral.resultAccount, isExpense ? amount : -amount);
    ledger::Line balance = ledger::Line::of(deferral.balanceAccount, isExpense ? -amount : amount);
    result.dimension = deferral.dimension;
    balance.dimension = deferral.dimension;
    return {result, balance};
}

QString nameOf(DeferralKind kind)
{
    return nameIn(kindNames, kind);
}

QString nameOf(Spread spread)
{
    return nameIn(spreadNames, spread);
}

QString nameOf(PartState state)
{
    return nameIn(partNames, state);
}

std::optional<DeferralKind> deferralKindNamed(const QString& name)
{
    return namedIn<DeferralKind>(kindNames, name);
}

std::optional<Spread> spreadNamed(const QString& name)
{
    return namedIn<Spread>(spreadNames, name);
}

std::optional<PartState> partStateNamed(const QString& name)
{
    return namedIn<PartState>(partNames, name);
}

} // namespace tandem::schedules
