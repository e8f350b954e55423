#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/item.h"

class QComboBox;
class QLineEdit;

namespace tandem::gui {

class DateEdit;
class QuantityEdit;

/// Moves some of an item from one warehouse to another.
class TransferDialog final : public ShortDialog {
    Q_OBJECT

public:
    TransferDialog(Desk& desk, const inventory::Item& item,
                   const std::vector<inventory::Warehouse>& warehouses, QWidget* parent);

protected:
    std::vector<Error> problems() override;
    Result<std::int64_t> save() override;

private:
    ItemId m_item;
    QuantityEdit* m_quantity;
    QComboBox* m_from;
    QComboBox* m_to;
    DateEdit* m_movedOn;
    QLineEdit* m_note;
};

} // namespace tandem::gui
