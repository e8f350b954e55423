#pragma once

#include "gui/backoffice/ledger/account_tree.h"
#include "gui/kit/page.h"
#include "reports/register_scope.h"

class QSplitter;

namespace tandem::gui {

class AccountMenu;
class QuickEntry;
class RegisterCard;

/// The chart of accounts with balances, the register of the chosen account, and a line to type
/// entries. Ctrl+F finds an account, Ctrl+J goes to the line, Ctrl+N opens a whole entry.
class LedgerPage final : public Page {
    Q_OBJECT

public:
    explicit LedgerPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    /// Shows the register of that account.
    void showRecord(std::int64_t record) override;
    /// "ledger.register", as reports::RegisterPlace: the lines that a figure is made of.
    bool showFilter(const QString& list, const QString& filter) override;
    QAction* newAction() override { return m_new; }
    QJsonObject keptState() const override;
    void restoreState(const QJsonObject& kept) override;

    AccountTree& tree() { return *m_tree; }
    AccountMenu& accountMenu() { return *m_menu; }
    RegisterCard& registerCard() { return *m_register; }
    QuickEntry& quickEntry() { return *m_quick; }

private:
    struct Read {
        std::vector<ledger::Account> accounts;
        AccountBalances balances;
    };

    void build();
    void take(const Read& read);
    void showAccount(AccountId account);
    void goTo(AccountId account);
    void chooseFirst();
    void openEntryDialog();
    void openLockDates();

    QSplitter* m_panes;
    AccountTree* m_tree;
    AccountMenu* m_menu;
    RegisterCard* m_register;
    QuickEntry* m_quick;
    QAction* m_new;
    std::vector<ledger::Account> m_accounts;
    AccountId m_wanted;             ///< To be shown as soon as the chart is there.
    reports::RegisterPlace m_place; ///< Whose lines are some only; of other accounts all are shown.
};

} // namespace tandem::gui
