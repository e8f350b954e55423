#pragma once

#include "gui/kit/page.h"
#include "office/cover.h"
#include "office/users.h"

class QPushButton;
class QTableWidget;

namespace tandem::gui {

class Card;

/// Who works with the books and with which roles, and who stands in for whom.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;

    QTableWidget& users() { return *m_users; }

private:
    Card* buildUsers();
    Card* buildCovers();
    void showUsers();
    void showCovers();
    void openUserDialog(int kind); ///< A UserDialog::Kind.
    Result<> toggleActivity();
    Result<> revoke();
    const User* currentUser() const;

    std::vector<User> m_people;
    QStringList m_roles;
    std::vector<Cover> m_standIns;
    QTableWidget* m_users;
    QTableWidget* m_covers;
    QPushButton* m_add;
    QPushButton* m_setRoles;
    QPushButton* m_setPassword;
    QPushButton* m_activity;
    QPushButton* m_grant;
    QPushButton* m_revoke;
};

} // namespace tandem::gui
