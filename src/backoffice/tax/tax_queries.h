#pragma once

#include "backoffice/tax/tax_code.h"
#include "office/unit_of_work.h"

namespace tandem::tax {

/// A code with its rate on a day. Errors: codeNotFound, noRateYet.
Result<TaxCode> taxCode(Reader& books, const QString& code, QDate on);
/// The same with today's rate.
Result<TaxCode> taxCode(Reader& books, const QString& code);
/// A code by its key; an unset key is no tax. Errors: codeNotFound, noRateYet.
Result<TaxCode> taxCode(Reader& books, TaxCodeId id, QDate on);

/// All codes that have a rate on a day, by code.
Result<std::vector<TaxCode>> taxCodes(Reader& books, QDate on);

/// The code that stands for most of what is sold, or bought: the one of the standard rate. Empty
/// where there is none, or several.
Result<QString> standardCode(Reader& books, TaxDirection direction);

/// Where this company rounds tax: per document, unless it chose otherwise.
Result<TaxRounding> taxRounding(Reader& books);

} // namespace tandem::tax
