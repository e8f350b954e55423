#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "backoffice/settlements/bank_match.h"

#include <functional>
#include <memory>

namespace Ui {
class AccountPartDialog;
}

namespace tandem::gui {

class AccountEdit;

/// Accepts the explanation of a bank line; the dialog that asks stays open while it cannot.
using AcceptDraft = std::function<Result<>(const settlements::MatchDraft& draft)>;

/// Books a whole bank line to one account: a charge, interest, a transfer.
class AccountPartDialog final : public FormDialog {
    Q_OBJECT

public:
    AccountPartDialog(Desk& desk, const settlements::BankLine& line,
                      const std::vector<ledger::Account>& accounts, AcceptDraft accept,
                      QWidget* parent = nullptr);
    ~AccountPartDialog() override;

protected:
    std::vector<Error> problems() override;
    Result<std::int64_t> save() override;

private:
    std::unique_ptr<Ui::AccountPartDialog> m_ui;
    settlements::BankLine m_line;
    AcceptDraft m_accept;
    AccountEdit* m_account;
};

} // namespace tandem::gui
