#pragma once

#include "backoffice/settlements/bank_match.h"
#include "backoffice/settlements/bank_statement.h"
#include "base/clock.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// Where a list of bank lines was left: the last one shown.
struct BankLinePlace {
    QDate bookedOn{1, 1, 1};
    BankLineId id{};
};

/// The line of that key. Error: bankLineNotFound.
Result<BankLine> bankLineById(Reader& books, BankLineId id);

/// Lines still to be explained, by day, after `place`; of one account, or of all if unset. Lines
/// with a hindrance are not among them.
Result<std::vector<BankLine>> openBankLines(Reader& books, AccountId account,
                                            const BankLinePlace& place, int rowsMax);

/// How many lines are still to be explained.
Result<std::int64_t> openBankLineCount(Reader& books);

/// All lines of an account that have a day, by day, after `place`.
Result<std::vector<BankLine>> bankLines(Reader& books, AccountId account,
                                        const BankLinePlace& place, int rowsMax);

/// Lines that were explained together.
struct MatchBatch {
    BankBatchId id;
    QDate matchedOn;
    int lineCount;
    QString firstName; ///< Who stands on one of them, to tell batches apart.
};

/// A statement that was taken in.
struct StatementTaken {
    BankStatementId id;
    QString number;
    QString fileName;
    Instant importedAt;
    int lineCount;
    int matchedCount; ///< Of those, how many are explained.
};

/// What was accepted together and holds still, the latest first.
Result<std::vector<MatchBatch>> matchBatches(Reader& books, int rowsMax);

/// The latest first.
Result<std::vector<StatementTaken>> statementsTaken(Reader& books, int rowsMax);

/// The lines of a statement that are explained, the last one first.
Result<std::vector<BankLineId>> explainedLinesOf(Reader& books, BankStatementId statement);

/// Whether a statement was imported for an account.
Result<bool> hasStatements(Reader& books, AccountId account);

/// What the last imported statement of an account said the bank holds at its end, as stated
/// ("1250.00 EUR"); empty if none said it.
Result<QString> statedClosing(Reader& books, AccountId account);

} // namespace tandem::settlements
