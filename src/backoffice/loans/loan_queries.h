#pragma once

#include "backoffice/loans/loan.h"
#include "office/finding.h"

namespace tandem::loans {

/// A loan with its moves. Errors: loanNotFound.
Result<Loan> loan(Reader& books, LoanId id);
Result<Loan> loan(Reader& books, const QString& number);

/// The latest first, with their moves.
Result<std::vector<Loan>> loans(Reader& books, int rowsMax);
/// Those that are not paid back.
Result<std::vector<Loan>> activeLoans(Reader& books, int rowsMax);

/// For verify: each account of loans has what is left of them, to the cent.
std::span<const Prover> loanProvers();
Result<> proveLoans(Reader& books, const Findings& found);

} // namespace tandem::loans
