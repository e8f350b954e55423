#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "office/users.h"

#include <memory>

namespace Ui {
class UserDialog;
}

namespace tandem::gui {

/// Adds a user, or changes the roles or the password of one.
class UserDialog final : public FormDialog {
    Q_OBJECT

public:
    enum class Kind { Add, Roles, Password };

    /// `user` is whose roles or password; left out for Add.
    UserDialog(Desk& desk, Kind kind, const QStringList& roles, const User& user = {},
               QWidget* parent = nullptr);
    ~UserDialog() override;

protected:
    Result<std::int64_t> save() override;
    std::vector<Error> problems() override;

private:
    QStringList chosenRoles() const;

    Kind m_kind;
    std::unique_ptr<Ui::UserDialog> m_ui;
};

} // namespace tandem::gui
