#pragma once

#include "base/result.h"

#include <QString>

namespace tandem::crm {

/// A BIC as it is kept: in capitals, without blanks. Its shape is checked: four letters of the
/// bank, a country, two signs of the place, and three of the branch or none. Source: ISO 9362.
/// (The standard allows digits among the first four; no bank has any.) Error: bicMalformed.
Result<QString> checkedBic(const QString& written);

} // namespace tandem::crm
