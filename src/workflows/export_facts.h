#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/entry_queries.h"
#include "office/company.h"

#include <QHash>

namespace tandem::workflows {

/// A party as exports name it.
struct ExportedParty {
    QString code; ///< Its own, or its key where it has none.
    QString name;
};

/// What every export says of accounts, journals and parties, read once before the entries. Grows
/// with these, never with the entries.
struct ExportFacts {
    Company company;
    QHash<std::int64_t, ledger::Account> accounts; ///< By key.
    QHash<QString, QString> journals;              ///< Names by code.
    QHash<std::int64_t, ExportedParty> parties;    ///< By key.

    static Result<ExportFacts> load(Reader& books);

    const ledger::Account& accountOf(const ledger::Line& line) const;
    ExportedParty partyOf(PartyId id) const { return parties.value(id.value()); }
};

/// What stands on a day's morning, with income and expenses of years that are not closed brought
/// to the retained earnings: by account and party, in the company's currency; nothings left out.
/// Errors: accountRoleMissing.
Result<std::vector<ledger::Standing>> openingStandings(Reader& books, const ExportFacts& facts,
                                                       QDate on);

/// Whether an entry closes a year, or takes that back: statements and law leave it out.
bool isClosing(const ledger::StoredEntry& entry);

/// What an entry is, in one line: its words, or else its reference or the name of its journal.
QString wordsOf(const ledger::StoredEntry& entry, const ExportFacts& facts);

} // namespace tandem::workflows
