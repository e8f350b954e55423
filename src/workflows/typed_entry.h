#pragma once

#include "backoffice/currencies/rate.h"
#include "backoffice/ledger/draft.h"

namespace tandem::workflows {

/// By what the amounts of an entry are valued that are typed in a foreign currency: by the rate
/// that was typed, "1.0873" units for one of the company's currency, else by that of the day.
/// Errors: rateMissing, rateNotPositive.
Result<exchange::Conversion> entryConversion(Reader& books, const Currency& currency, QDate on,
                                             const QString& rate);

/// A draft that was typed in a foreign currency with the bases of its lines, and with what its
/// entry says of a rate that is not that of the day: "rate 1.05 instead of 1.0873 (ecb
/// 2026-11-20)". Any other draft as it is. Errors: those of entryConversion and exchange::basesOf.
Result<ledger::EntryDraft> valued(Reader& books, ledger::EntryDraft draft);

} // namespace tandem::workflows
