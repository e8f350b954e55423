#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/purchase_order.h"

#include <memory>

namespace Ui {
class PurchaseOrderDialog;
}

namespace tandem::gui {

class DateEdit;
class LineGrid;
class LookupEdit;

/// What to order from a supplier, typed like a spreadsheet.
class PurchaseOrderDialog final : public FormDialog {
    Q_OBJECT

public:
    PurchaseOrderDialog(Desk& desk, QWidget* parent);
    ~PurchaseOrderDialog() override;

    LineGrid& grid() { return *m_grid; }
    LookupEdit& supplier() { return *m_supplier; }

protected:
    Result<std::int64_t> save() override;

private:
    void readWarehouses();
    void buildGrid();
    void followTaxCode();
    Result<inventory::PurchaseOrderDraft> draft() const;

    std::unique_ptr<Ui::PurchaseOrderDialog> m_ui;
    LookupEdit* m_supplier;
    DateEdit* m_orderedOn;
    class CurrencyCombo* m_currency;
    LineGrid* m_grid = nullptr;
};

} // namespace tandem::gui
