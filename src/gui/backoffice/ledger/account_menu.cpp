#include "gui/backoffice/ledger/account_menu.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/actions.h"
#include "gui/backoffice/ledger/account_dialog.h"
#include "gui/backoffice/ledger/account_merge_dialog.h"
#include "gui/backoffice/ledger/account_roles_dialog.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/style.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace tandem::gui {

using namespace Qt::StringLiterals;

AccountMenu::AccountMenu(Desk& desk, QWidget* parent) : QToolButton(parent), m_desk(desk)
{
    setText(tr("Account"));
    setAccessibleName(tr("What to do with accounts"));
    setPopupMode(QToolButton::InstantPopup);
    setVariant(this, "compact");
    setMenu(new QMenu(this));
    m_new =
        add(tr("&New account\u2026"), ledger::actions::changeAccounts, &AccountMenu::newAccount);
    m_edit =
        add(tr("&Edit account\u2026"), ledger::actions::changeAccounts, &AccountMenu::editAccount);
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_edit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_merge = add(tr("&Merge into another account\u2026"), ledger::actions::mergeAccounts,
                  &AccountMenu::mergeAccount);
    m_delete =
        add(tr("&Delete account"), ledger::actions::removeAccount, &AccountMenu::deleteAccount);
    menu()->addSeparator();
    m_roles = add(tr("&Roles of accounts\u2026"), ledger::actions::changeAccounts,
                  &AccountMenu::openRoles);
    setCurrent({});
}

QAction* AccountMenu::add(const QString& text, const Action& action, void (AccountMenu::*run)())
{
    QAction* const added = menu()->addAction(text);
    added->setVisible(m_desk.office.allows(action));
    connect(added, &QAction::triggered, this, run);
    return added;
}

void AccountMenu::setCurrent(AccountId account)
{
    m_current = account;
    for (QAction* const action : {m_edit, m_merge, m_delete})
        action->setEnabled(account.isSet());
}

const ledger::Account* AccountMenu::current() const
{
    const auto found = std::ranges::find(m_accounts, m_current, &ledger::Account::id);
    return found == m_accounts.end() ? nullptr : &*found;
}

void AccountMenu::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountMenu::newAccount()
{
    auto* const dialog = new AccountDialog(m_desk, m_accounts, current(), this);
    connect(dialog, &FormDialog::saved, this,
            [this](std::int64_t account) { emit made(AccountId(account)); });
    open(dialog);
}

void AccountMenu::editAccount()
{
    if (const ledger::Account* const account = current())
        open(new AccountDialog(m_desk, m_accounts, *account, this));
}

void AccountMenu::mergeAccount()
{
    const ledger::Account* const account = current();
    if (!account)
        return;
    auto* const dialog = new AccountMergeDialog(m_desk, m_accounts, *account, this);
    connect(dialog, &FormDialog::saved, this,
            [this](std::int64_t into) { emit made(AccountId(into)); });
    open(dialog);
}

void AccountMenu::deleteAccount()
{
    const ledger::Account* const account = current();
    if (!account)
        return;
    const QString title = titleOf(*account);
    const auto done = m_desk.office.change(ledger::actions::removeAccount, [&](UnitOfWork& work) {
        return ledger::removeAccount(work, account->id, account->version);
    });
    if (!done)
        return m_desk.show(this, done.error());
    m_desk.tell(tr("Account %1 deleted").arg(title));
}

void AccountMenu::openRoles()
{
    m_desk.background.read(
        ledger::actions::accounts, this,
        [](Reader& books) { return ledger::accountsByRole(books); },
        [this](const Result<std::map<ledger::AccountRole, AccountId>>& played) {
            if (!played)
                return m_desk.show(this, played.error());
            open(new AccountRolesDialog(m_desk, m_accounts, *played, this));
        });
}

} // namespace tandem::gui
