#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/entry.h"

#include <memory>

namespace Ui {
class EntryDialog;
}

namespace tandem::gui {

class DateEdit;
class EntryGrid;

/// Writes an entry of several lines. The last line balances by itself; Ctrl+Enter posts. While it
/// cannot be posted the dialog stays open and says why.
class EntryDialog final : public FormDialog {
    Q_OBJECT

public:
    EntryDialog(Desk& desk, const std::vector<ledger::Account>& accounts,
                QWidget* parent = nullptr);
    ~EntryDialog() override;

    EntryGrid& grid() { return *m_grid; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    Result<std::int64_t> save() override;

private:
    void build();
    Result<ledger::Entry> typed() const;
    void showDifference();

    std::unique_ptr<Ui::EntryDialog> m_ui;
    DateEdit* m_date;
    EntryGrid* m_grid;
};

} // namespace tandem::gui
