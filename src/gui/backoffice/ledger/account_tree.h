#pragma once

#include "backoffice/ledger/account.h"
#include "base/money.h"
#include "gui/kit/locality.h"

#include <QWidget>

#include <map>
#include <vector>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace tandem::gui {

/// What stands on each account, in the company's currency; accounts without a balance are absent.
using AccountBalances = std::map<AccountId, Money>;

/// What stands on each account and on all below it.
AccountBalances withSums(const std::vector<ledger::Account>& accounts,
                         const AccountBalances& balances, const Currency& currency);

/// The chart of accounts as a tree with balances; headings show the sum of what is below. Typing
/// in the line above narrows it to what has those letters, with its headings.
class AccountTree final : public QWidget {
    Q_OBJECT

public:
    explicit AccountTree(const Locality& locality, QWidget* parent = nullptr);

    /// Shows the chart; the current account and what was folded stay.
    void setChart(const std::vector<ledger::Account>& accounts, const AccountBalances& balances);
    AccountId current() const;
    void setCurrent(AccountId account);
    /// Puts a button beside the title.
    void addHeadWidget(QWidget* widget);
    QLineEdit& filter() { return *m_filter; }
    QTreeWidget& tree() { return *m_tree; }

signals:
    void currentChanged(tandem::AccountId account);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& words);
    bool narrow(QTreeWidgetItem* item, const QString& words);

    const Locality& m_locality;
    class Card* m_card;
    QLineEdit* m_filter;
    QTreeWidget* m_tree;
    std::map<AccountId, QTreeWidgetItem*> m_items;
    bool m_isFilling = false;
};

} // namespace tandem::gui
