#pragma once

#include "documents/letter_document.h"
#include "reports/party_statement.h"

namespace tandem::printing {

/// What a statement of account lists: all that moved, or what is open at the end.
enum class StatementOf { Movements, OpenItems };

/// The statement of account of a party as a letter in its language.
/// Errors: those of reading the party.
Result<documents::LetterDocument> letterOf(Reader& books, PartyId party,
                                           const reports::PartyStatement& statement, QDate from,
                                           QDate to, StatementOf what);

/// "Invoice", "Zahlung": the kind of a line in a language.
QString lineWords(const QString& kind, documents::DocumentLanguage language);

} // namespace tandem::printing
