#include "backoffice/loans/loan.h"

#include "backoffice/loans/errors.h"
#include "backoffice/schedules/name_table.h"
#include "base/check.h"

#include <algorithm>
#include <set>

namespace tandem::loans {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rounding = Rounding::HalfAwayFromZero;
constexpr int countMax = 1'200;
constexpr schedules::NameTable<3> kindNames{u"annuity", u"equal_principal", u"bullet"};
constexpr schedules::NameTable<2> dayCountNames{u"30/360", u"actual/365"};
constexpr schedules::NameTable<5> moveNames{u"drawn", u"opening", u"instalment", u"extra", u"rate"};

/// What an instalment is made of while debt and rate stay as they are.
Money paymentOf(const LoanTerms& terms, const LoanStanding& standing)
{
    const int left = std::max(1, terms.count - standing.paidCount);
    switch (terms.kind) {
    case LoanKind::Annuity:
        return annuityOf(standing.debt, standing.rate, terms.months, left);
    case LoanKind::EqualPrincipal:
        return standing.debt.dividedBy(left, rounding);
    case LoanKind::Bullet:
        break;
    }
    return Money::zero(standing.debt.currency());
}

/// How many days of interest an instalment has in all. Where instalments follow each other, months
/// of 30 days are that, whatever the last day of the month.
std::int64_t daysOfPeriod(const LoanTerms& terms, const LoanStanding& standing)
{
    const QDate due = dueOn(terms, standing.paidCount + 1);
    const bool isRegular =
        standing.paidCount > 0 || standing.periodFrom.addMonths(terms.months) == due;
    if (terms.dayCount == DayCount::Thirty360 && isRegular)
        return 30 * std::int64_t{terms.months};
    return daysBetween(terms.dayCount, standing.periodFrom, due);
}

/// The interest up to a day of the period stands; from then on debt or rate are others.
void accrueTo(const LoanTerms& terms, LoanStanding& standing, QDate day)
{
    const std::int64_t days =
        std::clamp(daysBetween(terms.dayCount, standing.periodFrom, day), standing.accruedDays,
                   std::max(standing.accruedDays, daysOfPeriod(terms, standing)));
    standing.accrued +=
        Int128(standing.debt.minor()) * standing.rate.millionths() * (days - standing.accruedDays);
    standing.accruedDays = days;
}

Money interestOf(const LoanTerms& terms, const LoanStanding& standing)
{
    const std::int64_t days = daysOfPeriod(terms, standing) - standing.accruedDays;
    const Int128 all =
        standing.accrued + Int128(standing.debt.minor()) * standing.rate.millionths() * days;
    const Int128 year = Int128(Rate::whole) * (terms.dayCount == DayCount::Thirty360 ? 360 : 365);
    return Money::ofMinor(narrow(divideRounded(all, year, rounding)), standing.debt.currency());
}

void beginPeriod(LoanStanding& standing, QDate day)
{
    standing.periodFrom = day;
    standing.accrued = 0;
    standing.accruedDays = 0;
}

void apply(const LoanTerms& terms, const LoanMove& move, LoanStanding& standing)
{
    if (move.kind == LoanMoveKind::Extra || move.kind == LoanMoveKind::Rate)
        accrueTo(terms, standing, move.movedOn);
    standing.debt += move.principal;
    standing.lastOn = std::max(standing.lastOn, move.movedOn);
    switch (move.kind) {
    case LoanMoveKind::Drawn:
    case LoanMoveKind::Opening:
        standing.payment = paymentOf(terms, standing);
        break;
    case LoanMoveKind::Instalment:
        standing.paidCount = move.instalment;
        beginPeriod(standing, dueOn(terms, move.instalment));
        break;
    case LoanMoveKind::Rate:
        standing.rate = move.rate;
        if (terms.kind == LoanKind::Annuity)
            standing.payment = paymentOf(terms, standing);
        break;
    case LoanMoveKind::Extra:
        break;
    }
}

} // namespace

Result<> check(const LoanTerms& terms)
{
    if (terms.principal.isZero() || terms.principal.isNegative())
        return fail(errors::principalNotPositive).at(u"principal"_s);
    TANDEM_CHECK(checkAmount(terms.principal));
    if (terms.rate.millionths() < 0 || terms.rate.millionths() > Rate::whole)
        return fail(errors::rateUnfit).at(u"rate"_s);
    if (terms.count < 1 || terms.count > countMax)
        return fail(errors::countUnfit, {QString::number(terms.count)}).at(u"count"_s);
    if (terms.months != 1 && terms.months != 3 && terms.months != 6 && terms.months != 12)
        return fail(errors::monthsUnfit, {QString::number(terms.months)}).at(u"months"_s);
    if (!terms.takenOn.isValid() || !terms.firstDueOn.isValid())
        return fail(errors::dayMissing).at(u"takenOn"_s);
    if (terms.firstDueOn <= terms.takenOn)
        return fail(errors::dueBeforeTaken,
                    {terms.firstDueOn.toString(Qt::ISODate), terms.takenOn.toString(Qt::ISODate)})
            .at(u"firstDueOn"_s);
    return {};
}

std::vector<LoanMove> standingMoves(std::span<const LoanMove> moves)
{
    std::set<LoanMoveId> undone;
    for (const LoanMove& move : moves)
        if (move.reverses.isSet())
            undone.insert({move.id, move.reverses});
    std::vector<LoanMove> left;
    for (const LoanMove& move : moves)
        if (!undone.contains(move.id))
            left.push_back(move);
    return left;
}

LoanStanding standingOf(const Loan& loan)
{
    const Money none = Money::zero(loan.terms.principal.currency());
    LoanStanding standing{
        .debt = none, .rate = loan.terms.rate, .payment = none, .lastOn = loan.terms.takenOn};
    beginPeriod(standing, loan.terms.takenOn);
    for (const LoanMove& move : standingMoves(loan.moves))
        apply(loan.terms, move, standing);
    return standing;
}

std::optional<Instalment> nextInstalment(const Loan& loan, const LoanStanding& standing)
{
    if (standing.debt.isZero())
        return {};
    const int number = standing.paidCount + 1;
    const Money interest = interestOf(loan.terms, standing);
    Money principal = standing.payment;
    if (loan.terms.kind == LoanKind::Annuity)
        principal = std::max(Money::zero(interest.currency()), standing.payment - interest);
    if (number >= loan.terms.count || principal > standing.debt)
        principal = standing.debt;
    return Instalment{.number = number,
                      .dueOn = dueOn(loan.terms, number),
                      .interest = interest,
                      .principal = principal,
                      .debt = standing.debt - principal};
}

std::vector<Instalment> planOf(const Loan& loan)
{
    std::vector<Instalment> plan;
    LoanStanding standing = standingOf(loan);
    while (const auto next = nextInstalment(loan, standing)) {
        plan.push_back(*next);
        standing.debt = next->debt;
        standing.paidCount = next->number;
        beginPeriod(standing, next->dueOn);
    }
    return plan;
}

std::vector<Instalment> planOf(const LoanTerms& terms)
{
    Loan loan{.id = {}, .number = {}, .name = {}, .terms = terms};
    loan.moves.push_back({.id = {},
                          .kind = LoanMoveKind::Drawn,
                          .movedOn = terms.takenOn,
                          .principal = terms.principal,
                          .interest = Money::zero(terms.principal.currency())});
    return planOf(loan);
}

QDate dueOn(const LoanTerms& terms, int number)
{
    return terms.firstDueOn.addMonths(terms.months * (number - 1));
}

std::int64_t daysBetween(DayCount dayCount, QDate from, QDate to)
{
    if (dayCount == DayCount::Actual365)
        return from.daysTo(to);
    return (to.year() - from.year()) * 360 + (to.month() - from.month()) * 30
           + std::min(to.day(), 30) - std::min(from.day(), 30);
}

Money annuityOf(const Money& debt, Rate rate, int months, int count)
{
    constexpr int scale = Decimal::scaleMax;
    if (rate.isZero())
        return debt.dividedBy(count, rounding);
    const Decimal one = Decimal::ofInteger(1);
    const Decimal interest = (rate.toDecimal() * Decimal::ofInteger(months))
                                 .dividedBy(Decimal::ofInteger(12), scale, Rounding::HalfEven);
    const Decimal factor = one.dividedBy(one + interest, scale, Rounding::HalfEven);
    Decimal worth = one; // of 1 after so many instalments
    for (int at = 0; at < count; ++at)
        worth = worth.times(factor, scale, Rounding::HalfEven);
    const Decimal instalments = (one - worth).dividedBy(interest, scale, Rounding::HalfEven);
    return Money::fromDecimal(
        debt.toDecimal().dividedBy(instalments, debt.currency().digits(), rounding),
        debt.currency(), rounding);
}

QString nameOf(LoanKind kind)
{
    return schedules::nameIn(kindNames, kind);
}

QString nameOf(DayCount dayCount)
{
    return schedules::nameIn(dayCountNames, dayCount);
}

QString nameOf(LoanMoveKind kind)
{
    return schedules::nameIn(moveNames, kind);
}

std::optional<LoanKind> loanKindNamed(const QString& name)
{
    return schedules::namedIn<LoanKind>(kindNames, name);
}

std::optional<DayCount> dayCountNamed(const QString& name)
{
    return schedules::namedIn<DayCount>(dayCountNames, name);
}

std::optional<LoanMoveKind> loanMoveKindNamed(const QString& name)
{
    return schedules::namedIn<LoanMoveKind>(moveNames, name);
}

} // namespace tandem::loans
