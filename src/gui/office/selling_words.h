#pragma once

#include "backoffice/settlements/credit.h"
#include "frontoffice/sales/sales_settings.h"

#include <QCoreApplication>

namespace tandem::gui {

/// What the policies of selling are called in the window.
class SellingWords {
    Q_DECLARE_TR_FUNCTIONS(SellingWords)

public:
    static QString of(PriceBasis basis);
    static QString of(sales::CashRounding rounding);
    static QString of(settlements::CreditCheck check);
};

} // namespace tandem::gui
