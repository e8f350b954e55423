#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "base/money.h"
#include "workflows/pay.h"

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace tandem::gui {

class AccountEdit;
class AmountEdit;
class DateEdit;
class LookupEdit;

/// Writes down money that moved, before or without the bank's telling, and what it pays.
class RecordPaymentDialog final : public ShortDialog {
    Q_OBJECT

public:
    RecordPaymentDialog(Desk& desk, const std::vector<ledger::Account>& accounts, QWidget* parent);

protected:
    Result<std::int64_t> save() override;
    std::optional<WayOut> wayOutOf(const Error& error) override;

private:
    void showDocument();
    Result<workflows::PaymentOrder> typed() const;
    Request requestFor(const workflows::PaymentOrder& order) const;
    /// The amount is in the currency of the bank account.
    void followCurrency();
    /// What a foreign payment was worth at home, if it was said.
    Result<std::optional<Money>> typedBase() const;

    QComboBox* m_direction;
    std::vector<ledger::Account> m_accounts;
    LookupEdit* m_party;
    AmountEdit* m_amount;
    QLineEdit* m_base;
    DateEdit* m_paidOn;
    AccountEdit* m_account;
    QComboBox* m_settles;
    QLineEdit* m_document;
    QLineEdit* m_reference;
};

} // namespace tandem::gui
