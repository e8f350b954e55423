#pragma once

#include "backoffice/tax/tax_code.h"
#include "gui/kit/desk.h"

class QComboBox;

namespace tandem::gui {

/// Fills a combo with the tax codes of a direction, "no tax" first, as soon as they are read; then
/// `chosen` is current.
void fillTaxCodes(Desk& desk, QComboBox* combo, tax::TaxDirection direction, const QString& chosen);

/// The code that is chosen; empty: no tax.
QString taxCodeIn(const QComboBox* combo);

} // namespace tandem::gui
