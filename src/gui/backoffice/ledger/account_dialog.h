#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tandem::gui {

class AccountEdit;

/// Makes an account, or renames, renumbers, moves and closes one.
class AccountDialog final : public ShortDialog {
    Q_OBJECT

public:
    /// A new account below `above`, if that is set, of its type.
    AccountDialog(Desk& desk, const std::vector<ledger::Account>& accounts,
                  const ledger::Account* above, QWidget* parent);
    /// The account as it was read.
    AccountDialog(Desk& desk, const std::vector<ledger::Account>& accounts,
                  const ledger::Account& account, QWidget* parent);

protected:
    Result<std::int64_t> save() override;
    std::vector<Error> problems() override;
    bool changesRecord() const override { return m_account.id.isSet(); }
    void fillAnew(const std::function<void()>& filled) override;

private:
    AccountDialog(Desk& desk, const QString& title, const std::vector<ledger::Account>& accounts,
                  QWidget* parent);
    void build();
    void show(const ledger::Account& account);
    Result<ledger::Account> typed() const;
    Result<std::int64_t> create(const ledger::Account& wanted);

    ledger::Account m_account; ///< Without a key: a new one.
    QLineEdit* m_code;
    QLineEdit* m_name;
    QComboBox* m_type;
    AccountEdit* m_parent;
    QComboBox* m_control;
    QLineEdit* m_currency;
    QCheckBox* m_heading;
    QCheckBox* m_closed;
};

} // namespace tandem::gui
