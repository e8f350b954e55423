#pragma once

#include "base/money.h"
#include "office/currency_code.h"

#include <QString>

/// Amounts inside the sentences of errors and reasons; screens print them by locale.
namespace tandem::settlements {

/// "-12.50 EUR".
inline QString said(const Money& amount)
{
    return amount.toDecimal().toString() + u' ' + codeOf(amount.currency());
}

} // namespace tandem::settlements
