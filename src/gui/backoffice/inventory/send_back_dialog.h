#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/purchase_order.h"

class QCheckBox;
class QLineEdit;

namespace tandem::gui {

class DateEdit;
class QuantityGrid;

/// What of a purchase order goes back to the supplier, and whether other goods come instead.
class SendBackDialog final : public FormDialog {
    Q_OBJECT

public:
    SendBackDialog(Desk& desk, const inventory::PurchaseOrder& order, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    inventory::PurchaseOrder m_order;
    DateEdit* m_on;
    QLineEdit* m_reason;
    QCheckBox* m_isReplaced;
    QuantityGrid* m_lines;
};

} // namespace tandem::gui
