#pragma once

#include "gui/kit/form_dialog.h"

#include <memory>

namespace Ui {
class LeaveDialog;
}

namespace tandem::hr {
struct EmployeeRow;
}

namespace tandem::gui {

/// Asks for leave.
class LeaveDialog final : public FormDialog {
    Q_OBJECT

public:
    /// The employee `chosen` is offered first; 0: nobody.
    LeaveDialog(Desk& desk, const std::vector<hr::EmployeeRow>& employees, std::int64_t chosen,
                QWidget* parent = nullptr);
    ~LeaveDialog() override;

protected:
    Result<std::int64_t> save() override;

private:
    std::unique_ptr<Ui::LeaveDialog> m_ui;
};

/// Reads who works here and opens the dialog on `page`.
void openLeaveDialog(Desk& desk, QWidget* page, std::int64_t chosen);

} // namespace tandem::gui
