#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/bill.h"

class QComboBox;
class QLineEdit;

namespace tandem::gui {

class AmountEdit;
class DateEdit;
class TermsCombo;

/// A supplier's bill for a deposit on an order: a share of it, or an amount.
class DepositBillDialog final : public ShortDialog {
    Q_OBJECT

public:
    DepositBillDialog(Desk& desk, const inventory::PurchaseOrder& order, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    Result<inventory::DepositBillDraft> draft() const;

    inventory::PurchaseOrder m_order;
    QLineEdit* m_supplierNumber;
    QLineEdit* m_percent;
    AmountEdit* m_amount;
    QComboBox* m_tax;
    DateEdit* m_on;
    TermsCombo* m_terms;
    AmountEdit* m_base = nullptr; ///< Of an order in foreign currency.
};

} // namespace tandem::gui
