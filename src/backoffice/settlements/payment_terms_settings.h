#pragma once

#include <QString>

/// The company's settings about terms of payment; private to the module.
namespace tandem::settlements {

inline QString defaultTermsSetting()
{
    return QStringLiteral("settlements.payment_terms");
}

inline QString discountTaxSetting()
{
    return QStringLiteral("settlements.discount_tax");
}

} // namespace tandem::settlements
