#include "gui/backoffice/settlements/account_part_dialog.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/ui_account_part_dialog.h"
#include "gui/fields/account_edit.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

AccountPartDialog::AccountPartDialog(Desk& shared, const settlements::BankLine& line,
                                     const std::vector<ledger::Account>& accounts,
                                     AcceptDraft accept, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::AccountPartDialog>())
    , m_line(line)
    , m_accept(std::move(accept))
    , m_account(new AccountEdit)
{
    m_ui->setupUi(this);
    setRecord(line.id.value());
    m_ui->lineLabel->setText(moneyText(line.amount, locality()) + u"\n"_s
                             + (line.counterpartyName + u' ' + line.remittance).simplified());
    m_account->setObjectName(u"accountEdit"_s);
    m_account->setAccessibleName(tr("Account"));
    m_account->setAccounts(accounts);
    m_ui->form->insertRow(0, tr("&Account"), m_account);
    QWidget::setTabOrder(m_account, m_ui->memoEdit);
    tie(m_ui->buttons, m_ui->errorLabel, settlements::actions::acceptMatch, tr("&Book"));
    m_account->setFocus();
}

AccountPartDialog::~AccountPartDialog() = default;

std::vector<Error> AccountPartDialog::problems()
{
    std::vector<Error> errors;
    collect(errors, m_account->value(), u"account"_s);
    return errors;
}

Result<std::int64_t> AccountPartDialog::save()
{
    TANDEM_TRY(const AccountId account, m_account->value());
    TANDEM_CHECK(m_accept(
        {.line = m_line.id,
         .parts = {settlements::AccountPart{
             .account = account, .amount = m_line.amount, .memo = m_ui->memoEdit->text()}}}));
    return m_line.id.value();
}

} // namespace tandem::gui
