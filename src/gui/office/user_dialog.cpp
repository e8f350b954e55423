#include "gui/office/user_dialog.h"

#include "gui/kit/errors.h"
#include "gui/office/permission_words.h"
#include "office/actions.h"
#include "office/ui_user_dialog.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

UserDialog::UserDialog(Desk& shared, Kind kind, const QStringList& roles, const User& user,
                       QWidget* parent)
    : FormDialog(shared, parent)
    , m_kind(kind)
    , m_ui(std::make_unique<Ui::UserDialog>())
{
    m_ui->setupUi(this);
    m_ui->nameEdit->setText(user.name);
    m_ui->fullNameEdit->setText(user.fullName);
    for (const QString& role : roles) {
        auto* const item = new QListWidgetItem(roleWords(role), m_ui->rolesList);
        item->setData(Qt::UserRole, role);
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
    tie(m_ui->buttons, m_ui->errorLabel, actions::manageUsers,
        isAdd ? tr("&Add user") : tr("&Save"));
}

UserDialog::~UserDialog() = default;

QStringList UserDialog::chosenRoles() const
{
    QStringList all;
    for (int row = 0; row < m_ui->rolesList->count(); ++row)
        if (m_ui->rolesList->item(row)->checkState() == Qt::Checked)
            all += m_ui->rolesList->item(row)->data(Qt::UserRole).toString();
    return all;
}

std::vector<Error> UserDialog::problems()
{
    std::vector<Error> wrong;
    if (m_kind != Kind::Roles && m_ui->passwordEdit->text() != m_ui->repeatEdit->text())
        collect(wrong, Result<>(fail(errors::passwordsDiffer)), u"repeat"_s);
    return wrong;
}

Result<std::int64_t> UserDialog::save()
{
    const QString name = m_ui->nameEdit->text();
    if (m_kind == Kind::Roles) {
        TANDEM_CHECK(setRoles(office(), name, chosenRoles()));
        return 0;
    }
    if (m_kind == Kind::Password) {
        TANDEM_CHECK(setPassword(office(), name, m_ui->passwordEdit->text()));
        return 0;
    }
    TANDEM_TRY(const UserId id, addUser(office(), {.name = name,
                                                   .fullName = m_ui->fullNameEdit->text().trimmed(),
                                                   .password = m_ui->passwordEdit->text(),
                                                   .roles = chosenRoles()}));
    return id.value();
}

} // namespace tandem::gui
