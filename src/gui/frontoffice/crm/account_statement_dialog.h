#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "frontoffice/crm/party.h"
#include "gui/frontoffice/crm/account_statement_table.h"

class QComboBox;
class QTemporaryDir;

namespace tandem::gui {

class DateEdit;

/// Writes the statement of account of a party for some days: as a letter to print or to send, or
/// as a table for a spreadsheet.
class AccountStatementDialog final : public ShortDialog {
    Q_OBJECT

public:
    /// What is shown to be printed is kept in `copies`.
    AccountStatementDialog(Desk& desk, const crm::Party& party, const QTemporaryDir& copies,
                           QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    using Statements = std::vector<reports::PartyStatement>;

    Result<AccountStatementQuestion> asked() const;
    Result<Statements> read(const AccountStatementQuestion& question);
    Result<> writeTable(const AccountStatementQuestion& question, const Statements& statements,
                        const QString& ending);
    Result<> writeLetters(const AccountStatementQuestion& question, const Statements& statements);
    Result<> write(const QString& file, const QByteArray& bytes);

    PartyId m_party;
    QString m_name;
    const QTemporaryDir& m_copies;
    QComboBox* m_side;
    QComboBox* m_what;
    DateEdit* m_from;
    DateEdit* m_to;
    QComboBox* m_form;
};

} // namespace tandem::gui
