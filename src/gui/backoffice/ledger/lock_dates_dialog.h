#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/period.h"

#include <map>
#include <memory>

namespace Ui {
class LockDatesDialog;
}

namespace tandem::gui {

class DateEdit;

/// Shows through which day the books are locked, for each kind of entry, and changes it.
class LockDatesDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit LockDatesDialog(Desk& desk, QWidget* parent = nullptr);
    ~LockDatesDialog() override;

    DateEdit& field(ledger::LockKind kind) { return *m_fields.at(kind); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    Result<std::int64_t> save() override;

private:
    Result<> load();

    std::unique_ptr<Ui::LockDatesDialog> m_ui;
    std::map<ledger::LockKind, DateEdit*> m_fields;
    std::map<ledger::LockKind, QDate> m_before;
};

} // namespace tandem::gui
