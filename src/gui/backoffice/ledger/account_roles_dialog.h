#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/account_role.h"

#include <map>

namespace tandem::gui {

class AccountEdit;

/// Says which account plays each role: where receivables, taxes, discounts and all else that is
/// booked by itself goes.
class AccountRolesDialog final : public FormDialog {
    Q_OBJECT

public:
    AccountRolesDialog(Desk& desk, const std::vector<ledger::Account>& accounts,
                       const std::map<ledger::AccountRole, AccountId>& played, QWidget* parent);

    AccountEdit& field(ledger::AccountRole role) { return *m_fields.at(role); }

protected:
    Result<std::int64_t> save() override;

private:
    std::map<ledger::AccountRole, AccountEdit*> m_fields;
    std::map<ledger::AccountRole, AccountId> m_before;
};

} // namespace tandem::gui
