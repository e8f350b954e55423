#pragma once

#include "backoffice/currencies/rate_service.h"
#include "office/office.h"
#include "workflows/import_mode.h"

namespace tandem::workflows {

/// Takes the exchange rates of a file over: see formats/exchange_rates.h. A file that names no unit
/// says how much of a currency one unit of the company's is worth. Importing a file twice adds
/// nothing; a rate that is there with another value stays, and is counted.
/// Errors: those of formats::readExchangeRates, and sourceMissing.
Result<exchange::RatesTaken> importExchangeRates(Office& office, const QByteArray& bytes,
                                                 const QString& source, ImportMode mode);

} // namespace tandem::workflows
