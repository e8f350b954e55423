#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/settlements/payment_terms.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tandem::gui {

class TermsCombo;
class TextLabel;

/// New terms of payment, or others' details; the code stays.
class PaymentTermsDialog final : public ShortDialog {
    Q_OBJECT

public:
    /// New ones.
    PaymentTermsDialog(Desk& desk, QWidget* parent);
    PaymentTermsDialog(Desk& desk, settlements::PaymentTerms terms, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    void build();
    void showChoice();
    void showExample();
    std::optional<std::vector<settlements::Instalment>> instalments() const;

    settlements::PaymentTerms m_terms; ///< As the dialog began.
    QLineEdit* m_code;
    QLineEdit* m_name;
    QComboBox* m_due;
    QSpinBox* m_days;
    QSpinBox* m_months;
    QLineEdit* m_shares;
    TextLabel* m_example;
    QLineEdit* m_discount;
    QSpinBox* m_discountDays;
    QCheckBox* m_closed;
};

/// The company's own terms, and what early payment does to tax.
class TermsPolicyDialog final : public ShortDialog {
    Q_OBJECT

public:
    TermsPolicyDialog(Desk& desk, const QString& own, settlements::DiscountTax discountTax,
                      QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    TermsCombo* m_own;
    QComboBox* m_discountTax;
};

} // namespace tandem::gui
