#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/approval_rule.h"

class QComboBox;

namespace tandem::gui {

class AccountEdit;
class AmountEdit;

/// Makes a rule of what waits for a second person, or changes the one given.
class ApprovalRuleDialog final : public ShortDialog {
    Q_OBJECT

public:
    ApprovalRuleDialog(Desk& desk, ledger::ApprovalRule rule,
                       const std::vector<ledger::Account>& accounts, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    void showKinds();

    ledger::ApprovalRule m_rule; ///< As the dialog began; no id: a new one.
    QComboBox* m_subject;
    QComboBox* m_kind;
    AmountEdit* m_from;
    AccountEdit* m_account;
};

} // namespace tandem::gui
