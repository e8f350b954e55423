#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "frontoffice/sales/sales_settings.h"

class QComboBox;

namespace tandem::gui {

/// How the company prices what it sells: with tax or without, and what totals are rounded to.
class SalesPolicyDialog final : public ShortDialog {
    Q_OBJECT

public:
    SalesPolicyDialog(Desk& desk, const sales::SalesPolicy& policy, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    QComboBox* m_basis;
    QComboBox* m_rounding;
};

} // namespace tandem::gui
