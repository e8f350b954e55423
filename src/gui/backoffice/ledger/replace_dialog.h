#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "workflows/replace_in_entries.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace tandem::gui {

class AccountEdit;
class DateEdit;
class RowTable;
class TextLabel;

/// Puts another account, memo, party or dimension value into many drafts, templates or posted
/// entries. What would change is shown line by line before; posted entries stay, and are reversed
/// and posted anew.
class ReplaceDialog final : public FormDialog {
    Q_OBJECT

public:
    ReplaceDialog(Desk& desk, const std::vector<ledger::Account>& accounts,
                  QWidget* parent = nullptr);

    /// Shows what would change as the fields stand.
    void preview();
    RowTable& table() { return *m_table; }

protected:
    Result<std::int64_t> save() override;
    bool savesBeside() const override;
    void saveBeside(const Answered& answered) override;

private:
    /// What is asked for, as it was typed: codes are looked up where the books are.
    struct Asked {
        workflows::ReplaceFilter filter;
        workflows::Replacement what;
        QString party;
        QString partyBy;
        QString dimension;
        QString dimensionBy;
    };

    static Result<std::int64_t> replaced(Office& there, const Asked& wanted,
                                         const std::vector<workflows::ReplacedEntry>& seen,
                                         const Progress& progress);
    static Result<workflows::Replacement> replacementOf(Reader& books, const Asked& asked);
    void build();
    void addPair(QFormLayout* form, const QString& label, QLineEdit* field, QLineEdit* by);
    Result<Asked> asked() const;
    Result<AccountId> accountOf(const AccountEdit* field) const;
    void forget();
    void show(std::vector<workflows::ReplacedEntry> found);
    QString wordsOf(const ledger::Line& line) const;

    QComboBox* m_place;
    DateEdit* m_from;
    DateEdit* m_to;
    AccountEdit* m_account;
    AccountEdit* m_accountBy;
    QLineEdit* m_memo;
    QLineEdit* m_memoBy;
    QLineEdit* m_party;
    QLineEdit* m_partyBy;
    QLineEdit* m_dimension;
    QLineEdit* m_dimensionBy;
    RowTable* m_table;
    TextLabel* m_words;
    QPushButton* m_replace = nullptr;
    std::map<AccountId, QString> m_titles;
    std::vector<workflows::ReplacedEntry> m_seen;
};

} // namespace tandem::gui
