#pragma once

#include "base/id.h"
#include "base/money.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace tandem::loans {

using LoanId = Id<struct LoanTag>;
using LoanMoveId = Id<struct LoanMoveTag>;

enum class LoanKind {
    Annuity,        ///< Alike instalments: at first more interest, at last more principal.
    EqualPrincipal, ///< The same of the principal each time, and the interest on the rest.
    Bullet,         ///< Interest only; the principal with the last instalment.
};

/// How the days of interest are counted.
enum class DayCount {
    Thirty360, ///< Months of 30 days, a year of 360.
    Actual365, ///< Days of the calendar, a year of 365.
};

struct LoanTerms {
    Money principal;
    Rate rate; ///< A year.
    LoanKind kind = LoanKind::Annuity;
    int months = 1; ///< Between instalments: 1, 3, 6 or 12.
    int count = 0;  ///< How many instalments.
    DayCount dayCount = DayCount::Thirty360;
    QDate takenOn;
    QDate firstDueOn;
};

/// Errors: principalNotPositive, rateUnfit, countUnfit, monthsUnfit, dayMissing, dueBeforeTaken.
Result<> check(const LoanTerms& terms);

enum class LoanMoveKind {
    Drawn,
    Opening, ///< Taken over from other books: what was left of it then.
    Instalment,
    Extra, ///< Paid back beside the plan; instalments stay as high, and fewer.
    Rate,  ///< Another rate from its day on; annuities are worked out anew for the rest.
};

/// What happened to a loan.
struct LoanMove {
    LoanMoveId id;
    LoanMoveKind kind;
    QDate movedOn;
    int instalment = 0; ///< Of an instalment its number, from 1.
    Money principal;    ///< What it added to the debt: negative when it was paid back.
    Money interest;
    Rate rate = Rate::ofMillionths(0); ///< Of a change of the rate.
    EntryId entry{};
    LoanMoveId reverses{}; ///< The move that it undoes.
};

struct Loan {
    LoanId id;
    QString number; ///< "LN-2025-00002"
    QString name;
    LoanTerms terms;
    AccountId loanAccount{};
    AccountId interestAccount{};
    AccountId bankAccount{};
    bool isPaidBack = false;
    std::int64_t version = 0;
    std::vector<LoanMove> moves{};
};

/// One payment: its interest and what it pays back.
struct Instalment {
    int number;
    QDate dueOn;
    Money interest;
    Money principal;
    Money debt; ///< What is left after it.

    Money total() const { return interest + principal; }
};

/// Where a loan stands after its moves; those that were undone do not count.
struct LoanStanding {
    Money debt;
    Rate rate;
    int paidCount = 0;  ///< Instalments that were posted.
    QDate periodFrom{}; ///< From when on interest is not paid: the last day it was due.
    Int128 accrued = 0; ///< Debt x millionths x days of the period, until debt or rate changed.
    std::int64_t accruedDays = 0;
    Money payment; ///< Of an annuity the whole instalment, of equal parts the principal in it.
    QDate lastOn;
};

LoanStanding standingOf(const Loan& loan);

/// The next instalment; nothing of a loan that is paid back. Interest is rounded once for each
/// instalment, half away from zero; the last one takes what is left.
std::optional<Instalment> nextInstalment(const Loan& loan, const LoanStanding& standing);

/// All instalments that are still to come. Together they pay the debt back, to the cent.
std::vector<Instalment> planOf(const Loan& loan);

/// The plan of a loan before it is taken.
std::vector<Instalment> planOf(const LoanTerms& terms);

/// When an instalment is due: on the day of the first one, or the last of a shorter month.
QDate dueOn(const LoanTerms& terms, int number);

/// From one day to another by the rule; the first does not count, the second does.
std::int64_t daysBetween(DayCount dayCount, QDate from, QDate to);

/// What pays `debt` back in `count` alike instalments of interest and principal, rounded half away
/// from zero.
Money annuityOf(const Money& debt, Rate rate, int months, int count);

QString nameOf(LoanKind kind);
QString nameOf(DayCount dayCount);
QString nameOf(LoanMoveKind kind);
std::optional<LoanKind> loanKindNamed(const QString& name);
std::optional<DayCount> dayCountNamed(const QString& name);
std::optional<LoanMoveKind> loanMoveKindNamed(const QString& name);

/// The moves that were not undone, in their order.
std::vector<LoanMove> standingMoves(std::span<const LoanMove> moves);

} // namespace tandem::loans
