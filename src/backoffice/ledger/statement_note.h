#pragma once

#include "office/unit_of_work.h"

namespace tandem::ledger {

using StatementNoteId = Id<struct StatementNoteTag>;

/// A short text to a line of a statement of a fiscal year.
struct StatementNote {
    StatementNoteId id{};
    QString statement;   ///< "income_statement"
    QString line{};      ///< The key of its line, "income_total"; empty: of an account.
    AccountId account{}; ///< Unset: of a line that is no account's.
    QString year;        ///< The name of the fiscal year.
    QString text;
    std::int64_t version = 0;
};

/// The longest note, in characters.
inline constexpr int statementNoteLengthMax = 2'000;

/// Writes a note; one that stands at its place is replaced, and an empty text leaves nothing there.
/// Errors: statementUnknown, statementNotePlaceless, statementNoteTooLong, yearNotFound.
Result<> setStatementNote(UnitOfWork& work, const StatementNote& note);

/// The notes of a statement of a fiscal year that say something, in the order they were made.
Result<std::vector<StatementNote>> statementNotes(Reader& books, const QString& statement,
                                                  const QString& year);

} // namespace tandem::ledger
