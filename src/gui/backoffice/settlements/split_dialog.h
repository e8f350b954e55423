#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "gui/backoffice/settlements/account_part_dialog.h"

class QLineEdit;

namespace Ui {
class SplitDialog;
}

namespace tandem::gui {

class AmountEdit;

/// Splits a bank line over open items and accounts. Each part names an item by its number, or an
/// account by its number or name; a part without an amount takes what is left.
class SplitDialog final : public FormDialog {
    Q_OBJECT

public:
    static constexpr int partsMax = 8;

    SplitDialog(Desk& desk, const settlements::BankLine& line,
                const std::vector<ledger::Account>& accounts, AcceptDraft accept,
                QWidget* parent = nullptr);
    ~SplitDialog() override;

protected:
    std::vector<Error> problems() override;
    Result<std::int64_t> save() override;

private:
    struct PartRow {
        QLineEdit* name;
        AmountEdit* amount;

        bool isEmpty() const;
        QString title() const;
    };

    void build();
    /// What the parts come to; those that cannot be read count as nothing.
    Money sum() const;
    void showRest();
    Result<settlements::MatchDraft> typed(Reader& books) const;
    Result<settlements::MatchPart> partOf(Reader& books, const QString& name,
                                          const Money& amount) const;

    std::unique_ptr<Ui::SplitDialog> m_ui;
    settlements::BankLine m_line;
    std::vector<ledger::Account> m_accounts; ///< Those that take lines.
    AcceptDraft m_accept;
    std::vector<PartRow> m_rows;
};

} // namespace tandem::gui
