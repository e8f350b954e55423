#pragma once

#include "backoffice/settlements/bank_statement.h"
#include "base/progress.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// What happens to a statement whose balances and lines do not add up.
enum class Balances {
    MustHold, ///< The whole file is refused.
    AsStated, ///< It is imported with a warning.
};

/// One file of the bank, all its statements being of one account of the ledger.
struct BankImportDraft {
    AccountId account;
    Currency currency; ///< Of that account; for lines that state none.
    QString fileName;
    std::vector<BankStatementDraft> statements;
    Balances balances = Balances::MustHold;
};

/// The fact that a file of the bank was taken into its list.
struct BankStatementImported {
    BankStatementId statement; ///< The last one of the file.
    int lineCount;             ///< In the file.
    int newLineCount;          ///< Not known before.
    Decimal sum;               ///< Of the booked lines in the file, as stated.
    QStringList warnings;
};

/// Unites the lines of a file with the bank's own list.
///
/// A line is known if the list has as many equal ones as the file has up to it: importing twice
/// adds nothing, two equal lines stay two. Nothing is invented; what cannot be posted is kept with
/// its hindrance. `progress` counts the lines of the file. Errors: bankAccountMissing,
/// statementEmpty, statementOfOtherAccount, statementDoesNotAddUp, and those of `progress`.
Result<BankStatementImported> importBankStatement(UnitOfWork& work, const BankImportDraft& draft,
                                                  const Progress& progress = {});

/// The account of the ledger that the bank calls so; unset if there is none.
Result<AccountId> accountOfIban(Reader& books, const QString& iban);

/// How the tables of an account are read, as saved; empty if nothing was.
Result<QString> bankMapping(Reader& books, AccountId account);

/// Saves how the tables of an account are read.
Result<> saveBankMapping(UnitOfWork& work, AccountId account, const QString& mapping);

} // namespace tandem::settlements
