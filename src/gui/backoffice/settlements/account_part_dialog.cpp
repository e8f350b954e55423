#include "gui/backoffice/settlements/account_part_dialog.h"

#include "backoffice/settlements/ui_account_part_dialog.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/desk.h"
#include "gui/kit/save_key.h"
#include "gui/kit/style.h"

#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

AccountPartDialog::AccountPartDialog(const settlements::BankLine& line,
                                     const std::vector<ledger::Account>& accounts,
                                     const Locality& locality, AcceptDraft accept, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AccountPartDialog>())
    , m_line(line)
    , m_accept(std::move(accept))
    , m_account(new AccountEdit)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->lineLabel->setText(moneyText(line.amount, locality) + u"\n"_s
                             + (line.counterpartyName + u' ' + line.remittance).simplified());
    m_account->setObjectName(u"accountEdit"_s);
    m_account->setAccessibleName(tr("Account"));
    m_account->setAccounts(accounts);
    m_ui->form->insertRow(0, tr("&Account"), m_account);
    QWidget::setTabOrder(m_account, m_ui->memoEdit);
    QPushButton* const book = m_ui->buttons->button(QDialogButtonBox::Ok);
    book->setText(tr("&Book"));
    setVariant(book, "primary");
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto done = this->book();
        if (done)
            return QDialog::accept();
        m_ui->errorLabel->setText(gui::textOf(done.error()));
        m_ui->errorLabel->show();
    });
    pressOnCtrlEnter(book);
    m_account->setFocus();
}

AccountPartDialog::~AccountPartDialog() = default;

Result<> AccountPartDialog::book()
{
    TANDEM_TRY(const AccountId account, m_account->value());
    return m_accept(
        {.line = m_line.id,
         .parts = {settlements::AccountPart{
             .account = account, .amount = m_line.amount, .memo = m_ui->memoEdit->text()}}});
}

} // namespace tandem::gui
