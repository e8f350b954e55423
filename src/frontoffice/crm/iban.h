#pragma once

#include "base/result.h"

#include <QString>

namespace tandem::crm {

/// An IBAN as it is kept: in capitals, without blanks and hyphens. Its length is that of its
/// country and its check digits fit. Source: ISO 13616, registry of SWIFT, release 97.
/// Errors: ibanCharacters, ibanCountry, ibanLength, ibanCheckDigits.
Result<QString> checkedIban(const QString& written);

/// In groups of four, as on paper: "DE89 3704 0044 0532 0130 00".
QString printedIban(const QString& iban);

/// The two check digits for an IBAN whose third and fourth sign do not count yet.
QString ibanCheckDigits(const QString& iban);

} // namespace tandem::crm
