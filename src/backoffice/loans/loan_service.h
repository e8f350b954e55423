#pragma once

#include "backoffice/ledger/posting.h"
#include "backoffice/loans/loan_queries.h"
#include "backoffice/schedules/open_day.h"

namespace tandem::loans {

/// How a loan came into the books.
enum class LoanFunding {
    Bank,    ///< The money came to the bank.
    Booked,  ///< It stands on its account already.
    Opening, ///< From other books; against the opening balances.
};

/// What is asked for when a loan is taken. Accounts that are unset are those of the roles.
struct LoanDraft {
    QString name;
    LoanTerms terms;
    LoanFunding funding = LoanFunding::Bank;
    AccountId loanAccount{};
    AccountId interestAccount{};
    AccountId bankAccount{};
};

/// Writes a loan down, and books what was borrowed.
/// Errors: nameMissing, those of check(LoanTerms), ledger::errors::accountRoleMissing,
/// schedules::errors::postsIntoPast, and those of ledger::post.
Result<Loan> takeLoan(UnitOfWork& work, const LoanDraft& draft);

/// Posts the next instalment, which is that of `number`: interest and loan against the bank.
/// Errors: loanNotFound, paidBack, notDue, schedules::errors::postsIntoPast, those of ledger::post.
Result<ledger::PostedEntry> payInstalment(UnitOfWork& work, LoanId id, int number,
                                          schedules::LatePolicy policy);

/// Pays a part of the debt back beside the plan. Errors: loanNotFound, paidBack, dayMissing,
/// principalNotPositive, extraTooMuch, movesLater, instalmentFirst,
/// schedules::errors::postsIntoPast, and those of ledger::post.
Result<ledger::PostedEntry> payExtra(UnitOfWork& work, LoanId id, QDate on, const Money& amount);

/// Another rate from a day on; nothing is posted.
/// Errors: loanNotFound, paidBack, dayMissing, rateUnfit, movesLater, instalmentFirst.
Result<> changeRate(UnitOfWork& work, LoanId id, QDate from, Rate rate);

/// Undoes what happened to a loan last; its entry is reversed on its day, or on `on` if later.
/// Errors: loanNotFound, nothingToUndo, schedules::errors::postsIntoPast, those of ledger::reverse.
Result<LoanMoveKind> undoLastMove(UnitOfWork& work, LoanId id, QDate on);

} // namespace tandem::loans
