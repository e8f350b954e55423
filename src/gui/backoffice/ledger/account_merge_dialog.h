#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account_merge.h"

namespace tandem::gui {

class AccountEdit;
class DateEdit;
class RowTable;
class TextLabel;

/// Merges an account into another, and shows before what will move.
class AccountMergeDialog final : public FormDialog {
    Q_OBJECT

public:
    AccountMergeDialog(Desk& desk, const std::vector<ledger::Account>& accounts,
                       const ledger::Account& from, QWidget* parent);

    RowTable& preview() { return *m_preview; }

protected:
    Result<std::int64_t> save() override;

private:
    void build();
    void suggestDay();
    void showPreview();
    void show(const ledger::AccountMerge& merge);

    ledger::Account m_from;
    AccountEdit* m_into;
    DateEdit* m_on;
    RowTable* m_preview;
    TextLabel* m_summary;
    int m_asked = 0; ///< Counts previews asked for: only the last one is shown.
};

} // namespace tandem::gui
