#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/entry.h"
#include "gui/kit/desk.h"

#include <QDialog>

#include <memory>

namespace Ui {
class EntryDialog;
}

namespace tandem::gui {

class DateEdit;
class EntryGrid;

/// Writes an entry of several lines. The last line balances by itself; Ctrl+Enter posts. While it
/// cannot be posted the dialog stays open and says why.
class EntryDialog final : public QDialog {
    Q_OBJECT

public:
    EntryDialog(Desk& desk, const std::vector<ledger::Account>& accounts,
                QWidget* parent = nullptr);
    ~EntryDialog() override;

    EntryGrid& grid() { return *m_grid; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void post();
    Result<ledger::Entry> typed() const;
    void refuse(const Error& error);
    void showDifference();

    Desk& m_desk;
    std::unique_ptr<Ui::EntryDialog> m_ui;
    DateEdit* m_date;
    EntryGrid* m_grid;
    QString m_key; ///< Of this entry: posted twice, it is there once.
};

} // namespace tandem::gui
