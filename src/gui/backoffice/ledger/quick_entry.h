#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/entry.h"
#include "gui/kit/card.h"
#include "gui/kit/desk.h"

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace tandem::gui {

class AccountEdit;
class AmountEdit;
class DateEdit;
class TextLabel;

/// One line to type an entry of two sides. Enter goes on, and posts in the last field; Ctrl+Enter
/// posts from anywhere; Shift+Enter posts and keeps what was typed for the next one.
class QuickEntry final : public Card {
    Q_OBJECT

public:
    explicit QuickEntry(Desk& desk, QWidget* parent = nullptr);

    void setAccounts(const std::vector<ledger::Account>& accounts);
    /// Offers the account for the credit side, if nothing was typed there.
    void suggestCredit(AccountId account);
    void focusFirst();
    QPushButton& postButton() { return *m_post; }
    DateEdit& date() { return *m_date; }

    /// What happens to the fields once the entry is posted.
    enum class Afterwards { Empty, Keep };
    /// Puts back what was posted last, for the day that is shown.
    void repeatLast();
    /// Posts what stands in the fields; an error is shown below and named.
    Result<> post(Afterwards afterwards);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addField(const QString& label, QLineEdit* field, int stretch);
    /// What stands in the fields.
    struct Typed {
        QDate on;
        AccountId debit;
        AccountId credit;
        Money amount;
    };
    Result<Typed> typed() const;
    Result<ledger::Entry> entryOf(Reader& books, const Typed& typed) const;
    /// The currency that an account is kept in; empty if it takes any.
    QString currencyCodeOf(AccountId account) const;
    /// Amounts are in the foreign currency that one of the accounts is kept in.
    void followCurrency();
    void showError(const Error& error);
    void renewKey();

    /// A field under its name.
    struct Part {
        QWidget* widget;
        int stretch;
    };

    Desk& m_desk;
    QHBoxLayout* m_first = nullptr;
    QHBoxLayout* m_second = nullptr;
    std::vector<Part> m_parts;
    bool m_isNarrow = false;
    DateEdit* m_date;
    QLineEdit* m_text;
    AccountEdit* m_debit;
    AccountEdit* m_credit;
    AmountEdit* m_amount;
    QPushButton* m_post;
    TextLabel* m_error;
    std::vector<ledger::Account> m_accounts;
    /// What was typed for the entry posted last here.
    struct Texts {
        QString text{};
        AccountId debit{};
        AccountId credit{};
        std::optional<Money> amount{};
    };
    Texts m_last;
    QString m_key; ///< Of the entry that is being typed: posted twice, it is there once.
};

} // namespace tandem::gui
