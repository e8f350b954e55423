#pragma once

#include "base/currency.h"
#include "office/unit_of_work.h"

namespace tandem::ledger {

/// What amounts are counted in: a currency, or another thing that an imported book counts.
struct Commodity {
    Currency currency; ///< Its code and digits.
    QString symbol;    ///< As the books write it: "EUR", "$", "hours".
    std::int64_t version = 0;
};

/// The commodity of that code, entered now if it is a currency of ISO 4217 that the books have not
/// met yet. Errors: commodityUnknown.
Result<Commodity> commodity(UnitOfWork& work, const QString& code);

/// The commodity of a code that these books have met; nothing otherwise.
Result<std::optional<Commodity>> commodityByCode(Reader& books, const QString& code);

/// All commodities that these books have met, by code.
Result<std::vector<Commodity>> commodities(Reader& books);

/// Enters a commodity that is none of ISO 4217, or says how a known one is written in the books.
/// Errors: commodityDigits, if it is kept with other digits.
Result<> setCommodity(UnitOfWork& work, const Currency& currency, const QString& symbol);

} // namespace tandem::ledger
