#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/bill.h"

class QCheckBox;
class QLineEdit;

namespace tandem::gui {

class DateEdit;
class QuantityGrid;
class TextLabel;

/// A supplier's credit note for a bill or a deposit: quantities of its lines, or money off them.
class BillCreditDialog final : public FormDialog {
    Q_OBJECT

public:
    BillCreditDialog(Desk& desk, const inventory::Bill& bill, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    Result<std::vector<inventory::CreditedLineDraft>> lines() const;
    void showNet();

    inventory::Bill m_bill;
    QLineEdit* m_supplierNumber;
    DateEdit* m_on;
    QLineEdit* m_reason;
    QCheckBox* m_settles;
    QuantityGrid* m_lines;
    TextLabel* m_net;
};

} // namespace tandem::gui
