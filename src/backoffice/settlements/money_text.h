#pragma once

#include "base/money.h"

#include <QString>

/// Amounts inside the sentences of errors and reasons; screens print them by locale.
namespace tandem::settlements {

inline QString codeOf(const Currency& currency)
{
    const auto code = currency.code();
    return QString::fromUtf8(code.data(), qsizetype(code.size()));
}

/// "-12.50 EUR".
inline QString said(const Money& amount)
{
    return amount.toDecimal().toString() + u' ' + codeOf(amount.currency());
}

} // namespace tandem::settlements
