#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/bill.h"

class QLineEdit;

namespace tandem::gui {

class BillLines;
class CurrencyCombo;
class DateEdit;
class LookupEdit;
class TermsCombo;
class TextLabel;
class WithholdingCombo;

/// A supplier's bill that is about no order: rent, a fee, a repair. Negative amounts make it a
/// credit note. It may be in any currency that has an exchange rate.
class BillDialog final : public FormDialog {
    Q_OBJECT

public:
    BillDialog(Desk& desk, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    QLayout* buildHead();
    void readChoices();
    void followCurrency();
    Result<inventory::BillDraft> draft() const;

    LookupEdit* m_supplier;
    QLineEdit* m_supplierNumber;
    DateEdit* m_billedOn;
    DateEdit* m_dueOn;
    TermsCombo* m_terms;
    WithholdingCombo* m_withholding;
    CurrencyCombo* m_currency;
    QLineEdit* m_base;
    BillLines* m_lines;
    TextLabel* m_sums;
};

} // namespace tandem::gui
