#pragma once

#include "base/result.h"

#include <QString>

namespace tandem::crm {

/// Whether `code` is a country of ISO 3166-1 in two capitals.
bool isCountryCode(const QString& code);

/// The two letters of a country from its code or its English name: "de", "Germany", "USA", "UK".
/// Empty stays empty. Error: countryUnknown.
Result<QString> countryOf(const QString& written);

} // namespace tandem::crm
