#pragma once

#include "gui/kit/desk.h"
#include "office/users.h"

#include <QDialog>

#include <memory>

namespace Ui {
class UserDialog;
}

namespace tandem::gui {

/// Adds a user, or changes the roles or the password of one.
class UserDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Add, Roles, Password };

    /// `user` is whose roles or password; left out for Add.
    UserDialog(Desk& desk, Kind kind, const QStringList& roles, const User& user = {},
               QWidget* parent = nullptr);
    ~UserDialog() override;

signals:
    void saved();

private:
    void attempt();
    Result<> save();
    QStringList chosenRoles() const;

    Desk& m_desk;
    Kind m_kind;
    std::unique_ptr<Ui::UserDialog> m_ui;
};

} // namespace tandem::gui
