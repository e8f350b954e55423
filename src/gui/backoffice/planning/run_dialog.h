#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "workflows/run_schedules.h"

class QCheckBox;

namespace tandem::gui {

class DateEdit;
class RowTable;

/// Posts what is due of schedules, accruals, deferrals and loans: all of it is shown before.
class RunDialog final : public ShortDialog {
    Q_OBJECT

public:
    RunDialog(Desk& desk, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    schedules::LatePolicy policy() const;
    void preview();

    DateEdit* m_through;
    QCheckBox* m_late;
    RowTable* m_due;
};

} // namespace tandem::gui
