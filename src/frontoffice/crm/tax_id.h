#pragma once

#include "base/result.h"

#include <QString>

namespace tandem::crm {

/// A VAT number of `country` (ISO 3166-1) as it is kept: in capitals, without blanks and marks,
/// with its prefix (EL for GR). The prefix may be missing in `written`.
///
/// Check digits are computed for AT BE CH CZ DE DK EE ES FI FR GB GR HR HU IE IT LU MT NL NO PL PT
/// RO SE SI SK; BG CY LT LV are held to their shape, any other country to 4 to 20 letters and
/// digits. Source: the European Commission's VIES notes and the national rules they name.
/// Errors: taxIdMalformed, taxIdCheckDigits.
Result<QString> checkedVatNumber(const QString& country, const QString& written);

/// Any other tax number: 3 to 20 letters and digits once marks are gone. Error: taxIdMalformed.
Result<QString> checkedOtherTaxNumber(const QString& country, const QString& written);

} // namespace tandem::crm
