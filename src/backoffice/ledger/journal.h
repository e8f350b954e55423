#pragma once

#include "office/unit_of_work.h"

namespace tandem::ledger {

/// What closes fiscal years, and the journal it goes into.
inline constexpr QLatin1StringView closingSource("year_closing_entry");
inline constexpr QLatin1StringView closingJournal("closing");

/// What takes the balances of another system over, and the journal it goes into.
inline constexpr QLatin1StringView openingSource("opening_balance");
inline constexpr QLatin1StringView openingJournal("opening");

/// A book of first entry, and the lock date it obeys besides that of the books.
struct Journal {
    std::int64_t id = 0;
    QString name{};   ///< "Sales journal".
    QString code;     ///< "general", "sales", "purchases", "bank", "stock", "closing", "opening".
    QString lockKind; ///< As LockKind; empty: that of the books alone.
};

/// All journals that have entries, by code.
Result<std::vector<Journal>> journals(Reader& books);

/// The code of the journal that entries of a source go into: invoices and credit notes into
/// "sales", bills into "purchases", payments and bank lines into "bank", movements of goods into
/// "stock", what closes a year into "closing", opening balances into "opening", all else into
/// "general".
QString journalCodeOf(const QString& source);

/// The journal of that code, made when it is first needed. The code is one of journalCodeOf.
Result<Journal> journal(UnitOfWork& work, const QString& code);

} // namespace tandem::ledger
