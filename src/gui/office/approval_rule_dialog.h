#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/approval_rule.h"

class QComboBox;
class QListWidget;

namespace tandem::gui {

class AccountEdit;
class AmountEdit;

/// Makes a rule of what waits for a second person, or changes the one given.
class ApprovalRuleDialog final : public ShortDialog {
    Q_OBJECT

public:
    ApprovalRuleDialog(Desk& desk, ledger::ApprovalRule rule,
                       const std::vector<ledger::Account>& accounts, Staff staff, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    void showKinds();
    void showApprovers();
    void offer(const ledger::Approver& approver, const QString& text, bool isChosen);
    std::vector<ledger::Approver> chosen() const;

    ledger::ApprovalRule m_rule; ///< As the dialog began; no id: a new one.
    QComboBox* m_subject;
    QComboBox* m_kind;
    AmountEdit* m_from;
    AccountEdit* m_account;
    Staff m_staff;
    QListWidget* m_approvers;
    std::vector<ledger::Approver> m_offered; ///< In the order of the list.
};

} // namespace tandem::gui
