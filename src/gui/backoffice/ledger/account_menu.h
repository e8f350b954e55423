#pragma once

#include "gui/kit/desk.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"

#include <QToolButton>

class QAction;
class QDialog;

namespace tandem::gui {

/// What is done with accounts: made, changed, merged, deleted, and given their roles.
class AccountMenu final : public QToolButton {
    Q_OBJECT

public:
    explicit AccountMenu(Desk& desk, QWidget* parent = nullptr);

    /// The chart as it is now, and the account that the menu is about.
    void setAccounts(const std::vector<ledger::Account>& accounts) { m_accounts = accounts; }
    void setCurrent(AccountId account);
    QAction* editAction() const { return m_edit; }

signals:
    /// An account was made; it is to be shown.
    void made(tandem::AccountId account);

private:
    const ledger::Account* current() const;
    QAction* add(const QString& text, const Action& action, void (AccountMenu::*run)());
    void open(QDialog* dialog);
    void newAccount();
    void editAccount();
    void mergeAccount();
    void deleteAccount();
    void openRoles();

    Desk& m_desk;
    std::vector<ledger::Account> m_accounts;
    AccountId m_current;
    QAction* m_new;
    QAction* m_edit;
    QAction* m_merge;
    QAction* m_delete;
    QAction* m_roles;
};

} // namespace tandem::gui
