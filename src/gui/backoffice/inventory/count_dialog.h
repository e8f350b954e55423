#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/item.h"

class QComboBox;
class QLineEdit;

namespace tandem::gui {

class DateEdit;
class QuantityEdit;

/// Sets the stock of an item in a warehouse to what was counted there.
class CountDialog final : public FormDialog {
    Q_OBJECT

public:
    CountDialog(Desk& desk, const inventory::Item& item,
                const std::vector<inventory::Warehouse>& warehouses, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    ItemId m_item;
    QComboBox* m_warehouse;
    DateEdit* m_takenOn;
    QuantityEdit* m_quantity;
    QLineEdit* m_unitCost;
};

} // namespace tandem::gui
