#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "frontoffice/sales/deposit.h"

class QComboBox;
class QLineEdit;

namespace tandem::gui {

class AmountEdit;
class DateEdit;
class TermsCombo;

/// Asks for a deposit on a confirmed order, or for the work as far as it came.
class DepositDialog final : public ShortDialog {
    Q_OBJECT

public:
    DepositDialog(Desk& desk, const sales::Order& order, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    /// What the fields ask for.
    Result<sales::DepositDraft> draft() const;
    void showChoice();

    OrderId m_order;
    std::int64_t m_seen; ///< The version of the order.
    QComboBox* m_what;
    QLineEdit* m_percent;
    AmountEdit* m_amount;
    DateEdit* m_on;
    TermsCombo* m_terms;
};

} // namespace tandem::gui
