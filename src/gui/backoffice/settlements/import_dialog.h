#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "workflows/import_bank_statement.h"

#include <memory>

class QCheckBox;
class QLineEdit;
class QStandardItemModel;

namespace Ui {
class ImportDialog;
}

namespace tandem::gui {

class AccountEdit;

/// Shows what a file of the bank holds and how it is read; only Import writes it to the books. That
/// is a job: the dialog goes away, the tray shows how far it is, and the dialog comes back with
/// what is wrong if the file is refused.
class ImportDialog final : public FormDialog {
    Q_OBJECT

public:
    static constexpr int linesShown = 200;

    ImportDialog(Desk& desk, const QString& path, const std::vector<ledger::Account>& accounts,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Reads the file again with what the fields say.
    void preview();

public slots:
    void done(int outcome) override;

protected:
    std::vector<Error> problems() override;
    Result<std::int64_t> save() override;

private:
    void build(const std::vector<ledger::Account>& accounts);
    workflows::BankFile file() const;
    void showFound(const workflows::BankFileRead& read);
    void enableImport(bool hasLines);
    void meet(const Result<std::vector<settlements::BankStatementImported>>& imported);

    std::unique_ptr<Ui::ImportDialog> m_ui;
    QString m_name;
    QByteArray m_bytes;
    bool m_isImporting = false;
    AccountEdit* m_account;
    QLineEdit* m_mapping;
    QCheckBox* m_asStated;
    QStandardItemModel* m_lines;
};

} // namespace tandem::gui
