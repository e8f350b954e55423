#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/bill.h"

class QFormLayout;
class QLineEdit;

namespace tandem::gui {

class AmountEdit;
class DateEdit;
class QuantityGrid;

/// What of a purchase order came, or what of it a supplier's bill asks for: everything at first,
/// or less, line by line.
class ReceiveDialog final : public FormDialog {
    Q_OBJECT

public:
    enum class What { Goods, Bill };

    /// `deposits` is what is left to deduct of the order's deposits.
    ReceiveDialog(Desk& desk, const inventory::PurchaseOrder& order, const Money& deposits,
                  What what, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    void buildBillHead(QFormLayout* head, const Money& deposits);
    Result<std::vector<inventory::PurchaseQuantity>> quantities() const;
    Result<Receipt> receiveGoods(const std::vector<inventory::PurchaseQuantity>& lines);
    Result<Receipt> receiveBill(const std::vector<inventory::PurchaseQuantity>& lines);
    QStringList bodyOf(const std::vector<inventory::PurchaseQuantity>& lines) const;

    inventory::PurchaseOrder m_order;
    What m_what;
    QLineEdit* m_supplierNumber = nullptr; ///< Of a bill.
    DateEdit* m_on;
    DateEdit* m_dueOn = nullptr;                     ///< Of a bill.
    class TermsCombo* m_terms = nullptr;             ///< Of a bill.
    class WithholdingCombo* m_withholding = nullptr; ///< Of a bill.
    QLineEdit* m_base = nullptr;                     ///< Of a bill in foreign currency.
    AmountEdit* m_deposits = nullptr;                ///< Of a bill whose order has deposits.
    QuantityGrid* m_lines;
};

} // namespace tandem::gui
