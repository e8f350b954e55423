#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/settlements/bank_match.h"
#include "gui/kit/locality.h"

#include <QDialog>

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
class AccountPartDialog final : public QDialog {
    Q_OBJECT

public:
    AccountPartDialog(const settlements::BankLine& line,
                      const std::vector<ledger::Account>& accounts, const Locality& locality,
                      AcceptDraft accept, QWidget* parent = nullptr);
    ~AccountPartDialog() override;

private:
    Result<> book();

    std::unique_ptr<Ui::AccountPartDialog> m_ui;
    settlements::BankLine m_line;
    AcceptDraft m_accept;
    AccountEdit* m_account;
};

} // namespace tandem::gui
