#include "gui/shell/sign_in_dialog.h"

#include "gui/kit/desk.h"
#include "gui/kit/theme.h"
#include "shell/ui_sign_in_dialog.h"

namespace tandem::gui {

SignInDialog::SignInDialog(
    const QString& booksName, const QString& name,
    std::function<Result<>(const QString& name, const QString& password)> tryIn, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SignInDialog>())
    , m_tryIn(std::move(tryIn))
{
    m_ui->setupUi(this);
    m_ui->booksLabel->setText(booksName);
    m_ui->booksLabel->setFont(fontOf(TextRole::Title));
    m_ui->nameEdit->setText(name);
    m_ui->errorLabel->hide();
    if (!name.isEmpty())
        m_ui->passwordEdit->setFocus();
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInDialog::attempt);
    connect(m_ui->otherButton, &QPushButton::clicked, this, [this] {
        m_wantsOtherBooks = true;
        reject();
    });
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::attempt()
{
    const auto done = m_tryIn(m_ui->nameEdit->text(), m_ui->passwordEdit->text());
    if (done)
        return accept();
    m_ui->passwordEdit->clear();
    m_ui->passwordEdit->setFocus();
    m_ui->errorLabel->setText(textOf(done.error()));
    m_ui->errorLabel->show();
}

} // namespace tandem::gui
