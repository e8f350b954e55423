#pragma once

#include "backoffice/ledger/account.h"
#include "base/result.h"

#include <QLineEdit>

#include <memory>
#include <vector>

class QStringListModel;

namespace tandem::gui {

/// "5300 Office".
QString titleOf(const ledger::Account& account);

/// The account that `text` names: its number, the whole of its title, or a part of the name that
/// no other account has. Errors: accountMissing, accountUnknown, accountAmbiguous.
Result<AccountId> accountNamed(const QString& text, const std::vector<ledger::Account>& accounts);

/// A field for an account, completed by its number or any part of its name. The chart is in
/// memory, so that the answer is there at once. Enter or Tab takes the first completion.
class AccountEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit AccountEdit(QWidget* parent = nullptr);

    /// What may be chosen: accounts that take lines, headings, or any that is not closed.
    enum class Offer { Lines, Headings, All };

    /// What there is to choose from; closed accounts are left out.
    void setAccounts(const std::vector<ledger::Account>& accounts, Offer offer = Offer::Lines);
    /// Errors: those of accountNamed.
    Result<AccountId> value() const;
    void setValue(AccountId account);
    /// Shows the title of what is named; marks the field and says why if nothing is.
    void settle();

signals:
    void valueChanged();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool isOffering() const;
    void takeCompletion();

    std::vector<ledger::Account> m_accounts;
    QStringListModel* m_titles;
};

} // namespace tandem::gui
