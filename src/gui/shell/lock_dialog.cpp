#include "gui/shell/lock_dialog.h"

#include "gui/kit/theme.h"
#include "shell/ui_lock_dialog.h"

#include <QCloseEvent>

namespace tandem::gui {

LockDialog::LockDialog(const QString& user, const QString& hint)
    : m_ui(std::make_unique<Ui::LockDialog>())
    , m_user(user)
{
    m_ui->setupUi(this);
    setWindowModality(Qt::ApplicationModal);
    setWindowFlag(Qt::WindowCloseButtonHint, false);
    setWindowFlag(Qt::WindowStaysOnTopHint);
    m_ui->headLabel->setFont(fontOf(TextRole::Title));
    m_ui->headLabel->setText(user.isEmpty() ? tr("Sign in") : tr("Locked by %1").arg(user));
    m_ui->hintLabel->setText(hint);
    m_ui->hintLabel->setVisible(!hint.isEmpty());
    m_ui->errorLabel->hide();
    m_ui->quitButton->setVisible(user.isEmpty());
    m_ui->nameLabel->setVisible(user.isEmpty());
    m_ui->nameEdit->setVisible(user.isEmpty());
    m_ui->otherButton->setVisible(!user.isEmpty());
    m_ui->nameEdit->setText(user);
    if (!user.isEmpty())
        m_ui->passwordEdit->setFocus();
    connect(m_ui->openButton, &QPushButton::clicked, this, &LockDialog::attempt);
    connect(m_ui->otherButton, &QPushButton::clicked, this, &LockDialog::askForName);
    connect(m_ui->quitButton, &QPushButton::clicked, this, &LockDialog::quitWanted);
}

LockDialog::~LockDialog() = default;

void LockDialog::askForName()
{
    m_ui->nameLabel->show();
    m_ui->nameEdit->show();
    m_ui->otherButton->hide();
    m_ui->nameEdit->clear();
    m_ui->nameEdit->setFocus();
}

void LockDialog::attempt()
{
    const QString name = m_ui->nameEdit->text();
    m_ui->openButton->setEnabled(false);
    m_ui->errorLabel->hide();
    emit attempted(name, m_ui->passwordEdit->text());
}

void LockDialog::refuse(const QString& text)
{
    m_ui->openButton->setEnabled(true);
    m_ui->passwordEdit->clear();
    m_ui->passwordEdit->setFocus();
    m_ui->errorLabel->setText(text);
    m_ui->errorLabel->setVisible(!text.isEmpty());
}

void LockDialog::closeEvent(QCloseEvent* event)
{
    event->ignore();
}

} // namespace tandem::gui
