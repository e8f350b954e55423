#pragma once

#include "backoffice/ledger/period.h"
#include "gui/kit/desk.h"

#include <QDialog>

#include <map>
#include <memory>

namespace Ui {
class LockDatesDialog;
}

namespace tandem::gui {

class DateEdit;

/// Shows through which day the books are locked, for each kind of entry, and changes it.
class LockDatesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LockDatesDialog(Desk& desk, QWidget* parent = nullptr);
    ~LockDatesDialog() override;

    DateEdit& field(ledger::LockKind kind) { return *m_fields.at(kind); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void attempt();
    Result<> load();
    Result<> save();
    void refuse(const Error& error);

    Desk& m_desk;
    std::unique_ptr<Ui::LockDatesDialog> m_ui;
    std::map<ledger::LockKind, DateEdit*> m_fields;
    std::map<ledger::LockKind, QDate> m_before;
};

} // namespace tandem::gui
