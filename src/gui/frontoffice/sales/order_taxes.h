#pragma once

#include "backoffice/tax/tax_code.h"
#include "gui/frontoffice/sales/order_dialog.h"

#include <map>

namespace tandem::gui {

/// How the lines of the quote are taxed.
struct OrderDialog::Taxes {
    std::map<QString, tax::TaxCode> codes; ///< Of the items met so far, by code.
    TaxRounding rounding = TaxRounding::PerDocument;
};

} // namespace tandem::gui
