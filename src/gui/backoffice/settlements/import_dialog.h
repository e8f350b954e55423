#pragma once

#include "backoffice/ledger/account.h"
#include "gui/kit/desk.h"
#include "workflows/import_bank_statement.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLineEdit;
class QStandardItemModel;

namespace Ui {
class ImportDialog;
}

namespace tandem::gui {

class AccountEdit;

/// Shows what a file of the bank holds and how it is read; only Import writes it to the books.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr int linesShown = 200;

    ImportDialog(Desk& desk, const QString& path, const std::vector<ledger::Account>& accounts,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Reads the file again with what the fields say.
    void preview();

private:
    void build(const std::vector<ledger::Account>& accounts);
    workflows::BankFile file() const;
    void showFound(const workflows::BankFileRead& read);
    void showError(const Error& error);
    void import();

    Desk& m_desk;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    QString m_name;
    QByteArray m_bytes;
    AccountEdit* m_account;
    QLineEdit* m_mapping;
    QCheckBox* m_asStated;
    QStandardItemModel* m_lines;
};

} // namespace tandem::gui
