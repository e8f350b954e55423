#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/entry_template.h"

class QComboBox;
class QLineEdit;

namespace tandem::gui {

/// Saves an entry under a name, to be used again: for all or for oneself, with its amounts or with
/// the shares that they are. Of a template that stands it changes the name and whose it is.
class TemplateDialog final : public FormDialog {
    Q_OBJECT

public:
    TemplateDialog(Desk& desk, ledger::EntryTemplate made, QWidget* parent = nullptr);

protected:
    Result<std::int64_t> save() override;

private:
    ledger::EntryTemplate m_template;
    QLineEdit* m_name;
    QComboBox* m_owner;
    QComboBox* m_amounts;
};

} // namespace tandem::gui
