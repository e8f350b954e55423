#include "gui/office/user_dialog.h"

#include "gui/kit/save_key.h"
#include "gui/kit/style.h"
#include "office/ui_user_dialog.h"

#include <QPushButton>

namespace tandem::gui {

UserDialog::UserDialog(Desk& desk, Kind kind, const QStringList& roles, const User& user,
                       QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_ui(std::make_unique<Ui::UserDialog>())
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->nameEdit->setText(user.name);
    m_ui->fullNameEdit->setText(user.fullName);
    for (const QString& role : roles) {
        auto* const item = new QListWidgetItem(role, m_ui->rolesList);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(user.roles.contains(role) ? Qt::Checked : Qt::Unchecked);
    }
    const bool isAdd = kind == Kind::Add;
    setWindowTitle(isAdd                 ? tr("Add user")
                   : kind == Kind::Roles ? tr("Roles of %1").arg(user.name)
                                         : tr("Password of %1").arg(user.name));
    m_ui->nameEdit->setReadOnly(!isAdd);
    for (QWidget* const one :
         {static_cast<QWidget*>(m_ui->fullNameLabel), static_cast<QWidget*>(m_ui->fullNameEdit)})
        one->setVisible(isAdd);
    for (QWidget* const one :
         {static_cast<QWidget*>(m_ui->passwordLabel), static_cast<QWidget*>(m_ui->passwordEdit),
          static_cast<QWidget*>(m_ui->repeatLabel), static_cast<QWidget*>(m_ui->repeatEdit)})
        one->setVisible(kind != Kind::Roles);
    m_ui->rolesLabel->setVisible(kind != Kind::Password);
    m_ui->rolesList->setVisible(kind != Kind::Password);
    QPushButton* const save = m_ui->buttons->button(QDialogButtonBox::Ok);
    save->setText(isAdd ? tr("&Add user") : tr("&Save"));
    setVariant(save, "primary");
    pressOnCtrlEnter(m_ui->buttons->button(QDialogButtonBox::Ok));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &UserDialog::attempt);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

UserDialog::~UserDialog() = default;

QStringList UserDialog::chosenRoles() const
{
    QStringList all;
    for (int row = 0; row < m_ui->rolesList->count(); ++row)
        if (m_ui->rolesList->item(row)->checkState() == Qt::Checked)
            all += m_ui->rolesList->item(row)->text();
    return all;
}

Result<> UserDialog::save()
{
    const QString name = m_ui->nameEdit->text();
    if (m_kind == Kind::Roles)
        return setRoles(m_desk.office, name, chosenRoles());
    if (m_kind == Kind::Password)
        return setPassword(m_desk.office, name, m_ui->passwordEdit->text());
    TANDEM_CHECK(addUser(m_desk.office, {.name = name,
                                         .fullName = m_ui->fullNameEdit->text().trimmed(),
                                         .password = m_ui->passwordEdit->text(),
                                         .roles = chosenRoles()}));
    return {};
}

void UserDialog::attempt()
{
    const auto refuse = [this](const QString& text) {
        m_ui->errorLabel->setText(text);
        m_ui->errorLabel->show();
    };
    if (m_ui->passwordEdit->text() != m_ui->repeatEdit->text())
        return refuse(tr("The two passwords differ. Type the same one twice."));
    if (const auto done = save(); !done)
        return refuse(textOf(done.error()));
    emit saved();
    accept();
}

} // namespace tandem::gui
