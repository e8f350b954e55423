#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/draft.h"

#include <memory>

namespace Ui {
class EntryDialog;
}

namespace tandem::gui {

class DateEdit;
class EntryGrid;

/// Writes an entry of several lines. The last line balances by itself; Ctrl+Enter posts, Ctrl+S
/// keeps it as a draft that others see. While it cannot be posted the dialog stays open and says
/// why; where a rule wants a second person it offers to ask one.
class EntryDialog final : public FormDialog {
    Q_OBJECT

public:
    EntryDialog(Desk& desk, const std::vector<ledger::Account>& accounts,
                QWidget* parent = nullptr);
    /// A draft as it was read, to go on with.
    EntryDialog(Desk& desk, const std::vector<ledger::Account>& accounts,
                const ledger::EntryDraft& draft, QWidget* parent = nullptr);
    ~EntryDialog() override;

    EntryGrid& grid() { return *m_grid; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    Result<std::int64_t> save() override;
    std::optional<WayOut> wayOutOf(const Error& error) override;

private:
    void build();
    void show(const ledger::EntryDraft& draft);
    Result<ledger::Entry> typed() const;
    Result<ledger::EntryDraft> typedDraft() const;
    Result<ledger::PostedEntry> posted();
    Result<QString> ask();
    void keepDraft();
    void showDifference();

    std::unique_ptr<Ui::EntryDialog> m_ui;
    DateEdit* m_date;
    EntryGrid* m_grid;
    ledger::EntryDraft m_draft; ///< Without a key: not kept as a draft.
};

} // namespace tandem::gui
